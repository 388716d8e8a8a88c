// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Disclosure } from '../../src/ui/Disclosure.tsx';

async function showDisclosure(isOpen: boolean) {
  const onToggle = vi.fn();
  await act(() =>
    render(
      <Disclosure id="more" title="More" note="1 of 2" isOpen={isOpen} onToggle={onToggle}>
        <p>Below</p>
      </Disclosure>,
      document.body,
    ),
  );
  const button = document.querySelector('button');
  const panel = document.querySelector('div');
  if (!button || !panel) throw new Error('Nothing is shown');
  return { button, panel, onToggle };
}

afterEach(() => act(() => render(null, document.body)));

describe('Disclosure', () => {
  it.each([
    [true, false],
    [false, true],
  ])('when open is %s, hides what is below: %s', async (isOpen, isHidden) => {
    const { button, panel } = await showDisclosure(isOpen);
    expect(button.getAttribute('aria-expanded')).toBe(String(isOpen));
    expect(panel.hasAttribute('hidden')).toBe(isHidden);
    expect(button.getAttribute('aria-controls')).toBe(panel.id);
  });

  it('is a heading with a button that carries its id', async () => {
    const { button } = await showDisclosure(false);
    expect(button.id).toBe('more');
    expect(button.parentElement?.tagName).toBe('H3');
    expect(button.textContent).toBe('More 1 of 2');
  });

  it('toggles at a press', async () => {
    const { button, onToggle } = await showDisclosure(false);
    button.click();
    expect(onToggle.mock.calls).toEqual([[true]]);
  });

  it('opens where the search of the browser finds something in it', async () => {
    const { panel, onToggle } = await showDisclosure(false);
    panel.dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(onToggle.mock.calls).toEqual([[true]]);
  });
});
