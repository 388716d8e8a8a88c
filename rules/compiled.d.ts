/**
 * The content of this folder as the build compiles it: read, checked and folded once, so that nothing has to be
 * parsed where it runs. `scripts/compile-rules.ts` makes all modules, for the build and for the tests alike.
 */
declare module 'compiled-rules/detection' {
  export const detection: import('../src/core/detection-rules.ts').DetectionRules;
}

declare module 'compiled-rules/card-words' {
  export const cardWords: {
    readonly [locale: string]: import('../src/core/create-hint-content.ts').CardWords;
  };
}

declare module 'compiled-rules/content' {
  export const organisation: import('../src/core/organisation.ts').Organisation;
  export const pages: readonly import('../src/core/rules.ts').PageRule[];
  export const errors: readonly import('../src/core/rules.ts').ErrorRule[];
  export const checklists: { readonly [locale: string]: import('../src/core/checklist.ts').Checklist };
  export const hints: { readonly [locale: string]: import('../src/core/rules.ts').Hints };
  export const words: { readonly [locale: string]: import('../src/core/words.ts').Words };
}
