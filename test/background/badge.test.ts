// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import manifest from '../../manifest.json';
import { showBadge } from '../../src/background/badge.ts';
import { FAMILIES, useBuiltPackage } from '../support/built-package.ts';
import { fakeControl } from '../support/fake-browser.ts';

/** Where a PNG says how wide it is, in bytes. */
const PNG_WIDTH_AT = 16;

const built = useBuiltPackage();

async function showIcons(isErrorShown: boolean): Promise<[size: string, path: string][]> {
  await showBadge(1, isErrorShown);
  return Object.entries(fakeControl.getIcon(1).path ?? {});
}

beforeEach(() => {
  fakeControl.openTab({ id: 1 });
});

afterEach(fakeControl.reset);

describe('showBadge', () => {
  it('goes back to the icon that the toolbar began with', async () => {
    const icons = await showIcons(false);
    expect(icons).toEqual(
      Object.entries(manifest.action.default_icon).map(([size, path]) => [size, `/${path}`]),
    );
  });

  it('has another icon of every size while an error is shown', async () => {
    const [normal, alert] = [await showIcons(false), await showIcons(true)];
    expect(alert.map(([size]) => size)).toEqual(normal.map(([size]) => size));
    expect(alert.filter(([, path]) => normal.some(([, other]) => other === path))).toEqual([]);
  });

  it.each(FAMILIES)('names icons that the package for %s has, of the size that it says', async (family) => {
    for (const [size, path] of [...(await showIcons(false)), ...(await showIcons(true))]) {
      const image = await built.readFile(family, path);
      expect(image.readUInt32BE(PNG_WIDTH_AT), path).toBe(Number(size));
    }
  });
});
