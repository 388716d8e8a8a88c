// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const html = readFileSync('src/status/status.html', 'utf8');
const style = readFileSync('src/status/status.css', 'utf8');

describe('status.html', () => {
  it('names style sheets that exist', () => {
    const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
    expect(styles).toEqual(['../ui/tokens.css', '../ui/parts.css', 'status.css']);
    for (const file of styles) expect(existsSync(join('src/status', file)), file).toBe(true);
  });

  it('holds nothing that its content security policy refuses', () => {
    expect(html).not.toMatch(/<style|style="|<script(?![^>]* src="main\.js")|\son\w+=|https?:/);
  });
});

describe('status.css', () => {
  it('fetches nothing', () => {
    expect(style).not.toMatch(/url\(|@import|@font-face/);
  });

  it('takes every colour and size from the tokens', () => {
    const tokens = readFileSync('src/ui/tokens.css', 'utf8');
    const used = [...style.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
    expect(used.filter((name) => !tokens.includes(`${name}:`))).toEqual([]);
    expect(style).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl/);
  });
});
