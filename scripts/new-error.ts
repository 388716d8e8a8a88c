/** `npm run new:error -- ID`: the files of a new error, to be filled in. */
import { join, relative } from 'node:path';
import { scaffoldError } from './new-error/scaffold-error.ts';

const ROOT = join(import.meta.dirname, '..');

const [id = '', ...rest] = process.argv.slice(2);
const scaffold =
  rest.length > 0
    ? { problem: 'Please name one error: npm run new:error -- ID' }
    : scaffoldError({ root: ROOT, id });
if (scaffold.problem === undefined) {
  const { rule, hints, page } = scaffold.value;
  const name = (file: string) => relative(ROOT, file);
  console.log(`The error “${id}” is begun. Until it is complete, \`npm test\` says what is missing. Please fill in:

1. ${name(rule)}: the section of the checklist it leads to, two or three
   steps for the card, the phrases that betray it, and another priority if this one does not fit.
2. ${hints.map(name).join(' and ')}: what the card says, as title and text.
3. ${name(page)}: the error as the page shows it, best from a page that you saved.

rules/README.md explains every field. Then: npm test, and npm run detect -- ${name(page)}`);
} else {
  console.error(scaffold.problem);
  process.exitCode = 2;
}
