/**
 * Runs in a page before its scripts: puts a text wherever a page may have one, as soon as there is a page, and puts it
 * into the address without asking for it.
 */
export function plantSecrets(secret: string): void {
  let planted = 0;
  /** No two are alike, so that a finding says where it is from. */
  const next = (place: string) => `${secret}-${place}-${planted++}`;

  addEventListener('DOMContentLoaded', () => {
    const { pathname } = location;
    const folder = pathname.slice(0, pathname.lastIndexOf('/') + 1);
    history.replaceState(
      { user: next('state') },
      '',
      `${folder}${next('path')}?user=${next('query')}#${next('hash')}`,
    );
    plantInBrowser();
    document.querySelectorAll('body, body *').forEach(plantInElement);
    plantElements();
  });

  function plantInBrowser(): void {
    // biome-ignore lint/suspicious/noDocumentCookie: both browsers have it.
    document.cookie = `session=${next('cookie')}`;
    localStorage.setItem(next('local-key'), next('local'));
    sessionStorage.setItem(next('session-key'), next('session'));
    indexedDB.open(next('database'));
    window.name = next('window');
    document.title += ` ${next('title')}`;
  }

  function plantInElement(element: Element): void {
    for (const name of ['data-user', 'aria-description', 'title']) element.setAttribute(name, next(name));
    element.setAttribute(next('attribute').toLowerCase(), '');
    element.classList.add(next('class'));
    element.append(document.createComment(next('comment')));
    (element as HTMLElement).style?.setProperty('--user', next('style'));
  }

  function plantElements(): void {
    const box = document.createElement('div');
    box.id = next('id');
    box.innerHTML = `
      <p>${next('text')} Welcome back, ${next('name')}</p>
      <input type="hidden" value="${next('hidden')}"><input value="${next('value')}" placeholder="${next('placeholder')}">
      <input type="checkbox" value="${next('checkbox')}" checked><textarea>${next('textarea')}</textarea>
      <select><option value="${next('option')}">${next('choice')}</option></select>
      <output>${next('output')}</output><div contenteditable>${next('editable')}</div>
      <template>${next('template')}</template><script type="application/json">"${next('json')}"</script>
      <iframe title="${next('frame')}" srcdoc="${next('srcdoc')}"></iframe>
      <a href="/${next('link')}">${next('link-text')}</a><img alt="${next('alt')}">`;
    box.attachShadow({ mode: 'open' }).innerHTML = `<slot></slot><p>${next('shadow')}</p>`;
    const meta = document.createElement('meta');
    Object.assign(meta, { name: next('meta-name'), content: next('meta') });
    document.body.append(box, meta);
  }
}
