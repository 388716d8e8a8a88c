// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCure, findReportedHost } from '../../src/core/cures.ts';
import { aReport, someSettings } from '../popup/a-popup-model.ts';

const HOST = 'login.example.org';
const WEB_ACCESS = 'https://webaccess.example.org/vpn/index.html';
const FORM = 'https://insidan.example.org/form';

function findUrl(...[action, circumstances]: Parameters<typeof findCure>): string | undefined {
  const cure = findCure(action, circumstances);
  return cure && 'url' in cure ? cure.url : undefined;
}

describe('findCure', () => {
  it('has none for a step without an action', () => {
    expect(findCure(undefined, { settings: someSettings(), report: aReport() })).toBeUndefined();
  });

  it.each([
    [FORM, { kind: 'order-activation-code', url: FORM }],
    ['', { kind: 'call-support' }],
  ])('orders a code with the form “%s”, or else by telephone', (activationCodeFormUrl, cure) => {
    const settings = someSettings({ activationCodeFormUrl });
    expect(findCure('order-activation-code', { settings, report: undefined })).toEqual(cure);
  });

  it.each([
    ['the host of the error, where Web Access is not known', HOST, 'gateway-classic', '', `https://${HOST}/`],
    ['the same for the newer look', HOST, 'gateway-nfactor', '', `https://${HOST}/`],
    ['the host of the error, where Web Access is on another', HOST, 'owa', WEB_ACCESS, `https://${HOST}/`],
    ['Web Access, where that is where the error is', 'webaccess.example.org', 'owa', WEB_ACCESS, WEB_ACCESS],
    ['Web Access from a page behind the login', HOST, 'storefront', WEB_ACCESS, WEB_ACCESS],
    ['Web Access from a bare message', HOST, 'gateway-message', WEB_ACCESS, WEB_ACCESS],
    ['the host of a page behind the login, for want of better', HOST, 'storefront', '', `https://${HOST}/`],
    [
      'Web Access in capital letters',
      HOST,
      'owa',
      `https://${HOST.toUpperCase()}/`,
      `https://${HOST.toUpperCase()}/`,
    ],
    [
      'Web Access without query and fragment',
      HOST,
      'owa',
      `https://${HOST}/vpn/?a=b#c`,
      `https://${HOST}/vpn/`,
    ],
    [
      'Web Access on a port of its own',
      HOST,
      'owa',
      `https://${HOST}:8443/vpn/`,
      `https://${HOST}:8443/vpn/`,
    ],
  ])('starts over on %s', (_, host, page, webAccessUrl, url) => {
    const settings = someSettings({ webAccessUrl });
    const report = aReport({ host, page });
    expect(findCure('start-over', { settings, report })).toEqual({
      kind: 'start-over',
      url,
      isInErrorTab: true,
    });
  });

  it('starts over on Web Access where no error was met', () => {
    const settings = someSettings({ webAccessUrl: WEB_ACCESS });
    const cure = findCure('start-over', { settings, report: undefined });
    expect(cure).toEqual({ kind: 'start-over', url: WEB_ACCESS, isInErrorTab: false });
  });

  it.each(['start-over', 'go-to-web-access'] as const)('has no %s where no address is known', (action) => {
    expect(findCure(action, { settings: someSettings(), report: undefined })).toBeUndefined();
  });

  it('goes to Web Access at its very address', () => {
    const settings = someSettings({ webAccessUrl: `${WEB_ACCESS}?tenant=1` });
    expect(findUrl('go-to-web-access', { settings, report: aReport() })).toBe(`${WEB_ACCESS}?tenant=1`);
  });

  it.each([
    ['the error is gone', undefined],
    ['the error is in a frame of another page', 3],
  ])('leaves the tab alone when %s', (_, frame) => {
    const report = aReport({ host: HOST, frame });
    expect(findCure('start-over', { settings: someSettings(), report })).toMatchObject({
      isInErrorTab: false,
    });
  });

  it('never starts over elsewhere than on the login page, whatever was stored', () => {
    const settings = someSettings({ webAccessUrl: WEB_ACCESS });
    const host = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.constantFrom(`a:b@${HOST}`, `${HOST}/vpn/?u=anna`, 'evil.test'),
    );
    fc.assert(
      fc.property(host, fc.string(), (stored, page) => {
        const url = new URL(
          findUrl('start-over', { settings, report: aReport({ host: stored, page }) }) ?? '',
        );
        expect(url.hostname.endsWith('example.org')).toBe(true);
        expect([url.protocol, url.username, url.password, url.search, url.hash]).toEqual([
          'https:',
          '',
          '',
          '',
          '',
        ]);
      }),
    );
  });
});

describe('findReportedHost', () => {
  it.each([
    [HOST, HOST],
    ['example.org', 'example.org'],
    ['login.example.com', undefined],
    [`anna:secret@${HOST}`, undefined],
    [`elsewhere.test/?.${HOST}`, undefined],
    [`${HOST}:8443`, undefined],
    ['', undefined],
  ])('takes of “%s” %s', (host, found) => {
    expect(findReportedHost(aReport({ host }), someSettings())).toBe(found);
  });
});
