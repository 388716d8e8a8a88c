import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../core/words.ts';

interface CopyFallbackProps {
  readonly words: Words;
  readonly text: string;
}

/** What the browser would not copy, selected: one more key and it is copied. */
export function CopyFallback({ words, text }: CopyFallbackProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <label class="copy-fallback">
      {words.copyRefused}
      <textarea readOnly rows={Math.min(text.split('\n').length, 8)} ref={field} value={text} />
    </label>
  );
}
