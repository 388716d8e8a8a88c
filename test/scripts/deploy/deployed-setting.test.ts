import { organisation } from 'compiled-rules/content';
import { describe, expect, it } from 'vitest';
import { listDeployedSettings } from '../../../scripts/deploy/deployed-setting.ts';
import { parseSettings } from '../../../src/core/parse-settings.ts';
import { createDefaultSettings } from '../../../src/core/settings.ts';

const settings = listDeployedSettings(organisation);

function collect(member: 'byDefault' | 'example'): object {
  return Object.fromEntries(settings.map((setting) => [setting.key, setting[member]]));
}

describe('listDeployedSettings', () => {
  it('has every setting with its default', () => {
    expect(collect('byDefault')).toEqual(createDefaultSettings(organisation));
  });

  it.each(['byDefault', 'example'] as const)('has no %s that would be refused', (member) => {
    expect(parseSettings(collect(member), organisation).refusals).toEqual([]);
  });

  it('takes its examples from the hosts of another organisation too', () => {
    const other = { ...organisation, hosts: ['login.example.com'] };
    const examples = Object.fromEntries(
      listDeployedSettings(other).map(({ key, example }) => [key, example]),
    );
    expect(parseSettings(examples, other).refusals).toEqual([]);
    expect(examples).toMatchObject({
      hosts: ['login.example.com'],
      webAccessUrl: 'https://login.example.com/',
    });
  });

  it('offers auto and the languages of the package', () => {
    const language = settings.find(({ key }) => key === 'language');
    expect(language?.choices).toEqual(['auto', ...organisation.locales]);
  });
});
