import { REGION_TEXT } from '../../corpus/error-texts.ts';

/** A way to lay out a login page that shows an error. Directions are logical, so that each can be turned around. */
export interface Layout {
  readonly name: string;
  readonly body: string;
  readonly style?: string;
  /** Without a doctype browsers lay pages out as they did last century. */
  readonly hasDoctype?: false;
  /** Narrower windows have no room for it, in CSS pixels. */
  readonly leastWidth?: number;
  /** What the person has scrolled to when the error comes. */
  readonly scrolledTo?: string;
}

export type Direction = 'ltr' | 'rtl';

/** Where `writePage` puts a frame, its address is this. */
export const FRAME_PATH = '/vpn/frame.html';

const LOGIN = '<label for="login">Användarnamn</label><input id="login">';
const PASSWORD = '<label for="passwd">Lösenord</label><input id="passwd" type="password">';
const CODE = '<label for="passwd1">Pointsharpkod</label><input id="passwd1" type="password">';
const BUTTON = '<button id="logon" type="button">Logga in</button>';
const LINK = '<a href="#new-phone">Ny mobil?</a>';
const FORM = form(LOGIN + PASSWORD + CODE + BUTTON + LINK);
const ERROR = sayError(REGION_TEXT);
const FRAME = `<iframe src="${FRAME_PATH}"></iframe>`;
const LINKS = Array.from({ length: 60 }, (_, at) => `<a href="#${at}">Tjänst ${at + 1}</a>`).join(' ');
const PROSE = `<p>${'Välkommen till Region Sörmland. '.repeat(12)}</p>`;

const LOOKS = `body { margin: 0; font: 16px/1.5 sans-serif }
main { inline-size: 300px; max-inline-size: 100% }
form { display: grid; gap: 6px; padding: 8px }
input, button { font: inherit; min-inline-size: 0 }
.error { color: #b00020 }
.bar { position: fixed; inset-inline: 0; display: flex; gap: 16px; justify-content: space-between; background: #ddd }`;

