import type { TranslationNote } from '../core/languages.ts';
import { getDirection } from '../core/locale.ts';

interface TranslationNotesProps {
  readonly notes: readonly TranslationNote[];
}

/** Says of a translation that nobody has reviewed that it is one, before people rely on it. */
export function TranslationNotes({ notes }: TranslationNotesProps) {
  if (notes.length === 0) return null;
  return (
    <div class="translation-notes">
      {notes.map(({ locale, text }) => (
        <p key={locale} lang={locale} dir={getDirection(locale)}>
          {text}
        </p>
      ))}
    </div>
  );
}
