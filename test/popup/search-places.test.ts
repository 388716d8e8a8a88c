// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { listChecklistPlaces } from '../../popup/search-places.ts';
import { findPlaces } from '../../src/core/checklist-search.ts';
import { aChecklist, aPopupModel, aReport, aSection, aStep, someSettings } from './a-popup-model.ts';

describe('listChecklistPlaces', () => {
  it('names every section and its steps, in the order of the checklist', () => {
    const paths = listChecklistPlaces(aPopupModel()).map(({ path }) => path);
    expect(paths).toHaveLength(7 * 3);
    expect(paths.slice(0, 4)).toEqual(['new-app', 'new-app/one', 'new-app/two', 'new-phone']);
  });

  it('begins with what belongs to the error', () => {
    const [first] = listChecklistPlaces(aPopupModel({ report: aReport() }));
    expect(first?.path).toBe('error-message');
  });

  it('leaves out what policy hides', () => {
    const places = listChecklistPlaces(
      aPopupModel({ settings: someSettings({ hiddenSections: ['new-app'] }) }),
    );
    expect(places.filter(({ section }) => section === 'new-app')).toEqual([]);
  });

  it('names what the answers leave out', () => {
    const answers = { code: 'app', renewed: 'app' } as const;
    const step = aStep({ id: 'one', condition: { code: 'token' } });
    const checklist = aChecklist({ 'one-time-code': aSection('Code', [step]) });
    const paths = listChecklistPlaces(aPopupModel({ checklist, answers })).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['one-time-code/one', 'new-phone/one']));
  });

  it.each([
    ['the title', 'region example asks', ['new-app']],
    ['the introduction', 'before you begin', ['new-app']],
    ['the text', 'write to service desk', ['new-app/one']],
    ['the detail', '016-10 53 50', ['new-app/one']],
    ['the situation', 'use the app', ['new-app/one']],
  ])('finds by %s, with names and numbers in their places', (_, query, paths) => {
    const step = aStep({
      id: 'one',
      text: 'Write to {supportName}',
      detail: 'Or call {supportPhone}',
      condition: { code: 'app' },
    });
    const section = aSection('{organisation} asks', [step], 'Before you begin');
    const places = listChecklistPlaces(aPopupModel({ checklist: aChecklist({ 'new-app': section }) }));
    expect(findPlaces(places, query).map(({ path }) => path)).toEqual(paths);
  });
});
