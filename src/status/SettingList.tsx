import { describeSettings } from './describe-settings.ts';
import { Part } from './Part.tsx';
import { SettingRow } from './SettingRow.tsx';
import type { StatusModel } from './status-model.ts';

interface SettingListProps {
  readonly model: StatusModel;
}

export function SettingList({ model }: SettingListProps) {
  return (
    <Part id="settings" title={model.words.statusSettings}>
      <p>{model.words.statusSettingsHelp}</p>
      <ul class="panel setting-list">
        {describeSettings(model).map((setting) => (
          <SettingRow key={setting.key} setting={setting} />
        ))}
      </ul>
    </Part>
  );
}
