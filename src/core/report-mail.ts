/** Outlook, and Windows on the way to it, take no longer addresses. */
const MAX_MAIL_CHARS = 2000;

const LINE_END = '%0D%0A';

interface Mail {
  readonly subject: string;
  /** In lines. As many as there is room for are taken, from the first on. */
  readonly body: string;
}

/** A link that opens a mail to the support desk; empty where that is not reached by mail. */
export function createReportMail(supportUrl: string, { subject, body }: Mail): string {
  const [, address, query = ''] = /^(mailto:[^?#]+)(?:\?([^#]*))?/i.exec(supportUrl) ?? [];
  if (!address) return '';
  const fields = query.split('&').filter((field) => field !== '');
  const others = fields.filter((field) => !isNamed(field, 'body'));
  if (!others.some((field) => isNamed(field, 'subject'))) others.push(`subject=${encodeLine(subject)}`);
  const given = fields.find((field) => isNamed(field, 'body'));
  const start = `${address}?${[...others, given ? `${given}${LINE_END}${LINE_END}` : 'body='].join('&')}`;
  return `${start}${encodeLines(body, MAX_MAIL_CHARS - start.length)}`;
}

function isNamed(field: string, name: string): boolean {
  return field.toLowerCase().startsWith(`${name}=`);
}

function encodeLines(text: string, maxChars: number): string {
  let encoded = '';
  for (const line of text.split('\n')) {
    const longer = `${encoded}${encoded && LINE_END}${encodeLine(line)}`;
    if (longer.length > maxChars) break;
    encoded = longer;
  }
  return encoded;
}

/** Half of a pair of surrogates, as a text of policy may have, cannot be encoded. */
function encodeLine(line: string): string {
  return encodeURIComponent(line.replace(/\p{Surrogate}/gu, '\u{fffd}'));
}
