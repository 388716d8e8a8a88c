import { useLayoutEffect, useRef } from 'preact/hooks';
import { fillText } from '../src/core/text-values.ts';
import { CopyButton } from '../src/ui/CopyButton.tsx';
import { PhoneLink } from '../src/ui/PhoneLink.tsx';
import { WebLink } from '../src/ui/WebLink.tsx';
import type { PopupModel } from './popup-model.ts';

interface SupportBarProps {
  readonly model: PopupModel;
}

/** Stays at the lower edge of the window, so that the support desk can be reached from everywhere. */
export function SupportBar({ model }: SupportBarProps) {
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => (bar.current ? tellHeight(bar.current) : undefined), []);
  const { words, settings } = model;
  return (
    <aside class="support-bar" aria-label={words.support} ref={bar}>
      <div class="support-bar-content">
        <div class="support-number">
          <PhoneLink words={words} settings={settings} form="line" />
          <CopyButton
            words={words}
            label={words.copyNumber}
            form="icon"
            getText={() => settings.supportPhone}
          />
        </div>
        {settings.supportUrl && (
          <WebLink
            href={settings.supportUrl}
            text={fillText(words.supportOnline, model)}
            opensInTab={words.opensInTab}
          />
        )}
      </div>
    </aside>
  );
}

/** Lets the style sheet scroll what takes the focus clear of the bar, however many lines its text needs (WCAG 2.4.11). */
function tellHeight(bar: HTMLElement): () => void {
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => style.setProperty('--bar-height', `${bar.offsetHeight}px`));
  observer.observe(bar);
  return () => observer.disconnect();
}
