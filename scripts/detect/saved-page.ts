import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from './options.ts';

/** A page that somebody saved from a browser. */
export interface SavedPage {
  /** As it was named on the command line, or below the folder that was. */
  readonly file: string;
  /** Where it is, absolute. */
  readonly location: string;
  /** Why it cannot be looked at, in one sentence. */
  readonly problem?: string | undefined;
}

const MAX_MEGABYTES = 50;

const BYTES_PER_MEGABYTE = 1024 * 1024;

/** What is not there is `undefined`. */
const ABSENT = { throwIfNoEntry: false } as const;

/** So much of a file tells whether it is HTML. */
const BEGINNING_BYTES = 100_000;

const TAG =
  /<(!doctype\s+html|html|head|title|meta|link|base|style|script|body|main|section|article|header|form|input|div|span|p|h[1-6]|table|ul|ol|a|b|i|br|img|iframe|frameset|noscript)[\s/>]/i;

/**
 * The saved pages that a path names: a file, or every page below a folder in the order of their names. Of a folder, a
 * page that cannot be looked at takes nothing from the others; there is no more than a problem where none can be.
 */
export function findSavedPages(file: string, location: string): Result<readonly SavedPage[]> {
  if (/^https?:\/\//i.test(file))
    return {
      problem: `“${file}” is an address: please save the page (Ctrl+S), name the file, and give the address with --url.`,
    };
  const status = statSync(location, ABSENT);
  if (!status) return { problem: `There is no file or folder “${file}”.` };
  const named = status.isDirectory() ? listPages(file, location) : [{ file, location }];
  if (named.length === 0) return { problem: `There is no .html or .htm file in the folder “${file}”.` };
  const pages = named.map((page) => ({ ...page, problem: findProblem(page) }));
  const problems = pages.flatMap(({ problem }) => problem ?? []);
  return problems.length < pages.length ? { value: pages } : { problem: problems.join('\n') };
}

/** With web archives, so that nobody wonders why one of the folder is left out. */
const PAGE_NAME = /\.(html?|mht|mhtml)$/i;

function listPages(folder: string, location: string): SavedPage[] {
  return readdirSync(location, { recursive: true, encoding: 'utf8' })
    .filter((name) => PAGE_NAME.test(name) && statSync(join(location, name), ABSENT)?.isFile())
    .toSorted()
    .map((name) => ({ file: join(folder, name), location: join(location, name) }));
}

function findProblem({ file, location }: SavedPage): string | undefined {
  const status = statSync(location, ABSENT);
  if (!status?.isFile()) return `“${file}” is neither a file nor a folder.`;
  if (status.size > MAX_MEGABYTES * BYTES_PER_MEGABYTE)
    return `“${file}” has more than ${MAX_MEGABYTES} MB: no login page is that large.`;
  const beginning = readBeginning(location);
  if (beginning === undefined) return `“${file}” may not be read by you.`;
  if (/^Content-Type:\s*multipart\/related/im.test(beginning))
    return `“${file}” is a web archive: please save the page as “Webpage, complete”.`;
  const isBinary = beginning.includes('\0') || beginning.startsWith('%PDF');
  if (isBinary || !TAG.test(beginning))
    return `“${file}” is not an HTML page${isBinary ? '' : ': it has no tags'}.`;
  return undefined;
}

function readBeginning(location: string): string | undefined {
  try {
    return decodePage(readFileSync(location)).slice(0, BEGINNING_BYTES);
  } catch {
    return undefined;
  }
}

/** The text of a page as far as its ASCII letters go, which is all that is looked for here. */
export function decodePage(bytes: Buffer): string {
  const mark = bytes.toString('latin1', 0, 2);
  if (mark === '\u00ff\u00fe') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '\u00fe\u00ff') return new TextDecoder('utf-16be').decode(bytes);
  return bytes.toString('latin1');
}
