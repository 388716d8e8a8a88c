import { Icon } from '../src/ui/Icon.tsx';
import type { PopupModel } from './popup-model.ts';

interface NoticeProps {
  readonly model: PopupModel;
}

/** What IT wants to tell before anything else, such as that Web Access is out of order; nothing most of the time. */
export function Notice({ model: { notice, words } }: NoticeProps) {
  if (notice === '') return null;
  return (
    <section class="notice" aria-labelledby="notice-title">
      <h2 id="notice-title">
        <Icon name="attention" />
        <span>{words.noticeTitle}</span>
      </h2>
      <p>{notice}</p>
    </section>
  );
}
