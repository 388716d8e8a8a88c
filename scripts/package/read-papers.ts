import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeText, type Files, readFiles } from './files.ts';

/** Where the papers lead in the repository, and where the same is in a release. */
const LINKS: readonly (readonly [inRepository: string, inRelease: string])[] = [
  ['](../../../deploy/', '](../../policy/'],
  ['](../../settings.md', '](../settings.md'],
  ['](../../privacy.md', '](../privacy.md'],
];

/** What IT reads before it rolls out: by their path in a release. */
export async function readPapers(root: string): Promise<Files> {
  const papers = await readFiles(join(root, 'docs/it'));
  return new Map([
    ...[...papers].map(([path, bytes]) => [`docs/${path}`, encodeText(moveLinks(bytes))] as const),
    ['docs/privacy.md', readFileSync(join(root, 'docs/privacy.md'))],
    ['CHANGELOG.md', readFileSync(join(root, 'CHANGELOG.md'))],
    ['LICENSE', readFileSync(join(root, 'LICENSE'))],
  ]);
}

function moveLinks(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return LINKS.reduce((moved, [from, to]) => moved.replaceAll(from, to), text);
}
