import { addFailure, type FailurePlace } from '../core/failures.ts';
import { storedFailures } from './stored.ts';

/** Takes down that something of ours went wrong, for the status page. Where not even that works, nothing is said. */
export async function countFailure(place: FailurePlace): Promise<void> {
  try {
    const failures = (await storedFailures.read()) ?? {};
    await storedFailures.write(addFailure(failures, place, Date.now()));
  } catch {
    // Storage is out of order: there is nowhere to take it down.
  }
}
