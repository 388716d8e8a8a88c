import { splitAtMatches } from '../src/core/search-folding.ts';

interface HighlightProps {
  readonly text: string;
  readonly query: string;
}

/** A text in which the words of a query are marked. */
export function Highlight({ text, query }: HighlightProps) {
  return (
    <>{splitAtMatches(text, query).map((part) => (part.isMatch ? <mark>{part.text}</mark> : part.text))}</>
  );
}
