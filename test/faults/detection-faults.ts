import type { Fault } from './fault.ts';

const MATCHING = 'src/core/phrase-matching.ts';
const MATCHING_TEST = 'test/core/phrase-matching.test.ts';
const BEGINNINGS = 'src/core/phrase-beginnings.ts';
const BEGINNINGS_TEST = 'test/core/phrase-beginnings.test.ts';
const FOLDING = 'src/core/text-folding.ts';
const FOLDING_TEST = 'test/core/text-folding.test.ts';
const IDENTIFICATION = 'src/core/page-identification.ts';
const IDENTIFICATION_TEST = 'test/core/page-identification.test.ts';
const RULES = 'src/core/detection-rules.ts';
const RULES_TEST = 'test/core/detection-rules.test.ts';
const REPORT = 'src/core/tab-report.ts';
const REPORT_TEST = 'test/core/tab-report.test.ts';
const PROTOCOL = 'src/core/protocol.ts';
const PROTOCOL_TEST = 'test/core/protocol.test.ts';
const CARDS = 'src/core/create-cards.ts';
const SHOWN = 'src/core/shown-sections.ts';
const CONTENT = 'src/core/create-hint-content.ts';
const CONTENT_TEST = 'test/core/create-hint-content.test.ts';
const COMPILER = 'scripts/compile-rules.ts';
const COMPILER_TEST = 'test/scripts/compile-rules.test.ts';

