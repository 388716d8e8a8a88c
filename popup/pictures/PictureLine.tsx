interface PictureLineProps {
  /** How much of the room it takes. */
  readonly length: 'half' | 'most';
}

/** Stands for words that do not matter here. */
export function PictureLine({ length }: PictureLineProps) {
  return <span class={`picture-line picture-line-${length}`} />;
}
