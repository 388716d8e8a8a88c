import type { DeployedBrowser } from './deployed-browser.ts';
import type { DeploymentText } from './deployed-setting.ts';
import type { DeploymentSource } from './deployment-source.ts';
import { renderAdml } from './render-adml.ts';
import { renderAdmx, TEMPLATE_NAME } from './render-admx.ts';
import { renderInstallScript } from './render-install-script.ts';
import { renderMobileconfig } from './render-mobileconfig.ts';
import { renderOmaUri } from './render-oma-uri.ts';
import { renderFirefoxPolicies, renderInstallFragment, renderLinuxPolicy } from './render-policy-files.ts';
import { renderReg } from './render-reg.ts';
import { renderSettingsScript } from './render-settings-script.ts';

/** A file for IT: where it is, what it is for, and what is in it. */
export interface DeploymentFile {
  readonly path: string;
  readonly use: DeploymentText;
  readonly text: string;
}

const POLICY_DEFINITIONS = 'windows/PolicyDefinitions';

/** Every file but the one that tells of the others. */
export function listDeploymentFiles(source: DeploymentSource): readonly DeploymentFile[] {
  const { browsers } = source;
  return [
    ...browsers.map(createInstallFragment),
    ...createTemplate(source),
    createGroupPolicyScript(source),
    ...browsers.map((browser) => createReg(source, browser)),
    ...createIntuneFiles(source),
    ...browsers.map((browser) => createPolicyFile(source, browser)),
    ...browsers.map((browser) => createMobileconfig(source, browser)),
  ];
}

function createInstallFragment(browser: DeployedBrowser): DeploymentFile {
  return {
    path: `install/${nameFile(browser)}.json`,
    use: {
      sv: `Installerar tillägget i ${browser.name}. Slås ihop med policyn ExtensionSettings, så att den behåller det som redan står där.`,
      en: `Installs the extension in ${browser.name}. To be merged into the policy ExtensionSettings, which keeps what it says already.`,
    },
    text: renderInstallFragment(browser),
  };
}

function createTemplate(source: DeploymentSource): readonly DeploymentFile[] {
  return [
    {
      path: `${POLICY_DEFINITIONS}/${TEMPLATE_NAME}.admx`,
      use: {
        sv: 'Mall för grupprincip: alla inställningar i Chrome, Edge och Firefox, för datorer och användare.',
        en: 'Template for group policy: every setting in Chrome, Edge and Firefox, for computers and users.',
      },
      text: renderAdmx(source),
    },
    {
      path: `${POLICY_DEFINITIONS}/sv-SE/${TEMPLATE_NAME}.adml`,
      use: { sv: 'Mallens texter på svenska.', en: 'The words of the template in Swedish.' },
      text: renderAdml(source, 'sv'),
    },
    {
      path: `${POLICY_DEFINITIONS}/en-US/${TEMPLATE_NAME}.adml`,
      use: {
        sv: 'Mallens texter på engelska. Behövs även där allt annat är på svenska.',
        en: 'The words of the template in English. Needed even where everything else is in Swedish.',
      },
      text: renderAdml(source, 'en'),
    },
  ];
}

function createGroupPolicyScript(source: DeploymentSource): DeploymentFile {
  const use = {
    sv: 'Skriver inställningarna i ett grupprincipobjekt med Set-GPRegistryValue, utan mall, och tar bort dem som inte står i skriptet.',
    en: 'Writes the settings into a group policy object with Set-GPRegistryValue, without a template, and takes away those that are not in the script.',
  };
  return {
    path: 'windows/group-policy/set-settings.ps1',
    use,
    text: renderSettingsScript(source, { use, parts: ['set-group-policy'] }),
  };
}

function createReg(source: DeploymentSource, browser: DeployedBrowser): DeploymentFile {
  return {
    path: `windows/registry/${nameFile(browser)}.reg`,
    use: {
      sv: `Inställningarna i ${browser.name} på en enda dator, för ett prov.`,
      en: `The settings in ${browser.name} on a single computer, for a trial.`,
    },
    text: renderReg(source, browser),
  };
}

const INTUNE_SCRIPTS: readonly { readonly name: string; readonly use: DeploymentText }[] = [
  {
    name: 'detect-install',
    use: {
      sv: 'Intune, identifiering: slutar med 1 om datorns policyer inte installerar tillägget.',
      en: 'Intune, detection: ends with 1 where the policies of the computer do not install the extension.',
    },
  },
  {
    name: 'remediate-install',
    use: {
      sv: 'Intune, åtgärd: lägger tillägget till det som redan står i ExtensionSettings. Det som inte går att tolka lämnas som det är.',
      en: 'Intune, remediation: adds the extension to what ExtensionSettings says already. What cannot be read is left as it is.',
    },
  },
  {
    name: 'detect-settings',
    use: {
      sv: 'Intune, identifiering: slutar med 1 om någon inställning inte är som i skriptet, eller finns utan att stå där.',
      en: 'Intune, detection: ends with 1 where a setting is not as in the script, or is there without being in it.',
    },
  },
  {
    name: 'remediate-settings',
    use: {
      sv: 'Intune, åtgärd: skriver inställningarna för alla på datorn och tar bort dem som inte står i skriptet.',
      en: 'Intune, remediation: writes the settings for everybody on the computer, and takes away those that are not in the script.',
    },
  },
];

function createIntuneFiles(source: DeploymentSource): readonly DeploymentFile[] {
  const scripts = INTUNE_SCRIPTS.map(({ name, use }) => {
    const text = name.endsWith('install')
      ? renderInstallScript(source, { use, parts: ['install-on-computer', name] })
      : renderSettingsScript(source, { use, parts: ['settings-on-computer', name] });
    return { path: `windows/intune/${name}.ps1`, use, text };
  });
  return [...scripts, createOmaUri(source)];
}

function createOmaUri(source: DeploymentSource): DeploymentFile {
  return {
    path: 'windows/intune/oma-uri.csv',
    use: {
      sv: 'Intune, anpassad profil: OMA-URI och värde för varje inställning, när mallen har lagts in.',
      en: 'Intune, custom profile: OMA-URI and value of each setting, once the template is ingested.',
    },
    text: renderOmaUri(source),
  };
}

function createPolicyFile(source: DeploymentSource, browser: DeployedBrowser): DeploymentFile {
  if (browser.name === 'Firefox') {
    return {
      path: 'firefox/policies.json',
      use: {
        sv: 'Installation och inställningar i Firefox på alla system. Slås ihop med den policies.json som finns.',
        en: 'Installation and settings in Firefox on every system. To be merged into the policies.json that there is.',
      },
      text: renderFirefoxPolicies(source, browser),
    };
  }
  const folder = `/etc/opt/${nameFile(browser)}/policies/managed/`;
  return {
    path: `linux/${nameFile(browser)}.json`,
    use: {
      sv: `Inställningarna i ${browser.name} på Linux: läggs i \`${folder}\`.`,
      en: `The settings in ${browser.name} on Linux: goes into \`${folder}\`.`,
    },
    text: renderLinuxPolicy(source, browser),
  };
}

function createMobileconfig(source: DeploymentSource, browser: DeployedBrowser): DeploymentFile {
  return {
    path: `macos/${nameFile(browser)}.mobileconfig`,
    use: {
      sv: `Inställningarna i ${browser.name} på macOS, för en MDM-tjänst.`,
      en: `The settings in ${browser.name} on macOS, for an MDM service.`,
    },
    text: renderMobileconfig(source, browser),
  };
}

function nameFile({ name }: DeployedBrowser): string {
  return name.toLowerCase();
}
