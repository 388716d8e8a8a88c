import type { ComponentChildren } from 'preact';

interface PartProps {
  /** The heading's id is made of it. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of the page, which screen readers name by its heading. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section class="part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
