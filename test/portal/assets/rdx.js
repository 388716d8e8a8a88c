// What the pages of the practice gateway's classic look share.

/** Reads a cookie and deletes it at once, so that a reload no longer tells of it. */
export function takeCookie(name) {
  const pair = document.cookie.split('; ').find((each) => each.startsWith(`${name}=`));
  if (pair === undefined) return undefined;
  // biome-ignore lint/suspicious/noDocumentCookie: as gateways do, in every browser.
  document.cookie = `${name}=; path=/; max-age=0; secure`;
  return pair.slice(name.length + 1);
}

/** Fetches the texts of errors by code, in the wording that the address asks for. */
export async function loadErrorTexts() {
  const response = await fetch(`/vpn/resources/en.json${location.search}`);
  return response.json();
}

export function showBody() {
  document.body.style.display = '';
  document.body.style.visibility = '';
}
