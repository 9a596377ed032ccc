import { describe, expect, it } from 'vitest';
import { explainText } from '../../src/explain/text.ts';
import { compareMatrices, coverageMatrix } from '../../src/indicators/coverage-matrix.ts';
import type { MatrixRow } from '../../src/model/scorecard.ts';
import type { Range } from '../../src/score/range.ts';
import { breachesOf, type JudgedBreach } from '../../src/score/rubric.ts';
import { leaf, type Score } from '../../src/score/score.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { indicatorOf, partAt, valley } from './by-hand.ts';

const row = (agreement = valley(), breach = 'major-offensive') =>
  scoreAgreement(agreement).matrix.find((one) => one.breach === breach);

describe('the coverage matrix', () => {
  it('shows the links of the guarantee that answers best', () => {
    const guarantees = indicatorOf(valley(), 'guarantees');
    const answer = partAt(guarantees, 'major-offensive', 'help', 'answer');
    const best = partAt(answer, 'triad', 'cemark');
    expect(row()).toMatchObject({
      guarantee: 'help',
      triggered: partAt(best, 'trigger').range,
      answered: partAt(best, 'responder').range,
      inTime: partAt(best, 'timeline', 'speed').range,
      bound: partAt(answer, 'bond').range,
    });
    expect(row()).not.toHaveProperty('firstBroken');
  });

  it('names the first broken link of a row', () => {
    expect(row(valley(), 'blockade')?.firstBroken).toBe('defined');
    const agreement = valley();
    expect(row({ ...agreement, verification: [] })?.firstBroken).toBe('seen');
    const slow = agreement.guarantees.map((one) => ({ ...one, timeline: [] }));
    expect(row({ ...agreement, guarantees: slow })?.firstBroken).toBe('inTime');
  });

  it('breaks at no link that is not asked of the text', () => {
    const slow = valley().guarantees.map((one) => ({ ...one, timeline: [] }));
    const pure = { ...valley(), purpose: ['guarantee' as const], baselines: [], guarantees: slow };
    expect(row(pure)?.firstBroken).toBe('inTime');
    const text = explainText(scoreAgreement(pure), { whole: true });
    expect(text).toMatch(/Major offensive +not asked +not asked .* in time\n/);
  });

  it('names no guarantee where an undisclosed one may answer better', () => {
    const agreement = { ...valley(), guarantees: [], undisclosed: ['guarantees' as const] };
    expect(row(agreement)?.answered).toEqual({ low: 0, high: 1 });
    expect(row(agreement)).not.toHaveProperty('guarantee');
  });

  it('finds the breach that an adversary would choose: answered least, and of equals the heaviest', () => {
    expect(['stand-off-strike', 'force-build-up']).toContain(scoreAgreement(valley()).weakest);
  });
});

