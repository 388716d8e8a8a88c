import type { Fault } from '../../faults/fault.ts';

export function aFault(fault: Partial<Fault> = {}): Fault {
  return {
    file: 'src/double.ts',
    text: 'value * 2',
    becomes: 'value * 3',
    wrong: 'twice is too much',
    test: 'test/double.test.ts',
    ...fault,
  };
}
