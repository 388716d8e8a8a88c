import type { CorpusPage } from '../../corpus/corpus-page.ts';

interface Tally {
  good: number;
  all: number;
}

/** What came of the visits: per rule the pages on which it was found, per kind of silence those that were silent. */
export interface CorpusTable {
  note(engine: string, page: CorpusPage, isRight: boolean): void;
  write(): string;
}

export function createCorpusTable(): CorpusTable {
  const rows = new Map<string, Map<string, Tally>>();
  const engines = new Set<string>();

  function count(row: string, engine: string, isRight: boolean): void {
    const tallies = rows.get(row) ?? new Map<string, Tally>();
    const tally = tallies.get(engine) ?? { good: 0, all: 0 };
    rows.set(row, tallies.set(engine, { good: tally.good + Number(isRight), all: tally.all + 1 }));
  }

  function writeRow(name: string, cells: readonly string[]): string {
    return [name.padEnd(44), ...cells.map((cell) => cell.padStart(12))].join(' ');
  }

  return {
    note(engine, page, isRight) {
      engines.add(engine);
      for (const row of listRows(page)) count(row, engine, isRight);
    },
    write() {
      const order = [...rows.keys()].toSorted();
      const lines = order.map((row) => {
        const tallies = [...engines].map((engine) => rows.get(row)?.get(engine));
        return writeRow(
          row,
          tallies.map((tally) => (tally ? `${tally.good}/${tally.all}` : '-')),
        );
      });
      return [writeRow('corpus: as expected / pages', [...engines]), ...lines].join('\n');
    },
  };
}

function listRows({ name, expected }: CorpusPage): string[] {
  if (!expected) return ['silent', `silent: ${name.split(/:| Caxton| rdx| X1/)[0]}`];
  return ['found', `found: error ${expected.error}`, `found: page ${expected.page}`];
}
