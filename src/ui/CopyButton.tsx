import { useState } from 'preact/hooks';
import type { Words } from '../core/words.ts';
import { CopyFallback } from './CopyFallback.tsx';
import { copyText } from './copy-text.ts';
import { Icon } from './Icon.tsx';

interface CopyButtonProps {
  readonly words: Words;
  readonly label: string;
  /** With its label, or as an icon alone where there is little room. */
  readonly form: 'button' | 'icon';
  readonly getText: () => string;
}

/** Copies, and says so without taking the focus. Where the browser refuses, people can copy the text themselves. */
export function CopyButton({ words, label, form, getText }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false);
  const [refused, setRefused] = useState<string>();

  async function copy(): Promise<void> {
    // A second copy is announced only if the answer to the first is gone before.
    setCopied(false);
    const text = getText();
    const isDone = await copyText(text);
    setCopied(isDone);
    setRefused(isDone ? undefined : text);
  }

  const hidden = form === 'icon' ? 'visually-hidden' : undefined;
  return (
    <span class="copy">
      <button type="button" class={`button copy-${form}`} title={hidden && label} onClick={() => void copy()}>
        <Icon name={isCopied ? 'check' : 'copy'} />
        <span class={hidden}>{label}</span>
      </button>
      <span class={hidden ?? 'copy-answer'} role="status">
        {isCopied && words.copied}
      </span>
      {refused !== undefined && <CopyFallback words={words} text={refused} />}
    </span>
  );
}
