// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  findStep,
  isSectionId,
  listStepPaths,
  SECTION_IDS,
  type StepPath,
} from '../../src/core/checklist.ts';
import { aChecklist } from '../popup/a-popup-model.ts';

describe('findStep', () => {
  it.each(SECTION_IDS)('finds a step of %s', (section) => {
    expect(findStep(aChecklist(), `${section}/two`)?.id).toBe('two');
  });

  it.each([
    'support/three',
    'support/',
    'support',
    'somewhere/one',
    'toString/one',
    '/one',
    '',
    'support/one/two',
  ])('finds nothing at %j', (path) => {
    expect(findStep(aChecklist(), path as StepPath)).toBeUndefined();
  });
});

describe('listStepPaths', () => {
  it('names the steps of a section in their order', () => {
    expect(listStepPaths(aChecklist(), 'start-icon')).toEqual(['start-icon/one', 'start-icon/two']);
  });
});

describe('isSectionId', () => {
  it.each(SECTION_IDS)('knows %s', (id) => {
    expect(isSectionId(id)).toBe(true);
  });

  it.each(['Support', 'somewhere', '', 'length', 0, undefined, null, ['support']])(
    'does not know %j',
    (id) => {
      expect(isSectionId(id)).toBe(false);
    },
  );
});
