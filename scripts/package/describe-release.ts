import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DEFAULT_RING, type PackageOptions } from './options.ts';
import type { Release } from './package-release.ts';

/** What was made, where it belongs and what is not there: for the person who asked for it. */
export function describeRelease(release: Release, options: PackageOptions, folder: string): string {
  const paths = ['SHA256SUMS', ...release.files.keys()].toSorted();
  const files = [...new Set(paths)].map((path) => `  ${path}`).join('\n');
  if (release.isRenewed) return `${folder} has the signed XPI now, with new sums.`;
  return [
    `${folder}:\n${files}`,
    ...describePlaces(release, options),
    ...describeGaps(release, options),
  ].join('\n\n');
}

function describePlaces({ version, files }: Release, { hosting }: PackageOptions): readonly string[] {
  if (!hosting) return [];
  const { baseUrl, ring } = hosting;
  const updates = ['update.xml', 'updates.json'].filter((file) => files.has(file)).join(' and ');
  const others = ring === DEFAULT_RING ? '' : ' The packages are those of every ring.';
  return [
    `Put the CRX and the XPI in ${baseUrl}/${version}/ first, then ${updates} in ${baseUrl}/${ring}/.${others}`,
  ];
}

/** What the release could have, each with what it takes. */
function describeGaps({ files }: Release, options: PackageOptions): readonly string[] {
  const { hosting, organisation, signXpi, signedXpi } = options;
  const hasChecklist = organisation === undefined || existsSync(join(dirname(organisation), 'checklist'));
  const gaps = {
    'Left out, for want of --key and --base-url: the signed CRX, update.xml, updates.json.': !hosting,
    'Left out: updates.json, because Firefox takes updates from the web alone.':
      hosting && !files.has('updates.json'),
    'Not there yet: Mozilla’s signature of the XPI (--sign-xpi, or --signed-xpi FILE).':
      !signXpi && !signedXpi,
    [`The checklist is that of rules: a folder “checklist” beside ${organisation} replaces it.`]:
      !hasChecklist,
  };
  return Object.keys(gaps).filter((gap) => gaps[gap]);
}
