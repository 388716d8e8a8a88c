import { fillText } from '../src/core/text-values.ts';
import { PhoneLink } from '../src/ui/PhoneLink.tsx';
import type { PopupModel } from './popup-model.ts';
import { Report } from './Report.tsx';

interface SupportFirstProps {
  readonly model: PopupModel;
}

/** Comes first after several attempts: by then a person helps better than a list. */
export function SupportFirst({ model }: SupportFirstProps) {
  const { words, settings } = model;
  return (
    <section class="support-first" aria-labelledby="support-first-title">
      <h2 id="support-first-title">{words.supportFirstTitle}</h2>
      <p>{fillText(words.supportFirstText, model)}</p>
      <PhoneLink words={words} settings={settings} form="button" />
      <Report model={model} />
    </section>
  );
}
