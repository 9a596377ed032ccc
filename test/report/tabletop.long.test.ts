/**
 * A replayed scenario as a page, a figure and Markdown: every line of the log is there, at its place, with its clauses.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tabletop } from '../../src/adversary/tabletop.ts';
import { type TabletopLine, tabletopBriefing } from '../../src/explain/tabletop-briefing.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { axisFor } from '../../src/report/axis.ts';
import { replayOf, timesIn } from '../../src/report/plays.ts';
import { percent } from '../../src/report/range-bar.tsx';
import { toHtml, toMarkdown, toSvg } from '../../src/report.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { SCENARIOS } from '../../src/standard/scenarios.ts';
import { tabletop } from '../../src/standard/tabletop.ts';
import { anyAgreement } from '../../src/testing/arbitraries/agreement.ts';
import { RUNS } from '../runs.ts';
import { caseOf, SCORED } from './cards.ts';
import { byId, type Element, elementsOf, markupOf, textOf } from './markup.ts';
import { complaintsOf, linksIn } from './page-complaints.ts';

const probe = SCENARIOS['night-probe'];

const played = (agreement: Agreement, scenario = probe): Tabletop => {
  const one = tabletop(agreement, scenario);
  if (one._tag === 'Left') throw new Error(JSON.stringify(one.left));
  return one.right;
};

const on = (id: string): Tabletop => played(caseOf(id).agreement);
const dayton = () => on('dayton-1995');
const ladder = () => on('response-ladder-2026-02');

const endsOf = (one: Tabletop) => tabletopBriefing(one).ends;
const linesOf = (one: Tabletop): readonly TabletopLine[] =>
  endsOf(one).flatMap(({ lines }) => lines);

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
const pageOf = (...all: readonly Tabletop[]): Element => markupOf(toHtml(all), 'html');
const named = (top: Element, name: string) => elementsOf(top).filter((one) => one.name === name);
const rowsOf = (top: Element) => named(top, 'tbody').flatMap((body) => named(body, 'tr'));

describe.each([...SCORED.keys()])('the page of a probe on %s', (id) => {
  it('stands alone, and has every line of the log with its clauses and how it ends', () => {
    const one = on(id);
    const page = pageOf(one);
    expect(complaintsOf(page)).toEqual([]);
    const lines = linesOf(one);
    const rows = rowsOf(page);
    expect(rows).toHaveLength(lines.length);
    rows.forEach((row, index) => {
      const line = lines[index];
      expect(textOf(row)).toContain(words(line?.text ?? '?'));
      const clauses = linksIn(row).map((link) => textOf(byId(page, link.slice(1))));
      for (const { at } of line?.cites ?? [])
        expect(clauses.some((clause) => clause.startsWith(words(at)))).toBe(true);
    });
    for (const { when, ending } of endsOf(one))
      expect(textOf(page)).toContain(words(`${when} it ${ending}.`));
  });
});

describe('the page of a replay', () => {
  it('draws each line where it happens, and the window across all of them', () => {
    const one = dayton();
    const axis = axisFor(timesIn([replayOf(one)]));
    const place = (seconds: number) => percent(axis.at(seconds));
    const rows = rowsOf(pageOf(one));
    const found = rows.find((row) => textOf(row).includes('finds that it happened'));
    if (found === undefined) throw new Error('no finding');
    const [, mark] = named(found, 'svg');
    expect(mark?.attributes.get('x')).toBe(place(72 * 3600));
    const windows = named(found, 'line').filter(
      (line) => line.attributes.get('class') === 'window',
    );
    expect(windows.map((line) => line.attributes.get('x1'))).toEqual([place(72 * 3600)]);
    for (const row of rows) expect(named(row, 'svg').length).toBeGreaterThan(0);
  });

  it('draws the window of each end as the score counts it: a month is 28 days at worst and 31 at best', () => {
    const row = MIAMI_2025.breaches['limited-incursion'];
    if (row === undefined) throw new Error('no such breach');
    const breaches = { ...MIAMI_2025.breaches, 'limited-incursion': { ...row, window: 'P1M' } };
    const { agreement } = caseOf('response-ladder-2026-02');
    const month = tabletop(agreement, probe, { rubric: { ...MIAMI_2025, breaches } });
    if (month._tag === 'Left') throw new Error(JSON.stringify(month.left));
    const page = pageOf(month.right);
    const axis = axisFor(timesIn([replayOf(month.right)]));
    const drawn = named(page, 'table').map((table) => [
      ...new Set(
        named(table, 'line')
          .filter((line) => line.attributes.get('class') === 'window')
          .map((line) => line.attributes.get('x1')),
      ),
    ]);
    expect(drawn).toEqual([28, 31].map((days) => [percent(axis.at(days * 24 * 3600))]));
    expect(textOf(page)).toContain('at worst 28 days, at best 31 days: the breach has paid off');
    expect(toSvg(month.right)).toContain('Dashed line: at worst 28 days, at best 31 days.');
  });

  it('hatches what the text leaves open, and says of what never comes that it does not', () => {
    const page = pageOf(ladder());
    const lines = linesOf(ladder());
    const hatched = rowsOf(page).map((row) =>
      named(row, 'rect').some((rect) => rect.attributes.get('fill') === 'url(#hatch)'),
    );
    expect(hatched).toEqual(lines.map(({ isOpen }) => isOpen));
    expect(hatched).toContain(true);
    const never = rowsOf(page).filter((_, index) => lines[index]?.at === undefined);
    expect(never.length).toBeGreaterThan(0);
    for (const row of never) expect(textOf(row)).toMatch(/^never, or not known/);
  });

  it('gives every kind of mark a shape of its own, and a key', () => {
    const page = pageOf(ladder(), dayton());
    const keys = elementsOf(page).filter((one) => one.attributes.get('class') === 'key');
    expect(keys).toHaveLength(2);
    const shapes = named(keys[0] ?? page, 'path').map((path) => path.attributes.get('d'));
    expect(new Set(shapes).size).toBe(5);
  });

  it('sets several texts below each other on one axis, with clauses counted through', () => {
    const all = [dayton(), ladder()];
    const page = pageOf(...all);
    expect(complaintsOf(page)).toEqual([]);
    for (const { agreement } of all) expect(textOf(page)).toContain(words(agreement.title));
    expect(textOf(byId(page, 'text-2'))).toContain(words(linesOf(ladder())[1]?.text ?? '?'));
    const places = new Set(
      named(page, 'line')
        .filter((line) => line.attributes.get('class') === 'window')
        .flatMap((line) => line.attributes.get('x1') ?? []),
    );
    expect([...places].filter((place) => place.endsWith('%'))).toHaveLength(1);
  });

  it('says of one that is refused who refuses', () => {
    const text = textOf(
      pageOf(played(caseOf('dayton-1995').agreement, { ...probe, refuses: ['ifor'] })),
    );
    expect(text).toContain('as nobody looks: the Implementation Force under its Commander refuses');
    expect(text).toContain('On any reading it goes unanswered.');
  });
});

describe('the figure of a replay', () => {
  it.each([320, 720, 1600])('holds every line and cuts off nothing, %d wide', (width) => {
    const one = ladder();
    const svg = markupOf(toSvg(one, { width }), 'xml');
    const titles = named(svg, 'title').map(textOf);
    for (const { text } of linesOf(one)) expect(titles).toContain(words(text));
    const [top] = named(svg, 'svg');
    const height = Number(top?.attributes.get('height'));
    const low = elementsOf(svg).flatMap(({ attributes }) => {
      const [, y] = /translate\(0 ([\d.]+)\)/.exec(attributes.get('transform') ?? '') ?? [];
      return y === undefined ? [] : [Number(y)];
    });
    expect(low.length).toBeGreaterThan(linesOf(one).length);
    expect(Math.max(...low)).toBeLessThan(height - 30);
  });
});

describe('the Markdown of a replay', () => {
  it('says how it ends on each text, and folds the log away', () => {
    const text = toMarkdown([dayton(), ladder()]);
    expect(text).toMatch(/^## A probe of the line by night\n/);
    expect(text.match(/^### /gm)).toHaveLength(2);
    expect(text).toContain('**On any reading** it is answered in time by the Implementation');
    const lines = [dayton(), ladder()].flatMap(linesOf);
    expect(text.match(/^\| (?!When|---)/gm)).toHaveLength(lines.length);
  });
});

describe('reports of a replay', () => {
  it('can be made of every agreement and every scenario', () => {
    fc.assert(
      fc.property(
        anyAgreement,
        fc.constantFrom(...Object.values(SCENARIOS)),
        (agreement, scenario) => {
          const one = played(agreement, scenario);
          expect(complaintsOf(pageOf(one, one))).toEqual([]);
          markupOf(toSvg(one), 'xml');
          expect(toMarkdown(one)).toContain(endsOf(one)[0]?.when ?? '?');
        },
      ),
      { numRuns: RUNS / 4 },
    );
  });
});
