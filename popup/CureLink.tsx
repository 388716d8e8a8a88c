import type { Cure } from '../src/core/cures.ts';
import type { WordId } from '../src/core/words.ts';
import { Icon } from '../src/ui/Icon.tsx';
import { PhoneLink } from '../src/ui/PhoneLink.tsx';
import { WebLink } from '../src/ui/WebLink.tsx';
import type { PopupModel } from './popup-model.ts';

const CURE_WORDS = {
  'order-activation-code': 'orderActivationCode',
  'start-over': 'startOver',
  'go-to-web-access': 'goToWebAccess',
} as const satisfies { [Kind in Exclude<Cure['kind'], 'call-support'>]: WordId };

interface CureLinkProps {
  readonly cure: Cure;
  readonly model: PopupModel;
  /** Whether it is what helps most of all that is in sight. */
  readonly isMain?: boolean;
  readonly onStartOver: (url: string) => void;
}

/** One click that does what a step says: in the tab with the error where that helps, else in a new one. */
export function CureLink({ cure, model, isMain, onStartOver }: CureLinkProps) {
  const { words, settings } = model;
  if (cure.kind === 'call-support') return <PhoneLink words={words} settings={settings} form="number" />;
  const text = words[CURE_WORDS[cure.kind]];
  if (!('isInErrorTab' in cure && cure.isInErrorTab)) {
    return <WebLink href={cure.url} text={text} opensInTab={words.opensInTab} />;
  }
  return (
    <button
      type="button"
      class={isMain ? 'button button-primary' : 'button'}
      onClick={() => onStartOver(cure.url)}
    >
      {cure.kind === 'start-over' && <Icon name="restart" />}
      {text}
    </button>
  );
}
