import { Icon } from './Icon.tsx';

interface WebLinkProps {
  readonly href: string;
  readonly text: string;
  /** Says that a new tab opens, for people who do not see the icon. */
  readonly opensInTab: string;
}

/** A link to somewhere else. It opens a tab: in the popup's own small window nothing else can be shown. */
export function WebLink({ href, text, opensInTab }: WebLinkProps) {
  return (
    <a class="web-link" href={href} target="_blank" rel="noreferrer">
      {text}
      <span class="visually-hidden"> ({opensInTab})</span>
      <Icon name="external" />
    </a>
  );
}
