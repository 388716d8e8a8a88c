import { sendForm, showMessageBox } from './ctxs.core.min.js';

const LAUNCH = '/Citrix/WebAccessWeb/Resources/LaunchIca';
const NEXT_TAB = { ArrowRight: 1, ArrowLeft: -1 };

const tabs = [...document.querySelectorAll('[role=tab]')];
const status = document.getElementById('start-status');

function selectTab(selected) {
  for (const tab of tabs) {
    const isSelected = tab === selected;
    tab.setAttribute('aria-selected', String(isSelected));
    tab.tabIndex = isSelected ? 0 : -1;
    document.getElementById(tab.getAttribute('aria-controls')).hidden = !isSelected;
  }
  selected.focus();
}

function moveTab(event) {
  const step = NEXT_TAB[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const index = tabs.indexOf(event.currentTarget) + step;
  selectTab(tabs[(index + tabs.length) % tabs.length]);
}

function showOutcome(name, request) {
  status.textContent = '';
  if (request.status === 401) {
    document.querySelector('.session-expired-message').hidden = false;
    return;
  }
  const outcome = JSON.parse(request.responseText);
  if (outcome.status === 'success') status.textContent = `${name} är startad.`;
  else showMessageBox(outcome.title, outcome.text);
}

async function startIcon(button) {
  const name = button.querySelector('.store-name').textContent;
  status.textContent = `Startar ${name} …`;
  try {
    showOutcome(name, await sendForm(LAUNCH, { id: button.dataset.resource }));
  } catch {
    status.textContent = 'Ingen kontakt med servern. Ladda om sidan.';
  }
}

for (const tab of tabs) {
  tab.addEventListener('click', () => selectTab(tab));
  tab.addEventListener('keydown', moveTab);
}
for (const button of document.querySelectorAll('.store-icon')) {
  button.addEventListener('click', () => startIcon(button));
}
document.getElementById('loading-screen').remove();
