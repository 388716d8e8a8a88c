import type { Failures } from '../core/failures.ts';
import {
  storedAnswers,
  storedFailures,
  storedHintContent,
  storedLanguage,
  storedPolicy,
  storedTicks,
} from './stored.ts';

/** All that may be damaged for long. What is known of tabs goes with the next error, or with the browser. */
const KEPT = [
  storedPolicy,
  storedLanguage,
  storedHintContent,
  storedFailures,
  storedTicks(false),
  storedAnswers(false),
];

/** What went wrong so far. What is stored now and cannot be read counts as a failure of the storage, at this time. */
export async function readFailures(now: number): Promise<Failures> {
  try {
    const damaged = await Promise.all(KEPT.map((value) => value.isDamaged()));
    const count = damaged.filter(Boolean).length;
    return { ...(await storedFailures.read()), ...(count > 0 && { storage: { count, at: now } }) };
  } catch {
    return { storage: { count: KEPT.length, at: now } };
  }
}