describe('a row', () => {
  const at = (value: number) => ({ low: value, high: value });
  const fact = (id: string, range: Range, parts: readonly Score[] = []): Score => ({
    ...leaf(id, id, 'measure', 1, range, { code: 'combined' }),
    parts,
  });
  const GOOD = {
    trigger: at(0.5),
    responder: at(0.5),
    speed: at(0.5),
    bond: at(0.5),
    worth: at(0.5),
  };
  /** A guarantee with links by hand. */
  const pledge = (id: string, change: Partial<typeof GOOD> = {}): Score => {
    const { trigger, responder, speed, bond, worth } = { ...GOOD, ...change };
    const triad = fact('triad', worth, [
      fact('trigger', trigger),
      fact('responder', responder),
      fact('timeline', worth, [fact('speed', speed)]),
    ]);
    return fact(id, worth, [fact('answer', worth, [triad, fact('bond', bond)])]);
  };
  const hidden = (range: Range): Score => ({
    ...fact('undisclosed-guarantees', range),
    because: { code: 'undisclosed', at: 'undisclosed', what: 'guarantees' },
  });
  const [breach] = breachesOf(MIAMI_2025) as [JudgedBreach];
  const rowOf = (guarantees: readonly Score[], sight?: { defined: Range; seen: Range }) => {
    const answered: Score = { ...fact('answered', at(0.5), guarantees), rule: 'best' };
    const sights = sight && [
      { breach, defined: fact('defined', sight.defined), seen: fact('seen', sight.seen) },
    ];
    const answers = [{ breach, answered, byFitting: () => 0 }];
    return coverageMatrix(sights, answers, MIAMI_2025)[0]?.() as MatrixRow;
  };

  it('has the links of what answers best, and those of what is fixed where that is asked', () => {
    const links = { trigger: at(0.3), responder: at(0.4), speed: at(0.6), bond: at(0.7) };
    const guarantees = [pledge('weak', { worth: at(0.4) }), pledge('strong', links)];
    const shown = {
      breach: breach.id,
      guarantee: 'strong',
      triggered: at(0.3),
      answered: at(0.4),
      inTime: at(0.6),
      bound: at(0.7),
    };
    expect(rowOf(guarantees)).toEqual(shown);
    expect(rowOf(guarantees, { defined: at(0.8), seen: at(0.9) })).toEqual({
      ...shown,
      defined: at(0.8),
      seen: at(0.9),
    });
  });

  it('of a breach that nothing answers has nothing', () => {
    expect(rowOf([])).toEqual({
      breach: breach.id,
      triggered: at(0),
      answered: at(0),
      inTime: at(0),
      bound: at(0),
      firstBroken: 'triggered',
    });
  });

  it('of what is not disclosed is as open as that is, in every link', () => {
    const open = { low: 0, high: 1 };
    expect(rowOf([hidden(open)])).toEqual({
      breach: breach.id,
      triggered: open,
      answered: open,
      inTime: open,
      bound: open,
    });
  });

  it.each<[string, Partial<typeof GOOD>, string | undefined]>([
    ['the trigger before the bond', { trigger: at(0.1), bond: at(0.1) }, 'triggered'],
    ['the responder before the time', { responder: at(0.1), speed: at(0.1) }, 'answered'],
    ['the bond, where all else holds', { bond: at(0.1) }, 'bound'],
    ['none that may hold at best', { speed: { low: 0, high: 0.2 } }, undefined],
    ['one that stays just below the line', { speed: { low: 0, high: 0.1999 } }, 'inTime'],
  ])('is first broken at %s', (_, change, link) => {
    expect(rowOf([pledge('one', change)]).firstBroken).toBe(link);
  });

  it('is first broken where nothing is fixed, and next where nobody looks', () => {
    const broken = { trigger: at(0.1) };
    expect(rowOf([pledge('one', broken)], { defined: at(0.1), seen: at(0) }).firstBroken).toBe(
      'defined',
    );
    expect(rowOf([pledge('one', broken)], { defined: at(0.9), seen: at(0.1) }).firstBroken).toBe(
      'seen',
    );
  });

  it.each<[string, Partial<typeof GOOD>, Partial<typeof GOOD>]>([
    ['the trigger', { trigger: at(0.6), bond: at(0.1) }, { trigger: at(0.5), bond: at(0.9) }],
    ['the trigger at best', { trigger: { low: 0.5, high: 0.7 } }, { trigger: at(0.5) }],
    ['the bond, where all else is equal', { bond: at(0.6) }, { bond: at(0.5) }],
  ])('is of equals the one that is higher in %s, however they are listed', (_, high, low) => {
    const [higher, lower] = [pledge('b', high), pledge('a', low)];
    expect(rowOf([higher, lower]).guarantee).toBe('b');
    expect(rowOf([lower, higher]).guarantee).toBe('b');
  });

  it('is of those alike in every figure the one whose id comes first, however they are listed', () => {
    const three = ['b', 'a', 'c'].map((id) => pledge(id));
    expect(rowOf(three).guarantee).toBe('a');
    expect(rowOf(three.toReversed()).guarantee).toBe('a');
  });
});

describe('the order of matrices', () => {
  const at = (value: number) => ({ low: value, high: value });
  const row = (answered: Range, change: Partial<MatrixRow> = {}): MatrixRow => ({
    breach: 'major-offensive',
    triggered: at(0.5),
    answered,
    inTime: at(0.5),
    bound: at(0.5),
    ...change,
  });

  const ordered = (some: readonly MatrixRow[], others: readonly MatrixRow[]) => {
    const [one, other] = [some, others].map((rows) => rows.map((laidOut) => () => laidOut));
    return compareMatrices(one ?? [], other ?? []);
  };

  it('is that of the first figure in which they differ, worst first', () => {
    const [low, high] = [row(at(0.3)), row(at(0.6))];
    expect(ordered([low], [high])).toBeLessThan(0);
    expect(ordered([high], [low])).toBeGreaterThan(0);
    expect(ordered([high, low], [high, high])).toBeLessThan(0);
    expect(ordered([low, high], [high, low])).toBeLessThan(0);
    // The low end decides before the high end is looked at.
    expect(ordered([row({ low: 0.3, high: 0.9 })], [row({ low: 0.4, high: 0.8 })])).toBeLessThan(0);
    expect(ordered([row({ low: 0.3, high: 0.4 })], [row({ low: 0.3, high: 0.9 })])).toBeLessThan(0);
  });

  it('is none where they are the same, or where there is nothing to compare', () => {
    expect(ordered([row(at(0.3))], [row(at(0.3))])).toBe(0);
    expect(ordered([], [row(at(0.3))])).toBe(0);
    expect(ordered([row(at(0.3))], [])).toBe(0);
  });

  it('takes what is not asked for all that could be asked', () => {
    const asked = row(at(0.3), { defined: at(0.9), seen: at(0.9) });
    expect(ordered([asked], [row(at(0.3))])).toBeLessThan(0);
    expect(ordered([row(at(0.3))], [asked])).toBeGreaterThan(0);
  });

  it('lays out no more rows than it takes to tell two apart', () => {
    const laidOut: string[] = [];
    const rows = (name: string, answered: Range) =>
      [1, 2].map((place) => () => {
        laidOut.push(`${name} ${place}`);
        return row(answered);
      });
    expect(compareMatrices(rows('low', at(0.3)), rows('high', at(0.6)))).toBeLessThan(0);
    expect(laidOut).toEqual(['low 1', 'high 1']);
  });
});
