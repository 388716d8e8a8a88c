/**
 * A text as PowerShell takes it letter by letter. Curly quotation marks end such a text as the straight one does; each is
 * doubled to stand for itself.
 */
export function quotePowerShell(text: string): string {
  return `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;
}
