import type { Checklist, SectionId } from './checklist.ts';
import type { Organisation } from './organisation.ts';

/** How a refused login is answered: with a card on the page, the checklist itself, a mark on the icon, or not at all. */
export const HINT_FORMS = ['card', 'popup', 'badge', 'off'] as const;

export type HintForm = (typeof HINT_FORMS)[number];

export interface ExtraError {
  readonly phrase: string;
  readonly section: SectionId;
}

/** What the code uses: every value is there, whatever policy left out. Keys are those of the policy. */
export interface Settings {
  readonly supportName: string;
  readonly supportPhone: string;
  readonly supportPhoneMenu: string;
  readonly supportUrl: string;
  readonly activationCodeFormUrl: string;
  readonly webAccessUrl: string;
  readonly language: string;
  readonly hint: HintForm;
  /** Where the product helps: the hosts of the package, or fewer. */
  readonly hosts: readonly string[];
  readonly notice: string;
  readonly noticeUntil: string;
  readonly extraErrors: readonly ExtraError[];
  readonly checklist: { readonly [locale: string]: Partial<Checklist> };
  readonly hiddenSections: readonly SectionId[];
}

/** The settings of a computer that no policy reaches. */
export function createDefaultSettings(organisation: Organisation): Settings {
  const { support } = organisation;
  return {
    supportName: support.name,
    supportPhone: support.phone,
    supportPhoneMenu: support.phoneMenu,
    supportUrl: support.url,
    activationCodeFormUrl: organisation.activationCodeFormUrl,
    webAccessUrl: organisation.webAccessUrl,
    language: 'auto',
    hint: 'card',
    hosts: organisation.hosts,
    notice: '',
    noticeUntil: '',
    extraErrors: [],
    checklist: {},
    hiddenSections: [],
  };
}
