import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox } from '../find-browsers.mjs';

/** What measured, one line each: numbers mean little without it. */
export function describeMachine(root: string): { readonly [what: string]: string } {
  const [processor] = cpus();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    Date: new Date().toISOString().slice(0, 10),
    Extension: version,
    Processor: `${processor?.model.trim() ?? 'unknown'}, ${cpus().length} cores`,
    Memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    System: `${platform()} ${release()}, ${arch()}`,
    'Load before the run': loadavg()
      .map((load) => load.toFixed(1))
      .join(', '),
    Chromium: readVersion(findChromium()),
    Firefox: readVersion(findFirefox()),
    'Node.js': process.versions.node,
  };
}

function readVersion(program: string | undefined): string {
  return program ? execFileSync(program, ['--version'], { encoding: 'utf8', stdio: 'pipe' }).trim() : 'none';
}
