import { useLayoutEffect, useState } from 'preact/hooks';
import type { SectionId } from '../src/core/checklist.ts';

interface OpenSections {
  readonly openSections: ReadonlySet<SectionId>;
  readonly toggleSection: (id: SectionId) => void;
}

/**
 * Which sections are open: those of the error and the one that the address names, until the person decides otherwise.
 * A new error opens its own; what was open for the one before stays open, because someone may be reading it.
 */
export function useOpenSections(first: readonly SectionId[], opened: SectionId | undefined): OpenSections {
  const wanted = opened ? [...first, opened] : first;
  const [openSections, setOpenSections] = useState<ReadonlySet<SectionId>>(() => new Set(wanted));

  useLayoutEffect(() => {
    setOpenSections((open) => (wanted.every((id) => open.has(id)) ? open : new Set([...open, ...wanted])));
  }, [wanted.join()]);

  function toggleSection(id: SectionId): void {
    setOpenSections((open) => {
      const next = new Set(open);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }

  return { openSections, toggleSection };
}
