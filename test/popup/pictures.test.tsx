// @vitest-environment jsdom
import axe from 'axe-core';
import { checklists, words } from 'compiled-rules/content';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { StepPicture } from '../../popup/pictures/StepPicture.tsx';
import { type Checklist, PICTURE_IDS, type PictureId, SECTION_IDS } from '../../src/core/checklist.ts';
import type { Words } from '../../src/core/words.ts';
import { aChecklist, aPopupModel, aSection, aStep } from './a-popup-model.ts';
import { find, hidePopup, listTexts, showPopup } from './show-popup.tsx';

const LOCALES = Object.keys(checklists);

/** Every picture of the package in every language, with all that its section says. */
const DRAWN = LOCALES.flatMap((locale) =>
  listPictures(checklists[locale] as Checklist).map(([picture, text]) => ({ locale, picture, text })),
);

function listPictures(checklist: Checklist): (readonly [picture: PictureId, text: string])[] {
  return SECTION_IDS.map((id) => checklist[id]).flatMap(({ intro, steps }) => {
    const text = [intro, ...steps.map((step) => `${step.text} ${step.detail}`)].join(' ').toLowerCase();
    return steps.flatMap(({ picture }) => (picture ? [[picture, text] as const] : []));
  });
}

function draw(picture: PictureId | undefined, locale = 'sv'): void {
  render(<StepPicture picture={picture} words={words[locale] as Words} />, document.body);
}

/** The label of every field that is marked. */
function listMarkedFields(): (string | null)[] {
  return listTexts('.picture-field:has(.picture-marked) > .picture-label');
}

afterEach(hidePopup);

describe('StepPicture', () => {
  it.each(DRAWN)(
    'says what $picture shows, in $locale, and lets nobody hear the drawing',
    ({ picture, locale }) => {
      draw(picture, locale);
      const [drawing, ...others] = find('[role="img"]').children;
      expect(find('[role="img"]').getAttribute('aria-label')).toMatch(/^\p{Lu}.*\.$/u);
      expect(drawing?.getAttribute('aria-hidden')).toBe('true');
      expect(others).toEqual([]);
    },
  );

  it.each(DRAWN)(
    '$picture names nothing that the section does not, in $locale',
    ({ picture, locale, text }) => {
      draw(picture, locale);
      const names = [...listTexts('bdi'), ...listTexts('.picture-label')];
      expect(names.filter((name) => !text.includes(`${name}`.toLowerCase()))).toEqual([]);
    },
  );

  it.each(PICTURE_IDS)('has a step for %s in every language', (picture) => {
    const locales = DRAWN.filter((drawn) => drawn.picture === picture).map(({ locale }) => locale);
    expect(locales).toEqual(LOCALES);
  });

  it.each(PICTURE_IDS)('draws %s without a style of its own, which the policy would refuse', (picture) => {
    draw(picture);
    expect(document.querySelectorAll('[style], style, img, image, use')).toHaveLength(0);
  });

  it('draws nothing where there is nothing to draw', () => {
    draw(undefined);
    expect(document.body.childElementCount).toBe(0);
  });

  it('doubts each of the three fields where none is named', () => {
    draw('login-form');
    expect(listTexts('.picture-label')).toEqual(['Användarnamn', 'Lösenord', 'Pointsharpkod']);
    expect(document.querySelectorAll('.picture-input > .picture-mark-doubtful')).toHaveLength(3);
    expect(listMarkedFields()).toEqual([]);
  });

  it.each([
    ['login-form-user-name', 'Användarnamn'],
    ['login-form-password', 'Lösenord'],
    ['login-form-code', 'Pointsharpkod'],
  ] as const)('marks in %s the field of that name alone', (picture, label) => {
    draw(picture);
    expect(listMarkedFields()).toEqual([label]);
    expect(document.querySelectorAll('.picture-mark-doubtful')).toHaveLength(1);
  });

  it('crosses out the letters that a password cannot have', () => {
    draw('login-form-password');
    expect(listTexts('span:has(> .picture-mark-wrong)')).toEqual(['å ä ö']);
  });

  it('tells the right apps from the wrong one in form and words', () => {
    draw('right-app');
    expect(listTexts('.picture-app:has(.picture-mark-right)')).toEqual([
      'Pointsharp LoginRätt',
      'PointsharpRätt',
    ]);
    expect(listTexts('.picture-app:has(.picture-mark-wrong)')).toEqual(['Pointsharp PINFel']);
  });

  it.each(['one-time-code-app', 'one-time-code-token'] as const)(
    'shows in %s a code as 3 + 3 digits',
    (picture) => {
      draw(picture);
      expect(listTexts('.picture-digits > span')).toEqual(['123', '456']);
    },
  );

  it.each([
    ['activation-mail', 'Inkorg', []],
    ['activation-mail-junk-folder', 'Skräppost', ['Skräppost']],
  ] as const)('opens in %s the folder %s', (picture, open, marked) => {
    draw(picture);
    expect(listTexts('[class*="-open"]')).toEqual([open]);
    expect(listTexts('.picture-folder-junk-open')).toEqual(marked);
  });

  it('marks the line of the code in the opened mail', () => {
    draw('activation-mail-code');
    expect(listTexts('.picture-marked')).toEqual(['Activation code: xxxxxx']);
  });
});

describe('ChecklistStep', () => {
  it('shows the picture of a step, and none for a step without', async () => {
    const steps = [aStep({ id: 'look', picture: 'right-app' }), aStep({ id: 'read' })];
    await showPopup(aPopupModel({ checklist: aChecklist({ support: aSection('Support', steps) }) }));
    expect(document.querySelectorAll('.picture')).toHaveLength(1);
    expect(find('[data-step="look"] .picture')).toBeDefined();
    const { violations } = await axe.run('.step', { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
