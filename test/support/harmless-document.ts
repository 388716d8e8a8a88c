import { expect } from 'vitest';

/** Elements that run, load or lead elsewhere by themselves. Neither the checklist nor the status page has any. */
const FORBIDDEN =
  'script, style, link, base, meta, iframe, frame, object, embed, form[action], audio, video, img, image, foreignObject, animate, set';

/** To the support desk, to a site or a mail, to a place of the page itself or to another of our pages. */
const SAFE_LINK = /^(https:\/\/|mailto:|tel:[+\d]|#|\/src\/)/;

/** Whether nothing in the body can run, be fetched or lead where it should not, whoever wrote the texts. */
export function expectHarmlessBody(): void {
  const elements = [...document.body.querySelectorAll('*')];
  expect(elements.filter((element) => element.matches(FORBIDDEN)).map(({ outerHTML }) => outerHTML)).toEqual(
    [],
  );
  const attributes = elements.flatMap((element) => [...element.attributes]);
  expect(attributes.filter(({ name }) => /^(on|src|formaction|xlink)/i.test(name))).toEqual([]);
  const links = attributes.filter(({ name }) => name === 'href').map(({ value }) => value);
  expect(links.filter((link) => !SAFE_LINK.test(link))).toEqual([]);
  expect(globalThis).not.toHaveProperty('isHurt');
}
