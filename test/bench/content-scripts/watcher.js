// Watches for the same changes as ours, and does nothing about them: what any watcher costs.
const CHANGES = { subtree: true, childList: true, characterData: true, attributes: true };
new MutationObserver(() => undefined).observe(document, CHANGES);
