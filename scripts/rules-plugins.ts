import { readFileSync } from 'node:fs';
import { type Plugin as EsbuildPlugin, transform } from 'esbuild';
import type { Plugin as VitePlugin } from 'vitest/config';
import type { CompiledRules } from './compile-rules.ts';

const MODULE_FORM = /^compiled-rules\/(detection|content)$/;

/** The source of a virtual module of `rules/compiled.d.ts`. */
function renderModule(name: string, rules: CompiledRules): string {
  const { organisation, pages, errors, checklists, hints, words, detection } = rules;
  const members =
    name === 'compiled-rules/detection'
      ? { detection }
      : { organisation, pages, errors, checklists, hints, words };
  const source = Object.entries(members).map(
    ([member, value]) => `export const ${member} = ${JSON.stringify(value)};`,
  );
  return source.join('\n');
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
