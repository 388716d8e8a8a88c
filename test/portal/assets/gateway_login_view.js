import { loadErrorTexts, showBody, takeCookie } from './rdx.js';

/** The box for the error is written whether or not there is one; without an error it stays empty. */
function writeFeedback(text) {
  const label = document.createElement('span');
  label.id = 'errorMessageLabel';
  label.textContent = text;
  const feedback = document.createElement('div');
  feedback.id = 'feedbackStyle';
  feedback.className = 'error';
  feedback.append(label);
  const fields = document.querySelectorAll('#vpnForm .field.CredentialTypenone');
  fields[fields.length - 1].append(feedback);
}

const code = takeCookie('NSC_VPNERR');
const texts = await loadErrorTexts();
writeFeedback(code === undefined ? '' : (texts[code] ?? 'Unable to process your request.'));
showBody();
document.getElementById('Enter user name').focus();
