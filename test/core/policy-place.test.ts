// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findPolicyPlace } from '../../src/core/policy-place.ts';

describe('findPolicyPlace', () => {
  it.each([
    [
      'Chrome 127',
      'HKLM\\Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\ID\\policy',
      'chrome://policy',
    ],
    [
      'Edge 127',
      'HKLM\\Software\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\ID\\policy',
      'edge://policy',
    ],
    [
      'Chromium 127',
      'HKLM\\Software\\Policies\\Chromium\\3rdparty\\extensions\\ID\\policy',
      'chrome://policy',
    ],
    ['Firefox 140', 'HKLM\\Software\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\ID', 'about:policies'],
    ['', 'HKLM\\Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\ID\\policy', 'chrome://policy'],
  ])('knows where %s has it', (browserName, registryKey, page) => {
    expect(findPolicyPlace(browserName, 'ID')).toEqual({ registryKey, page });
  });
});
