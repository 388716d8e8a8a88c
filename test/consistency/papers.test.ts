// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PAPERS = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...['docs', 'deploy', 'rules'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => join(folder, file)),
  ),
];

/** Addresses in the repository that a paper leads to, as a link or a picture. */
function listLinks(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const links = text.matchAll(/(?:\]\(|src=")(?!https?:|mailto:|#)([^)#"]+)/g);
  return [...links].map(([, link = '']) => join(dirname(file), link));
}

describe('every paper', () => {
  it.each(PAPERS)('%s leads to what is there', (file) => {
    expect(listLinks(file).filter((link) => !existsSync(link))).toEqual([]);
  });

  it('shows pictures that are taken', () => {
    const shown = new Set(PAPERS.flatMap(listLinks).filter((link) => link.endsWith('.png')));
    expect(shown.size).toBeGreaterThan(3);
  });
});
