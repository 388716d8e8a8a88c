import type { SectionId } from '../src/core/checklist.ts';
import { splitAtMatches } from '../src/core/search-folding.ts';
import { Highlight } from './Highlight.tsx';
import type { ChecklistPlace } from './search-places.ts';

interface SearchResultProps {
  readonly place: ChecklistPlace;
  readonly query: string;
  readonly onOpenSection: (id: SectionId) => void;
}

/**
 * Leads to a step or section as any link within a page does. A section has no element of that name, so it is opened
 * as well: the address would not change where it names the section already.
 */
export function SearchResult({ place, query, onOpenSection }: SearchResultProps) {
  const { path, section, within, conditions, text, detail } = place;
  const isSection = path === section;
  const before = [within, ...conditions].join(' · ');
  const isInDetail = splitAtMatches(detail, query).some(({ isMatch }) => isMatch);
  return (
    <li>
      <a
        class="search-result"
        href={`#${path}`}
        onClick={isSection ? () => onOpenSection(section) : undefined}
      >
        {before && (
          <span class="search-result-place">
            <Highlight text={before} query={query} />
            <span class="visually-hidden">: </span>
          </span>
        )}
        <span class={isSection ? 'search-result-title' : undefined}>
          <Highlight text={text} query={query} />
        </span>{' '}
        {isInDetail && (
          <span class="search-result-detail">
            <Highlight text={detail} query={query} />
          </span>
        )}
      </a>
    </li>
  );
}
