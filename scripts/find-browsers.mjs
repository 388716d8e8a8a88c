// Plain JavaScript, because setup runs it before anything is installed. The types beside it serve the tests.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {{ variables: string[], commands: string[], mac: string[], windows: string[] }} Places */

/** @type {Places} */
const CHROMIUM = {
  variables: ['CHROMIUM_PATH', 'CHROME_PATH'],
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  mac: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  windows: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
};

/** @type {Places} */
const FIREFOX = {
  variables: ['FIREFOX_PATH'],
  commands: ['firefox-esr', 'firefox'],
  mac: ['Firefox ESR.app/Contents/MacOS/firefox', 'Firefox.app/Contents/MacOS/firefox'],
  windows: ['Mozilla Firefox ESR/firefox.exe', 'Mozilla Firefox/firefox.exe'],
};

/** @returns {string | undefined} the program file of Chromium, Chrome or Edge */
export function findChromium() {
  return findBrowser(CHROMIUM);
}

/** @returns {string | undefined} the program file of Firefox, the ESR first */
export function findFirefox() {
  return findBrowser(FIREFOX);
}

/** @param {Places} places */
function findBrowser(places) {
  const named = places.variables.map((name) => process.env[name]).filter(Boolean);
  return [...named, ...listInstalled(places)].find(isProgram);
}

/** @param {Places} places */
function listInstalled(places) {
  if (process.platform === 'darwin')
    return listBelow(['/Applications', homeFolder('Applications')], places.mac);
  if (process.platform === 'win32') return listBelow(windowsFolders(), places.windows);
  return listBelow((process.env.PATH || '').split(delimiter), places.commands);
}

/**
 * @param {(string | undefined)[]} folders
 * @param {string[]} names
 */
function listBelow(folders, names) {
  return names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

function windowsFolders() {
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
}

/** @param {string} name */
function homeFolder(name) {
  return process.env.HOME && join(process.env.HOME, name);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
