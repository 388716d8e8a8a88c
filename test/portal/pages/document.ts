import { type Html, html } from '../html.ts';

export interface PortalDocument {
  readonly title: string;
  /** Addresses of style sheets and module scripts, in the order they apply. */
  readonly styles: readonly string[];
  readonly scripts?: readonly string[];
  /** Goes on every script where the page's policy asks for one. */
  readonly nonce?: string;
  readonly head?: Html;
  readonly bodyStyle?: string;
  readonly body: Html;
}

export function renderDocument(page: PortalDocument): Html {
  return html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
${page.styles.map((href) => html`<link rel="stylesheet" href="${href}">`)}
${(page.scripts ?? []).map((src) => renderScript(src, page.nonce))}
${page.head ?? []}
</head>
<body${page.bodyStyle === undefined ? [] : html` style="${page.bodyStyle}"`}>
${page.body}
</body>
</html>
`;
}

function renderScript(src: string, nonce: string | undefined): Html {
  if (nonce === undefined) return html`<script type="module" src="${src}"></script>`;
  return html`<script type="module" src="${src}" nonce="${nonce}"></script>`;
}
