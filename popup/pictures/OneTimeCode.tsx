import type { Words } from '../../src/core/words.ts';

/** Made up, and easily seen to be. */
const DIGITS = ['123', '456'] as const;

interface OneTimeCodeProps {
  readonly words: Words;
  readonly device: 'phone' | 'token';
}

export function OneTimeCode({ words, device }: OneTimeCodeProps) {
  return (
    <div class="picture-code">
      <div class={`picture-device picture-${device}`}>
        {device === 'phone' && <span class="picture-device-word">{words.pictureOneTimeCode}</span>}
        <span class="picture-digits" dir="ltr">
          {DIGITS.map((group) => (
            <span key={group}>{group}</span>
          ))}
        </span>
      </div>
      <div class="picture-caption">
        {device === 'token' && <span>{words.pictureOneTimeCode}</span>}
        <span>{words.pictureDigits}</span>
      </div>
    </div>
  );
}
