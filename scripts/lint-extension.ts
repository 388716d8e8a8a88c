import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What addons-linter has to say of one place. */
interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string | null;
}

interface LintResult {
  readonly errors: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
}

/** Warnings that are let through, each with its reason. */
const EXPECTED_WARNINGS: readonly (Required<LintMessage> & { readonly reason: string })[] = [
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: 'manifest.json',
    message: 'Manifest key not supported by the specified minimum Firefox for Android version',
    reason: 'It is about Firefox for Android, where nobody uses Web Access; on computers 140 knows the key.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: 'src/ui/pages.js',
    message: 'Unsafe assignment to innerHTML',
    reason:
      'Preact itself can set innerHTML; we never ask it to (dangerouslySetInnerHTML is in none of our sources).',
  },
  {
    code: 'UNSUPPORTED_API',
    file: 'content-scripts/main.js',
    message: 'dom.openOrClosedShadowRoot is not supported',
    reason: 'It is Chromium’s way, asked for only where it is there; elements of Firefox have it themselves.',
  },
];

/** Looks at the Firefox build as Mozilla does. Returns a sentence for each error and each unexpected warning. */
export function lintExtension(folder: string): readonly string[] {
  const program = join(import.meta.dirname, '../node_modules/web-ext/bin/web-ext.js');
  const args = [program, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const result = parseResult(stdout);
  if (!result) return [`web-ext lint did not finish: ${stderr || stdout}`];
  return [...result.errors, ...result.warnings.filter(isUnexpected)].map(describe);
}

function parseResult(output: string): LintResult | undefined {
  try {
    return JSON.parse(output.slice(output.indexOf('{')));
  } catch {
    return undefined;
  }
}

function isUnexpected({ code, file, message }: LintMessage): boolean {
  return !EXPECTED_WARNINGS.some(
    (expected) => expected.code === code && expected.file === file && message.startsWith(expected.message),
  );
}

function describe({ code, message, file }: LintMessage): string {
  return `${file ?? 'the package'}: ${code}: ${message}`;
}
