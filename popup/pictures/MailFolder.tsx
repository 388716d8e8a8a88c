import type { Words } from '../../src/core/words.ts';
import { ACTIVATION_MAIL } from './activation-mail.ts';
import { PictureGlyph } from './PictureGlyph.tsx';
import { PictureLine } from './PictureLine.tsx';

const FOLDERS = [
  { name: 'inbox', word: 'pictureInbox' },
  { name: 'junk', word: 'pictureJunkFolder' },
] as const;

interface MailFolderProps {
  readonly words: Words;
  /** The folder whose e-mail is listed. Junk is marked: that is the one to open. */
  readonly open: (typeof FOLDERS)[number]['name'];
}

export function MailFolder({ words, open }: MailFolderProps) {
  return (
    <div class="picture-window">
      <div class="picture-folders">
        {FOLDERS.map(({ name, word }) => (
          <span key={name} class={`picture-folder${name === open ? ` picture-folder-${name}-open` : ''}`}>
            <PictureGlyph name={name} />
            {words[word]}
          </span>
        ))}
      </div>
      <div class="picture-row">
        <PictureGlyph name="mail" />
        <div class="picture-row-words">
          <bdi>{ACTIVATION_MAIL.sender}</bdi>
          <bdi class="picture-subject">{ACTIVATION_MAIL.subject}</bdi>
          <bdi class="picture-soft">{ACTIVATION_MAIL.codeLine}</bdi>
        </div>
      </div>
      <div class="picture-row picture-row-other">
        <PictureLine length="half" />
        <PictureLine length="most" />
      </div>
    </div>
  );
}
