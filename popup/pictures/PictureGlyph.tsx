/** On a field of 24 × 24, as strokes: a padlock, a tray, a bin and an envelope. */
const GLYPH_PATHS = {
  app: 'M6 11h12v8.5H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v1.5',
  inbox: 'M4 13h4l2 3h4l2-3h4M4 13 6.5 5h11L20 13v6H4Z',
  junk: 'M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 12.5h9l1-12.5M12 10.5v5.5',
  mail: 'M3.5 6h17v12.5h-17ZM3.5 6.5 12 13l8.5-6.5',
} as const;

interface PictureGlyphProps {
  readonly name: keyof typeof GLYPH_PATHS;
}

export function PictureGlyph({ name }: PictureGlyphProps) {
  return (
    <svg class="picture-glyph" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={GLYPH_PATHS[name]} />
    </svg>
  );
}
