/** `npm start`: the practice portal in a real browser with the extension, or the same visit without a window. */
import { join } from 'node:path';
import { startPortal } from '../test/portal/portal.ts';
import { buildExtension } from './build-extension.ts';
import { RuleProblem } from './compile-rules.ts';
import { BROWSER_NAMES, chooseBrowser } from './launch-browser.ts';
import { openPortal } from './open-portal.ts';
import { hasDisplay, parseStartOptions, type StartOptions } from './start-options.ts';
import { VisitProblem, visitPortal } from './visit-portal.ts';

const ROOT = join(import.meta.dirname, '..');
const BUILT = join(ROOT, 'dist');

const options = parseStartOptions(process.argv.slice(2));
if (options.problem === undefined) await start(options.value);
else stop(options.problem, 2);

async function start({ browser: wanted, language, headless }: StartOptions): Promise<void> {
  const family = chooseBrowser(wanted);
  if (!family) return stop(`${wanted ? BROWSER_NAMES[wanted] : 'A browser'} is not installed here.`, 1);
  try {
    await buildExtension({ root: ROOT, target: BUILT });
    const portal = await startPortal();
    const visit = { family, language, portal, built: BUILT };
    const isShown = !headless && hasDisplay(process.env, process.platform);
    if (!isShown && !headless)
      console.log(
        'Without a display, the visit is made by itself. Where there is one, npm start opens a window.',
      );
    await (isShown ? openPortal(visit) : visitPortal({ ...visit, root: ROOT })).finally(portal.close);
  } catch (error) {
    if (!(error instanceof VisitProblem || error instanceof RuleProblem)) throw error;
    stop(error.message, 1);
  }
}

function stop(sentence: string, exitCode: number): void {
  console.error(sentence);
  process.exitCode = exitCode;
}
