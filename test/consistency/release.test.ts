// @vitest-environment node
import { posix } from 'node:path';
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

describe('the papers of a release', () => {
  it('lead to what is in it, or out into the web', () => {
    const papers = [...release.files.keys()].filter((path) => path.endsWith('.md'));
    const broken = papers.flatMap((path) => {
      const text = new TextDecoder().decode(release.files.get(path));
      const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g)].map(([, link = '']) => link);
      return links
        .map((link) => posix.join(posix.dirname(path), link))
        .filter((to) => !release.files.has(to));
    });
    expect(papers).toContain('docs/sv/installation.md');
    expect(broken).toEqual([]);
  });
});
