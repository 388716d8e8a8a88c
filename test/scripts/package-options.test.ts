// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parsePackageOptions } from '../../scripts/package/options.ts';
import { PackageProblem } from '../../scripts/package/package-problem.ts';

const HOSTED = ['--key', 'key.pem', '--base-url', 'https://updates.example.se/help'];

const NOTHING = { organisation: undefined, hosting: undefined, signXpi: false, signedXpi: undefined };

describe('parsePackageOptions', () => {
  it('packages for the stores where nothing is asked for', () => {
    expect(parsePackageOptions([])).toEqual(NOTHING);
  });

  it('takes organisation, key, address and ring', () => {
    expect(parsePackageOptions([...HOSTED, '--organisation=ours.json', '--ring', 'pilot'])).toEqual({
      ...NOTHING,
      organisation: 'ours.json',
      hosting: { key: 'key.pem', baseUrl: 'https://updates.example.se/help', ring: 'pilot' },
    });
  });

  it('is about everybody where no ring is named', () => {
    expect(parsePackageOptions(HOSTED).hosting?.ring).toBe('prod');
  });

  it('takes what is to be done about the signature of Mozilla', () => {
    expect(parsePackageOptions(['--sign-xpi'])).toEqual({ ...NOTHING, signXpi: true });
    expect(parsePackageOptions(['--signed-xpi', 'a.xpi'])).toEqual({ ...NOTHING, signedXpi: 'a.xpi' });
  });

  it.each([
    ['https://updates.example.se/', 'https://updates.example.se'],
    ['https://updates.example.se:8443/a/b//', 'https://updates.example.se:8443/a/b'],
    ['file:///srv/extensions', 'file:///srv/extensions'],
    ['file://server/share/', 'file://server/share'],
    ['http://127.0.0.1:8000', 'http://127.0.0.1:8000'],
    ['http://localhost/x', 'http://localhost/x'],
  ])('takes the address %s', (given, baseUrl) => {
    expect(parsePackageOptions(['--key', 'key.pem', '--base-url', given]).hosting).toMatchObject({ baseUrl });
  });

  it.each([
    [['--key', 'key.pem'], '--key needs --base-url URL as well'],
    [['--base-url', 'https://updates.example.se'], '--base-url needs --key FILE as well'],
    [['--ring', 'pilot'], '--ring names update files, and these need --key and --base-url.'],
    [['--key', 'key.pem', '--base-url', ''], '--base-url needs an address.'],
    [['--key', 'key.pem', '--base-url'], '--base-url needs an address.'],
    [['--key', '--base-url', 'https://updates.example.se'], '--key needs a value before --base-url.'],
    [['--organisation', '--sign-xpi'], '--organisation needs a value before --sign-xpi.'],
    [[...HOSTED, '--key', 'other.pem'], '--key is there twice'],
    [['--key', 'key.pem', '--base-url', 'updates.example.se'], '“updates.example.se” is no address'],
    [['--key', 'key.pem', '--base-url', 'http://updates.example.se'], 'does not begin with https://'],
    [['--key', 'key.pem', '--base-url', 'http://127.0.0.1.example.se'], 'does not begin with https://'],
    [['--key', 'key.pem', '--base-url', 'ftp://updates.example.se'], 'does not begin with https://'],
    [['--key', 'key.pem', '--base-url', 'https://me:secret@example.se'], 'a user name or password'],
    [['--key', 'key.pem', '--base-url', 'https://example.se/?id='], '“?” or “#”'],
    [['--key', 'key.pem', '--base-url', 'https://example.se/#top'], '“?” or “#”'],
    [[...HOSTED, '--ring', 'Pilot'], '“Pilot” cannot be a ring'],
    [[...HOSTED, '--ring', '../prod'], '“../prod” cannot be a ring'],
    [[...HOSTED, '--ring', '-x'], '“-x” cannot be a ring'],
    [[...HOSTED, '--ring'], '“” cannot be a ring'],
    [['--key'], '--key needs a file.'],
    [['--organisation='], '--organisation needs a file.'],
    [['--signed-xpi'], '--signed-xpi needs a file.'],
    [['--sign-xpi=now'], '--sign-xpi stands alone, without “now”.'],
    [['--sign-xpi', '--signed-xpi', 'a.xpi'], 'one of them.'],
    [['--fast'], 'There is no --fast: there are --organisation FILE'],
    [['fast'], '“fast” is no option: there are --organisation FILE'],
    [['--'], '“--” is no option'],
  ])('refuses %j in one sentence', (args, problem) => {
    const parse = () => parsePackageOptions(args);
    expect(parse).toThrow(PackageProblem);
    expect(parse).toThrow(problem);
    expect(parse).not.toThrow('\n');
  });
});
