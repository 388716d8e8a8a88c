/** `npm run pictures`: takes the pictures of `docs/pictures` anew, in Chromium, from the practice portal. */
import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LaunchOptions, TestBrowser } from '../test/browser/support/test-browser.ts';
import { startPortal } from '../test/portal/portal.ts';
import { buildExtension } from './build-extension.ts';
import { launchBrowser } from './launch-browser.ts';
import { EVERY_LOOK_SCENES, ONE_LOOK_SCENES, type Scenes } from './picture-scenes.ts';

type Look = Required<Pick<LaunchOptions, 'language' | 'colorScheme'>>;

/** The first is that of the scenes that are taken once. */
const LOOKS: readonly Look[] = [
  { language: 'sv', colorScheme: 'light' },
  { language: 'sv', colorScheme: 'dark' },
  { language: 'en', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
];

/** Lets what opens and fades in come to rest. */
const REST_MS = 500;

const ROOT = join(import.meta.dirname, '..');
const BUILT = join(ROOT, 'dist');
const PICTURES = join(ROOT, 'docs/pictures');

await buildExtension({ root: ROOT, target: BUILT });
await rm(PICTURES, { recursive: true, force: true });
await mkdir(PICTURES, { recursive: true });
const portal = await startPortal();
for (const [index, look] of LOOKS.entries()) {
  const scenes = index === 0 ? { ...EVERY_LOOK_SCENES, ...ONE_LOOK_SCENES } : EVERY_LOOK_SCENES;
  await takePictures(look, scenes);
}
await portal.close();

async function takePictures(look: Look, scenes: Scenes): Promise<void> {
  const browser = await launchBrowser({ family: 'chromium', built: BUILT, portal, ...look });
  try {
    for (const [name, scene] of Object.entries(scenes)) {
      await takePicture(browser, scene, join(PICTURES, `${name}-${look.language}-${look.colorScheme}.png`));
    }
  } finally {
    await browser.close();
  }
}

async function takePicture(browser: TestBrowser, scene: Scenes[string], path: string): Promise<void> {
  const sight = await scene(browser);
  await sleep(REST_MS);
  await sight.screenshot(path);
  await sight.close();
  console.log(relative(ROOT, path));
}
