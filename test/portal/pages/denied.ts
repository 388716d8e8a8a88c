import { NOT_PRIVILEGED_TEXT } from '../error-texts.ts';
import { type Html, html } from '../html.ts';

/** What a gateway sends to someone who is logged in and not allowed: one sentence and nothing around it. */
export function renderDeniedPage(): Html {
  return html`<!doctype html>
<html>
<head><meta charset="utf-8"><title>Web Access</title></head>
<body>${NOT_PRIVILEGED_TEXT}</body>
</html>
`;
}
