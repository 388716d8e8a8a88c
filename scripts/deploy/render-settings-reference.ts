import type { DeployedBrowser } from './deployed-browser.ts';
import type { DeployedSetting, DeploymentLocale } from './deployed-setting.ts';
import { createDeploymentSource, type DeploymentSource } from './deployment-source.ts';
import { DEPLOYMENT_WORDS, writeValue } from './deployment-words.ts';
import { isEmptyValue } from './registry-value.ts';
import type { DeploymentTarget } from './render-deployment.ts';

const INTRODUCTIONS: {
  readonly [Locale in DeploymentLocale]: (keys: readonly string[]) => readonly string[];
} = {
  sv: (keys) => [
    '# Inställningar',
    '',
    'Allt går att ställa in med policy, och ingenting måste ställas in: det som saknas är som i paketet. Filer som sätter',
    'inställningarna ligger i mappen `deploy`, som i en färdig version heter `policy`. Tilläggets statussida visar vad som',
    'kom fram, varifrån, och vad som inte gick att använda. [In English](#settings)',
    '',
    'I Windows-registret, under `HKLM` (datorn) eller `HKCU` (personen):',
    '',
    ...keys,
    '',
    'Chrome och Edge lämnar inte fram ett värde av annan typ än den som står här, och säger inget om det. Ändringar märks',
    'inom några sekunder i Chrome och Edge, och i Firefox när webbläsaren startas om.',
  ],
  en: (keys) => [
    '# Settings',
    '',
    'Everything can be set by policy, and nothing has to be: what is left out is as in the package. Files that set the',
    'settings are in the folder `deploy`, called `policy` in a release. The status page of the extension shows what arrived,',
    'from where, and what could not be used. [På svenska](#inställningar)',
    '',
    'In the Windows registry, below `HKLM` (the computer) or `HKCU` (the person):',
    '',
    ...keys,
    '',
    'Chrome and Edge withhold a value of any other type than is written here, and tell nobody. A change is noticed',
    'within seconds in Chrome and Edge, and in Firefox when the browser is started again.',
  ],
};

/** Every setting in words, in Swedish and then in English. */
export function renderSettingsReference(target: DeploymentTarget): string {
  const source = createDeploymentSource(target);
  const lines = [...describeSettings(source, 'sv'), '', ...describeSettings(source, 'en')];
  return `${lines.join('\n')}\n`;
}

function describeSettings(
  { settings, browsers }: DeploymentSource,
  locale: DeploymentLocale,
): readonly string[] {
  const introduction = INTRODUCTIONS[locale](browsers.map(describeKey));
  return [...introduction, ...settings.flatMap((setting) => describeSetting(setting, locale))];
}

function describeKey({ name, settingsKey }: DeployedBrowser): string {
  return `- ${name}: \`${settingsKey}\``;
}

function describeSetting(setting: DeployedSetting, locale: DeploymentLocale): readonly string[] {
  const words = DEPLOYMENT_WORDS[locale];
  const { key, title, description, form, choices, byDefault, example, since } = setting;
  const choice = choices.length > 0 ? `: ${choices.map(quote).join(', ')}` : '';
  return [
    '',
    `## ${title[locale]}: \`${key}\``,
    '',
    escapeMarkdown(description[locale]),
    '',
    '| | |',
    '|---|---|',
    `| ${words.form} | ${words.forms[form]}${choice} |`,
    `| ${words.registry} | ${describeRegistry(setting, locale)} |`,
    `| ${words.byDefault} | ${isEmptyValue(byDefault) ? words.empty : quote(writeValue(byDefault))} |`,
    `| ${words.example} | ${quote(writeValue(example))} |`,
    `| ${words.since} | ${since} |`,
  ];
}

function describeRegistry({ key, form }: DeployedSetting, locale: DeploymentLocale): string {
  const words = DEPLOYMENT_WORDS[locale];
  if (form === 'list') return words.listValue(key);
  return form === 'records' || form === 'content' ? words.jsonValue : words.textValue;
}

function quote(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

/** What Markdown would take for its own. */
function escapeMarkdown(text: string): string {
  return text.replace(/[*_<[\]]/g, '\\$&');
}
