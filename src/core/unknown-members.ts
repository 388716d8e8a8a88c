import { isRecord } from './is-record.ts';

/** The members of what is stored that are not in what could be read of it: those of another version. */
export function findUnknownMembers(stored: unknown, known: unknown): object {
  if (!isRecord(stored) || !isRecord(known)) return {};
  return Object.fromEntries(Object.entries(stored).filter(([key]) => !Object.hasOwn(known, key)));
}
