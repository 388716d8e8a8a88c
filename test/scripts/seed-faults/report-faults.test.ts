// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { describeVerdict } from '../../../scripts/seed-faults/report-faults.ts';
import { aFault } from './a-fault.ts';

const FIRST_LINE = 'src/double.ts: twice is too much\n    ';

describe('describeVerdict', () => {
  it('says which test has caught a fault', () => {
    const row = describeVerdict({ fault: aFault(), outcome: 'caught', by: 'double makes 4 of 2' });
    expect(row).toBe(`✓ ${FIRST_LINE}caught by test/double.test.ts: double makes 4 of 2`);
  });

  it('says of a fault that survives where to look for it', () => {
    const row = describeVerdict({ fault: aFault(), outcome: 'survived' });
    expect(row).toBe(`✗ ${FIRST_LINE}not caught by test/double.test.ts: “value * 3” instead of “value * 2”`);
  });

  it('says why a fault proves nothing', () => {
    const row = describeVerdict({ fault: aFault(), outcome: 'unproved', why: 'Unexpected "}"' });
    expect(row).toBe(`? ${FIRST_LINE}proves nothing, “value * 3” instead of “value * 2”: Unexpected "}"`);
  });
});
