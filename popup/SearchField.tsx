import type { RefObject } from 'preact';
import type { Words } from '../src/core/words.ts';
import { Icon } from '../src/ui/Icon.tsx';

interface SearchFieldProps {
  readonly words: Words;
  readonly query: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onQuery: (query: string) => void;
  readonly onClear: () => void;
}

/** Has a button of its own to empty it: Firefox offers none, and that of Chromium is small. */
export function SearchField({ words, query, field, onQuery, onClear }: SearchFieldProps) {
  return (
    <div class="search-bar">
      <div class="search-bar-content">
        <label for="search-field">{words.searchLabel}</label>
        <div class="search-field">
          <Icon name="search" />
          <input
            type="search"
            id="search-field"
            ref={field}
            value={query}
            autocomplete="off"
            spellcheck={false}
            enterkeyhint="search"
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
          {query && (
            <button type="button" class="search-clear" onClick={onClear}>
              <Icon name="close" />
              <span class="visually-hidden">{words.searchClear}</span>
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
