import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { StatusPage } from '../../src/status/StatusPage.tsx';
import { writeStatus } from '../../src/status/status-text.ts';
import { expectHarmlessBody } from '../support/harmless-document.ts';
import { hostilePolicies } from '../support/hostile-policies.ts';
import { aStatusModelWithPolicy } from './a-status-model.ts';

const POLICIES = fc.sample(hostilePolicies, { numRuns: 60, seed: 2 });

afterEach(() => act(() => render(null, document.body)));

describe('StatusPage', () => {
  it(`stays usable and harmless with ${POLICIES.length} hostile policies`, { timeout: 30_000 }, async () => {
    for (const policy of POLICIES) {
      const model = aStatusModelWithPolicy(policy);
      await act(() => render(<StatusPage model={model} />, document.body));
      expectHarmlessBody();
      expect(document.querySelectorAll('[data-setting]')).toHaveLength(14);
      expect(document.querySelectorAll('.refusals li')).toHaveLength(model.used.refusals.length);
      expect(writeStatus(model, 0)).not.toContain('undefined');
    }
  });
});
