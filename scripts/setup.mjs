// Makes a fresh clone ready: dependencies, and with --browsers (both) or --browser (one is enough) what drives the tests.
// Plain JavaScript without dependencies, because it runs before there are any; quick when nothing is to do.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './find-browsers.mjs';

/** @typedef {{ name: string, find: () => string | undefined, variable: string, packages: string[] }} Browser */

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = [20, 19];

/** @type {Browser} */
const CHROMIUM = {
  name: 'Chromium (or Chrome, or Edge)',
  find: findChromium,
  variable: 'CHROMIUM_PATH',
  packages: ['chromium', 'chromium-l10n', 'fonts-liberation'],
};

/** @type {Browser} */
const FIREFOX = {
  name: 'Firefox (best the ESR)',
  find: findFirefox,
  variable: 'FIREFOX_PATH',
  packages: ['firefox-esr', 'fonts-liberation'],
};

checkNode();
if (!hasDependencies()) installDependencies();
const missing = listMissingBrowsers(process.argv.slice(2));
if (missing.length > 0) installBrowsers(missing);

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  stop(`Node.js ${OLDEST_NODE.join('.')} or later is needed, and this is ${process.versions.node}.`);
}

/** npm writes `node_modules/.package-lock.json` last, so a set-up that was cut short is done again. */
function hasDependencies() {
  const installed = readPackages('node_modules/.package-lock.json');
  const wanted = readPackages('package-lock.json');
  return Object.entries(wanted).every(([path, entry]) => isInstalled(path, entry, installed[path]));
}

/** @param {string} file */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** What is optional is left out where it does not fit the machine. */
function isInstalled(path, wanted, installed) {
  if (path === '' || wanted.link) return true;
  if (!installed) return Boolean(wanted.optional || wanted.devOptional);
  return installed.version === wanted.version && installed.integrity === wanted.integrity;
}

/** A mirror of the registry may lack the builds for other systems, which `npm ci` minds and `npm install` does not. */
function installDependencies() {
  console.log('Installing the dependencies (npm ci).');
  if (runNpm('ci') || runNpm('install', '--no-save')) return;
  stop('The dependencies could not be installed; what npm says is above.');
}

/** No package may run anything: what they would fetch is not in the lock file, and nobody needs it. */
function runNpm(...args) {
  const npm = findNpm();
  const flags = ['--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = run(npm.command, [...npm.args, ...args, ...flags], {
    stdio: 'inherit',
    shell: npm.shell,
  });
  return status === 0;
}

/** Under `npm run` the very npm that runs us; `npm.cmd` on Windows starts only through a shell. */
function findNpm() {
  const running = process.env.npm_execpath || '';
  if (running.endsWith('npm-cli.js') && existsSync(running)) {
    return { command: process.execPath, args: [running], shell: false };
  }
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}

/** @param {string[]} flags */
function listMissingBrowsers(flags) {
  const absent = [CHROMIUM, FIREFOX].filter((browser) => !browser.find());
  if (flags.includes('--browsers')) return absent;
  if (flags.includes('--browser') && absent.length === 2) return [CHROMIUM];
  return [];
}

/** @param {Browser[]} browsers */
function installBrowsers(browsers) {
  const names = browsers.map((browser) => browser.name).join(' and ');
  const variables = browsers.map((browser) => browser.variable).join(', ');
  const cure = `Please install ${names}, or name the program file in ${variables}.`;
  if (!canUseApt()) stop(cure);
  const packages = [...new Set(browsers.flatMap((browser) => browser.packages))];
  console.log(`Installing ${packages.join(', ')} (apt-get); this takes a minute or two.`);
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...packages);
  if (browsers.some((browser) => !browser.find())) stop(`apt-get did not bring what is missing. ${cure}`);
}

function canUseApt() {
  const isRoot = process.getuid && process.getuid() === 0;
  return isRoot && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** Its result is not asked for: what counts is whether the browser is there afterwards. */
function aptGet(...args) {
  run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Dpkg::Use-Pty=0', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function run(command, args, options) {
  return spawnSync(command, args, { cwd: ROOT, ...options });
}

/** @param {string} sentence */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
