import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SectionId } from '../src/core/checklist.ts';

interface OpenSections {
  readonly openSections: ReadonlySet<SectionId>;
  readonly toggleSection: (id: SectionId, isOpen: boolean) => void;
}

/**
 * Which sections are open: those of the error and the one that the address names, until the person decides otherwise.
 * A new error opens its own; what was open for the one before stays open, because someone may be reading it.
 */
export function useOpenSections(first: readonly SectionId[], opened: SectionId | undefined): OpenSections {
  const [openSections, setOpenSections] = useState<ReadonlySet<SectionId>>(
    () => new Set(opened ? [...first, opened] : first),
  );
  const known = useRef(first);

  useLayoutEffect(() => {
    const fresh = first.filter((id) => !known.current.includes(id));
    known.current = first;
    const wanted = opened ? [...fresh, opened] : fresh;
    setOpenSections((open) => (wanted.every((id) => open.has(id)) ? open : new Set([...open, ...wanted])));
  }, [first.join(), opened]);

  function toggleSection(id: SectionId, isOpen: boolean): void {
    setOpenSections((open) => {
      const next = new Set(open);
      if (isOpen) next.add(id);
      else next.delete(id);
      return next;
    });
  }

  return { openSections, toggleSection };
}
