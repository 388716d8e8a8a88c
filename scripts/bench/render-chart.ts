import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { SYSTEM_NAMES, SYSTEMS } from './compared-systems.ts';
import { SCENARIOS, type Scenario } from './measure-pages.ts';
import type { PageCosts } from './results.ts';
import { findMedian } from './spread.ts';

/** What people read. */
export const SCENARIO_NAMES: { readonly [scenario in Scenario]: string } = {
  'load-small': 'login page',
  'load-large': 'login page, 20,000 elements',
  article: 'another page',
  'inserts-small': 'inserts, small page',
  'inserts-large': 'inserts, 20,000 elements',
  'burst-small': 'many nodes at once, small page',
  'burst-large': 'many nodes at once, 20,000 elements',
};

/** The picture has a ground of its own, so that it can be read whatever the colours of the page around it are. */
const STYLE = `
svg { background: #fff; color: #1f2328; font: 12px system-ui, sans-serif; }
.ours { color: #9c2a00; }
.others { color: #59636e; }
@media (prefers-color-scheme: dark) {
  svg { background: #0d1117; color: #e6edf3; }
  .ours { color: #ff9b70; }
  .others { color: #9198a1; }
}`;

interface Bar {
  readonly scenario: string;
  readonly system: string;
  readonly isOurs: boolean;
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Draws the script time of every system on every page: the median as a dot, from the least to the most as a line. */
export function renderChart(costs: PageCosts): string {
  const { window } = new JSDOM();
  const bars = listBars(costs);
  const chart = Plot.plot({
    document: window.document,
    className: 'performance',
    width: 890,
    height: 880,
    marginLeft: 170,
    marginRight: 240,
    marginBottom: 40,
    ariaLabel: 'Script time of each system on each page',
    x: {
      type: 'symlog',
      constant: 0.5,
      domain: [0, Math.max(...bars.map(({ most }) => most))],
      label: 'script time, ms',
      grid: true,
      ticks: [0, 1, 3, 10, 30, 100, 300, 1_000, 3_000],
    },
    y: { domain: SYSTEMS.map((system) => SYSTEM_NAMES[system]), label: null, tickSize: 0 },
    fy: { domain: SCENARIOS.map((scenario) => SCENARIO_NAMES[scenario]), label: null, padding: 0.15 },
    marks: [Plot.frame({ strokeOpacity: 0.15 }), ...drawBars(bars, true), ...drawBars(bars, false)],
  });
  chart.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const style = window.document.createElement('style');
  style.textContent = STYLE;
  chart.append(style);
  return `${chart.outerHTML}\n`;
}

function listBars(costs: PageCosts): Bar[] {
  return SCENARIOS.flatMap((scenario) =>
    SYSTEMS.map((system) => {
      const times = costs[scenario][system].map(({ scriptMs }) => scriptMs);
      return {
        scenario: SCENARIO_NAMES[scenario],
        system: SYSTEM_NAMES[system],
        isOurs: system === 'ours',
        median: findMedian(times),
        least: Math.min(...times),
        most: Math.max(...times),
      };
    }),
  );
}

function drawBars(bars: readonly Bar[], isOurs: boolean): Plot.Markish[] {
  const drawn = bars.filter((bar) => bar.isOurs === isOurs);
  const place = { y: 'system', fy: 'scenario', className: isOurs ? 'ours' : 'others' };
  return [
    Plot.ruleY(drawn, { ...place, x1: 'least', x2: 'most', stroke: 'currentColor', strokeWidth: 2 }),
    Plot.dot(drawn, { ...place, x: 'median', r: 4, fill: 'currentColor' }),
  ];
}
