/** `npm run detect`: what the extension makes of a login page that somebody saved. */
import { join, resolve } from 'node:path';
import { compileRules, RuleProblem } from './compile-rules.ts';
import { renderAnswer } from './detect/answer.ts';
import { detectPages } from './detect/detect-pages.ts';
import { type DetectOptions, isHelpWanted, parseDetectOptions, USAGE } from './detect/options.ts';
import { findSavedPages } from './detect/saved-page.ts';
import { chooseBrowser } from './launch-browser.ts';

const ROOT = join(import.meta.dirname, '..');

const args = process.argv.slice(2);
const options = parseDetectOptions(args);
if (isHelpWanted(args)) console.log(`${USAGE}\nWhat the answer means: docs/detect.md`);
else if (options.problem === undefined) await detect(options.value);
else stop(options.problem, 2);

async function detect({ path, url, json }: DetectOptions): Promise<void> {
  // npm runs its commands in the folder of the repository, wherever it was called.
  const pages = findSavedPages(path, resolve(process.env.INIT_CWD ?? '.', path));
  if (pages.problem !== undefined) return stop(pages.problem, 2);
  const family = chooseBrowser(undefined);
  if (!family) return stop('A browser is needed, and neither Chromium nor Firefox is installed here.', 1);
  try {
    const rules = compileRules({ root: ROOT });
    const answers = await detectPages({ root: ROOT, rules, family, pages: pages.value, url });
    console.log(json ? JSON.stringify(answers, null, 2) : answers.map(renderAnswer).join('\n\n'));
  } catch (error) {
    if (!(error instanceof RuleProblem)) throw error;
    stop(error.message, 1);
  }
}

function stop(sentence: string, exitCode: number): void {
  console.error(sentence);
  process.exitCode = exitCode;
}
