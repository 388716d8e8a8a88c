import { describeDetection } from './describe-detection.ts';
import { FactList } from './FactList.tsx';
import { Part } from './Part.tsx';
import type { StatusModel } from './status-model.ts';

interface DetectionProps {
  readonly model: StatusModel;
}

/** The error that was seen last: whether the extension works at all on this computer's login pages. */
export function Detection({ model }: DetectionProps) {
  const { words } = model;
  const facts = describeDetection(model);
  return (
    <Part id="detection" title={words.statusDetection}>
      {facts.length > 0 ? (
        <div class="panel">
          <FactList facts={facts} />
        </div>
      ) : (
        <p>{words.statusDetectionNone}</p>
      )}
    </Part>
  );
}
