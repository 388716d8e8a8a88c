/** The program file of Chromium, Chrome or Edge: `CHROMIUM_PATH`, `CHROME_PATH`, then the usual places. */
export function findChromium(): string | undefined;

/** The program file of Firefox, the ESR first: `FIREFOX_PATH`, then the usual places. */
export function findFirefox(): string | undefined;
