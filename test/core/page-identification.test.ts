// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledPage } from '../../src/core/detection-rules.ts';
import { identifyPage, type PageFacts } from '../../src/core/page-identification.ts';

function aPage(page: Partial<CompiledPage> = {}): CompiledPage {
  return {
    id: 'gateway',
    paths: ['/vpn/'],
    strong: '#strong',
    weak: ['#weak-1', '#weak-2'],
    titles: ['citrixgateway', 'netscalergateway'],
    errorBoxes: '#error',
    ...page,
  };
}

/** Facts of a page that has the named elements. */
function facts(elements: readonly string[], { pathname = '/', title = '' } = {}): PageFacts {
  return { pathname, title, has: (selector) => elements.includes(selector) };
}

const GATEWAY = aPage();
const STORE = aPage({ id: 'store', paths: ['/citrix/'], weak: ['#loading'], titles: [] });

describe('identifyPage', () => {
  it.each([
    ['one strong marker', ['#strong'], {}],
    ['one strong marker on a listed path', ['#strong'], { pathname: '/vpn/index.html' }],
    ['two weak markers', ['#weak-1', '#weak-2'], {}],
    ['a weak marker and a title', ['#weak-1'], { title: 'Citrix Gateway' }],
    ['a weak marker on a listed path', ['#weak-2'], { pathname: '/vpn/index.html' }],
    ['a weak marker on a listed path in capitals', ['#weak-2'], { pathname: '/VPN/Index.html' }],
    ['a title on a listed path', [], { pathname: '/vpn/', title: 'NetScaler Gateway' }],
    ['a title with more in it', [], { pathname: '/vpn/', title: 'Välkommen | NETSCALER  Gateway®' }],
  ])('knows a page by %s', (_, elements, page) => {
    expect(identifyPage([GATEWAY], facts(elements, page))?.id).toBe('gateway');
  });

  it.each([
    ['nothing', [], {}],
    ['a listed path alone', [], { pathname: '/vpn/index.html' }],
    ['one weak marker', ['#weak-1'], {}],
    ['a title alone', [], { title: 'Citrix Gateway' }],
    ['a title that has two of the texts', [], { title: 'Citrix Gateway, formerly NetScaler Gateway' }],
    ['a weak marker on a path that only contains a listed one', ['#weak-1'], { pathname: '/help/vpn/' }],
    ['the markers of something else', ['#login', 'form'], { title: 'Outlook' }],
  ])('does not know a page by %s', (_, elements, page) => {
    expect(identifyPage([GATEWAY], facts(elements, page))).toBeUndefined();
  });

  it.each([
    ['/Citrix/StoreWeb/', 'store'],
    ['/vpn/index.html', 'gateway'],
    ['/somewhere/else', 'gateway'],
  ])('tells kinds with the same markers apart by the path: at %s it is %s', (pathname, id) => {
    expect(identifyPage([GATEWAY, STORE], facts(['#strong'], { pathname }))?.id).toBe(id);
  });

  it('takes a strong marker of one kind for more than a title and a listed path of another', () => {
    const page = facts(['#new'], { pathname: '/vpn/index.html', title: 'Citrix Gateway' });
    expect(identifyPage([GATEWAY, aPage({ id: 'new', paths: [], strong: '#new' })], page)?.id).toBe('new');
  });

  it('knows none where there are no rules', () => {
    expect(identifyPage([], facts(['#strong']))).toBeUndefined();
  });

  it('never knows a page by its path and title without an element, unless both are listed', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.string(), (pathname, title) => {
        const isListed = pathname.toLowerCase().startsWith('/vpn/');
        if (!isListed) expect(identifyPage([GATEWAY], facts([], { pathname, title }))).toBeUndefined();
      }),
    );
  });

  it('never loses a page by one more marker', () => {
    const markers = ['#strong', '#weak-1', '#weak-2'];
    fc.assert(
      fc.property(fc.subarray(markers), fc.subarray(markers), (some, others) => {
        if (!identifyPage([GATEWAY], facts(some))) return;
        expect(identifyPage([GATEWAY], facts([...some, ...others]))?.id).toBe('gateway');
      }),
    );
  });
});
