import { escapeText } from './corpus-page.ts';

/** The same sentence as another page may write it, as markup. */
export interface Wording {
  readonly name: string;
  readonly write: (text: string) => string;
}

function perWord(change: (word: string, at: number) => string, between = ' '): Wording['write'] {
  return (text) =>
    text
      .split(' ')
      .map((word, at) => change(escapeText(word), at))
      .join(between);
}

/** Puts something into the middle of every long word. */
function insideWords(inserted: string): Wording['write'] {
  return perWord((word) => word.replace(/^([a-z]{3})([a-z]{3,})/i, `$1${inserted}$2`));
}

export const WORDINGS: readonly Wording[] = [
  { name: 'capital letters', write: (text) => escapeText(text.toUpperCase()) },
  { name: 'small letters', write: (text) => escapeText(text.toLowerCase()) },
  {
    name: 'every word with a capital',
    write: (text) => escapeText(text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())),
  },
  {
    name: 'capitals by style alone',
    write: (text) => `<span style="text-transform:uppercase">${escapeText(text)}</span>`,
  },
  { name: 'no full stop', write: (text) => escapeText(text.replace(/\.$/, '')) },
  { name: 'another full stop', write: (text) => escapeText(`${text.replace(/\.$/, '')}.`) },
  { name: 'an exclamation mark', write: (text) => escapeText(`${text.replace(/\.$/, '')}!`) },
  { name: 'non-breaking spaces', write: (text) => escapeText(text).replaceAll(' ', '&nbsp;') },
  { name: 'narrow non-breaking spaces', write: (text) => escapeText(text).replaceAll(' ', '\u202f') },
  { name: 'double spaces and tabs', write: (text) => escapeText(text).replaceAll(' ', ' \t ') },
  {
    name: 'a line break in the source at every word',
    write: (text) => escapeText(text).replaceAll(' ', '\n   '),
  },
  {
    name: 'Windows line breaks',
    write: (text) =>
      `<span style="white-space:pre-line">${escapeText(text).replaceAll(' ', '&#13;\n')}</span>`,
  },
  { name: 'soft hyphens', write: insideWords('&shy;') },
  { name: 'zero-width spaces', write: insideWords('&#8203;') },
  { name: 'zero-width joiners', write: insideWords('&zwj;') },
  { name: 'word joiners and a byte order mark', write: insideWords('&#8288;&#65279;') },
  { name: '<wbr> inside words', write: insideWords('<wbr>') },
  { name: '<br> between words', write: perWord((word) => word, '<br>') },
  { name: 'every word in an element of its own', write: perWord((word) => `<span>${word}</span>`) },
  {
    name: 'bold and italic by turns',
    write: perWord((word, at) => (at % 2 ? `<b>${word}</b>` : `<i>${word}</i>`)),
  },
  { name: 'letters in an element of their own', write: insideWords('</span><span>') },
  {
    name: 'a link in the middle',
    write: perWord((word, at) => (at === 2 ? `<a href="#">${word}</a>` : word)),
  },
  {
    name: 'nested elements',
    write: (text) =>
      `<div><p><span><font color="red"><strong>${escapeText(text)}</strong></font></span></p></div>`,
  },
  { name: 'comments between words', write: perWord((word) => word, ' <!-- --> ') },
  { name: 'hidden elements between words', write: perWord((word) => word, ' <span hidden>never</span> ') },
  { name: 'double quotes around it', write: (text) => `“${escapeText(text)}”` },
  { name: 'a code before it', write: (text) => `4001: ${escapeText(text)}` },
  { name: 'a sign and a heading before it', write: (text) => `<b>⚠ Error</b> ${escapeText(text)}` },
  { name: 'a sentence after it', write: (text) => `${escapeText(text)} Ring gärna oss.` },
  { name: 'entities for letters', write: (text) => escapeText(text).replaceAll('e', '&#101;') },
];

/** Texts whose spelling itself varies. */
export const SPELLINGS: readonly string[] = [
  'The credentials you typed are incorrect. Please try again or contact your help desk or system administrator.',
  'The credentials you typed are incorrect. Please try again or contact your help-desk or system administrator',
  'Try again or contact your helpdesk.',
  'Try again or contact your help-desk',
  'Try again after some time or contact your Help Desk.',
  "The user name or password you entered isn't correct. Try entering it again.",
  'The user name or password you entered isn‘t correct. Try entering it again',
  'The user name or password you entered isn′t correct.',
  'Incorrect username or password.',
];
