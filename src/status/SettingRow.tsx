import type { DescribedSetting } from './describe-settings.ts';
import { FactList } from './FactList.tsx';

interface SettingRowProps {
  readonly setting: DescribedSetting;
}

/** A setting by its name in words and as it is written in a policy. */
export function SettingRow({ setting: { key, title, help, source, facts, form } }: SettingRowProps) {
  return (
    <li class="setting" data-setting={key} data-source={source}>
      <div>
        <h3>{title}</h3>
        <code>{key}</code>
        <p class="note">{help}</p>
      </div>
      <FactList facts={facts} />
      <FactList facts={form} />
    </li>
  );
}
