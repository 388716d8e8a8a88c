// @vitest-environment node
import { errors, hints } from 'compiled-rules/content';
import { detection } from 'compiled-rules/detection';
import { describe, expect, it } from 'vitest';
import { findPhrase } from '../../src/core/phrase-matching.ts';
import { SECTIONS } from '../corpus/corpus-page.ts';

const { errors: onLoginPage, onMessagePage } = detection;

/** What login pages are known to say, from the organisation's checklist and the vendor's lists of codes. */
const KNOWN_TEXTS: readonly (readonly [text: string, error: string])[] = [
  [
    'The Credentials you typed are incorrect. Please try again or contact your helpdesk or system administrator',
    'credentials-incorrect',
  ],
  ['Incorrect user name or password.', 'credentials-incorrect'],
  ['Incorrect credentials. Try again.', 'credentials-incorrect'],
  ['Try again or contact your help desk', 'credentials-incorrect'],
  ['Try again after some time or contact your help desk', 'credentials-incorrect'],
  ['Incorrect user name.', 'credentials-incorrect'],
  ['Incorrect password.', 'credentials-incorrect'],
  ['User not found.', 'credentials-incorrect'],
  ['The user name or password you entered isn’t correct. Try entering it again.', 'credentials-incorrect'],
  ['You do not have permission to log on.', 'logon-not-permitted'],
  ['You do not have permission to log on at this time.', 'logon-not-permitted'],
  ['Cannot connect to server. Try connecting again in a few minutes.', 'cannot-connect'],
  ['Cannot connect. Try connecting again.', 'cannot-connect'],
  ['Your account is disabled.', 'account-disabled'],
  ['Your password has expired.', 'password-expired'],
  ['Your account is temporarily locked.', 'account-locked'],
  ['Passwords do not match.', 'password-expired'],
  ['Could not change your password.', 'password-expired'],
  [
    'Could not update your password. The password must meet the length, complexity, and history requirements of the domain.',
    'password-expired',
  ],
  [
    'Your device failed to meet compliance requirements. Please check with your administrator.',
    'device-not-compliant',
  ],
  ['Your device is not managed. Please check with your administrator.', 'device-not-compliant'],
  ['Unable to process your request.', 'login-failed'],
  ['Error: Not a privileged User.', 'not-privileged-user'],
  ['Error. Not av privileged User', 'not-privileged-user'],
  ['ERROR - not an privileged user', 'not-privileged-user'],
  ['Cannot complete your request.', 'start-failed'],
  ['Cannot start desktop "Kontor".', 'start-failed'],
  ['Cannot start app "Journal".', 'start-failed'],
  ['An unknown error occurred', 'start-failed'],
  ['There are no resources currently available for this user.', 'start-failed'],
  ['Your logon has expired. Please log on again to continue.', 'session-expired'],
];

/** What healthy login pages say, or pages about something else. */
const HARMLESS_TEXTS: readonly string[] = [
  'User name Password Pointsharp code Log On',
  'Please log on. Enter your user name, your password and your one-time code.',
  'JavaScript is either disabled in or not supported by the Web browser.',
  'This field is required',
  'Passwords are case sensitive.',
  'Your password expires in 5 days.',
  'Your account is active.',
  'Contact your help desk or system administrator',
  'You have signed out. Close all browser windows.',
  'Ange användarnamn, lösenord och Pointsharpkod.',
  'Connecting to the server …',
  'Not a privileged user? Order an account.',
];

describe('the error rules', () => {
  it.each(KNOWN_TEXTS)('know of %j that it is %s', (text, error) => {
    expect(findPhrase(text, onLoginPage)?.error).toBe(error);
    expect(findPhrase(`User name ${text} Password`, onLoginPage)?.error).toBe(error);
  });

  it.each(HARMLESS_TEXTS)('find nothing in %j', (text) => {
    expect(findPhrase(text, onLoginPage)).toBeUndefined();
  });

  it('know on a page that is nothing but a message only what no other page says', () => {
    const known = KNOWN_TEXTS.filter(([text]) => findPhrase(text, onMessagePage)).map(([, error]) => error);
    expect(new Set(known)).toEqual(new Set(['not-privileged-user', 'start-failed']));
    expect(findPhrase('An unknown error occurred', onMessagePage)).toBeUndefined();
  });

  it('lead every error to its section', () => {
    expect(Object.fromEntries(errors.map(({ id, section }) => [id, section]))).toEqual(SECTIONS);
  });

  it('relate a refused login to the one-time code, then to the mail with the activation code', () => {
    const rule = errors.find(({ id }) => id === 'credentials-incorrect');
    expect(rule?.related).toEqual(['one-time-code', 'activation-code-mail']);
  });

  it('take an unknown message of StoreFront, which comes after the login, for an icon or a field', () => {
    const rule = errors.find(({ id }) => id === 'login-failed');
    expect(rule?.stepsOnPage.storefront).toEqual(['start-icon/try-again', 'error-message/three-fields']);
    for (const said of Object.values(hints))
      expect(said['login-failed@storefront']?.text).not.toBe(said['login-failed']?.text);
  });
});
