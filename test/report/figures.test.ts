/**
 * What figures are drawn from: steps that sum, axes that rise, lanes, stages, and reasons that are told once.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisFor } from '../../src/report/axis.ts';
import { caseRows, windowsOf } from '../../src/report/case-rows.ts';
import { changeText, namesOf, placeText, valueText } from '../../src/report/change.ts';
import { linesOf } from '../../src/report/drawing.tsx';
import { stepOf } from '../../src/report/heat.tsx';
import { lanesOf } from '../../src/report/lanes.ts';
import { type ReasonNode, reasonsOf } from '../../src/report/reasons.ts';
import { schedulesOf } from '../../src/report/schedule.ts';
import { DARK, LIGHT, type Palette } from '../../src/report/style.ts';
import { panelsOf, trackPoints } from '../../src/report/track.ts';
import { waterfallOf } from '../../src/report/waterfall.ts';
import { toSvg } from '../../src/report.ts';
import { movement } from '../../src/standard/movement.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { agreements, anyAgreement } from '../../src/testing/arbitraries/agreement.ts';
import { deal, guarantee, round, verifier } from '../model/document.ts';
import { RUNS } from '../runs.ts';
import { caseOf, SCORED } from './cards.ts';
import { markupOf, textOf } from './markup.ts';

const DAY = 86_400;

describe('a waterfall', () => {
  const before = caseOf('us-28-point-plan-2025-11').agreement;
  const after = caseOf('e3-counterproposal-2025-11').agreement;
  const moved = movement(before, after);

  it.each(['overall', 'baselines', 'guarantees', 'coDrafting'] as const)(
    'of %s leads from one draft to the next, each step from where the last one ended',
    (name) => {
      const waterfall = waterfallOf(moved, name);
      const score = moved.scores[name];
      if (waterfall === undefined || score === undefined) throw new Error('it is asked of both');
      let at: { low: number; high: number } = score.before;
      for (const { from, to, share } of waterfall.steps) {
        expect(from).toEqual(at);
        expect(to.low - from.low).toBeCloseTo(share.low, 12);
        at = to;
      }
      expect(at.low).toBeCloseTo(score.after.low, 9);
      expect(at.high).toBeCloseTo(score.after.high, 9);
    },
  );

  it('shows the largest twelve steps at most, and sums up the rest as one', () => {
    const many = movement(before, caseOf('twenty-point-framework-2025-12').agreement, {
      orders: 4,
    });
    const steps = waterfallOf(many, 'overall')?.steps ?? [];
    const moving = many.facts.filter(
      ({ share: { overall } }) =>
        overall !== undefined && Math.abs(overall.low) + Math.abs(overall.high) > 1e-9,
    );
    expect(moving.length).toBeGreaterThan(12);
    expect(steps).toHaveLength(12);
    expect(steps.at(-1)).toMatchObject({ count: moving.length - 11 });
    expect(steps.reduce((sum, { count }) => sum + count, 0)).toBe(moving.length);
  });

  it('is not drawn of a score that was not shared out, or is not asked', () => {
    expect(waterfallOf({ ...moved, unshared: ['overall'] }, 'overall')).toBeUndefined();
    expect(waterfallOf({ ...moved, scores: {} }, 'overall')).toBeUndefined();
    expect(toSvg({ ...moved, scores: {} })).toContain('Nothing to draw');
  });
});

describe('an axis of time', () => {
  it('begins at the breach, rises, and has room for the longest', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1e10 })), (times) => {
        const { at, ticks } = axisFor(times);
        const sorted = [...times].sort((a, b) => a - b).map(at);
        expect(at(0)).toBe(0);
        expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
        for (const place of [...sorted, ...ticks.map((tick) => tick.at)]) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThan(1);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the stages of a guarantee', () => {
  const timesOf = (change: Parameters<typeof guarantee>[0], more = {}) =>
    schedulesOf(deal({ guarantees: [guarantee(change)], ...more }))[0];

  it('are those of the verifier and its own, one after the other', () => {
    expect(timesOf({})?.marks).toEqual([
      { stage: 'detect', said: '6 hours', start: 0, end: DAY / 4, kind: 'figures' },
      { stage: 'find', said: '6 hours', start: DAY / 4, end: DAY / 2, kind: 'figures' },
      { stage: 'respond', said: '12 hours', start: DAY / 2, end: DAY, kind: 'figures' },
    ]);
  });

  it('have no length in words, and none that is known where the time is not', () => {
    const times = timesOf(
      { timeline: [{ stage: 'respond', within: 'promptly', from: 'breach' }] },
      { verification: [verifier({ detects: 'unknown', finds: 'at-once' })] },
    );
    expect(times?.marks.map(({ said, kind }) => [said, kind])).toEqual([
      ['not known', 'unknown'],
      ['“at once”', 'words'],
      ['“promptly” from the breach', 'words'],
    ]);
    expect(times?.marks.every(({ start, end }) => start === 0 && end === 0)).toBe(true);
  });

  it('begin when the rung before is spent', () => {
    const ladder = deal({
      guarantees: [guarantee(), guarantee({ id: 'second', follows: 'pledge' })],
    });
    const second = schedulesOf(ladder)[1];
    expect(second?.begins).toBe(DAY);
    expect(second?.marks.at(-1)).toMatchObject({ start: DAY, end: 1.5 * DAY });
    expect(second?.total.latest.seconds).toBe(1.5 * DAY);
  });

  it('come to no more than the whole, and each ends no sooner than it starts', () => {
    fc.assert(
      fc.property(anyAgreement, (agreement) => {
        for (const { marks } of schedulesOf(agreement))
          for (const { start, end } of marks) {
            expect(end).toBeGreaterThanOrEqual(start);
            expect(Number.isFinite(end)).toBe(true);
          }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the lanes of a drafting log', () => {
  it('say who sat where, and from when on a party had the text', () => {
    const { rounds, lanes, absent } = lanesOf(
      deal({
        drafting: [
          round({ id: 'later', date: '2025-12-05', seats: { ua: 'co-drafting' } }),
          round({ id: 'first', date: '2025-12-01', seats: { ru: 'leading', us: 'unknown' } }),
        ],
      }),
    );
    expect(rounds.map(({ id }) => id)).toEqual(['first', 'later']);
    const laneOf = (party: string) => lanes.find((lane) => lane.party === party);
    expect(laneOf('ua')).toMatchObject({
      group: 'Protected',
      cells: [
        { said: 'not there', share: 0, had: 'no' },
        { said: 'co-drafting', share: 0.8, had: 'yes' },
      ],
    });
    expect(laneOf('ru')).toMatchObject({
      group: 'Constrained',
      cells: [
        { said: 'leading', share: 1, had: 'yes' },
        { said: 'not there', had: 'yes' },
      ],
    });
    expect(laneOf('us')?.cells[0]).toEqual({ said: 'not known', had: 'perhaps' });
    expect(absent).toContain('gb');
  });
});

describe('the rows of coverage', () => {
  it.each([...SCORED.keys()])('have the best guarantee of every breach of %s', (id) => {
    const { card } = caseOf(id);
    const rows = caseRows(card);
    for (const { breach, guarantee: best, answered } of card.matrix) {
      const answers = rows.find((row) => row.breach === breach)?.answers;
      if (best === undefined) continue;
      expect(answers?.has(best), `${breach}: ${best}, ${answered.low}`).toBe(true);
      const middle = ({ low, high }: { low: number; high: number }) => low + high;
      const own = answers?.get(best) ?? { low: 0, high: 0 };
      for (const other of answers?.values() ?? [])
        expect(middle(own)).toBeGreaterThanOrEqual(middle(other) - 1e-9);
    }
  });

  it('have the windows of the rubric, shortest first', () => {
    const windows = [...windowsOf(caseOf('us-28-point-plan-2025-11').card)];
    expect(windows[0]).toEqual([DAY, ['stand-off-strike']]);
    expect(windows.map(([seconds]) => seconds)).toEqual(
      windows.map(([seconds]) => seconds).sort((a, b) => a - b),
    );
  });
});

describe('the tree of reasons', () => {
  it('says what every score of the card says', () => {
    fc.assert(
      fc.property(agreements({ elements: [1, 3] }), (agreement) => {
        const card = scoreAgreement(agreement);
        const told = new Set<string>();
        const visit = ({ node: { weight: _, parts: __, ...own }, parts }: ReasonNode): void => {
          told.add(JSON.stringify(own));
          parts.forEach(visit);
        };
        const { top, shared } = reasonsOf(card);
        if (top === undefined) throw new Error('no top');
        visit(top);
        const said = card.nodes.map(({ weight: _, parts: __, ...own }) => JSON.stringify(own));
        expect(told).toEqual(new Set(said));
        for (const { parts } of shared) expect(parts.length).toBeGreaterThan(0);
      }),
      { numRuns: RUNS },
    );
  });

  it('has a treaty of twenty parties less than a third as often as it is scored', () => {
    const { card } = caseOf('rio-treaty-1947');
    const kept = new Set<ReasonNode>();
    const visit = (one: ReasonNode): void => {
      if (kept.has(one)) return;
      kept.add(one);
      one.parts.forEach(visit);
    };
    const { top } = reasonsOf(card);
    if (top !== undefined) visit(top);
    expect(kept.size).toBeGreaterThan(100);
    expect(kept.size).toBeLessThan(card.nodes.length / 3);
  });
});

describe('a track', () => {
  const cards = ['geneva-framework-2025-11', 'us-28-point-plan-2025-11', 'miami-draft-2025-12'].map(
    (id) => caseOf(id).card,
  );

  it('stands in order of date, whatever the order it is given in', () => {
    const points = trackPoints(cards);
    expect(points.map(({ card }) => card.agreement.id)).toEqual([
      'us-28-point-plan-2025-11',
      'geneva-framework-2025-11',
      'miami-draft-2025-12',
    ]);
    expect(points.map(({ number }) => number)).toEqual([1, 2, 3]);
    const places = points.map(({ at }) => at);
    expect(places[0]).toBe(0);
    expect(places.at(-1)).toBe(1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('keeps texts of one day apart, and a single text or none in its place', () => {
    const [one] = cards;
    if (one === undefined) throw new Error('a card');
    const [first, second] = trackPoints([one, one]);
    expect(first?.at).toBe(0);
    expect(second?.at).toBeGreaterThan(0);
    expect(trackPoints([one])[0]?.at).toBe(0);
    expect(trackPoints([])).toEqual([]);
    expect(panelsOf([])).toEqual([]);
    expect(textOf(markupOf(toSvg([]), 'xml'))).toContain('0 texts');
  });

  it('has no bar where a score is not asked', () => {
    const { card } = caseOf('rio-treaty-1947');
    const [baselines] = panelsOf(trackPoints([card]));
    expect(baselines?.ranges).toEqual([undefined]);
  });
});

describe('a changed fact', () => {
  const nameOf = namesOf([deal({ guarantees: [guarantee({ title: 'The pledge' })] })]);

  it.each<[path: readonly string[], says: string]>([
    [['guarantees', 'pledge', 'trigger', 'activation'], '“The pledge”: trigger, activation'],
    [['guarantees', 'pledge'], '“The pledge”'],
    [['instrument', 'form'], 'instrument, form'],
    [['guarantees', 'pledge', 'exitNotice'], '“The pledge”: exit notice'],
  ])('at %s stands at %s', (path, says) => {
    expect(placeText(path, nameOf)).toBe(says);
  });

  it.each<[value: unknown, says: string]>([
    [undefined, 'nothing'],
    ['unknown', 'not known'],
    ['not-looked-up', 'not read'],
    ['P30D', '30 days'],
    ['at-violators-will', 'at violators will'],
    [[], 'none'],
    [{ allOf: ['ua', 'us'] }, 'Ukraine and the United States'],
    [{ atLeast: 2, of: ['ua', 'us'] }, 'at least 2 of Ukraine, the United States'],
    [{ unless: 'ua' }, 'automatic unless Ukraine decides'],
    [{ verifier: 'mission' }, 'mission'],
    [7, '7'],
  ])('of %j is %s', (value, says) => {
    expect(valueText(value, nameOf)).toBe(says);
  });

  it('is new, gone, or another one', () => {
    const fact = { path: ['term'], share: {} };
    expect(changeText({ ...fact, after: 'P1Y' }, nameOf)).toBe('new: 1 year');
    expect(changeText({ ...fact, before: guarantee() }, nameOf)).toBe('gone');
    expect(changeText({ ...fact, before: 'P1Y', after: 'P2Y' }, nameOf)).toBe('1 year → 2 years');
  });
});

describe('a step of colour', () => {
  it.each([
    [0, 0],
    [0.19, 0],
    [0.2, 1],
    [0.6, 3],
    [1, 4],
  ])('for %d is %d', (share, step) => {
    expect(stepOf(share)).toBe(step);
  });
});

describe('lines of a figure', () => {
  it('are as many as there is room for, and say where they are cut', () => {
    expect(linesOf('a b', 300)).toEqual(['a b']);
    const cut = linesOf('word '.repeat(50), 100);
    expect(cut).toHaveLength(2);
    expect(cut[1]).toMatch(/…$/);
    expect(linesOf('x'.repeat(500), 100)[0]?.length).toBeLessThan(30);
  });
});

/** Relative luminance, as WCAG 2 defines it. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [least = 0, most = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (most + 0.05) / (least + 0.05);
};

describe.each<[mode: string, palette: Palette]>([
  ['light', LIGHT],
  ['dark', DARK],
])('the colours in %s', (_, palette) => {
  const of = (use: string): string => palette[use] ?? '';

  it('have the same uses as in the other mode', () => {
    expect(Object.keys(palette)).toEqual(Object.keys(LIGHT));
  });

  it.each([
    ...['ink', 'soft', 'link'].flatMap((text) => [
      [text, 'paper'],
      [text, 'wash'],
    ]),
    ...[0, 1, 2, 3, 4].map((step) => [`t${step}`, `h${step}`]),
  ])('let %s be read on %s', (text = '', ground = '') => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['sure', 'up', 'down', 'gate', 'defeats', 'clouds'])('let %s be seen', (mark) => {
    expect(contrast(of(mark), of('paper'))).toBeGreaterThanOrEqual(3);
  });

  it('are steps of lightness, so that they are told apart without hue', () => {
    const steps = [0, 1, 2, 3, 4].map((step) => luminance(of(`h${step}`)));
    const isRising = luminance(of('paper')) < 0.5;
    const sorted = [...steps].sort((a, b) => (isRising ? a - b : b - a));
    expect(steps).toEqual(sorted);
    for (const [index, step] of steps.slice(1).entries()) {
      const before = steps[index] ?? 0;
      const ratio = (Math.max(step, before) + 0.05) / (Math.min(step, before) + 0.05);
      expect(ratio).toBeGreaterThan(1.15);
    }
  });
});
