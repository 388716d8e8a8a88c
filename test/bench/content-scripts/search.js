// What comes to mind first: at every change, search all that can be read.
const CHANGES = { subtree: true, childList: true, characterData: true, attributes: true };
const PHRASES = [
  'the credentials you typed are incorrect',
  'incorrect user name or password',
  'your account is temporarily locked',
  'not a privileged user',
  'cannot complete your request',
];

function isErrorShown() {
  const text = document.body.innerText.toLowerCase();
  return PHRASES.some((phrase) => text.includes(phrase));
}

new MutationObserver(isErrorShown).observe(document, CHANGES);
isErrorShown();
