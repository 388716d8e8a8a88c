import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** The sizes that browsers ask for, in pixels. */
const SIZES = [16, 32, 48, 128];

let isReady: Promise<void> | undefined;

/** Draws every SVG of a folder as PNG in each size: `icon.svg` becomes `icon-16.png` and so on. */
export async function renderIcons(folder: string, target: string): Promise<void> {
  isReady ??= loadRenderer();
  await isReady;
  await mkdir(target, { recursive: true });
  const drawings = (await readdir(folder)).filter((file) => file.endsWith('.svg'));
  for (const drawing of drawings) {
    const svg = await readFile(join(folder, drawing), 'utf8');
    for (const size of SIZES) {
      const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
      await writeFile(join(target, `${basename(drawing, '.svg')}-${size}.png`), image.asPng());
    }
  }
}

async function loadRenderer(): Promise<void> {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(wasm));
}
