// These run in the extension's own pages.

/** The `data-section` of the first section that is open, in whichever way sections open. */
export function findOpenSection(): string | undefined {
  const open = '[open], [aria-expanded="true"]';
  const section = [...document.querySelectorAll<HTMLElement>('[data-section]')].find(
    (element) => element.matches(open) || element.querySelector(open) !== null,
  );
  return section?.dataset.section;
}

export function readText(): string {
  return document.body.innerText;
}

export function isLoaded(): boolean {
  return document.readyState === 'complete' && location.href !== 'about:blank';
}
