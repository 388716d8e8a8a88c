import { formatText } from '../src/core/words.ts';
import type { PopupActions, PopupModel } from './popup-model.ts';

interface LanguageChoiceProps extends Pick<PopupActions, 'onChooseLanguage'> {
  readonly model: PopupModel;
}

/** Each language calls itself by its own name: people find theirs in a page that they cannot read. */
export function LanguageChoice({ model, onChooseLanguage }: LanguageChoiceProps) {
  const { words, languages, chosenLanguage, automaticLanguage } = model;
  return (
    <label class="language-choice">
      {words.languageChoice}
      <select value={chosenLanguage} onChange={(event) => onChooseLanguage(event.currentTarget.value)}>
        <option value="auto">{formatText(words.languageAutomatic, { language: automaticLanguage })}</option>
        {languages.map(({ locale, name }) => (
          <option key={locale} value={locale} lang={locale}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
