import { join } from 'node:path';
import { build } from 'esbuild';
import type { Frame, Page } from 'puppeteer-core';
import { type DocumentFacts, listWantedFacts } from '../../src/core/document-facts.ts';
import type { CompiledRules } from '../compile-rules.ts';
import { bundleRules } from '../rules-plugins.ts';
import type { HiddenBy } from './page-facts.ts';

/** What is read in the saved page, beside the extension, so that its answer can be explained. */
export interface FactReader {
  /** Shows a page that was hidden as a whole, and waits until it is drawn. */
  readonly show: (page: Page) => Promise<HiddenBy | null>;
  /** Of the page itself and then of its frames, without those that could not be loaded. */
  readonly read: (page: Page) => Promise<readonly DocumentFacts[]>;
}

export async function createFactReader(rules: CompiledRules): Promise<FactReader> {
  const library = await bundleLibrary(rules);
  const wanted = JSON.stringify(listWantedFacts(rules));
  const ask = async (frame: Frame, call: string) =>
    JSON.parse(await frame.evaluate<[], () => string>(wrapCall(library, call)));
  const askAll = (page: Page, call: string) =>
    Promise.all(
      page
        .frames()
        .filter(isLoaded)
        .map((frame) => ask(frame, call)),
    );
  return {
    show: async (page) => {
      const [hiddenBy]: readonly (HiddenBy | null)[] = await askAll(page, 'showDocument()');
      await askAll(page, 'settle()');
      return hiddenBy ?? null;
    },
    read: (page) => askAll(page, `readFacts(${wanted})`),
  };
}

/** As one text, because the browser takes no modules; under no name that a page could see. */
async function bundleLibrary(rules: CompiledRules): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page-facts.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'library',
    target: ['chrome127', 'firefox140'],
    plugins: [bundleRules(rules)],
  });
  return outputFiles[0]?.text ?? '';
}

function wrapCall(library: string, call: string): string {
  return `(async () => { ${library}; return JSON.stringify((await library.${call}) ?? null); })()`;
}

/** A frame whose address was refused shows a page of the browser's own. */
function isLoaded(frame: Frame): boolean {
  return /^(https:|about:(srcdoc|blank))/.test(frame.url());
}
