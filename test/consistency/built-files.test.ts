// @vitest-environment node
import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { FAMILIES, type Family, useBuiltPackage } from '../support/built-package.ts';
import { findCalls, findRemoteAddresses } from '../support/shipped-code.ts';
import { listSources, readSource } from '../support/source-files.ts';

const built = useBuiltPackage();

/** Preact can do it when it is told to by name, and nobody does. */
const WRITES_MARKUP_BY_NAME = /dangerouslySetInnerHTML/;

async function readFiles(family: Family, ending: RegExp): Promise<readonly (readonly [string, string])[]> {
  const files = await readdir(built.getPath(family, ''), { recursive: true });
  const wanted = files.filter((file) => ending.test(file)).toSorted();
  return Promise.all(wanted.map(async (file) => [file, String(await built.readFile(family, file))] as const));
}

describe.each(FAMILIES)('what is shipped for %s', (family) => {
  it('has no script that asks the network, runs text or writes markup', async () => {
    const scripts = await readFiles(family, /\.js$/);
    expect(scripts.map(([file]) => file)).toContain('content-scripts/main.js');
    expect(scripts.map(([file]) => file)).toContain('popup/main.js');
    for (const [file, code] of scripts) expect(findCalls(code), file).toEqual([]);
  });

  it('has no page or style sheet that loads anything from elsewhere', async () => {
    const files = await readFiles(family, /\.(html|css|svg)$/);
    expect(files.length).toBeGreaterThan(5);
    for (const [file, text] of files) expect(findRemoteAddresses(text), file).toEqual([]);
  });

  it('has pages without scripts or handlers of their own', async () => {
    for (const [file, text] of await readFiles(family, /\.html$/)) {
      expect(text.match(/<script(?![^>]*\ssrc=")|\son\w+=|<style|\sstyle=/gi), file).toBeNull();
    }
  });
});

describe('what is shipped', () => {
  it('never writes markup, in any part of it', () => {
    expect(listSources().filter((file) => WRITES_MARKUP_BY_NAME.test(readSource(file)))).toEqual([]);
  });
});

describe('the test of calls', () => {
  it.each([
    'fetch(place)',
    'window.fetch?.(place)',
    'new XMLHttpRequest()',
    'new window.WebSocket(place)',
    'navigator.sendBeacon(place)',
    'new EventSource(place)',
    'eval(text)',
    '(0, eval)(text)',
    'new Function(text)',
    'Function(text)()',
    'setTimeout("run()", 1)',
    'import(place)',
    'importScripts(place)',
    'new Worker(place)',
    'document.write(text)',
    'box.insertAdjacentHTML("beforeend", text)',
  ])('finds what is planted: %s', (planted) => {
    expect(findCalls(`const before = 1; ${planted}; const after = 2;`)).toHaveLength(1);
  });

  it('finds nothing in what is harmless', () => {
    const harmless = `
      const has = Function.call.bind(Object.prototype.hasOwnProperty);
      const api = { devtools: { inspectedWindow: { eval: { minArgs: 1 } } } };
      setTimeout(() => has(api, 'fetch'), 1);
      stored.write('value');
      const help = 'An address begins with https://';`;
    expect(findCalls(harmless)).toEqual([]);
  });

  it.each([
    '<script src="https://evil.example/x.js"></script>',
    '<img src=//evil.example/x.png>',
    'a { background: url("http://evil.example/x.png") }',
    '@import "https://evil.example/x.css";',
    '<link rel="stylesheet" href="data:text/css,a{}">',
  ])('finds an address that is planted: %s', (planted) => {
    expect(findRemoteAddresses(planted)).toHaveLength(1);
  });
});
