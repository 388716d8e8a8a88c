import { type Html, html } from '../html.ts';

/** The message box that RfWebUI pages always carry: hidden and without a word until something goes wrong. */
export function renderMessageBox(): Html {
  return html`<div id="genericMessageBoxPopup" class="messageBoxPopup" role="alertdialog" aria-modal="true" aria-labelledby="messageBoxTitle" aria-describedby="messageBoxText" hidden>
<div class="messageBox">
<div id="messageBoxTitle" class="messageBoxTitle"></div>
<div id="messageBoxText" class="messageBoxText"></div>
<div class="messageBoxButtons"><button type="button" class="button messageBoxAction">OK</button></div>
</div>
</div>`;
}
