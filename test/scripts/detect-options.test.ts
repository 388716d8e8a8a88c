// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isHelpWanted, parseDetectOptions } from '../../scripts/detect/options.ts';

describe('parseDetectOptions', () => {
  it.each([
    { args: ['page.html'], path: 'page.html', url: undefined, json: false },
    { args: ['page.html', '--json'], path: 'page.html', url: undefined, json: true },
    { args: ['--json', 'saved pages'], path: 'saved pages', url: undefined, json: true },
    { args: ['a.htm', '--url', 'https://g.se/vpn/'], path: 'a.htm', url: 'https://g.se/vpn/', json: false },
    { args: ['--url=https://g.se/', 'a.htm'], path: 'a.htm', url: 'https://g.se/', json: false },
    { args: ['--', '--odd-name.html'], path: '--odd-name.html', url: undefined, json: false },
  ])('reads $args', ({ args, path, url, json }) => {
    const { value } = parseDetectOptions(args);
    expect({ ...value, url: value?.url?.href }).toEqual({ path, url, json });
  });

  it.each([
    { args: [], problem: 'Please name a saved page, or a folder of saved pages' },
    { args: [''], problem: 'Please name a saved page, or a folder of saved pages' },
    { args: ['--json'], problem: 'Please name a saved page, or a folder of saved pages' },
    { args: ['a.html', 'b.html'], problem: 'Please name one file or folder, not 2' },
    { args: ['a.html', '--jsn'], problem: 'There is no option --jsn' },
    { args: ['a.html', '-x'], problem: 'There is no option -x' },
    { args: ['a.html', '--json=yes'], problem: '--json stands alone, without “yes”.' },
    { args: ['a.html', '--url'], problem: '--url needs an address' },
    { args: ['a.html', '--url='], problem: '--url needs an address' },
    { args: ['a.html', '--url', 'gateway'], problem: '“gateway” is no address' },
    { args: ['a.html', '--url', '--json'], problem: '“--json” is no address' },
    { args: ['a.html', '--url', 'http://g.se/'], problem: '“http://g.se/” does not begin with https://' },
    { args: ['a.html', '--url', 'file:///a.html'], problem: '“file:///a.html” does not begin with https://' },
  ])('says in one sentence what is wrong with $args', ({ args, problem }) => {
    const parsed = parseDetectOptions(args);
    expect(parsed.problem).toContain(problem);
    expect(parsed.problem).not.toContain('\n');
  });
});

describe('isHelpWanted', () => {
  it.each([
    { args: ['--help'], isWanted: true },
    { args: ['page.html', '-h'], isWanted: true },
    { args: ['page.html', '--json'], isWanted: false },
  ])('says $isWanted of $args', ({ args, isWanted }) => {
    expect(isHelpWanted(args)).toBe(isWanted);
  });
});
