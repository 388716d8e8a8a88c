/** A text in each language of the package. */
export type LocalisedText = { readonly [locale: string]: string };

export interface Organisation {
  readonly name: string;
  /** `name` or `*.name`, https only; the manifest names these hosts and no others. */
  readonly hosts: readonly string[];
  readonly firefoxId: string;
  readonly support: SupportDesk;
  /** Where people order an activation code, or an empty text where the address is not known. */
  readonly activationCodeFormUrl: string;
  /** The login page, or an empty text where the address is not known. */
  readonly webAccessUrl: string;
  /** The day on which the organisation last changed its checklist, ISO 8601. */
  readonly checklistUpdated: string;
  /** Languages of the package; the first is used where neither the browser's nor English is among them. */
  readonly locales: readonly string[];
  /** Those whose translation the organisation has not reviewed yet: for people who ask for them, and for no others. */
  readonly unreviewedLocales: readonly string[];
}

export interface SupportDesk {
  readonly name: string;
  /** As people write it: `016-10 53 50`. */
  readonly phone: string;
  /** The choice to make in the telephone menu, or an empty text. */
  readonly phoneMenu: string;
  /** Its web page or mail address, or an empty text. */
  readonly url: string;
}

/** The languages that may be chosen for somebody who did not ask for them. */
export function listReviewedLocales({
  locales,
  unreviewedLocales,
}: Pick<Organisation, 'locales' | 'unreviewedLocales'>): readonly string[] {
  return locales.filter((locale) => !unreviewedLocales.includes(locale));
}

/** Digits as people group them, with a leading plus. Anything else in it is no part of a number that one could dial. */
export function isPhoneNumber(text: string): boolean {
  return /^\+?[\d\s().‐-–-]+$/.test(text) && /\d\D*\d/.test(text);
}

/** The number as a link: digits and a leading plus only. The 0 of “+46 (0)16” is for calls from within the country. */
export function createPhoneLink(phone: string): string {
  return `tel:${phone.replace(/^(\+.*?)\(0\)/, '$1').replace(/(?!^\+)\D/g, '')}`;
}
