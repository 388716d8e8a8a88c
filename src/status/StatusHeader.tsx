import type { Words } from '../core/words.ts';
import { Mark } from '../ui/Mark.tsx';

interface StatusHeaderProps {
  readonly words: Words;
}

export function StatusHeader({ words }: StatusHeaderProps) {
  return (
    <header class="status-header">
      <div class="status-header-content">
        <Mark />
        <div>
          <h1>{words.statusTitle}</h1>
          <p>{words.statusSubtitle}</p>
        </div>
      </div>
    </header>
  );
}
