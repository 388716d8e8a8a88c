import { render } from 'preact';
import { act } from 'preact/test-utils';
import { type Mock, vi } from 'vitest';
import { Popup } from '../../popup/Popup.tsx';
import type { PopupActions, PopupModel } from '../../popup/popup-model.ts';

interface ShownPopup {
  readonly actions: { readonly [Name in keyof PopupActions]: Mock<PopupActions[Name]> };
  /** Shows it again, as after a change of what is stored. */
  readonly update: (model: PopupModel) => Promise<void>;
}

/** Shows the popup in the document. What jsdom lacks is put in its place. */
export async function showPopup(model: PopupModel): Promise<ShownPopup> {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  Element.prototype.scrollIntoView = () => {};
  const actions = {
    onTick: vi.fn(),
    onAnswer: vi.fn(),
    onClearTicks: vi.fn(),
    onOpenTab: vi.fn(),
    onStartOver: vi.fn(),
    onChooseLanguage: vi.fn(),
  };
  const update = (next: PopupModel) => act(() => render(<Popup model={next} {...actions} />, document.body));
  await update(model);
  return { actions, update };
}

export async function hidePopup(): Promise<void> {
  await act(() => render(null, document.body));
}

export function find<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const element = document.querySelector<Kind>(selector);
  if (!element) throw new Error(`Nothing matches ${selector}`);
  return element;
}

export function listTexts(selector: string): (string | null)[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

export function listSections(): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>('[data-section]')].map(({ dataset }) => dataset.section);
}

export function listOpenSections(): (string | undefined)[] {
  return listSections().filter((id) => isExpanded(id));
}

export function findToggle(section: string | undefined): HTMLButtonElement | null {
  return document.querySelector(`[data-section="${section}"] button`);
}

function isExpanded(section: string | undefined): boolean {
  return findToggle(section)?.getAttribute('aria-expanded') === 'true';
}
