import { sendForm, showMessageBox } from './ctxs.core.min.js';

const REQUIREMENTS = '/nf/auth/getAuthenticationRequirements.do';
const AUTOCOMPLETE = { username: 'username', password: 'current-password', passcode: 'one-time-code' };

const form = document.querySelector('#explicit-auth-screen .credentialform');
let postBack = '';
let stateContext = '';

function readText(parent, selector) {
  return parent.querySelector(selector)?.textContent ?? '';
}

function createElement(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function createField(type, ...children) {
  return createElement('div', { className: `field CredentialType${type}` }, ...children);
}

/** A text of its own: a greeting, or an error. */
function renderStandaloneText(requirement) {
  const type = readText(requirement, 'Label > Type');
  const text = readText(requirement, 'Label > Text');
  const label = createElement('div', { className: `standaloneText label ${type}` }, text);
  if (type === 'error') label.setAttribute('role', 'alert');
  return createField('none', label);
}

function renderLabelled(requirement, input) {
  const id = readText(requirement, 'Credential > ID');
  Object.assign(input, { id, name: id });
  const label = createElement('label', { htmlFor: id }, readText(requirement, 'Label > Text'));
  return createField(
    readText(requirement, 'Credential > Type'),
    createElement('div', { className: 'left' }, label),
    createElement('div', { className: 'right' }, input),
  );
}

function renderTextField(requirement) {
  const type = readText(requirement, 'Credential > Type');
  const isSecret = readText(requirement, 'Input Secret') === 'true';
  const input = createElement('input', { type: isSecret ? 'password' : 'text', spellcheck: false });
  input.autocomplete = AUTOCOMPLETE[type] ?? 'off';
  return renderLabelled(requirement, input);
}

function renderComboBox(requirement) {
  const options = [...requirement.querySelectorAll('DisplayValue')].map((each) =>
    createElement('option', { value: readText(each, 'Value') }, readText(each, 'Display')),
  );
  return renderLabelled(requirement, createElement('select', {}, ...options));
}

function renderButton(requirement) {
  const id = readText(requirement, 'Credential > ID');
  const button = createElement('button', { type: 'submit', id, className: 'button' });
  button.textContent = readText(requirement, 'Input > Button');
  return createElement('div', { className: 'field buttonsrow' }, button);
}

function renderRequirement(requirement) {
  if (requirement.querySelector('Input > Text')) return renderTextField(requirement);
  if (requirement.querySelector('Input > ComboBox')) return renderComboBox(requirement);
  if (requirement.querySelector('Input > Button')) return renderButton(requirement);
  return renderStandaloneText(requirement);
}

/** Draws the whole form anew from what the gateway asks for: after a refusal, with the error in it. */
function renderForm(answer) {
  postBack = readText(answer, 'PostBack');
  stateContext = readText(answer, 'StateContext');
  const requirements = [...answer.querySelectorAll('Requirement')];
  form.replaceChildren(...requirements.map(renderRequirement));
  form.querySelector('input')?.focus();
}

function followAnswer(request) {
  const answer = request.responseXML;
  if (answer === null) throw new Error(`an answer of status ${request.status} without XML`);
  if (readText(answer, 'Result') === 'more-info') renderForm(answer);
  else location.assign(readText(answer, 'RedirectURL'));
}

function showWaiting() {
  form.querySelector('.standaloneText.error')?.closest('.field').remove();
  const button = form.querySelector('button');
  button.disabled = true;
  button.textContent = 'Loggar in …';
}

async function exchange(address, fields) {
  try {
    followAnswer(await sendForm(address, fields));
  } catch {
    showMessageBox('Web Access', 'Ingen kontakt med servern. Ladda om sidan.');
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const fields = new FormData(form);
  fields.set('StateContext', stateContext);
  showWaiting();
  exchange(postBack, fields);
});

exchange(REQUIREMENTS, { wording: new URLSearchParams(location.search).get('wording') ?? '' });
