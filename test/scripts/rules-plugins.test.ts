// @vitest-environment node
import { cardWords } from 'compiled-rules/card-words';
import { checklists, errors, hints, organisation, words } from 'compiled-rules/content';
import { detection } from 'compiled-rules/detection';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { compileRules } from '../../scripts/compile-rules.ts';
import { bundleRules } from '../../scripts/rules-plugins.ts';
import { CARD_WORDS } from '../../src/core/create-hint-content.ts';
import { ROOT } from '../support/source-files.ts';

const compiled = compileRules({ root: ROOT });

/** What a file becomes that says this. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: `${ROOT}/content-scripts` },
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    plugins: [bundleRules(compiled)],
  });
  return outputFiles[0]?.text ?? '';
}

describe('serveRules', () => {
  it('gives the tests the content that the build bundles', () => {
    const { pages: _, detection: ofBuild, ...content } = JSON.parse(JSON.stringify(compiled));
    expect(JSON.parse(JSON.stringify({ checklists, errors, hints, organisation, words }))).toEqual(content);
    expect(detection).toEqual(ofBuild);
  });

  it('gives the worker the words of the card and no others, in every language', () => {
    expect(Object.keys(cardWords)).toEqual(Object.keys(words));
    for (const [locale, chosen] of Object.entries(cardWords)) {
      expect(Object.keys(chosen)).toEqual(CARD_WORDS);
      expect(words[locale]).toMatchObject(chosen);
    }
  });
});

describe('bundleRules', () => {
  it('means the same as what was compiled', async () => {
    const script = await bundle("export { detection } from 'compiled-rules/detection';");
    const module = await import(`data:text/javascript,${encodeURIComponent(script)}`);
    expect(module.detection).toEqual(JSON.parse(JSON.stringify(compiled.detection)));
  });

  it('carries no content of the checklist to login pages', async () => {
    const script = await bundle("export { detection } from 'compiled-rules/detection';");
    expect(script).not.toContain('Pointsharp');
  });

  it('hands over a style sheet as short text', async () => {
    const script = await bundle("import style from './card.css?raw'; console.log(style);");
    expect(script).toMatch(/^\/\/ .*\nvar card_default = [`'"]:host/m);
    expect(script).not.toContain('/*');
  });
});
