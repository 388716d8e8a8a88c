import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../src/core/words.ts';

interface ClearTicksProps {
  readonly words: Words;
  readonly hasTicks: boolean;
  readonly onClearTicks: () => void;
}

/** The button gives way to its answer, which takes the focus: else it would be lost with the button. */
export function ClearTicks({ words, hasTicks, onClearTicks }: ClearTicksProps) {
  const [isAnswered, setAnswered] = useState(false);
  const answer = useRef<HTMLParagraphElement>(null);
  const showsAnswer = isAnswered && !hasTicks;

  useLayoutEffect(() => {
    if (showsAnswer) answer.current?.focus();
  }, [showsAnswer]);

  function clearTicks(): void {
    setAnswered(true);
    onClearTicks();
  }

  if (hasTicks) {
    return (
      <button type="button" class="button" onClick={clearTicks}>
        {words.clearTicks}
      </button>
    );
  }
  return showsAnswer ? (
    <p class="about-answer" ref={answer} tabIndex={-1}>
      {words.ticksCleared}
    </p>
  ) : null;
}
