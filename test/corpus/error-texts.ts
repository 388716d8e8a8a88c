import type { ErrorId } from './corpus-page.ts';

/** The region's own wording, as its checklist prints it. */
export const REGION_TEXT =
  'The Credentials you typed are incorrect. Please try again or contact your helpdesk or system administrator';

export interface ErrorText {
  readonly text: string;
  readonly error: ErrorId;
}

/** Every text of the gateways, as their makers list them, that a login page can show. */
export const ERROR_TEXTS: readonly ErrorText[] = [
  { text: REGION_TEXT, error: 'credentials-incorrect' },
  { text: 'Incorrect user name or password.', error: 'credentials-incorrect' },
  { text: 'Incorrect credentials. Try again.', error: 'credentials-incorrect' },
  { text: 'Try again or contact your help desk', error: 'credentials-incorrect' },
  { text: 'Try again after some time or contact your help desk', error: 'credentials-incorrect' },
  { text: 'Incorrect user name.', error: 'credentials-incorrect' },
  { text: 'Incorrect password.', error: 'credentials-incorrect' },
  { text: 'User not found.', error: 'credentials-incorrect' },
  {
    text: 'The user name or password you entered isn’t correct. Try entering it again.',
    error: 'credentials-incorrect',
  },
  { text: 'You do not have permission to log on.', error: 'logon-not-permitted' },
  { text: 'You do not have permission to log on at this time.', error: 'logon-not-permitted' },
  { text: 'Cannot connect to server. Try connecting again in a few minutes.', error: 'cannot-connect' },
  { text: 'Cannot connect. Try connecting again.', error: 'cannot-connect' },
  { text: 'Your account is disabled.', error: 'account-disabled' },
  { text: 'Your password has expired.', error: 'password-expired' },
  { text: 'Your account is temporarily locked.', error: 'account-locked' },
  { text: 'Passwords do not match.', error: 'password-expired' },
  { text: 'Could not change your password.', error: 'password-expired' },
  {
    text: 'Could not update your password. The password must meet the length, complexity, and history requirements of the domain.',
    error: 'password-expired',
  },
  {
    text: 'Your device failed to meet compliance requirements. Please check with your administrator.',
    error: 'device-not-compliant',
  },
  {
    text: 'Your device is not managed. Please check with your administrator.',
    error: 'device-not-compliant',
  },
  { text: 'Unable to process your request.', error: 'login-failed' },
  { text: 'Error: Not a privileged User.', error: 'not-privileged-user' },
  { text: 'Cannot complete your request.', error: 'start-failed' },
  { text: 'Cannot start desktop "Skrivbord Sörmland".', error: 'start-failed' },
  { text: 'Cannot start app "Tidrapport".', error: 'start-failed' },
  { text: 'An unknown error occurred', error: 'start-failed' },
  { text: 'There are no resources currently available for this user.', error: 'start-failed' },
  { text: 'Your logon has expired. Please log on again to continue.', error: 'session-expired' },
];

/** What an administrator may have written instead, in languages that no phrase knows. */
export const UNKNOWN_TEXTS: readonly { readonly language: string; readonly text: string }[] = [
  { language: 'sv', text: 'Fel användarnamn eller lösenord. Försök igen.' },
  { language: 'de', text: 'Falscher Benutzername oder falsches Kennwort.' },
  { language: 'fi', text: 'Väärä käyttäjätunnus tai salasana.' },
  { language: 'ja', text: 'ユーザー名またはパスワードが正しくありません。' },
  { language: 'ru', text: 'Неверное имя пользователя или пароль.' },
  { language: 'ar', text: 'اسم المستخدم أو كلمة المرور غير صحيحة' },
  { language: 'zh', text: '用户名或密码不正确' },
  { language: 'en', text: 'That did not work, sorry.' },
];
