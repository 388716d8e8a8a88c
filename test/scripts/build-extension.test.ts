// @vitest-environment node
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildExtension } from '../../scripts/build-extension.ts';
import { RuleProblem } from '../../scripts/compile-rules.ts';
import { copyRules } from '../support/rules-copy.ts';

describe('buildExtension', () => {
  it.each([
    [
      { strong: ['#lgnDiv', "[name='logonForm'"] },
      'strong[1]: "[name=\'logonForm\'"',
      'Expected "]" to go with "["',
    ],
    [{ weak: [{ title: ['Outlook'] }, '..x'] }, 'weak[1]: "..x"', 'Expected identifier but found "."'],
    [{ forbidden: ['a,'] }, 'forbidden[0]: "a,"', 'Unexpected "{"'],
    [{ errorBoxes: ['#box >'] }, 'errorBoxes[0]: "#box >"', 'Unexpected "{"'],
  ])('stops at a selector that no browser understands: %j', async (markers, marker, reason) => {
    const { root, change } = copyRules();
    change('rules/pages/owa.json', markers);
    const problem = new RuleProblem(`rules/pages/owa.json: ${marker} is no CSS selector: ${reason}`);
    await expect(buildExtension({ root, target: join(root, 'dist') })).rejects.toThrow(problem);
  });
});
