import { readFileSync } from 'node:fs';
import { type Plugin as EsbuildPlugin, transform } from 'esbuild';
import type { Plugin as VitePlugin } from 'vitest/config';
import { CARD_WORDS, type CardWords } from '../src/core/create-hint-content.ts';
import type { CompiledRules } from './compile-rules.ts';

const MODULE_FORM = /^compiled-rules\/(detection|card-words|content)$/;

/** The source of a virtual module of `rules/compiled.d.ts`. */
function renderModule(name: string, rules: CompiledRules): string {
  const source = Object.entries(listMembers(name, rules)).map(
    ([member, value]) => `export const ${member} = ${JSON.stringify(value)};`,
  );
  return source.join('\n');
}

function listMembers(name: string, { detection, ...rules }: CompiledRules): object {
  if (name === 'compiled-rules/detection') return { detection };
  if (name === 'compiled-rules/card-words') return { cardWords: chooseCardWords(rules.words) };
  return rules;
}

function chooseCardWords(words: CompiledRules['words']): { [locale: string]: CardWords } {
  const chosen = Object.entries(words).map(([locale, own]) => [
    locale,
    Object.fromEntries(CARD_WORDS.map((id) => [id, own[id]])),
  ]);
  return Object.fromEntries(chosen);
}

/** Gives esbuild the compiled rules, and style sheets that are imported as text in their shortest form. */
export function bundleRules(rules: CompiledRules): EsbuildPlugin {
  return {
    name: 'compiled-rules',
    setup(build) {
      build.onResolve({ filter: MODULE_FORM }, ({ path }) => ({ path, namespace: 'compiled-rules' }));
      build.onLoad({ filter: /.*/, namespace: 'compiled-rules' }, ({ path }) => ({
        contents: renderModule(path, rules),
      }));
      build.onLoad({ filter: /\.css$/ }, async ({ path, suffix }) => {
        if (suffix !== '?raw') return undefined;
        const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true });
        return { contents: code.trim(), loader: 'text' };
      });
    },
  };
}

/** Gives the tests the same modules that the build bundles. */
export function serveRules(rules: CompiledRules): VitePlugin {
  return {
    name: 'compiled-rules',
    resolveId: (source) => (MODULE_FORM.test(source) ? `\0${source}` : undefined),
    load: (id) => (id.startsWith('\0compiled-rules/') ? renderModule(id.slice(1), rules) : undefined),
  };
}
