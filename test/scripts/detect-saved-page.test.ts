// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSavedPages } from '../../scripts/detect/saved-page.ts';
import { findFileBeside } from '../../scripts/detect/serve-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'web-access-helper-saved-'));
const PAGE = '<!doctype html><title>Web Access</title>';

function write(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

beforeAll(() => {
  for (const name of ['pages/b_files', 'empty', 'odd/x.html'])
    mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['pages/b.html', 'pages/a.HTM', 'pages/b_files/frame.html']) write(name, PAGE);
  write('pages/b_files/look.css', 'p {}');
  write('secret.css', 'p {}');
  symlinkSync(join(folder, 'secret.css'), join(folder, 'pages/b_files/link.css'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('findSavedPages', () => {
  it('takes a file under the name it was given', () => {
    const location = write('login.html', PAGE);
    expect(findSavedPages('login.html', location).value).toEqual([{ file: 'login.html', location }]);
  });

  it('takes every HTML file below a folder, in order, and nothing else', () => {
    const { value = [] } = findSavedPages('pages', join(folder, 'pages'));
    expect(value.map(({ file }) => file)).toEqual(
      ['a.HTM', 'b.html', 'b_files/frame.html'].map((name) => join('pages', name)),
    );
  });

  it.each([
    { what: 'one with a byte order mark', content: Buffer.from(`\ufeff${PAGE}`) },
    { what: 'one in UTF-16', content: Buffer.from(`\ufeff${PAGE}`, 'utf16le') },
    { what: 'a part of a page', content: '<FORM id=vpnForm></FORM>' },
  ])('takes $what', ({ content }) => {
    expect(findSavedPages('x.html', write('x.html', content)).problem).toBeUndefined();
  });

  it.each([
    { what: 'nothing there', path: 'absent.html', problem: 'There is no file or folder “given”.' },
    {
      what: 'an empty folder',
      path: 'empty',
      problem: 'There is no .html or .htm file in the folder “given”.',
    },
    { what: 'a folder with the name of a page', path: 'odd', problem: 'There is no .html or .htm file' },
  ])('says of $what what is wrong', ({ path, problem }) => {
    expect(findSavedPages('given', join(folder, path)).problem).toContain(problem);
  });

  it.each([
    { what: 'an empty file', content: '', problem: '“given” is not an HTML page: it has no tags.' },
    { what: 'a text', content: 'Incorrect user name or password < 8', problem: 'is not an HTML page' },
    { what: 'a document', content: '%PDF-1.4\n1 0 obj <a >', problem: '“given” is not an HTML page.' },
    {
      what: 'other code',
      content: 'const list: Map<string, number> = read<Name>();',
      problem: 'is not an HTML page',
    },
    {
      what: 'a picture',
      content: Buffer.from('\x89PNG\r\n\0\0<p>', 'latin1'),
      problem: 'is not an HTML page',
    },
    {
      what: 'a web archive',
      content: 'From: <Saved by Blink>\r\nContent-Type: multipart/related;\r\n\r\n<html>',
      problem: '“given” is a web archive: please save',
    },
  ])('says of $what what is wrong', ({ content, problem }) => {
    expect(findSavedPages('given', write('given.html', content)).problem).toContain(problem);
  });

  it('refuses more than 50 MB, and takes as much as that', () => {
    const file = write('large.html', PAGE);
    truncateSync(file, 50 * 1024 * 1024 + 1);
    expect(findSavedPages('large.html', file).problem).toContain('“large.html” has more than 50 MB');
    writeFileSync(file, Buffer.alloc(50 * 1024 * 1024, PAGE));
    expect(findSavedPages('large.html', file).problem).toBeUndefined();
  });

  it('takes the pages of a folder beside what cannot be looked at, and says of that why', () => {
    mkdirSync(join(folder, 'mixed'));
    write('mixed/a.html', PAGE);
    write('mixed/b.html', 'no page');
    write('mixed/c.mhtml', 'Content-Type: multipart/related;\r\n\r\n<html>');
    write('mixed/d.txt', 'a note');
    const { value = [] } = findSavedPages('mixed', join(folder, 'mixed'));
    expect(value.map(({ file, problem }) => [file, problem])).toEqual([
      [join('mixed', 'a.html'), undefined],
      [join('mixed', 'b.html'), expect.stringContaining('is not an HTML page')],
      [join('mixed', 'c.mhtml'), expect.stringContaining('is a web archive')],
    ]);
  });

  it('says of every file of a folder without a page what is wrong', () => {
    mkdirSync(join(folder, 'archives'));
    for (const name of ['a.mht', 'b.mht']) write(`archives/${name}`, 'Content-Type: multipart/related;\n<p>');
    const { problem = '' } = findSavedPages('archives', join(folder, 'archives'));
    expect(problem.split('\n').map((line) => /(.)\.mht” is a web archive/.exec(line)?.[1])).toEqual([
      'a',
      'b',
    ]);
  });

  it('says of an address that the page has to be saved', () => {
    const address = 'https://webaccess.example.se/vpn/index.html';
    expect(findSavedPages(address, join(folder, address)).problem).toContain('is an address: please save');
  });
});

describe('findFileBeside', () => {
  const location = join(folder, 'pages/b.html');

  it.each(['b_files/look.css', 'b_files/../b_files/look.css', 'b%5Ffiles/look.css'])('finds %s', (path) => {
    expect(findFileBeside(location, path)).toMatch(/look\.css$/);
  });

  it.each([
    { what: 'a folder', path: 'b_files' },
    { what: 'what is not there', path: 'b_files/absent.css' },
    { what: 'what lies above', path: '../secret.css' },
    { what: 'what lies above, in other letters', path: '%2e%2e%2fsecret.css' },
    { what: 'an absolute path', path: '/etc/hostname' },
    { what: 'a link to what lies above', path: 'b_files/link.css' },
    { what: 'a path that cannot be read', path: '%ff%00' },
  ])('finds nothing for $what', ({ path }) => {
    expect(findFileBeside(location, path)).toBeUndefined();
  });
});