/** What could go wrong between the rules, a page and the words of the card. */
export const DETECTION_FAULTS: readonly Fault[] = [
  {
    file: MATCHING,
    text: '( |$)`',
    becomes: '`',
    wrong: '“incorrect passwords” passes for “incorrect password”',
    test: MATCHING_TEST,
  },
  {
    file: MATCHING,
    text: '`(^|(?<!\\\\b(if|when|an)) )',
    becomes: '`',
    wrong: '“superuser not found” passes for “user not found”',
    test: MATCHING_TEST,
  },
  {
    file: MATCHING,
    text: '(?<!\\\\b(if|when|an))',
    becomes: '',
    wrong: 'a login page that says what to do if a password has expired raises an alarm',
    test: MATCHING_TEST,
  },
  {
    file: MATCHING,
    text: "join(' ?')",
    becomes: "join('')",
    wrong: 'a phrase is missed where the page writes it with other spaces or hyphens',
    test: MATCHING_TEST,
  },
  {
    file: MATCHING,
    text: '.find(({ phrase })',
    becomes: '.findLast(({ phrase })',
    wrong: 'the least important of several errors is helped with',
    test: MATCHING_TEST,
  },
  {
    file: BEGINNINGS,
    text: " || '[]'",
    becomes: '',
    wrong: 'without phrases every text looks as if one began in it',
    test: BEGINNINGS_TEST,
  },
  {
    file: BEGINNINGS,
    text: 'letter.toUpperCase()',
    becomes: 'letter',
    wrong: 'an error in capital letters is not looked at',
    test: BEGINNINGS_TEST,
  },
  {
    file: BEGINNINGS,
    text: "'[\\\\W_]*'",
    becomes: "'_*'",
    wrong: 'an error whose beginning is split over several lines is not looked at',
    test: BEGINNINGS_TEST,
  },
  {
    file: FOLDING,
    text: '.toLowerCase()',
    becomes: '',
    wrong: 'an error in capital letters is missed',
    test: FOLDING_TEST,
  },
  {
    file: FOLDING,
    text: '\\p{L}\\p{N}',
    becomes: 'a-z0-9',
    wrong: 'words with å, ä and ö fall apart, and other scripts vanish',
    test: FOLDING_TEST,
  },
  {
    file: IDENTIFICATION,
    text: '(isListed(page) ? 1 : 2)',
    becomes: '1',
    wrong: 'one weak marker makes a login page of any page',
    test: IDENTIFICATION_TEST,
  },
  {
    file: IDENTIFICATION,
    text: 'path.startsWith(beginning)',
    becomes: 'path.includes(beginning)',
    wrong: 'an article below /help/vpn/ passes for a login page',
    test: IDENTIFICATION_TEST,
  },
  {
    file: IDENTIFICATION,
    text: 'pathname.toLowerCase()',
    becomes: 'pathname',
    wrong: 'a login page at /VPN/ is not known',
    test: IDENTIFICATION_TEST,
  },
  {
    file: IDENTIFICATION,
    text: '[...pages.filter(isListed), ...pages]',
    becomes: 'pages',
    wrong: 'StoreFront is taken for the gateway whose markers it has too',
    test: IDENTIFICATION_TEST,
  },
  {
    file: IDENTIFICATION,
    text: 'likely.find(({ strong }) => has(strong)) ?? likely.find(isWeaklyMarked)',
    becomes: 'likely.find((page) => has(page.strong) || isWeaklyMarked(page))',
    wrong: 'the new look of the gateway at the path of the old one is taken for that',
    test: IDENTIFICATION_TEST,
  },
  {
    file: IDENTIFICATION,
    text: 'missing < 2 &&',
    becomes: 'missing < 3 &&',
    wrong: 'a title alone makes a login page of an article',
    test: IDENTIFICATION_TEST,
  },
  {
    file: RULES,
    text: 'id === EXTRA_ERROR && ',
    becomes: '',
    wrong: 'whatever a message calls itself passes for an error of IT',
    test: RULES_TEST,
  },
  {
    file: RULES,
    text: ' && isSectionId(section) ? section : undefined',
    becomes: ' ? (section as SectionId) : undefined',
    wrong: 'an error of IT may lead to a section that there is not',
    test: RULES_TEST,
  },
  {
    file: RULES,
    text: 'findExtraSection(error) ? EXTRA_ERROR : error',
    becomes: 'error',
    wrong: 'the report for the support desk knows no error of IT',
    test: 'test/core/support-report.test.ts',
  },
  {
    file: REPORT,
    text: 'now - at >= ATTEMPTS_EXPIRE_MS',
    becomes: 'now - at > ATTEMPTS_EXPIRE_MS',
    wrong: 'attempts are counted for longer than is promised',
    test: REPORT_TEST,
  },
  {
    file: REPORT,
    text: 'report.host === host && ',
    becomes: '',
    wrong: 'attempts on another host count here',
    test: REPORT_TEST,
  },
  {
    file: REPORT,
    text: '!isReportOld(report, now)',
    becomes: 'true',
    wrong: 'yesterday’s attempts send today’s first one to the support desk',
    test: REPORT_TEST,
  },
  {
    file: REPORT,
    text: 'report.frame === frame ? { ...report, frame: undefined } : report',
    becomes: '{ ...report, frame: undefined }',
    wrong: 'a frame without an error takes the badge of another away',
    test: REPORT_TEST,
  },
  {
    file: REPORT,
    text: 'isErrorShown(report) && report.attempts',
    becomes: '(report?.attempts ?? 0)',
    wrong: 'the support desk stays first though the login went through',
    test: REPORT_TEST,
  },
  {
    file: PROTOCOL,
    text: '{0,63}$/',
    becomes: '{0,63}/',
    wrong: 'a message carries text of the page behind an id',
    test: PROTOCOL_TEST,
  },
  {
    file: PROTOCOL,
    text: 'isErrorId(error) && isId(page)',
    becomes: 'isErrorId(error) && isId(error)',
    wrong: 'a page without an id is stored',
    test: PROTOCOL_TEST,
  },
  {
    file: PROTOCOL,
    text: " || (typeof value === 'string' && findExtraSection(value) !== undefined)",
    becomes: '',
    wrong: 'errors of IT are never reported: no badge, no attempts',
    test: PROTOCOL_TEST,
  },
  {
    file: CARDS,
    text: '.slice(0, MAX_CARD_STEPS)',
    becomes: '',
    wrong: 'the card of an error of IT grows with the section',
    test: CONTENT_TEST,
  },
  {
    file: CARDS,
    text: 'rule?.stepsOnPage[page] ?? ',
    becomes: '',
    wrong: 'Extern OWA gets the advice of Web Access',
    test: CONTENT_TEST,
  },
  {
    file: CARDS,
    text: ' && !lacksValue(text, values)',
    becomes: '',
    wrong: 'the card names a choice of the telephone menu that there is not',
    test: CONTENT_TEST,
  },
  {
    file: SHOWN,
    text: "id === 'support' || ",
    becomes: '',
    wrong: 'the card hides the support desk',
    test: CONTENT_TEST,
  },
  {
    file: CARDS,
    text: ', ...settings.checklist[locale]',
    becomes: '',
    wrong: 'the card gives advice that IT has replaced',
    test: CONTENT_TEST,
  },
  {
    file: CARDS,
    text: 'findShownSection(section, settings.hiddenSections)',
    becomes: 'section',
    wrong: 'the card leads to a section that is hidden',
    test: CONTENT_TEST,
  },
  {
    file: 'src/core/compile-extra-errors.ts',
    text: 'foldText(phrase)',
    becomes: 'phrase',
    wrong: 'phrases of IT are never found',
    test: CONTENT_TEST,
  },
  {
    file: CONTENT,
    text: 'Math.max(...',
    becomes: 'Math.min(...',
    wrong: 'long phrases are never read to their end',
    test: CONTENT_TEST,
  },
  {
    file: CONTENT,
    text: '...extraErrors.map(([, phrase]) => phrase), ',
    becomes: '',
    wrong: 'phrases of IT are not looked at',
    test: CONTENT_TEST,
  },
  {
    file: CONTENT,
    text: ' ?? Number.MAX_SAFE_INTEGER',
    becomes: ' ?? 0',
    wrong: 'a notice without an end is never shown',
    test: CONTENT_TEST,
  },
  {
    file: COMPILER,
    text: '(a, b) => a.priority - b.priority',
    becomes: '(a, b) => a.id.localeCompare(b.id)',
    wrong: 'the alphabet decides which of several errors is helped with',
    test: COMPILER_TEST,
  },
  {
    file: COMPILER,
    text: '({ onMessagePage }) => onMessagePage',
    becomes: '() => true',
    wrong: 'any phrase counts on a page that is nothing but a message',
    test: COMPILER_TEST,
  },
  {
    file: COMPILER,
    text: "selectors.join() || ':not(*)'",
    becomes: 'selectors.join()',
    wrong: 'a kind of page without error boxes stops the detection with an error',
    test: COMPILER_TEST,
  },
  {
    file: COMPILER,
    text: 'pages.flatMap(({ forbidden }) => forbidden)',
    becomes: 'pages.slice(1).flatMap(({ forbidden }) => forbidden)',
    wrong: 'what rules a page out counts for some kinds of page only',
    test: COMPILER_TEST,
  },
  {
    file: COMPILER,
    text: 'paths.map((path) => path.toLowerCase())',
    becomes: 'paths',
    wrong: 'a path with a capital letter in its rule never matches',
    test: COMPILER_TEST,
  },
  {
    file: COMPILER,
    text: 'titles.map(foldText)',
    becomes: 'titles',
    wrong: 'titles never count',
    test: COMPILER_TEST,
  },
  {
    file: COMPILER,
    text: 'folders.filter(([, folder]) => existsSync(folder))',
    becomes: 'folders',
    wrong: 'another organisation has to write a whole checklist before it can package',
    test: COMPILER_TEST,
  },
];
