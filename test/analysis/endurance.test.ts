/**
 * Silence about term and notice, filled by law: each row of the design's paragraph (Vienna Convention, Arts. 54 to 56).
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCase } from '../../src/analysis/case-file.ts';
import { enduranceScore, type Lasting } from '../../src/analysis/endurance.ts';
import type { Agreement, Instrument, Party } from '../../src/model/agreement.ts';
import { levelsOf } from '../../src/model/ladders.ts';
import type { Range } from '../../src/score/range.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { geometric, partAt } from '../indicators/by-hand.ts';
import { deal } from '../model/document.ts';
import { RUNS } from '../runs.ts';

const scored = (element: Lasting, change: Partial<Agreement> = {}) =>
  enduranceScore(openCase(deal(change)), MIAMI_2025, element, 'guarantees.pledge', 1);
/** What term and notice come to. */
const filled = (element: Lasting, change: Partial<Agreement> = {}): [Range, Range] => {
  const score = scored(element, change);
  return [partAt(score, 'term').range, partAt(score, 'exit').range];
};
const exactly = (value: number): Range => ({ low: value, high: value });
const form = (one: Instrument['form'], more: Partial<Instrument> = {}): Partial<Agreement> => ({
  instrument: { form: one, signatories: ['ua', 'us'], ...more },
});
const GUARANTEE_ONLY: Partial<Agreement> = { purpose: ['guarantee'] };
const GROUP: Party = { id: 'rebels', name: 'Rebels', kind: 'armed-group' };
const withGroup: Partial<Agreement> = { parties: [...deal().parties, GROUP] };

const SILENT: Lasting = { term: 'unspecified', exitNotice: 'unspecified' };
const NO_END = exactly(1);
const NO_RIGHT_TO_LEAVE = exactly(1);
const A_YEAR = exactly(0.85);
const AT_WILL = exactly(0.3);
const AS_LONG_AS_ITS_MAKERS = exactly(0.2);

describe('silence about term and notice', () => {
  it.each<[string, Partial<Agreement>, Range, Range]>([
    [
      'of a ratified treaty has no end and no exit',
      form('ratified-treaty'),
      NO_END,
      NO_RIGHT_TO_LEAVE,
    ],
    [
      'of a signed treaty, ratification not told, the same',
      form('signed-treaty'),
      NO_END,
      NO_RIGHT_TO_LEAVE,
    ],
    [
      'of a treaty that some have ratified the same',
      form('signed-treaty', { ratifiedBy: ['us'] }),
      NO_END,
      NO_RIGHT_TO_LEAVE,
    ],
    ['of an executive agreement the same', form('executive-agreement'), NO_END, NO_RIGHT_TO_LEAVE],
    [
      'of an alliance has no end, and implies a year of notice',
      { ...form('ratified-treaty'), ...GUARANTEE_ONLY },
      NO_END,
      A_YEAR,
    ],
    [
      'of a decision under Chapter VII lasts until the Council ends it',
      form('chapter-vii-resolution'),
      NO_END,
      AT_WILL,
    ],
    [
      'of the same with an armed group as well',
      { ...withGroup, ...form('chapter-vii-resolution', { signatories: ['ua', 'rebels'] }) },
      NO_END,
      AT_WILL,
    ],
    [
      'of a treaty that nobody has ratified is not filled',
      form('signed-treaty', { ratifiedBy: [] }),
      AS_LONG_AS_ITS_MAKERS,
      AT_WILL,
    ],
    [
      'of a treaty with an armed group is not filled',
      { ...withGroup, ...form('ratified-treaty', { signatories: ['ua', 'rebels'] }) },
      AS_LONG_AS_ITS_MAKERS,
      AT_WILL,
    ],
    [
      'of a draft that would bind an armed group is not filled',
      { ...withGroup, ...form('ratified-treaty', { signatories: [] }), constrains: ['rebels'] },
      AS_LONG_AS_ITS_MAKERS,
      AT_WILL,
    ],
    [
      'of a treaty beside which an armed group is only named is filled',
      { ...withGroup, ...form('ratified-treaty') },
      NO_END,
      NO_RIGHT_TO_LEAVE,
    ],
    [
      'of a political commitment is not filled',
      form('political-commitment'),
      AS_LONG_AS_ITS_MAKERS,
      AT_WILL,
    ],
    ['of a statement is not filled', form('statement'), AS_LONG_AS_ITS_MAKERS, AT_WILL],
  ])('%s', (_, change, term, exit) => {
    expect(filled(SILENT, change)).toEqual([term, exit]);
    // A verifier has no such fields unless it has them: to be silent is the same.
    expect(filled({}, change)).toEqual([term, exit]);
  });

  it.each(['unknown', 'not-looked-up'] as const)(
    'of a form that is %s may be any of these',
    (marker) => {
      expect(filled(SILENT, form(marker))).toEqual([
        { low: 0.2, high: 1 },
        { low: 0.3, high: 1 },
      ]);
      // An alliance gives a year at best.
      expect(filled(SILENT, { ...form(marker), ...GUARANTEE_ONLY })[1]).toEqual({
        low: 0.3,
        high: 0.85,
      });
      // For an armed group only a resolution under Chapter VII lasts, and that can be ended at will.
      expect(
        filled(SILENT, { ...withGroup, ...form(marker, { signatories: ['ua', 'rebels'] }) }),
      ).toEqual([{ low: 0.2, high: 1 }, AT_WILL]);
    },
  );

  it('is that of its own instrument where it has one', () => {
    const element = { ...SILENT, instrument: { form: 'statement', signatories: [] } } as const;
    expect(filled(element, form('ratified-treaty'))).toEqual([AS_LONG_AS_ITS_MAKERS, AT_WILL]);
  });

  it('has the term and the notice of its instrument, where that is not silent', () => {
    const change = form('statement', { term: 'P10Y', exitNotice: 'P6M' });
    // 0.2 + 0.8 × 10 / 20.
    expect(filled(SILENT, change)).toEqual([exactly(0.2 + (0.8 * 10) / 20), exactly(0.7)]);
    expect(filled({ term: 'P20Y', exitNotice: 'no-exit' }, change)).toEqual([
      exactly(1),
      exactly(1),
    ]);
  });

  it('is told as what was filled in, and of which form it hangs', () => {
    const { because } = partAt(scored(SILENT), 'term');
    expect(because).toMatchObject({
      at: 'guarantees.pledge.term',
      term: 'indefinite',
      isFilled: true,
    });
    expect(partAt(scored(SILENT, form('unknown')), 'exit').because).toMatchObject({
      at: 'instrument.form',
      notice: 'unknown',
    });
    const own = { ...SILENT, instrument: { form: 'unknown', signatories: [] } } as const;
    expect(partAt(scored(own), 'exit').because).toMatchObject({
      at: 'guarantees.pledge.instrument.form',
    });
    expect(partAt(scored({ term: 'P1Y' }, form('unknown')), 'term').because).toMatchObject({
      at: 'guarantees.pledge.term',
      term: 'P1Y',
      isFilled: false,
    });
  });
});

