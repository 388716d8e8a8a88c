/**
 * `tsx scripts/seed-faults.ts [PATH]`: seeds deliberate faults, all of them or those in files whose path begins so, and
 * says which test has caught each.
 */
import { join } from 'node:path';
import { FAULTS } from '../test/faults/faults.ts';
import { reportFaults } from './seed-faults/report-faults.ts';

const [path = ''] = process.argv.slice(2);
const { failed } = await reportFaults(
  join(import.meta.dirname, '..'),
  FAULTS.filter(({ file }) => file.startsWith(path)),
);
process.exitCode = failed > 0 ? 1 : 0;
