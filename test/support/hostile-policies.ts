import fc from 'fast-check';
import { SETTINGS_SCHEMA } from '../../src/core/settings-schema.ts';

/** A policy as a registry, a file or somebody with bad intentions may deliver it. */
export type HostilePolicy = { readonly [key: string]: unknown };

const KEYS = SETTINGS_SCHEMA.map(({ key }) => key);

/** What no text may do, whatever is made of it. */
const TEXTS: readonly string[] = [
  '<script>globalThis.isHurt = true</script>',
  '<img src=x onerror="globalThis.isHurt = true">',
  '"><svg onload=globalThis.isHurt=true>',
  '</title><base href="//evil.example">',
  'javascript:globalThis.isHurt=true',
  ' JaVaScRiPt\t:globalThis.isHurt=true',
  'data:text/html,<script>globalThis.isHurt=true</script>',
  'https://help.example.org/"onclick="globalThis.isHurt=true',
  'https://evil.example\\@access.example.org/',
  'https://someone:secret@access.example.org/',
  'mailto:it@example.org?body=<script>',
  'vbscript:msgbox',
  'file:///etc/passwd',
  '//evil.example/',
  '$' + '{globalThis.isHurt = true}',
  '{supportName}{supportPhone}{__proto__}{constructor}',
  '__proto__',
  'constructor',
  'toString',
  '\ud800',
  '\udc00 code',
  'user\u202etxt.exe',
  '\u0000\u0007\u001b[2J',
  '\u200b'.repeat(40),
  'a\u0301'.repeat(200),
  '(((((((((((a+)+)+)+)+)+)+)+)+)+)+$',
  '.*|[^a]{1,99999}',
  'x'.repeat(100_000),
  '['.repeat(50_000),
  '{"1":'.repeat(5_000),
  '*.*',
  '*',
  '*.se',
  'regionsormland.se.evil.example',
  '2027-02-31',
  '+999999-01-01',
];

/** JSON in a text, in a text, in a text: as deep as somebody has the patience for. */
function nest(value: unknown, depth: number): string {
  let text = JSON.stringify(value);
  for (let level = 0; level < depth; level++) text = JSON.stringify(level % 2 ? { 1: text } : [text]);
  return text;
}

/** Members that reach into the language, where a parser takes them for its own. */
const REACHING: readonly unknown[] = [
  JSON.parse('{"__proto__":{"isHurt":true},"constructor":{"prototype":{"isHurt":true}}}'),
  JSON.parse('[{"__proto__":["support"],"phrase":"The gateway is tired","section":"__proto__"}]'),
  JSON.parse('{"sv":{"__proto__":{"title":"x"},"new-app":{"__proto__":{},"title":"x","steps":[]}}}'),
  '{"__proto__":{"isHurt":true},"1":"support"}',
];

const HUGE: readonly unknown[] = [
  Array.from({ length: 20_000 }, () => 'new-app'),
  Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [at, `host-${at}.example.org`])),
  Array.from({ length: 5_000 }, (_, at) => ({ phrase: `The gateway is tired ${at}`, section: 'support' })),
  nest('support', 12),
  nest(['new-app', 'support'], 9),
];

const text = fc.constantFrom(...TEXTS);

function listSections(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const step = fc.record(
    { id: fc.oneof(fc.constant('one'), value), text: value, detail: value, action: value, copy: value },
    { requiredKeys: ['id', 'text'] },
  );
  const section = fc.record({ title: value, intro: value, steps: fc.array(step, { maxLength: 3 }) });
  const id = fc.constantFrom('new-app', 'support', 'error-message', '__proto__', '<b>');
  return fc.dictionary(fc.constantFrom('sv', 'en', 'de', 'constructor'), fc.dictionary(id, section));
}

function createPolicies(value: fc.Arbitrary<unknown>): fc.Arbitrary<HostilePolicy> {
  const extra = fc.record({ phrase: value, section: fc.oneof(fc.constant('start-icon'), value) });
  const member = fc.oneof(
    { weight: 6, arbitrary: value },
    { weight: 2, arbitrary: fc.array(value, { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(extra, { maxLength: 3 }) },
    { weight: 1, arbitrary: listSections(value) },
    { weight: 1, arbitrary: value.map((given) => JSON.stringify(given) ?? '') },
  );
  const key = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom<string>(...KEYS) },
    { weight: 1, arbitrary: text },
  );
  return fc.dictionary(key, member, { maxKeys: 8 });
}

/** Anything at all under any key. */
export const randomPolicies = createPolicies(
  fc.oneof(
    { weight: 8, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    { weight: 6, arbitrary: fc.oneof(fc.integer(), fc.boolean(), fc.constant(null)) },
    { weight: 6, arbitrary: text },
    { weight: 1, arbitrary: fc.double() },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  ),
);

/** Nothing under any key that means well. */
export const hostilePolicies = createPolicies(
  fc.oneof(
    { weight: 20, arbitrary: text },
    { weight: 3, arbitrary: fc.constantFrom(...REACHING) },
    { weight: 1, arbitrary: fc.constantFrom(...HUGE) },
  ),
);
