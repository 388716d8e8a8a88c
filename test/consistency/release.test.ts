// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import type { Release } from '../../scripts/package/package-release.ts';
import { makeRelease, readReleased } from '../support/package-files.ts';

const MAX_BYTES = 150_000;

let release: Release;

beforeAll(async () => {
  release = await makeRelease();
}, 60_000);

describe('the whole package', () => {
  it.each(['chrome-edge-store.zip', 'firefox-store.zip', '.xpi'])(
    `has at most ${MAX_BYTES} bytes as %s`,
    (end) => {
      expect(readReleased(release, end).length).toBeLessThanOrEqual(MAX_BYTES);
    },
  );
});
