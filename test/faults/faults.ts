import { CONTENT_SCRIPT_FAULTS } from './content-script-faults.ts';
import { DETECTION_FAULTS } from './detection-faults.ts';
import type { Fault } from './fault.ts';
import { POLICY_FAULTS } from './policy-faults.ts';

/** Deliberate mistakes, each of which a test has to notice: the tests of the tests. */
export const FAULTS: readonly Fault[] = [...POLICY_FAULTS, ...DETECTION_FAULTS, ...CONTENT_SCRIPT_FAULTS];
