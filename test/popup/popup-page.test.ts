// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const html = readFileSync('popup/popup.html', 'utf8');
const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
  join('popup', href),
);

describe('popup.html', () => {
  it('names style sheets that exist', () => {
    expect(styles).toEqual([
      'src/ui/tokens.css',
      'src/ui/parts.css',
      'popup/popup.css',
      'popup/guide.css',
      'popup/support.css',
      'popup/search.css',
      'popup/pictures.css',
      'popup/print.css',
    ]);
    for (const style of styles) expect(existsSync(style), style).toBe(true);
  });

  it('holds nothing that its content security policy refuses', () => {
    expect(html).not.toMatch(/<style|style="|<script(?![^>]* src="main\.js")|\son\w+=|https?:/);
  });

  it.each(styles)('%s fetches nothing', (style) => {
    expect(readFileSync(style, 'utf8')).not.toMatch(/url\(|@import|@font-face/);
  });

  it.each(styles.slice(1))('%s takes every colour and size from the tokens', (style) => {
    const tokens = readFileSync('src/ui/tokens.css', 'utf8');
    const used = [...readFileSync(style, 'utf8').matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
    expect(used.filter((name) => !tokens.includes(`${name}:`))).toEqual([]);
    expect(readFileSync(style, 'utf8')).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl/);
  });
});
