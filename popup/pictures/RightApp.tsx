import type { Words } from '../../src/core/words.ts';
import { PictureGlyph } from './PictureGlyph.tsx';
import { PictureMark } from './PictureMark.tsx';

/** As the apps are called on the phone, in every language. */
const APPS = [
  { name: 'Pointsharp Login', kind: 'right', word: 'pictureRight' },
  { name: 'Pointsharp', kind: 'right', word: 'pictureRight' },
  { name: 'Pointsharp PIN', kind: 'wrong', word: 'pictureWrong' },
] as const;

interface RightAppProps {
  readonly words: Words;
}

/** The apps as they stand side by side on a phone, without what their icons really look like. */
export function RightApp({ words }: RightAppProps) {
  return (
    <div class="picture-apps">
      {APPS.map(({ name, kind, word }) => (
        <div key={name} class={`picture-app picture-app-${kind}`}>
          <span class="picture-app-icon">
            <PictureGlyph name="app" />
            <PictureMark kind={kind} />
          </span>
          <bdi class="picture-app-name">{name}</bdi>
          <span class="picture-app-word">{words[word]}</span>
        </div>
      ))}
    </div>
  );
}
