import { describe, expect, it } from 'vitest';
import type { DocumentFacts } from '../../src/core/document-facts.ts';
import { readPastedPage } from '../../src/status/read-pasted-page.ts';

const WANTED = { markers: ['#vpnForm', '#lgnDiv'], errorBoxes: ['#error', '#other'] };

function read(source: string): DocumentFacts {
  return readPastedPage(source, '/vpn/', WANTED);
}

describe('readPastedPage', () => {
  it('finds the markers and error boxes that are there', () => {
    const facts = read(
      '<title>Log on</title><form id="vpnForm"></form><p id="error"> Wrong\n<b>password</b></p>',
    );
    expect(facts).toMatchObject({
      pathname: '/vpn/',
      title: 'Log on',
      markers: ['#vpnForm'],
      errorBoxes: [{ selector: '#error', says: 'Wrong password' }],
      message: null,
    });
  });

  it.each([
    '<p hidden>secret</p>',
    '<div style="color: red; display:none"><p>secret</p></div>',
    '<p style="VISIBILITY: HIDDEN">secret</p>',
  ])('knows that %s cannot be read', (source) => {
    expect(read(`${source}<p>open</p>`)).toMatchObject({ readable: 'open', text: 'secret open' });
    expect(read(`${source.replace('>', ' id="error">')}`).errorBoxes).toEqual([
      { selector: '#error', says: '' },
    ]);
  });

  it('reads a page that waits for its scripts as if it were shown', () => {
    expect(read('<html style="display:none"><body style="display: none"><p>open</p>').readable).toBe('open');
  });

  it('takes for text neither scripts nor what only stands where they do not run', () => {
    const source =
      '<script>let a</script><style>p{}</style><noscript><p id="error">No scripts</p></noscript><p>open</p>';
    expect(read(source)).toMatchObject({ text: 'open', errorBoxes: [] });
  });

  it.each([
    ['a short page without a form', '<p>Not a privileged User</p>', 'Not a privileged User'],
    ['a page with a field', '<p>Not a privileged User</p><input>', null],
    ['a long page', `<p>${'word '.repeat(200)}</p>`, null],
  ])('takes for a message %s or not', (_, source, message) => {
    expect(read(source).message).toBe(message);
  });

  it('puts nothing into our own page', () => {
    const before = document.documentElement.outerHTML;
    read('<script>document.title = "run"</script><img src="https://example.org/a.png"><p>open</p>');
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
