/** The sections of the checklist in the order people meet them. Errors, policies and links rely on these ids. */
export const SECTION_IDS = [
  'new-app',
  'new-phone',
  'error-message',
  'one-time-code',
  'activation-code-mail',
  'start-icon',
  'support',
] as const;

export type SectionId = (typeof SECTION_IDS)[number];

/** Where the checklist forks: a step with a condition applies only to people who are in that situation. */
export const CONDITIONS = {
  code: ['app', 'token'],
  person: ['staff', 'external'],
  computer: ['organisation', 'other'],
} as const;

export type ConditionName = keyof typeof CONDITIONS;

export type Condition = { readonly [Name in ConditionName]?: (typeof CONDITIONS)[Name][number] };

/** What the step lets people do at once, beside reading it. */
export const STEP_ACTIONS = [
  'call-support',
  'order-activation-code',
  'start-over',
  'go-to-web-access',
] as const;

export type StepAction = (typeof STEP_ACTIONS)[number];

/** What can be drawn beside a step, for people who would rather look than read. `popup/pictures` draws it. */
export const PICTURE_IDS = [
  'right-app',
  'login-form',
  'login-form-user-name',
  'login-form-password',
  'login-form-code',
  'one-time-code-app',
  'one-time-code-token',
  'activation-mail',
  'activation-mail-code',
  'activation-mail-junk-folder',
] as const;

export type PictureId = (typeof PICTURE_IDS)[number];

export interface Step {
  readonly id: string;
  /** What to do, in one sentence. The card shows this alone. */
  readonly text: string;
  /** What else is good to know, or an empty text. */
  readonly detail: string;
  readonly condition: Condition;
  readonly action?: StepAction | undefined;
  /** What people need elsewhere letter by letter, such as the subject of a mail, or an empty text. */
  readonly copy?: string | undefined;
  readonly picture?: PictureId | undefined;
}

export interface Section {
  readonly title: string;
  /** When the section applies, or an empty text. */
  readonly intro: string;
  readonly steps: readonly Step[];
}

export type Checklist = { readonly [Id in SectionId]: Section };

/** A step of a section as rules name it: `error-message/user-name`. */
export type StepPath = `${SectionId}/${string}`;

export function isSectionId(value: unknown): value is SectionId {
  return SECTION_IDS.some((id) => id === value);
}

export function listStepPaths(checklist: Checklist, section: SectionId): StepPath[] {
  return checklist[section].steps.map(({ id }): StepPath => `${section}/${id}`);
}

export function findStep(checklist: Checklist, path: StepPath): Step | undefined {
  const slash = path.indexOf('/');
  const section = path.slice(0, slash);
  if (!isSectionId(section)) return undefined;
  return checklist[section].steps.find(({ id }) => id === path.slice(slash + 1));
}
