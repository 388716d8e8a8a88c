import type { Fault } from '../../test/faults/fault.ts';

/** The source with the fault in it. Throws where what is to be replaced does not stand there exactly once. */
export function seedFault(source: string, { file, text, becomes }: Fault): string {
  const [before, after, ...more] = source.split(text);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${file}: expected exactly once: ${text}`);
  return `${before}${becomes}${after}`;
}
