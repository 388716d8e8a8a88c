import { describe, expect, it } from 'vitest';
import { quotePowerShell } from '../../../scripts/deploy/quote-powershell.ts';

describe('quotePowerShell', () => {
  it.each([
    ['Servicedesk IT', "'Servicedesk IT'"],
    ['', "''"],
    ["the doctor's", "'the doctor''s'"],
    ['‘curly’ and ‚low‛', "'‘‘curly’’ and ‚‚low‛‛'"],
    ['$HOME `n "x" $(exit)', '\'$HOME `n "x" $(exit)\''],
    ['{"a":["b"]}', '\'{"a":["b"]}\''],
  ])('takes %s letter by letter', (text, quoted) => {
    expect(quotePowerShell(text)).toBe(quoted);
  });
});
