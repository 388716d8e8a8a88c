// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { WebLink } from '../../src/ui/WebLink.tsx';

async function showLink(href: string): Promise<HTMLAnchorElement> {
  await act(() =>
    render(<WebLink href={href} text="Other ways" opensInTab="opens in a new tab" />, document.body),
  );
  const link = document.querySelector('a');
  if (!link) throw new Error('Nothing is shown');
  return link;
}

afterEach(() => act(() => render(null, document.body)));

describe('WebLink', () => {
  it('says that a website opens in a new tab', async () => {
    const { target, textContent } = await showLink('https://help.example.org/');
    expect([target, textContent]).toEqual(['_blank', 'Other ways (opens in a new tab)']);
  });

  it.each(['mailto:help@example.org', 'MailTo:help@example.org'])(
    'does not promise a tab, or leave an empty one behind, where %s opens a mail',
    async (href) => {
      const { target, textContent } = await showLink(href);
      expect([target, textContent]).toEqual(['', 'Other ways']);
    },
  );
});
