import type { Words } from '../core/words.ts';
import { Part } from './Part.tsx';

interface PrivacyProps {
  readonly words: Words;
}

/** For the person whose browser it is; `docs/privacy.md` says the same at length. */
export function Privacy({ words }: PrivacyProps) {
  return (
    <Part id="privacy" title={words.privacyTitle}>
      <ul class="privacy">
        <li>{words.privacyReads}</li>
        <li>{words.privacyTyping}</li>
        <li>{words.privacySends}</li>
        <li>{words.privacyStores}</li>
      </ul>
    </Part>
  );
}