describe('a notice', () => {
  it.each([
    ['no-exit', 1],
    ['P1Y', 0.85],
    ['P12M', 0.85],
    // F20: 365 days are a year, 180 days half of one, 30 days a month.
    ['P365D', 0.85],
    ['P366D', 0.85],
    ['P364D', 0.7],
    ['P6M', 0.7],
    ['P180D', 0.7],
    ['P1M', 0.5],
    ['P30D', 0.5],
    ['P4W', 0.5],
    ['P27D', 0.3],
    ['P2W', 0.3],
    ['at-will', 0.3],
  ])('of %s is worth %d', (exitNotice, credit) => {
    expect(filled({ exitNotice })[1]).toEqual(exactly(credit));
  });

  it('that is not known is anything', () => {
    expect(filled({ exitNotice: 'unknown' })[1]).toEqual({ low: 0.3, high: 1 });
    expect(filled({ exitNotice: 'not-looked-up' })[1]).toEqual({ low: 0.3, high: 1 });
  });

  it('never gets worse by being longer', () => {
    const days = fc.integer({ min: 1, max: 800 });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [short, long] = [Math.min(a, b), Math.max(a, b)].map(
          (count) => filled({ exitNotice: `P${count}D` })[1].low,
        ) as [number, number];
        expect(long).toBeGreaterThanOrEqual(short);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a term', () => {
  it.each([
    ['indefinite', undefined, 1, 1],
    ['P20Y', undefined, 1, 1],
    ['P10Y', undefined, 0.6, 0.6],
    ['P40Y', undefined, 1, 1],
    // A renewal that the violator, or anyone, must agree to counts as none.
    ['P10Y', 'ru', 0.6, 0.6],
    ['P10Y', 'us', 0.6, 0.6],
    ['P10Y', 'automatic', 1, 1],
    ['P10Y', 'unknown', 0.6, 1],
    ['unknown', undefined, 0.2, 1],
    ['not-looked-up', undefined, 0.2, 1],
  ])('of %s, renewed by %s, is worth %d to %d', (term, renewal, low, high) => {
    const [worth] = filled({ term, ...(renewal === undefined ? {} : { renewal }) });
    expect(worth.low).toBeCloseTo(low, 12);
    expect(worth.high).toBeCloseTo(high, 12);
  });
});

it('endurance is the chain of both', () => {
  const { range } = scored({ term: 'P10Y', exitNotice: 'P1Y' });
  expect(range.low).toBeCloseTo(geometric([0.6, 1], [0.85, 1]), 12);
});

it('a form not known holds every form', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...levelsOf('instrument')),
      fc.constantFrom<Partial<Agreement>>({}, GUARANTEE_ONLY, withGroup),
      fc.constantFrom(undefined, [], ['us']),
      fc.constantFrom(['ua', 'us'], ['ua', 'rebels']),
      (one, change, ratifiedBy, signatories) => {
        const ratified = ratifiedBy === undefined ? {} : { ratifiedBy };
        const under = (which: Instrument['form']) =>
          scored(SILENT, { ...withGroup, ...change, ...form(which, { signatories, ...ratified }) })
            .range;
        const [known, unknown] = [under(one), under('unknown')];
        expect(known.low).toBeGreaterThanOrEqual(unknown.low - 1e-12);
        expect(known.high).toBeLessThanOrEqual(unknown.high + 1e-12);
      },
    ),
    { numRuns: RUNS },
  );
});
