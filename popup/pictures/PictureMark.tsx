/** On a field of 24 × 24, as strokes in a circle: told apart by their form, whatever their colour. */
const MARK_PATHS = {
  right: 'm7 12.5 3.5 3.5L17 8.5',
  wrong: 'm8 8 8 8m0-8-8 8',
  doubtful: 'M9 9.5a3 3 0 1 1 4.4 2.6c-.9.5-1.4 1-1.4 1.9M12 17v.1',
} as const;

interface PictureMarkProps {
  readonly kind: keyof typeof MARK_PATHS;
}

export function PictureMark({ kind }: PictureMarkProps) {
  return (
    <svg class={`picture-mark picture-mark-${kind}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="10.5" />
      <path d={MARK_PATHS[kind]} />
    </svg>
  );
}
