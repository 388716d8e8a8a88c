import type { FirefoxWindow } from './firefox-window.ts';

interface ScriptError {
  readonly errorMessage: string;
  readonly sourceName: string;
  readonly flags: number;
  QueryInterface(kind: unknown): void;
}

interface ConsoleEvent {
  readonly level: string;
  readonly filename: string;
  readonly arguments: readonly unknown[];
}

declare const Services: { console: { getMessageArray(): ScriptError[] } };
declare const Cc: Record<string, { getService(kind: unknown): { getEvents(): ConsoleEvent[] } }>;
declare const Ci: Record<string, unknown>;

/**
 * Firefox notes it of every page that is left or closed while it waits for the browser's answer, and of a background
 * page that an update ends while it starts; no script can prevent it.
 */
const CLOSED_WHILE_WAITING =
  /^Promise (resolved|rejected) (after context unloaded|while context is inactive)|^FrameData missing for .*_generated_background_page\.html/;

/** What the browser's console holds of the extension: errors thrown and errors written; warnings are none. */
export async function readFirefoxErrors(window: FirefoxWindow, origin: string): Promise<string[]> {
  const thrown = await window.evaluate(readThrown, origin);
  const written = await window.evaluate(readWritten, origin);
  return [...thrown.filter((error) => !CLOSED_WHILE_WAITING.test(error)), ...written];
}

// These run in the browser's window.

function readThrown(origin: string): string[] {
  const errors = Services.console.getMessageArray().filter((message) => {
    try {
      message.QueryInterface(Ci.nsIScriptError);
      const isWarning = (message.flags & 1) === 1;
      return !isWarning && `${message.sourceName} ${message.errorMessage}`.includes(origin);
    } catch {
      return false;
    }
  });
  return errors.map((error) => `${error.errorMessage} (${error.sourceName})`);
}

function readWritten(origin: string): string[] {
  const storage = Cc['@mozilla.org/consoleAPI-storage;1']?.getService(Ci.nsIConsoleAPIStorage);
  const events = storage?.getEvents() ?? [];
  return events
    .filter(({ level, filename }) => level === 'error' && filename.startsWith(origin))
    .map((event) => event.arguments.map(String).join(' '));
}
