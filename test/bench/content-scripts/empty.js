// Runs, and does nothing: what any content script costs.
