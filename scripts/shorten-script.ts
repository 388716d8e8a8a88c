import { minify } from '@swc/core';

/**
 * Names that never leave the content script: they are given shorter ones. A name that is stored, sent or asked of the
 * browser must not be here; the browser tests would show it at once.
 */
export const INTERNAL_NAMES = [
  'addSupport',
  'gather',
  'collectBox',
  'candidates',
  'advice',
  'prepared',
  'errorBoxes',
  'errors',
  'findErrors',
  'found',
  'forbidden',
  'has',
  'isSupportFirst',
  'keep',
  'leave',
  'look',
  'onClose',
  'onLook',
  'onMessagePage',
  'pages',
  'paths',
  'phrase',
  'place',
  'rank',
  'phrases',
  'strong',
  'supportPhone',
  'supportPhoneLink',
  'titles',
  'takeErrors',
  'visit',
  'weak',
];

/**
 * Makes the script that runs on login pages as short as it can be: there every byte counts. esbuild alone leaves it a
 * tenth longer.
 */
export async function shortenScript(source: string): Promise<string> {
  const { code } = await minify(source, {
    module: true,
    ecma: 2022,
    compress: {
      passes: 5,
      ecma: 2022,
      unsafe: true,
      unsafe_arrows: true,
      pure_getters: true,
      toplevel: true,
      unsafe_math: true,
      unsafe_methods: true,
      unsafe_regexp: true,
      sequences: false,
    },
    mangle: { toplevel: true, props: { regex: `^(${INTERNAL_NAMES.join('|')})$` } },
  } as Parameters<typeof minify>[1]);
  return code;
}
