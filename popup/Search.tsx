import { useRef, useState } from 'preact/hooks';
import type { SectionId } from '../src/core/checklist.ts';
import { findPlaces } from '../src/core/checklist-search.ts';
import type { PopupModel } from './popup-model.ts';
import { SearchAnswer } from './SearchAnswer.tsx';
import { SearchField } from './SearchField.tsx';
import { SearchResult } from './SearchResult.tsx';
import { pressSearchKey } from './search-keys.ts';
import { listChecklistPlaces } from './search-places.ts';

interface SearchProps {
  readonly model: PopupModel;
  readonly onOpenSection: (id: SectionId) => void;
}

/** Search over everything that the checklist says. The results stand above the checklist, which stays as it is. */
export function Search({ model, onOpenSection }: SearchProps) {
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const isAsked = query.trim() !== '';
  const found = isAsked ? findPlaces(listChecklistPlaces(model), query) : [];

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
        <SearchAnswer model={model} count={isAsked ? found.length : undefined} />
        {found.length > 0 && (
          <ul class="section-list search-results" ref={list}>
            {found.map((place) => (
              <SearchResult key={place.path} place={place} query={query} onOpenSection={onOpenSection} />
            ))}
          </ul>
        )}
      </div>
    </search>
  );
}
