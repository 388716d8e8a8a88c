import type messages from '../_locales/sv/messages.json';

/** The words of the interface. Swedish is the language of reference: its file says which ids there are. */
export type WordId = keyof typeof messages;

export type Words = { readonly [Id in WordId]: string };

/** Puts values in the place of `{name}`. A name without a value stays as it is, so that a mistake can be seen. */
export function formatText(text: string, values: { readonly [name: string]: string }): string {
  const own = new Map(Object.entries(values));
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => own.get(name) ?? placeholder);
}
