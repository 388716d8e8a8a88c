import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitUntil } from './wait-until.ts';

/** A browser profile that goes when it is removed or, after an accident, when the tests end. */
export interface TemporaryProfile {
  readonly folder: string;
  remove(): Promise<void>;
}

/** `preferences` is Chromium's JSON file of that name. */
export function createProfile(preferences: object): TemporaryProfile {
  const folder = mkdtempSync(join(tmpdir(), 'web-access-helper-'));
  writePreferences(folder, preferences);
  const removeAtExit = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeAtExit);
  return {
    folder,
    remove: async () => {
      process.off('exit', removeAtExit);
      await waitUntil(`${folder} to be let go by the browser`, () => removeFolder(folder));
    },
  };
}

/** A profile that a test keeps for itself, so that the browser can be started with it again. */
export function keepProfile(folder: string, preferences: object): TemporaryProfile {
  if (!existsSync(join(folder, 'Default'))) writePreferences(folder, preferences);
  return { folder, remove: async () => undefined };
}

function writePreferences(folder: string, preferences: object): void {
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** Throws while a process of the browser that outlived it for a moment still writes. */
async function removeFolder(folder: string): Promise<true> {
  await rm(folder, { recursive: true, force: true });
  return true;
}
