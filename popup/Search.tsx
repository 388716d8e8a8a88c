import { useRef, useState } from 'preact/hooks';
import type { SectionId } from '../src/core/checklist.ts';
import { findNearPlaces, findPlaces, listTellingWords } from '../src/core/checklist-search.ts';
import { listQueryWords } from '../src/core/search-folding.ts';
import { widenWord } from '../src/core/search-synonyms.ts';
import type { PopupModel } from './popup-model.ts';
import { SearchAnswer } from './SearchAnswer.tsx';
import { SearchField } from './SearchField.tsx';
import { SearchResult } from './SearchResult.tsx';
import { pressSearchKey } from './search-keys.ts';
import { type ChecklistPlace, listChecklistPlaces } from './search-places.ts';

interface SearchProps {
  readonly model: PopupModel;
  readonly onOpenSection: (id: SectionId) => void;
}

interface Found {
  readonly found: readonly ChecklistPlace[];
  /** Whether they have not every word. */
  readonly isNear: boolean;
  /** What is highlighted in them. */
  readonly marked: string;
}

const NOTHING: Found = { found: [], isNear: false, marked: '' };

/** Search over everything that the checklist says. The results stand above the checklist, which stays as it is. */
export function Search({ model, onOpenSection }: SearchProps) {
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const isAsked = query.trim() !== '';
  const { found, isNear, marked } = isAsked ? search(model, query) : NOTHING;

  function clear(): void {
    setQuery('');
    field.current?.focus();
  }

  function pressKey(event: KeyboardEvent): void {
    const results = [...(list.current?.querySelectorAll('a') ?? [])];
    if (field.current) pressSearchKey(event, { field: field.current, results, onClear: clear });
  }

  return (
    <search onKeyDown={pressKey}>
      <SearchField words={model.words} query={query} field={field} onQuery={setQuery} onClear={clear} />
      <div class={isAsked ? 'search-found' : undefined}>
        <SearchAnswer model={model} count={isAsked ? found.length : undefined} isNear={isNear} />
        {found.length > 0 && (
          <ul class="section-list search-results" ref={list}>
            {found.map((place) => (
              <SearchResult key={place.path} place={place} query={marked} onOpenSection={onOpenSection} />
            ))}
          </ul>
        )}
      </div>
    </search>
  );
}

/** With every word of the query, or else with the most of them. */
function search(model: PopupModel, query: string): Found {
  const { searchSynonyms } = model.words;
  const places = listChecklistPlaces(model);
  const whole = findPlaces(places, query, searchSynonyms);
  const near = whole.length > 0 ? [] : findNearPlaces(places, query, searchSynonyms);
  const isNear = near.length > 0;
  const words = isNear ? listTellingWords(query) : listQueryWords(query);
  const marked = words.flatMap((word) => widenWord(word, searchSynonyms)).join(' ');
  return { found: isNear ? near : whole, isNear, marked };
}
