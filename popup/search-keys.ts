interface SearchParts {
  readonly field: HTMLInputElement;
  /** The links of the results, from above. */
  readonly results: readonly HTMLElement[];
  readonly onClear: () => void;
}

/**
 * Arrows lead from the field to the results and back, Enter to the first of them, Esc back to the field and then out of
 * the search. An Esc that has nothing to leave stays with the browser, which closes the small window. (Firefox does so at
 * any Esc, before the page hears of it.)
 */
export function pressSearchKey(event: KeyboardEvent, parts: SearchParts): void {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const isDone = event.key === 'Escape' ? stepBack(parts) : moveFocus(event.key, parts);
  if (isDone) event.preventDefault();
}

function stepBack({ field, results, onClear }: SearchParts): boolean {
  const isInResults = findFocused(results) >= 0;
  if (!isInResults && field.value === '') return false;
  if (!isInResults) onClear();
  field.focus();
  return true;
}

function moveFocus(key: string, { field, results }: SearchParts): boolean {
  const stops = [field, ...results];
  const at = findFocused(stops);
  if (at < 0) return false;
  const next = stops[at + countSteps(key, at === 0)];
  if (!next || next === stops[at]) return false;
  next.focus();
  return true;
}

/** Enter on a result is the link's own. */
function countSteps(key: string, isInField: boolean): number {
  if (key === 'ArrowDown' || (key === 'Enter' && isInField)) return 1;
  return key === 'ArrowUp' ? -1 : 0;
}

function findFocused(elements: readonly Element[]): number {
  const { activeElement } = document;
  return activeElement ? elements.indexOf(activeElement) : -1;
}
