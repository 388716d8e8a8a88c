import type { ComponentChildren } from 'preact';
import type { PictureId } from '../../src/core/checklist.ts';
import type { WordId, Words } from '../../src/core/words.ts';
import { LoginForm } from './LoginForm.tsx';
import { MailFolder } from './MailFolder.tsx';
import { OneTimeCode } from './OneTimeCode.tsx';
import { OpenedMail } from './OpenedMail.tsx';
import { RightApp } from './RightApp.tsx';

interface Picture {
  /** What the picture says, for people who do not see it. */
  readonly text: WordId;
  readonly draw: (words: Words) => ComponentChildren;
}

const PICTURES: { readonly [Id in PictureId]: Picture } = {
  'right-app': { text: 'pictureRightApp', draw: (words) => <RightApp words={words} /> },
  'login-form': { text: 'pictureLoginForm', draw: (words) => <LoginForm words={words} /> },
  'login-form-user-name': {
    text: 'pictureLoginFormUserName',
    draw: (words) => <LoginForm words={words} doubtful="user-name" />,
  },
  'login-form-password': {
    text: 'pictureLoginFormPassword',
    draw: (words) => <LoginForm words={words} doubtful="password" />,
  },
  'login-form-code': {
    text: 'pictureLoginFormCode',
    draw: (words) => <LoginForm words={words} doubtful="code" />,
  },
  'one-time-code-app': {
    text: 'pictureCodeApp',
    draw: (words) => <OneTimeCode words={words} device="phone" />,
  },
  'one-time-code-token': {
    text: 'pictureCodeToken',
    draw: (words) => <OneTimeCode words={words} device="token" />,
  },
  'activation-mail': { text: 'pictureMail', draw: (words) => <MailFolder words={words} open="inbox" /> },
  'activation-mail-code': { text: 'pictureMailCode', draw: (words) => <OpenedMail words={words} /> },
  'activation-mail-junk-folder': {
    text: 'pictureMailJunkFolder',
    draw: (words) => <MailFolder words={words} open="junk" />,
  },
};

interface StepPictureProps {
  readonly picture: PictureId | undefined;
  readonly words: Words;
}

/** What the step speaks of, drawn. Its words are text, so that they grow and break as all others do. */
export function StepPicture({ picture, words }: StepPictureProps) {
  if (picture === undefined) return null;
  const { text, draw } = PICTURES[picture];
  return (
    <div class="picture" role="img" aria-label={words[text]}>
      <div class="picture-ground" aria-hidden="true">
        {draw(words)}
      </div>
    </div>
  );
}