export const LAYOUTS: readonly Layout[] = [
  {
    name: 'the form in the middle, the error above',
    style: 'main { margin: 12vh auto }',
    body: `<main>${ERROR}${FORM}</main>`,
  },
  {
    name: 'the form in the middle, the error below',
    style: 'main { margin: 12vh auto }',
    body: `<main>${FORM}${ERROR}</main>`,
  },
  {
    name: 'the error beside the form',
    style: 'main { display: flex; gap: 24px; margin: 40px; inline-size: 560px }',
    body: `<main>${FORM}${ERROR}</main>`,
  },
  { name: 'the form where lines begin', body: `<main>${ERROR}${FORM}</main>` },
  {
    name: 'the form where lines end',
    style: 'main { margin-inline-start: auto }',
    body: `<main>${ERROR}${FORM}</main>`,
  },
  {
    name: 'the form at the bottom',
    style: 'body { display: grid; place-content: end center; min-block-size: 100vh }',
    body: `<main>${ERROR}${FORM}</main>`,
  },
  {
    name: 'the form as wide as the window',
    style: 'main { inline-size: auto }',
    body: `<main>${ERROR}${FORM}</main>`,
  },
  {
    name: 'the fields in two columns',
    style:
      'main { inline-size: auto } form { grid-template-columns: auto 1fr auto 1fr; padding-block: 20vh }',
    body: `<main>${ERROR}${FORM}</main>`,
  },
  {
    name: 'the fields in one line at the top',
    style: 'main { inline-size: auto } form { display: flex; flex-wrap: wrap }',
    body: `<main>${FORM}${ERROR}</main>`,
  },
  {
    name: 'a head with links that stays',
    style:
      '.bar { position: sticky; inset-block-start: 0 } main { margin: 40px auto; padding-block-end: 60vh }',
    body: `<header class="bar"><a href="#home">Start</a><select><option>Svenska</select></header>
<main>${ERROR}${FORM}</main>`,
  },
  {
    name: 'a foot with links that stays',
    style: '.bar { inset-block-end: 0 } main { margin: 40px auto }',
    body: `<main>${ERROR}${FORM}</main>${PROSE}
<footer class="bar"><a href="#about">Om webbplatsen</a><a href="#contact">Kontakt</a></footer>`,
  },
  {
    name: 'a head and a foot that stay',
    style: 'header { inset-block-start: 0 } footer { inset-block-end: 0 } main { margin: 60px auto }',
    body: `<header class="bar"><a href="#home">Start</a><a href="#en">English</a></header>
<main>${ERROR}${FORM}</main><footer class="bar"><a href="#about">Om webbplatsen</a></footer>`,
  },
  {
    name: 'a long page, scrolled to a form in its midst',
    style: 'main { margin: 1600px auto }',
    body: `<main>${ERROR}${FORM}</main>`,
    scrolledTo: '.error',
  },
  {
    name: 'a long page, scrolled to the error at its end',
    style: 'main { min-block-size: 1800px }',
    body: `<main>${FORM}</main>${ERROR}`,
    scrolledTo: '.error',
  },
  {
    name: 'a panel that scrolls by itself',
    style:
      'html, body { block-size: 100%; overflow: hidden } .panel { block-size: 100%; overflow: auto } main { margin: 60px auto 400px }',
    body: `<div class="panel"><main>${ERROR}${FORM}</main></div>`,
  },
  {
    name: 'the error in a bar at the top that stays',
    style: '.error { inset-block-start: 0 } main { margin: 100px auto 0 }',
    body: `${ERROR.replace('"error"', '"error bar"')}<main>${FORM}</main>`,
  },
  {
    name: 'the error in a bar at the bottom that stays',
    style: '.error { inset-block-end: 0 } main { margin: auto }',
    body: `<main>${FORM}</main>${ERROR.replace('"error"', '"error bar"')}`,
  },
  {
    name: 'the form in a box above the page',
    style:
      '[role=dialog] { position: fixed; inset: 0; margin: auto; block-size: fit-content; inline-size: 320px; max-inline-size: 100%; max-block-size: 100%; overflow: auto; background: #eee }',
    body: `${PROSE.repeat(4)}<div role="dialog">${ERROR}${FORM}</div>`,
  },
  {
    name: 'a banner about cookies at the top',
    style: '.bar { inset-block-start: 0 } main { margin: 160px auto 40px }',
    body: `<aside class="bar">Vi använder kakor. <button type="button">Det är bra</button></aside>
<main>${ERROR}${FORM}</main>`,
  },
  {
    name: 'a banner about cookies at the bottom',
    style: '.bar { inset-block-end: 0 } main { margin: 8px auto 140px }',
    body: `<main>${ERROR}${FORM}</main>
<aside class="bar">Vi använder kakor. <button type="button">Det är bra</button></aside>`,
  },
  {
    name: 'long labels',
    style: 'main { margin: auto; inline-size: 60%; min-inline-size: 280px }',
    body: `<main>${ERROR}${form(
      `<label for="login">${'Användarnamn, så som det står på kortet, med små bokstäver. '.repeat(3)}</label>
<input id="login">${PASSWORD}${CODE}${BUTTON}`,
    )}</main>`,
  },
  {
    name: 'a table with its labels in cells',
    style: 'form { display: block } table { margin: 30px auto } td { padding: 6px }',
    body: form(`<table><tr><td colspan="2">${ERROR}<tr><td class="label">Användarnamn<td><input id="login">
<tr><td class="label">Lösenord<td><input id="passwd" type="password">
<tr><td class="label">Kod<td><input id="passwd1" type="password"><tr><td><td>${BUTTON}</table>`),
  },
  {
    name: 'text at twice its size',
    style: 'body { font-size: 200% } main { margin: auto; inline-size: 20em }',
    body: `<main>${ERROR}${FORM}</main>`,
  },
  {
    name: 'a page that is enlarged by its style',
    style: 'html { zoom: 1.5 } main { margin: auto }',
    body: `<main>${ERROR}${FORM}</main>`,
  },
  {
    name: 'many links below',
    style: 'nav { display: flex; flex-wrap: wrap; gap: 12px 28px } main { margin: auto }',
    body: `<main>${ERROR}${FORM}</main><nav>${LINKS}</nav>`,
  },
  {
    name: 'many links on both sides',
    style:
      'body { display: grid; grid-template-columns: auto 1fr auto; gap: 8px } nav { display: grid } main { margin: auto }',
    body: `<nav>${LINKS}</nav><main>${ERROR}${FORM}</main><nav>${LINKS}</nav>`,
  },
  {
    name: 'a picture beside the form',
    style:
      'body { display: grid; grid-template-columns: 1fr 1fr; min-block-size: 100vh } figure { margin: 0; background: #9ab } main { margin: auto }',
    body: `<figure></figure><main>${ERROR}${FORM}</main>`,
  },
  {
    name: 'no doctype, and all in a table as high as the window',
    body: `<table width="100%" height="100%"><tr><td align="center"><main>${ERROR}${FORM}</main></table>`,
    hasDoctype: false,
  },
  {
    name: 'everything at a fixed place, as old themes have it',
    style:
      '.error, form { position: absolute; inset-inline-start: 8px } .error { inset-block-start: 4px; inline-size: max-content; max-inline-size: 96vw } form { inset-block-start: 30px }',
    body: `${ERROR}${FORM}`,
  },
  {
    name: 'the form in a frame',
    style: 'iframe { display: block; margin: 5vh auto; inline-size: 90%; block-size: 420px }',
    body: FRAME,
  },
  {
    name: 'the form in a small frame',
    style: 'iframe { display: block; margin: 5vh auto; inline-size: 300px; max-inline-size: 90% }',
    body: FRAME,
    // Where the card takes its room above such a frame, Firefox does not scroll to what has the focus in it.
    leastWidth: 640,
  },
];

/** So little that a card has room in every corner. */
export const LITTLE: Layout = {
  name: 'little in the middle of the page',
  style: 'body { display: grid; place-content: center; min-block-size: 100vh }',
  body: sayError('User not found.') + form(''),
};

/** The page, and what it holds in a frame. */
export function writePages(
  { body, style = '', hasDoctype }: Layout,
  direction: Direction,
): { readonly page: string; readonly frame: string } {
  const write = (css: string, content: string) => `${hasDoctype === false ? '' : '<!doctype html>'}
<html lang="sv" dir="${direction}"><meta charset="utf-8"><title>Web Access</title>
<style>${LOOKS} ${css}</style><body>${content}`;
  return { page: write(style, body), frame: write('', `<main>${ERROR}${FORM}</main>`) };
}

function form(content: string): string {
  return `<form id="vpnForm" action="/cgi/login">${content}</form>`;
}

function sayError(text: string): string {
  return `<div class="error"><p>${text}</p></div>`;
}
