import * as v from 'valibot';
import { parseDayEnd } from './calendar.ts';
import { CONDITIONS, PICTURE_IDS, SECTION_IDS, STEP_ACTIONS, type StepPath } from './checklist.ts';
import { isPhoneNumber, listReviewedLocales } from './organisation.ts';
import { foldText } from './text-folding.ts';

/** A file may name its JSON schema, for the sake of editors. */
const schemaKey = { $schema: v.optional(v.string()) };

const text = v.pipe(v.string('expected a text'), v.trim(), v.nonEmpty('the text is empty'));

const optionalText = v.optional(v.pipe(v.string('expected a text'), v.trim()), '');

const id = v.pipe(
  v.string('expected an id'),
  v.regex(
    /^[a-z][a-z0-9-]{0,63}$/,
    'an id has small letters a to z, digits and hyphens, and begins with a letter',
  ),
);

const sectionId = v.picklist(SECTION_IDS, `expected one of ${SECTION_IDS.join(', ')}`);

const stepPath = v.custom<StepPath>(
  (value) => typeof value === 'string' && /^[a-z-]+\/[a-z0-9-]+$/.test(value),
  'expected a step as "section/step"',
);

const selector = v.pipe(text, v.description('A CSS selector'));

const titleText = v.pipe(
  v.string('expected a text'),
  v.trim(),
  v.check((title) => foldText(title) !== '', 'a title has letters or digits, or every page would have it'),
);

const pageMarker = v.union(
  [selector, v.strictObject({ title: v.array(titleText) })],
  'expected a CSS selector, or {"title": [texts]}',
);

export const pageRuleSchema = v.strictObject({
  ...schemaKey,
  description: text,
  paths: v.optional(v.array(v.pipe(text, v.startsWith('/', 'a path begins with "/"'))), []),
  strong: v.optional(v.array(selector), []),
  weak: v.optional(v.array(pageMarker), []),
  forbidden: v.optional(v.array(selector), []),
  errorBoxes: v.optional(v.array(selector), []),
});

/** Shorter ones are parts of ordinary words. */
const MIN_PHRASE_CHARS = 8;

const phraseText = v.pipe(
  text,
  v.check(
    (phrase) => foldText(phrase).length >= MIN_PHRASE_CHARS,
    `a phrase has at least ${MIN_PHRASE_CHARS} letters and digits, or it would be found everywhere`,
  ),
);

const phrase = v.union(
  [
    v.pipe(
      phraseText,
      v.transform((wording) => ({ text: wording, onMessagePage: false })),
    ),
    v.strictObject({
      text: phraseText,
      onMessagePage: v.optional(v.boolean('expected true or false'), false),
    }),
  ],
  `expected a phrase of at least ${MIN_PHRASE_CHARS} letters and digits, or {"text": phrase, "onMessagePage": true}`,
);

const cardSteps = v.pipe(
  v.array(stepPath),
  v.minLength(1, 'the card needs at least one step'),
  v.maxLength(3, 'the card has room for three steps'),
);

export const errorRuleSchema = v.strictObject({
  ...schemaKey,
  priority: v.pipe(v.number('expected a number'), v.integer('expected a whole number')),
  section: sectionId,
  related: v.optional(v.array(sectionId), []),
  steps: cardSteps,
  stepsOnPage: v.optional(v.record(id, cardSteps), {}),
  phrases: v.optional(v.array(phrase), []),
});

const condition = v.strictObject({
  code: v.exactOptional(v.picklist(CONDITIONS.code)),
  person: v.exactOptional(v.picklist(CONDITIONS.person)),
  computer: v.exactOptional(v.picklist(CONDITIONS.computer)),
});

export const sectionSchema = v.strictObject({
  title: text,
  intro: optionalText,
  steps: v.pipe(
    v.array(
      v.strictObject({
        id,
        text,
        detail: optionalText,
        condition: v.optional(condition, {}),
        action: v.optional(v.picklist(STEP_ACTIONS, `expected one of ${STEP_ACTIONS.join(', ')}`), undefined),
        copy: optionalText,
        picture: v.optional(v.picklist(PICTURE_IDS, `expected one of ${PICTURE_IDS.join(', ')}`), undefined),
      }),
    ),
    v.minLength(1, 'a section has at least one step'),
    v.check(
      (steps) => new Set(steps.map((step) => step.id)).size === steps.length,
      'two steps have the same id',
    ),
  ),
});

export const checklistSchema = v.strictObject({
  ...schemaKey,
  'new-app': sectionSchema,
  'new-phone': sectionSchema,
  'error-message': sectionSchema,
  'one-time-code': sectionSchema,
  'activation-code-mail': sectionSchema,
  'start-icon': sectionSchema,
  support: sectionSchema,
});

export const hintsSchema = v.objectWithRest(schemaKey, v.strictObject({ title: text, text }));

const host = v.pipe(
  text,
  v.toLowerCase(),
  v.regex(
    /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/,
    'expected a host as "name.example.se" or "*.example.se", without https:// or a path',
  ),
);

const httpsUrl = createUrlSchema(/^$|^https:\/\/[^\s/?#]+\S*$/, 'expected an https address');

const webOrMailUrl = createUrlSchema(
  /^$|^https:\/\/[^\s/?#]+\S*$|^mailto:[^\s@]+@\S+$/,
  'expected an https or mailto address',
);

/** An address, or an empty text where there is none. */
function createUrlSchema(form: RegExp, message: string) {
  return v.optional(v.pipe(v.string(message), v.regex(form, message)), '');
}

const phone = v.pipe(
  text,
  v.check(isPhoneNumber, 'expected a telephone number with digits, spaces, hyphens and parentheses alone'),
);

const organisationMembers = v.strictObject({
  ...schemaKey,
  name: text,
  hosts: v.pipe(v.array(host), v.minLength(1, 'at least one host is needed')),
  firefoxId: v.pipe(text, v.regex(/^[\w.+-]+@[\w.-]+$/, 'expected an id like "name@example.se"')),
  support: v.strictObject({ name: text, phone, phoneMenu: optionalText, url: webOrMailUrl }),
  activationCodeFormUrl: webOrMailUrl,
  webAccessUrl: httpsUrl,
  checklistUpdated: v.pipe(
    text,
    v.isoDate('expected a date like 2023-02-10'),
    v.check((day) => parseDayEnd(day) !== undefined, 'there is no such day'),
  ),
  locales: v.pipe(v.array(text), v.minLength(1, 'at least one language is needed')),
  unreviewedLocales: v.optional(v.array(text), []),
});

export const organisationSchema = v.pipe(
  organisationMembers,
  v.forward(
    v.check(
      ({ locales, unreviewedLocales }) => unreviewedLocales.every((locale) => locales.includes(locale)),
      'each has to be one of "locales"',
    ),
    ['unreviewedLocales'],
  ),
  v.forward(
    v.check(
      (organisation) =>
        organisation.unreviewedLocales.length === 0 || listReviewedLocales(organisation).length > 0,
      'one of "locales" has to be reviewed',
    ),
    ['unreviewedLocales'],
  ),
);

export const wordsSchema = v.record(
  v.string(),
  v.strictObject({ message: text, description: v.optional(v.string()) }),
);
