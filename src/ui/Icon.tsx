/** Drawn for this product on a field of 24 × 24, as strokes. */
const ICON_PATHS = {
  attention: 'M12 3.5 2.75 20h18.5L12 3.5ZM12 10v4.5M12 17.25v.25',
  check: 'm5 12.5 5 5 9.5-11',
  chevron: 'm6 9 6 6 6-6',
  close: 'M6 6l12 12M18 6 6 18',
  copy: 'M9 8h10v12H9zM5 16V4h10',
  down: 'M12 5v14M6 13l6 6 6-6',
  external: 'M9 5H5v14h14v-4M13 5h6v6M19 5l-9 9',
  mail: 'M3.5 6h17v12.5h-17zM4 6.5l8 6.5 8-6.5',
  phone:
    'M5 4h4l1.5 5L8 10.75a12 12 0 0 0 5.25 5.25L15 13.5l5 1.5v4a1.5 1.5 0 0 1-1.5 1.5A15 15 0 0 1 3.5 5.5 1.5 1.5 0 0 1 5 4Z',
  print: 'M7 9V3.5h10V9M7 17H3.5V9h17v8H17M7 14h10v6.5H7z',
  restart: 'M4 12.5a8 8 0 1 0 3-6.25L4 8.75M4 3.75v5h5',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20.5 20.5',
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
