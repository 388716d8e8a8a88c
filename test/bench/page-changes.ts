// These run in the page. Marks say from where to where is measured; what sets them is not counted.

interface SteadyInserts {
  readonly perSecond: number;
  readonly seconds: number;
}

/** Inserts rows one by one, of which the latest fifty stay. Gives the number of long tasks meanwhile. */
export function insertSteadily({ perSecond, seconds }: SteadyInserts): Promise<number> {
  const box = document.body.appendChild(document.createElement('div'));
  const wanted = perSecond * seconds;
  let longTasks = 0;
  let inserted = 0;
  const observer = new PerformanceObserver((list) => {
    longTasks += list.getEntries().length;
  });
  observer.observe({ type: 'longtask' });
  const begin = performance.mark('bench-begin').startTime;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(wanted, ((performance.now() - begin) / 1000) * perSecond);
      for (; inserted < due; inserted++) {
        const row = document.createElement('p');
        row.textContent = `Meddelande nummer ${inserted} från Web Access.`;
        box.append(row);
        if (box.childNodes.length > 50) box.firstChild?.remove();
      }
      if (inserted < wanted) return;
      clearInterval(timer);
      performance.mark('bench-end');
      setTimeout(() => resolve(longTasks), 100);
    }, 1000 / perSecond);
  });
}

/** Makes so many nodes and inserts them in one go: half of them elements, half the texts in them. */
export function insertAtOnce(nodes: number): Promise<void> {
  const REST_MS = 500;
  const list = document.createElement('ul');
  performance.mark('bench-begin');
  return new Promise((resolve) => {
    setTimeout(() => {
      for (let at = 0; at < nodes / 2; at++) {
        const row = list.appendChild(document.createElement('li'));
        row.textContent = `Meddelande nummer ${at} från Web Access.`;
      }
      document.body.append(list);
    });
    setTimeout(() => {
      performance.mark('bench-end');
      resolve();
    }, REST_MS);
  });
}

/**
 * Changes a page so many times, and nothing stays: rows come, change and go, some of them custom elements, some with
 * half an error in them.
 */
export async function changeForLong(changes: number): Promise<void> {
  const CHANGES_PER_ROW = 4;
  const ROWS_PER_TASK = 250;
  const box = document.body.appendChild(document.createElement('div'));
  function changeRow(at: number): void {
    const row = document.createElement(at % 10 ? 'p' : 'bench-row');
    if (at % 100 === 0) row.attachShadow({ mode: 'open' }).append('Meddelande');
    const text = document.createTextNode('');
    row.append(text);
    box.append(row);
    text.data = at % 7 ? `Meddelande ${at}` : 'The credentials you';
    row.className = 'changed';
  }
  for (let row = 0; row < changes / CHANGES_PER_ROW; row++) {
    changeRow(row);
    if (row % ROWS_PER_TASK !== 0) continue;
    await new Promise((resolve) => setTimeout(resolve));
    while (box.firstChild) box.firstChild.remove();
  }
  box.remove();
}

/** Writes an error where the login page has its errors. Gives the milliseconds until a card with its text is there. */
export function meetError(text: string): Promise<number> {
  const PATIENCE_MS = 20_000;
  const { documentElement } = document;
  const label = document.querySelector('#errorMessageLabel');
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('No card has come.')), PATIENCE_MS);
    let begin = 0;
    new MutationObserver(() => resolve(Number(documentElement.dataset.benchCard) - begin)).observe(
      documentElement,
      { attributeFilter: ['data-bench-card'] },
    );
    setTimeout(() => {
      begin = performance.now();
      label?.replaceChildren(text);
    });
  });
}
