import type { DeploymentLocale } from './deployed-setting.ts';

export interface Prose {
  readonly before: readonly string[];
  readonly columns: readonly [file: string, use: string];
  readonly after: readonly string[];
}

/** What is said before and after the table of files. `gaps` are words in the files that IT has to replace. */
export const PROSE: {
  readonly [Locale in DeploymentLocale]: (version: string, gaps: readonly string[]) => Prose;
} = {
  sv: (version, gaps) => ({
    before: [
      '# Filer för IT',
      '',
      `Allt som behövs för att installera Web Access-hjälpen ${version} med policy och ställa in den. [In English](#files-for-it)`,
      '',
      ...(gaps.length > 0 ? [explainGapsInSwedish(gaps), ''] : []),
      'Filerna ställer in det som paketet gör ändå: ändra det som ska vara annorlunda och ta bort resten, så följer det med',
      'när paketet ändras. Alla inställningar, med form och exempel, står i [docs/settings.md](../docs/settings.md).',
    ],
    columns: ['fil', 'till vad'],
    after: [
      '## I vilken ordning',
      '',
      '1. **Installera.** Slå ihop filen i `install` med policyn `ExtensionSettings`. Den finns en gång för alla tillägg: skriv',
      '   aldrig över den. Skriptet `remediate-install.ps1` gör det åt dig. Skapa inte undernyckeln',
      '   `ExtensionSettings\\<id>` i registret: då läser Chrome och Edge inte längre värdet med samma namn.',
      '2. **Ställ in**, om något ska vara annorlunda än i paketet: med mallen, skriptet, Intune eller en fil ovan. Använd en väg.',
      '3. **Kontrollera.** `chrome://policy`, `edge://policy` eller `about:policies` visar vad webbläsaren fick, och tilläggets',
      '   statussida vad tillägget använder.',
      '4. **Avinstallera**: ta bort tillägget ur `ExtensionSettings`, sedan nyckeln under `3rdparty`. I Firefox räcker inte det:',
      '   sätt först `installation_mode` till `blocked` tills datorerna har startat om.',
      '',
      '## Bra att veta',
      '',
      '- Mallen läggs med sina språkmappar i `C:\\Windows\\PolicyDefinitions`, eller i `PolicyDefinitions` i domänens SYSVOL.',
      '- `runtime_blocked_hosts` och `runtime_allowed_hosts` håller tillägget till organisationens värdar. Firefox förstår dem från version 153.',
      '- I Intune: kör skripten som 64-bitars PowerShell, i systemets namn. Tar Intune inte emot mallen för Edge, som skriver under',
      '  `Software\\Policies\\Microsoft`, använd `remediate-settings.ps1`.',
      '- Tilldela inställningar för datorer till grupper av datorer: till en grupp av användare kommer de inte fram.',
      '- Kommer `ExtensionSettings` redan från en grupprincip eller en profil i Intune, slå ihop där: det som ett skript skriver i',
      '  registret skrivs annars över.',
      '- Tilläggets post i `ExtensionSettings` ärver bara `installation_mode` och `update_url` från posten `*`.',
      '- `install_url` i Firefox anger en version: byt den vid varje ny. `update_url` förstår Firefox från version 151.',
      '- I stället för `ExtensionSettings` räcker raden `<id>;<update_url>` i `ExtensionInstallForcelist` för att installera i',
      '  Chrome och Edge, men då visas ikonen inte av sig själv och tillägget hålls inte till värdarna.',
      '- Listor är undernycklar med `1`, `2`, `3`. `extraErrors` och `checklist` är JSON på en rad, högst 16 384 tecken i mallen.',
      '- På macOS har Firefox en enda `org.mozilla.firefox` för alla sina policyer: slå ihop profilen med den som finns.',
    ],
  }),
  en: (version, gaps) => ({
    before: [
      '# Files for IT',
      '',
      `All that is needed to install Web Access-hjälpen ${version} by policy and to set its settings. [På svenska](#filer-för-it)`,
      '',
      ...(gaps.length > 0 ? [explainGapsInEnglish(gaps), ''] : []),
      'The files set what the package does anyway: change what should differ and delete the rest, and the rest follows the',
      'package. Every setting, with its form and an example, is in [docs/settings.md](../docs/settings.md).',
    ],
    columns: ['file', 'what for'],
    after: [
      '## In which order',
      '',
      '1. **Install.** Merge the file in `install` into the policy `ExtensionSettings`. There is one for all extensions: never',
      '   overwrite it. The script `remediate-install.ps1` does that for you. Do not make the subkey `ExtensionSettings\\<id>` in the',
      '   registry: Chrome and Edge then no longer read the value of that name.',
      '2. **Set**, if something should differ from the package: with the template, the script, Intune or a file above. Use one way.',
      '3. **Check.** `chrome://policy`, `edge://policy` or `about:policies` shows what the browser got, and the status page of the',
      '   extension what the extension uses.',
      '4. **Uninstall**: take the extension out of `ExtensionSettings`, then remove the key below `3rdparty`. In Firefox that is',
      '   not enough: first set `installation_mode` to `blocked` until the computers have started again.',
      '',
      '## Good to know',
      '',
      '- The template goes with its language folders into `C:\\Windows\\PolicyDefinitions`, or `PolicyDefinitions` in the SYSVOL of the domain.',
      '- `runtime_blocked_hosts` and `runtime_allowed_hosts` hold the extension to the hosts of the organisation. Firefox knows them from version 153.',
      '- In Intune: run the scripts in 64-bit PowerShell, as the system. Where Intune refuses the template for Edge, which writes below',
      '  `Software\\Policies\\Microsoft`, use `remediate-settings.ps1`.',
      '- Assign settings for computers to groups of computers: assigned to a group of users they do not arrive.',
      '- Where `ExtensionSettings` comes from a group policy or a profile of Intune already, merge it there: what a script writes into',
      '  the registry would be overwritten.',
      '- The entry of the extension in `ExtensionSettings` inherits from the entry `*` nothing but `installation_mode` and `update_url`.',
      '- `install_url` in Firefox names one version: change it with each. Firefox knows `update_url` from version 151.',
      '- In place of `ExtensionSettings` the line `<id>;<update_url>` in `ExtensionInstallForcelist` is enough to install in',
      '  Chrome and Edge, but then the icon is not shown by itself, and the extension is not held to the hosts.',
      '- Lists are subkeys with `1`, `2`, `3`. `extraErrors` and `checklist` are JSON on one line, at most 16,384 characters in the template.',
      '- On macOS Firefox has one `org.mozilla.firefox` for all its policies: merge the profile into the one that there is.',
    ],
  }),
};

function explainGapsInSwedish(gaps: readonly string[]): string {
  return `**Ersätt först ${joinGaps(gaps, 'och')} i filerna.** \`npm run package\` med egen nyckel och adress skriver dem åt dig.`;
}

function explainGapsInEnglish(gaps: readonly string[]): string {
  return `**First replace ${joinGaps(gaps, 'and')} in the files.** \`npm run package\` with a key and an address writes them for you.`;
}

function joinGaps(gaps: readonly string[], and: string): string {
  const quoted = gaps.map((gap) => `\`${gap}\``);
  return [quoted.slice(0, -1).join(', '), quoted.at(-1)].filter(Boolean).join(` ${and} `);
}
