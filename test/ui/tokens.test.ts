// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const [, light = '', dark = ''] = readFileSync('src/ui/tokens.css', 'utf8').split(':root {');

/** WCAG 2.2: 4.5 for text, 3 for what marks a control or the focus. */
const TEXT = 4.5;
const MARK = 3;

const PAIRS: readonly (readonly [string, string, number])[] = [
  ['ink', 'ground', TEXT],
  ['ink', 'surface', TEXT],
  ['ink', 'attention-soft', TEXT],
  ['ink-soft', 'ground', TEXT],
  ['ink-soft', 'surface', TEXT],
  ['ink-soft', 'attention-soft', TEXT],
  ['ink-soft', 'accent-soft', TEXT],
  ['accent', 'ground', TEXT],
  ['accent', 'surface', TEXT],
  ['accent', 'accent-soft', TEXT],
  ['accent', 'attention-soft', TEXT],
  ['accent-strong', 'surface', TEXT],
  ['on-accent', 'accent', TEXT],
  ['on-accent', 'accent-strong', TEXT],
  ['on-banner', 'banner', TEXT],
  ['on-banner-soft', 'banner', TEXT],
  ['attention', 'attention-soft', MARK],
  ['attention', 'ground', MARK],
  ['control', 'surface', MARK],
  ['control', 'ground', MARK],
  ['focus', 'ground', MARK],
  ['focus', 'surface', MARK],
  ['focus', 'attention-soft', MARK],
];

describe('tokens.css', () => {
  it.each(PAIRS)('%s on %s has enough contrast (%d)', (front, back, least) => {
    for (const scheme of [light, dark]) {
      expect(measureContrast(readColor(scheme, front), readColor(scheme, back))).toBeGreaterThanOrEqual(
        least,
      );
    }
  });

  it('names every colour anew for dark surroundings and for forced colours', () => {
    const forced = readFileSync('src/ui/tokens.css', 'utf8').split(':root {')[3] ?? '';
    const names = listColors(light);
    expect(names.length).toBeGreaterThan(10);
    expect(listColors(dark)).toEqual(names);
    expect(listColors(forced)).toEqual(names);
  });
});

function listColors(scheme: string): (string | undefined)[] {
  return [...scheme.matchAll(/--color-([\w-]+):/g)].map(([, name]) => name);
}

function readColor(scheme: string, name: string): string {
  const color = scheme.match(new RegExp(`--color-${name}: #([0-9a-f]{6});`))?.[1];
  if (!color) throw new Error(`tokens.css does not name --color-${name}`);
  return color;
}

/** The formula of WCAG 2. */
function measureContrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [measureLuminance(one), measureLuminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function measureLuminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
