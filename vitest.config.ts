import { defineConfig } from 'vitest/config';
import { compileRules } from './scripts/compile-rules.ts';
import { serveRules } from './scripts/rules-plugins.ts';

const root = import.meta.dirname;

export default defineConfig({
  plugins: [serveRules(compileRules({ root }))],
  resolve: { alias: { 'webextension-polyfill': `${root}/test/support/fake-browser.ts` } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // All cores, where one would be left out: these tests wait for nothing.
          maxWorkers: '100%',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/policy/**'],
          environment: 'jsdom',
          setupFiles: ['test/support/fake-locks.ts'],
          // A slow or busy computer is no fault of the code.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.browser.test.ts'],
          globalSetup: ['test/browser/global-setup.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Half of the time they wait for the browsers; with more, the browsers wait for each other.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'policy',
          include: ['test/policy/**/*.policy.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
