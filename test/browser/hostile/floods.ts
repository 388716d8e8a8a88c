import { type HostilePage, PATH, REFUSAL, writeLogin } from './hostile-page.ts';

const SAY = `say(${JSON.stringify(REFUSAL)});`;

interface Floods {
  /** How often the first page changes. */
  readonly changes: number;
  /** How deep the second one nests. */
  readonly depth: number;
}

/** More than any page has: of changes, of depth, of text, of errors. */
export function listFloods({ changes, depth }: Floods): readonly HostilePage[] {
  return [
    {
      name: 'changes a million times',
      path: PATH,
      error: 'credentials-incorrect',
      html: writeLogin({
        late: `
          const box = document.createElement('div');
          document.body.append(box);
          const text = document.createTextNode('');
          for (let done = 0; done < ${changes}; done += 10_000) {
            box.replaceChildren(text);
            for (let part = 0; part < 2_500; part++) {
              const child = document.createElement('b');
              child.textContent = 'Welcome';
              box.append(child);
              child.className = 'part';
              text.data = 'Welcome ' + part;
              child.remove();
            }
            await wait(0);
          }
          ${SAY}`,
      }),
    },
    {
      name: 'nests 10,000 deep',
      path: PATH,
      error: 'credentials-incorrect',
      html: writeLogin({
        late: `
          const outside = document.createElement('div');
          let inside = outside;
          for (let depth = 0; depth < ${depth}; depth++) {
            const next = document.createElement('div');
            next.style.display = 'contents';
            inside.append(next);
            inside = next;
          }
          inside.textContent = ${JSON.stringify(REFUSAL)};
          document.body.append(outside);`,
      }),
    },
    {
      name: 'has 10 MB of text in one node',
      path: PATH,
      error: 'credentials-incorrect',
      html: writeLogin({
        late: `
          const long = document.createElement('pre');
          long.style = 'height: 100px; overflow: auto';
          long.textContent = 'The credentials of the day. '.repeat(380_000);
          document.body.append(long);
          await wait(50);
          long.firstChild.data += 'More.';
          await wait(50);
          ${SAY}`,
      }),
    },
    {
      name: 'shows its error anew 1,000 times a second',
      path: PATH,
      error: 'credentials-incorrect',
      html: writeLogin({
        says: REFUSAL,
        late: `
          const end = performance.now() + 2000;
          for (let shown = 0; performance.now() < end; shown++) {
            show(shown % 2 === 0);
            await wait(0.5);
          }
          show(true);`,
      }),
    },
    {
      name: 'changes from error to error 1,000 times a second',
      path: PATH,
      error: 'credentials-incorrect',
      html: writeLogin({
        late: `
          const errors = ['Your logon has expired', ${JSON.stringify(REFUSAL)}];
          const end = performance.now() + 1000;
          for (let said = 0; performance.now() < end; said++) {
            say(errors[said % 2]);
            await wait(0.5);
          }
          ${SAY}`,
      }),
    },
    {
      name: 'makes 100 cards of its own',
      path: PATH,
      error: 'credentials-incorrect',
      html: writeLogin({
        late: `
          for (let made = 0; made < 100; made++) {
            const forged = document.createElement('web-access-hint');
            forged.id = 'forged';
            document.documentElement.append(forged);
          }
          ${SAY}`,
      }),
    },
  ];
}
