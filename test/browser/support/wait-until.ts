import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 20;
export const PATIENCE_MS = 10_000;

/**
 * Asks again and again until the answer is something, and gives it back. A question that throws counts as not yet
 * answered, because pages navigate and popups close while they are asked; one that is never answered ends with the
 * patience.
 */
export async function waitUntil<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | false>,
  patienceMs = PATIENCE_MS,
): Promise<Answer> {
  const signal = AbortSignal.timeout(patienceMs);
  const patienceEnds = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  let lastError: unknown;
  while (!signal.aborted) {
    try {
      const answer = await Promise.race([ask(), patienceEnds]);
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      lastError = error;
    }
    await sleep(POLL_MS);
  }
  throw new Error(`Waited ${patienceMs} ms in vain: ${what}.`, { cause: lastError });
}
