import { PictureMark } from './PictureMark.tsx';

/** Which letters a password cannot have, and that their size matters. */
export function PasswordLetters() {
  return (
    <span class="picture-letters" lang="sv" dir="ltr">
      <span>
        <PictureMark kind="wrong" />å ä ö
      </span>
      <span>a ≠ A</span>
    </span>
  );
}
