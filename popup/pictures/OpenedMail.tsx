import type { Words } from '../../src/core/words.ts';
import { ACTIVATION_MAIL } from './activation-mail.ts';
import { PictureLine } from './PictureLine.tsx';

interface OpenedMailProps {
  readonly words: Words;
}

export function OpenedMail({ words }: OpenedMailProps) {
  return (
    <div class="picture-window">
      <div class="picture-mail-head">
        <span class="picture-soft">{words.pictureSubject}</span>
        <span class="picture-subject">
          <bdi>{ACTIVATION_MAIL.subject}</bdi>
        </span>
        <span class="picture-soft">{words.pictureSender}</span>
        <span>
          <bdi>{ACTIVATION_MAIL.sender}</bdi>
        </span>
      </div>
      <div class="picture-mail-body">
        <PictureLine length="most" />
        <bdi class="picture-marked">{ACTIVATION_MAIL.codeLine}</bdi>
        <PictureLine length="half" />
      </div>
    </div>
  );
}
