// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BrowserFacts, nameBrowser, nameSystem } from '../../src/core/name-browser.ts';

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const CHROME = `${WINDOWS} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/127.0.0.0 Safari/537.36`;
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';

function someFacts(facts: Partial<BrowserFacts> = {}): BrowserFacts {
  return { brands: [], platform: '', userAgent: '', ...facts };
}

function someBrands(...names: string[]): BrowserFacts {
  const brands = ['Not)A;Brand', 'Chromium', ...names].map((brand) => ({ brand, version: '127' }));
  return someFacts({ brands, userAgent: CHROME });
}

describe('nameBrowser', () => {
  it.each([
    ['Chrome 127', someBrands('Google Chrome')],
    ['Edge 127', someBrands('Microsoft Edge')],
    ['Chromium 127', someBrands()],
    ['Brave 127', someBrands('Brave')],
    ['Chrome 127', someFacts({ userAgent: CHROME })],
    ['Edge 127', someFacts({ userAgent: `${CHROME} Edg/127.0.0.0` })],
    ['Firefox 153', someFacts({ userAgent: FIREFOX })],
    ['Chrome 127', someFacts({ brands: [{ brand: 'Google Chrome', version: '127.0.6533.72' }] })],
    ['Chrome 127', someFacts({ brands: [{ brand: 'Google Chrome', version: 'new' }], userAgent: CHROME })],
    ['', someFacts({ userAgent: 'Lynx/2.9' })],
    ['', someFacts()],
  ])('says %s', (name, facts) => {
    expect(nameBrowser(facts)).toBe(name);
  });

  it('tells nothing that a browser makes up', () => {
    const brand = fc.record({ brand: fc.string(), version: fc.string() });
    fc.assert(
      fc.property(fc.array(brand), fc.string(), fc.string(), (brands, platform, userAgent) => {
        const facts = { brands, platform, userAgent };
        expect(nameBrowser(facts)).toMatch(/^([A-Z][a-z]+ \d{1,4})?$/);
        expect(nameSystem(facts)).toMatch(/^(Windows|Android|Chrome OS|macOS|Linux)?$/);
      }),
    );
  });
});

describe('nameSystem', () => {
  it.each([
    ['Windows', someFacts({ platform: 'Windows' })],
    ['macOS', someFacts({ platform: 'macOS' })],
    ['Chrome OS', someFacts({ platform: 'Chromium OS' })],
    ['Windows', someFacts({ userAgent: WINDOWS })],
    ['Linux', someFacts({ userAgent: FIREFOX })],
    ['macOS', someFacts({ userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:153.0)' })],
    ['Android', someFacts({ userAgent: 'Mozilla/5.0 (Linux; Android 10; K)' })],
    ['Chrome OS', someFacts({ userAgent: 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0)' })],
    ['', someFacts({ platform: 'Haiku', userAgent: WINDOWS })],
  ])('says %s', (name, facts) => {
    expect(nameSystem(facts)).toBe(name);
  });
});
