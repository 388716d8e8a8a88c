import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface DisclosureProps {
  /** Id of the button, which takes the focus where the disclosure is to be shown. */
  readonly id: string;
  readonly title: string;
  /** Below the title, or an empty text. */
  readonly note: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ComponentChildren;
}

/**
 * A heading that opens and closes what is below it. Not `<details>`: several screen readers do not find a heading in
 * its summary. `hidden="until-found"` keeps the one advantage that it had: the browser's search looks into it, and so
 * do links within the page.
 */
export function Disclosure({ id, title, note, isOpen, onToggle, children }: DisclosureProps) {
  const panelId = `${id}-panel`;
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const found = new AbortController();
    panel.current?.addEventListener('beforematch', () => onToggle(true), { signal: found.signal });
    return () => found.abort();
  }, [onToggle]);

  return (
    <>
      <h3 class="disclosure-heading">
        <button
          type="button"
          class="disclosure-button"
          id={id}
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => onToggle(!isOpen)}
        >
          <span class="disclosure-title">{title}</span> {note && <span class="disclosure-note">{note}</span>}
          <Icon name="chevron" />
        </button>
      </h3>
      <div id={panelId} ref={panel} hidden={isOpen ? undefined : 'until-found'}>
        {children}
      </div>
    </>
  );
}
