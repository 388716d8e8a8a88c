import type { WordId, Words } from '../../src/core/words.ts';
import { PasswordLetters } from './PasswordLetters.tsx';
import { PictureLine } from './PictureLine.tsx';
import { PictureMark } from './PictureMark.tsx';

/** In the order of the login page, which shows dots for what is secret. */
const FIELDS = [
  { name: 'user-name', label: 'pictureUserName', dots: '' },
  { name: 'password', label: 'picturePassword', dots: '••••••••' },
  { name: 'code', label: 'pictureCode', dots: '••••••' },
] as const satisfies readonly { readonly name: string; readonly label: WordId; readonly dots: string }[];

interface LoginFormProps {
  readonly words: Words;
  /** The field to look at; any of the three if left out. */
  readonly doubtful?: (typeof FIELDS)[number]['name'];
}

export function LoginForm({ words, doubtful }: LoginFormProps) {
  return (
    <div class="picture-window picture-form">
      {FIELDS.map(({ name, label, dots }) => (
        <div key={name} class={`picture-field${name === doubtful ? ' picture-field-doubtful' : ''}`}>
          <span class="picture-label">{words[label]}</span>
          <span class={`picture-input${name === doubtful ? ' picture-marked' : ''}`}>
            {dots || <PictureLine length="half" />}
            {(name === doubtful || !doubtful) && <PictureMark kind="doubtful" />}
          </span>
          {name === 'password' && name === doubtful && <PasswordLetters />}
        </div>
      ))}
    </div>
  );
}
