import { Icon } from './Icon.tsx';

interface WebLinkProps {
  readonly href: string;
  readonly text: string;
  /** Says that a new tab opens, for people who do not see the icon. */
  readonly opensInTab: string;
}

/**
 * A link to somewhere else. It opens a tab: in the popup's own small window nothing else can be shown. An address for mail
 * opens the program for it, and a tab would be left behind empty.
 */
export function WebLink({ href, text, opensInTab }: WebLinkProps) {
  if (/^mailto:/i.test(href)) {
    return (
      <a class="web-link" href={href}>
        {text}
        <Icon name="mail" />
      </a>
    );
  }
  return (
    <a class="web-link" href={href} target="_blank" rel="noreferrer">
      {text}
      <span class="visually-hidden"> ({opensInTab})</span>
      <Icon name="external" />
    </a>
  );
}
