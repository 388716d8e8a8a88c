import { organisation } from 'compiled-rules/content';
import { describe, expect, it } from 'vitest';
import { createDeploymentSource } from '../../../scripts/deploy/deployment-source.ts';
import { renderReg } from '../../../scripts/deploy/render-reg.ts';
import { aDeploymentTarget } from '../../support/a-deployment-target.ts';
import { readReg } from '../../support/read-deployment.ts';

function render(name: string, phone = '1'): string {
  const support = { ...organisation.support, name, phone };
  const source = createDeploymentSource(aDeploymentTarget({ organisation: { ...organisation, support } }));
  const [chrome] = source.browsers;
  if (!chrome) throw new Error('There is no browser.');
  return renderReg(source, chrome);
}

describe('renderReg', () => {
  it('begins as regedit expects it, and ends its lines as Windows does', () => {
    const text = render('Support');
    expect(text).toMatch(/^Windows Registry Editor Version 5\.00\r\n\r\n/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each(['Support', 'C:\\Support "desk"', 'Stöd för dig – 支援', 'a;b=[c]'])(
    'holds %s in ASCII alone',
    (name) => {
      const text = render(name);
      expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
      expect(readReg(text, 'values').supportName).toBe(name);
    },
  );

  it('has values first and lists, which are keys of their own, after them', () => {
    const keys = render('Support').match(/^\[.*$/gm);
    const key = 'HKEY_LOCAL_MACHINE\\Software\\Policies\\Google\\Chrome\\3rdparty\\extensions';
    expect(keys).toEqual([
      expect.stringMatching(/\\policy\]\r?$/),
      expect.stringMatching(/\\policy\\hosts\]\r?$/),
    ]);
    expect(keys?.every((line) => line.startsWith(`[${key}`))).toBe(true);
  });
});
