import { useRef, useState } from 'preact/hooks';
import { formatText } from '../core/words.ts';
import { Part } from './Part.tsx';
import type { StatusModel } from './status-model.ts';
import { TryAnswer } from './TryAnswer.tsx';
import { type Trial, tryPasted } from './try-pasted.ts';

interface TryPageProps {
  readonly model: StatusModel;
}

/** A form that leads nowhere: what is filled in stays in its fields, and is read when the person asks. */
export function TryPage({ model }: TryPageProps) {
  const { words, organisation, used } = model;
  const [trial, setTrial] = useState<Trial>();
  const source = useRef<HTMLTextAreaElement>(null);
  const address = useRef<HTMLInputElement>(null);
  const example = `https://${organisation.hosts[0]?.replace('*', 'webaccess')}/vpn/index.html`;

  function look(event: Event): void {
    event.preventDefault();
    const pasted = { source: source.current?.value ?? '', address: address.current?.value ?? '' };
    setTrial(tryPasted(pasted, { settings: used.settings, words }));
  }

  return (
    <Part id="try" title={words.tryTitle}>
      <p>{words.tryHelp}</p>
      <p class="note">{words.tryLimits}</p>
      <form class="panel try-form" autocomplete="off" onSubmit={look} onReset={() => setTrial(undefined)}>
        <label for="try-source">{words.tryPaste}</label>
        <textarea id="try-source" ref={source} rows={8} spellcheck={false} autocomplete="off" />
        <label for="try-address">{words.tryAddress}</label>
        <input
          id="try-address"
          ref={address}
          inputMode="url"
          spellcheck={false}
          autocomplete="off"
          aria-describedby="try-address-help"
        />
        <p class="note" id="try-address-help">
          {formatText(words.tryAddressHelp, { example })}
        </p>
        <p class="try-buttons">
          <button type="submit" class="button button-primary">
            {words.tryButton}
          </button>
          <button type="reset" class="button">
            {words.tryClear}
          </button>
        </p>
        <TryAnswer trial={trial} words={words} />
      </form>
    </Part>
  );
}
