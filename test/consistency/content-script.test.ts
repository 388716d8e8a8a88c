// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { useBuiltPackage } from '../support/built-package.ts';
import { findBrokenPromises } from '../support/shipped-code.ts';

const FILE = 'content-scripts/main.js';
const MAX_BYTES = 12_000;
const MAX_GZIP_BYTES = 5_120;

const built = useBuiltPackage();

describe('the script for login pages', () => {
  it(`has at most ${MAX_BYTES} bytes, and at most ${MAX_GZIP_BYTES} after gzip -9`, async () => {
    const script = await built.readFile('chromium', FILE);
    const gzipBytes = gzipSync(script, { level: 9 }).length;
    const sizes = `it has ${script.length} of ${MAX_BYTES} bytes, after gzip -9 ${gzipBytes} of ${MAX_GZIP_BYTES}`;
    expect(script.length <= MAX_BYTES && gzipBytes <= MAX_GZIP_BYTES, sizes).toBe(true);
  });

  it('does not contain the means to break a promise', async () => {
    expect(findBrokenPromises(String(await built.readFile('chromium', FILE)))).toEqual([]);
  });

  it('is the same in every browser', async () => {
    expect(await built.readFile('firefox', FILE)).toEqual(await built.readFile('chromium', FILE));
  });
});

describe('the test of promises', () => {
  it.each([
    ['const typed = field.value;', 'value'],
    ['const typed = field?.value;', 'value'],
    ['const typed = field["value"];', 'value'],
    ['const { value: typed } = field;', 'value'],
    ['const name = `value`; use(field[name]);', 'value'],
    ['new FormData(form)', 'FormData'],
    ['addEventListener("keydown", listen)', 'keydown'],
    ["for (const event of ['keyup', 'click']) addEventListener(event, listen)", 'keyup'],
    ['document.onkeypress = listen', 'onkeypress'],
    ['field.addEventListener(`input`, listen)', 'input'],
    ['Object.assign(field, { oninput: listen })', 'oninput'],
    ['fetch(place)', 'fetch'],
    ['window.fetch(place)', 'fetch'],
    ['new XMLHttpRequest()', 'XMLHttpRequest'],
    ['new WebSocket(place)', 'WebSocket'],
    ['new EventSource(place)', 'EventSource'],
    ['navigator.sendBeacon(place)', 'sendBeacon'],
    ['new Image().src = place', 'Image'],
    ['eval(text)', 'eval'],
    ['new Function(text)', 'Function'],
    ['(() => {}).constructor(text)', 'constructor'],
    ['box.innerHTML = text', 'innerHTML'],
    ['box.outerHTML = text', 'outerHTML'],
    ['box.insertAdjacentHTML("beforeend", text)', 'insertAdjacentHTML'],
    ['document.write(text)', 'write'],
    ['document.cookie', 'cookie'],
    ['localStorage.getItem("x")', 'localStorage'],
    ['customElements.define("x-y", Card)', 'customElements'],
    ['root.adoptedStyleSheets = [sheet]', 'adoptedStyleSheets'],
    ['link.href = "https://example.org/"', 'https://'],
    ['const style = "a{background:url(x.png)}"', 'url('],
    [
      'frame.src = "//example.org"; const scheme = "http:" + "//x.org"; const whole = "http://x.org"',
      'http://',
    ],
    ['import("./more.js")', 'import'],
    ['import { more } from "./more.js"', 'import'],
  ])('finds what is planted: %s', (planted, name) => {
    const findings = findBrokenPromises(`const before = 1;\n${planted};\nconst after = 2;`);
    expect(findings.join('\n')).toContain(`"${name}": `);
  });

  it('finds nothing in what is harmless', () => {
    const harmless = `
      const FIELDS = 'form,input,select,textarea,[contenteditable]';
      addEventListener('pageshow', look);
      const valueless = document.querySelector(FIELDS) !== null;
      element.textContent = 'Enter a value: never evaluated';`;
    expect(findBrokenPromises(harmless)).toEqual([]);
  });
});
