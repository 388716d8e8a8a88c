// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { SETTINGS_SCHEMA } from '../../src/core/settings-schema.ts';
import { writeStatus } from '../../src/status/status-text.ts';
import { aStatusModel, aStatusModelWithPolicy } from './a-status-model.ts';

const NOW = Date.UTC(2026, 4, 5);

describe('writeStatus', () => {
  it('has the version, the id, every setting and where a policy belongs', () => {
    const text = writeStatus(aStatusModel(), NOW);
    expect(text).toMatch(/^Status of Web Access Help\nTime: \d+ May 2026/);
    expect(text).toContain('- Version: 1.2.3');
    expect(text).toContain('Edge\\3rdparty\\extensions\\abcdefghijklmnopabcdefghijklmnop\\policy');
    for (const { key } of SETTINGS_SCHEMA) expect(text).toContain(`(${key})\n- Value: `);
    expect(text).toContain('Nothing. Everything that arrived is used.');
    expect(text).toContain('No error has been seen');
  });

  it('has what was refused and why, and the last detection', () => {
    const report = { host: 'webaccess.regionsormland.se', page: 'owa', error: 'extra@support', frame: 0 };
    const text = writeStatus(
      aStatusModelWithPolicy({ hint: 'loud' }, { report: { ...report, attempts: 2, at: NOW } }),
      NOW,
    );
    expect(text).toContain('- hint: “loud” is not among the choices.');
    expect(text).toContain('- Page: owa\n- Error: extra\n- Host: webaccess.regionsormland.se\n- Time: ');
    expect(text).toContain('- Attempts: 2');
  });
});
