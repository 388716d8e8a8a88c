import { encodeText, type Files } from './files.ts';
import { renewUpdatesJson } from './update-files.ts';

/** The one XPI of a release. */
export function findReleaseXpi(files: Files): { readonly path: string; readonly bytes: Uint8Array } {
  const found = [...files].find(([path]) => path.endsWith('.xpi'));
  if (!found) throw new Error('the release has no XPI');
  const [path, bytes] = found;
  return { path, bytes };
}

/** The release with the XPI that Mozilla has signed, and what says what its sum is. */
export function replaceXpi(files: Files, xpi: Uint8Array): Files {
  const changed = new Map([...files, [findReleaseXpi(files).path, xpi]]);
  const updates = files.get('updates.json');
  if (updates)
    changed.set('updates.json', encodeText(renewUpdatesJson(new TextDecoder().decode(updates), xpi)));
  return changed;
}
