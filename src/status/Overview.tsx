import { CopyButton } from '../ui/CopyButton.tsx';
import { describeOverview } from './describe-overview.ts';
import { FactList } from './FactList.tsx';
import { Part } from './Part.tsx';
import type { StatusModel } from './status-model.ts';
import { writeStatus } from './status-text.ts';

interface OverviewProps {
  readonly model: StatusModel;
}

export function Overview({ model }: OverviewProps) {
  const { words } = model;
  return (
    <Part id="overview" title={words.statusOverview}>
      <div class="panel">
        <FactList facts={describeOverview(model)} />
        <div class="copy-all">
          <CopyButton
            words={words}
            label={words.statusCopy}
            form="button"
            getText={() => writeStatus(model, Date.now())}
          />
          <p class="note">{words.statusCopyHelp}</p>
        </div>
      </div>
    </Part>
  );
}
