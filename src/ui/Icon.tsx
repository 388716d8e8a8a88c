/** Drawn for this product on a field of 24 × 24, as strokes. */
const ICON_PATHS = {
  attention: 'M12 3.5 2.75 20h18.5L12 3.5ZM12 10v4.5M12 17.25v.25',
  chevron: 'm6 9 6 6 6-6',
  down: 'M12 5v14M6 13l6 6 6-6',
  external: 'M9 5H5v14h14v-4M13 5h6v6M19 5l-9 9',
  phone:
    'M5 4h4l1.5 5L8 10.75a12 12 0 0 0 5.25 5.25L15 13.5l5 1.5v4a1.5 1.5 0 0 1-1.5 1.5A15 15 0 0 1 3.5 5.5 1.5 1.5 0 0 1 5 4Z',
} as const;

interface IconProps {
  readonly name: keyof typeof ICON_PATHS;
}

/** A picture beside words that say the same, so that nobody has to hear it. */
export function Icon({ name }: IconProps) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
