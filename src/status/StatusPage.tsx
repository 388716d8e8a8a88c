import { TranslationNotes } from '../ui/TranslationNotes.tsx';
import { Detection } from './Detection.tsx';
import { Overview } from './Overview.tsx';
import { Place } from './Place.tsx';
import { Privacy } from './Privacy.tsx';
import { Refusals } from './Refusals.tsx';
import { SettingList } from './SettingList.tsx';
import { StatusHeader } from './StatusHeader.tsx';
import type { StatusModel } from './status-model.ts';
import { TryPage } from './TryPage.tsx';

interface StatusPageProps {
  readonly model: StatusModel;
}

export function StatusPage({ model }: StatusPageProps) {
  return (
    <>
      <StatusHeader words={model.words} />
      <main class="status-main">
        <TranslationNotes notes={model.translationNotes} />
        <Overview model={model} />
        <Refusals model={model} />
        <SettingList model={model} />
        <Place model={model} />
        <Detection model={model} />
        <TryPage model={model} />
        <Privacy words={model.words} />
      </main>
    </>
  );
}
