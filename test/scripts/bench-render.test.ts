// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { SYSTEM_NAMES } from '../../scripts/bench/compared-systems.ts';
import { judgeGoals } from '../../scripts/bench/judge-goals.ts';
import { FULL } from '../../scripts/bench/plan.ts';
import { renderChart, SCENARIO_NAMES } from '../../scripts/bench/render-chart.ts';
import { renderPage } from '../../scripts/bench/render-page.ts';
import { someCosts, someResults } from '../bench/some-results.ts';

const RESULTS = someResults({ costs: someCosts({ 'inserts-large': { search: 2_057 } }) });

describe('renderPage', () => {
  const page = renderPage({
    plan: FULL,
    results: RESULTS,
    verdicts: judgeGoals(RESULTS),
    machine: { Processor: 'Abacus, 2 cores' },
  });

  it('says that it is not to be edited', () => {
    expect(page).toMatch(/^<!-- Written by `npm run bench`\. Do not edit/);
  });

  it('says of every goal whether it holds', () => {
    const verdicts = page
      .split('\n')
      .filter((line) => /\| (holds|does not hold|not measured) \|$/.test(line));
    expect(verdicts).toHaveLength(judgeGoals(RESULTS).length);
  });

  it('tells median and spread of every system, and what measured', () => {
    expect(page).toContain('2,057 (1,851–4,114)');
    expect(page).toContain('| Processor | Abacus, 2 cores |');
    for (const name of Object.values(SYSTEM_NAMES)) expect(page).toContain(`| ${name} |`);
  });

  it('leaves no number out', () => {
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('renderChart', () => {
  it('draws the same numbers as the same picture', () => {
    expect(renderChart(RESULTS.costs)).toBe(renderChart(RESULTS.costs));
  });

  it('names every system and page', () => {
    const chart = renderChart(RESULTS.costs);
    const names = [...Object.values(SYSTEM_NAMES), ...Object.values(SCENARIO_NAMES)];
    expect(names.filter((name) => !chart.includes(`>${name}<`))).toEqual([]);
  });

  it('draws a dot for each system on each page', () => {
    const dots = renderChart(RESULTS.costs).match(/<circle /g) ?? [];
    expect(dots).toHaveLength(Object.keys(SYSTEM_NAMES).length * Object.keys(SCENARIO_NAMES).length);
  });

  it('is a picture of its own, on light and on dark ground', () => {
    const chart = renderChart(RESULTS.costs);
    expect(chart).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(chart).toContain('prefers-color-scheme: dark');
    expect(chart).not.toContain('NaN');
  });
});
