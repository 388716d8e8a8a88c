// Notes on <html> when a card is in the document with its text, in milliseconds of the page's clock.
const { documentElement } = document;
const page = new MutationObserver(findCard);
page.observe(documentElement, { childList: true });

function findCard() {
  const host = documentElement.querySelector(':scope > web-access-hint');
  const root = host && openRoot(host);
  if (!root) return;
  page.disconnect();
  new MutationObserver(() => noteText(root)).observe(root, { subtree: true, childList: true });
  noteText(root);
}

function openRoot(host) {
  return chrome.dom ? chrome.dom.openOrClosedShadowRoot(host) : host.openOrClosedShadowRoot;
}

function noteText(root) {
  if (!root.querySelector('h2')?.textContent) return;
  documentElement.dataset.benchCard ??= String(performance.now());
}
