// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findAddress } from '../../src/core/page-address.ts';

const HOSTS = ['*.regionsormland.se', 'login.example.se'];

function addressOf(html: string, url?: string): string {
  return findAddress({ html, hosts: HOSTS, url: url ? new URL(url) : undefined }).href;
}

describe('findAddress', () => {
  it.each([
    { what: 'nothing', html: '<title>Web Access</title>', path: '/' },
    {
      what: 'where it was saved from',
      html: '<!-- saved from url=(0044)https://gw.example.se/vpn/index.html?a=b#top -->',
      path: '/vpn/index.html?a=b',
    },
    {
      what: 'where it was saved from, without https',
      html: '<!-- saved from url=(0021)http://gw/vpn/ -->',
      path: '/vpn/',
    },
    {
      what: 'that it comes from the internet',
      html: '<!-- saved from url=(0014)about:internet -->',
      path: '/',
    },
    {
      what: 'its base',
      html: '<base target="_top" href="https://gw.example.se/logon/LogonPoint/">',
      path: '/logon/LogonPoint/',
    },
    { what: 'its base without a host', html: "<base href='/Citrix/StoreWeb/'>", path: '/Citrix/StoreWeb/' },
    { what: 'its base without quotes', html: '<BASE HREF=/owa/auth/>', path: '/owa/auth/' },
    { what: 'a base on its own disk', html: '<base href="file:///C:/pages/">', path: '/' },
    { what: 'a base that is none', html: '<base href="https://">', path: '/' },
    {
      what: 'both',
      html: '<!-- saved from url=(0018)https://gw/vpn/ --><base href="/other/">',
      path: '/vpn/',
    },
  ])('takes the first host and the path of a page that says $what', ({ html, path }) => {
    expect(addressOf(html)).toBe(`https://webaccess.regionsormland.se${path}`);
  });

  it('takes a host without a star as it is', () => {
    const { hostname } = findAddress({ html: '', hosts: ['login.example.se'], url: undefined });
    expect(hostname).toBe('login.example.se');
  });

  it('lets the given address win, without port, name and password', () => {
    const html = '<!-- saved from url=(0018)https://gw/vpn/ -->';
    expect(addressOf(html, 'https://me:secret@gw.regionsormland.se:8443/owa/?x=1#y')).toBe(
      'https://gw.regionsormland.se/owa/?x=1',
    );
  });
});
