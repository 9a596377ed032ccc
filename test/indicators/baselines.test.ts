import { describe, expect, it } from 'vitest';
import type { Agreement, Baseline, Verifier } from '../../src/model/agreement.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import {
  arithmetic,
  geometric,
  harmonic,
  indicatorOf,
  outline,
  partAt,
  valley,
  written,
} from './by-hand.ts';

const indicator = (agreement: Agreement) => indicatorOf(agreement, 'baselines');
const watchedBy = (change: Partial<Verifier>): Agreement => ({
  ...valley(),
  verification: valley().verification.map((one) => ({ ...one, ...change })),
});
const withBaselines = (...baselines: Baseline[]): Agreement => ({ ...valley(), baselines });
const [LINE] = valley().baselines as [Baseline];

/** Annexed from a fixed day: precision counts twice. */
const DEFINITION = geometric([1, 2], [1, 1]);
/** On notice, most of it, in public, no single party can stop the finding; under a treaty that has no end. */
const WATCH = harmonic([0.85, 2], [0.75, 1.5], [0.75, 1]);
const verification = (speed: number, watch = WATCH) =>
  geometric([watch, 4], [speed, 1], [1, 1], [1, 0.5]);
const seen = (speed: number, watch = WATCH) =>
  geometric([DEFINITION, 1], [verification(speed, watch), 1]);
/** Access on notice is a duty not to obstruct: named, and from the first day. */
const OWED = geometric([geometric([0.4, 2], [1, 1]), 1], [verification(1), 1]);

describe('baselines', () => {
  it('chain the means of conduct and posture, from definition and verification', () => {
    // 36 hours to find, in time for an offensive (5 days) and an incursion (3 days); nothing else is forbidden, and the
    // only posture that is watched is the obstruction of those who may go there.
    const conduct = arithmetic([seen(1), 0.25], [seen(1), 0.2], [0, 0.15], [0, 0.05], [0, 0.05]);
    const posture = arithmetic([0, 0.15], [0, 0.075], [OWED, 0.075]);
    const { range } = indicator(valley());
    expect(range.low).toBeCloseTo(geometric([conduct, 1], [posture, 1]), 12);
    expect(range.high).toBe(range.low);
  });

  it('weigh what is fixed double of when it begins', () => {
    const loose = indicator(withBaselines({ ...LINE, precision: 'named', starts: 'conditional' }));
    const definition = partAt(loose, 'conduct', 'major-offensive', 'river-line', 'definition');
    expect(definition.range.low).toBeCloseTo(geometric([0.4, 2], [0.5, 1]), 12);
  });

  it('count what is left of the window when the finding comes', () => {
    const offensive = partAt(
      indicator(watchedBy({ finds: 'P9DT12H' })),
      'conduct',
      'major-offensive',
    );
    expect(offensive.range.low).toBeCloseTo(seen(5 / 10), 12);
  });

  it('count how well the means see each breach', () => {
    const fromAbove = watchedBy({ means: ['satellite'] });
    const worth = partAt(indicator(fromAbove), 'conduct', 'limited-incursion').range.low;
    expect(worth).toBeCloseTo(geometric([DEFINITION, 1], [0.9 * verification(1), 1]), 12);
  });

  it('have no use for a baseline that does not bind the violator', () => {
    const oneSided = { ...withBaselines({ ...LINE, binds: ['arland'] }), verification: [] };
    expect(indicator(oneSided).range).toEqual({ low: 0, high: 0 });
  });

  it('count a finding that the violator can block as not independent', () => {
    const vetoed = partAt(
      indicator(watchedBy({ finding: { allOf: ['cemark', 'borland'] } })),
      'conduct',
      'major-offensive',
    );
    expect(vetoed.range.low).toBeCloseTo(seen(1, harmonic([0, 2], [0.75, 1.5], [0.75, 1])), 12);
  });

  it('are open upward where baselines may be undisclosed', () => {
    const { range } = indicator({ ...valley(), undisclosed: ['baselines'] });
    expect(range.low).toBe(indicator(valley()).range.low);
    expect(range.high).toBe(1);
  });

  it('are left out of a text that sets out to guarantee only', () => {
    const card = scoreAgreement({ ...valley(), purpose: ['guarantee'] });
    expect(card.indicators.baselines.rule).toBe('not-applicable');
    expect(card.verdict.stands.baselines).toBe('not-asked');
    const { guarantees, coDrafting } = card.indicators;
    // The overall figure is an average, in which guarantees count double.
    expect(card.overall.range.low).toBeCloseTo(
      arithmetic([guarantees.range.low, 2], [coDrafting.range.low, 1]),
      12,
    );
  });

  it('leave breaches out of scope out of the mean', () => {
    const scope = {
      breaches: ['major-offensive', 'limited-incursion'],
      reason: 'a truce on one front',
    };
    expect(indicator({ ...valley(), scope }).range.low).toBeCloseTo(seen(1), 12);
  });
});

describe('access that is owed', () => {
  const obstruction = (change: Partial<Verifier>, more: Partial<Agreement> = {}) =>
    partAt(indicator({ ...watchedBy(change), ...more }), 'posture', 'monitor-obstruction').range;

  it('is a baseline against obstruction, named and from the first day, whatever the verifier watches', () => {
    expect(obstruction({}).low).toBeCloseTo(OWED, 12);
    expect(obstruction({ watches: [] }).low).toBeCloseTo(OWED, 12);
  });

  it.each(['none', 'host-consent', 'scheduled'] as const)('is none with access of %s', (access) => {
    expect(obstruction({ access })).toEqual({ low: 0, high: 0 });
  });

  it('may be one where access is not known', () => {
    const { low, high } = obstruction({ access: 'unknown' });
    expect(low).toBe(0);
    // At best anywhere and anytime.
    const best = verification(1, harmonic([0.85, 2], [1, 1.5], [0.75, 1]));
    expect(high).toBeCloseTo(geometric([geometric([0.4, 2], [1, 1]), 1], [best, 1]), 12);
  });

  it('gives way to a baseline that says more', () => {
    const baselines = [{ ...LINE, forbids: ['monitor-obstruction'] }];
    expect(obstruction({}, { baselines }).low).toBeCloseTo(seen(1), 12);
  });

  it('binds every constrained party', () => {
    const both = { ...valley(), constrains: ['borland', 'arland'] };
    const cases = indicator(both).parts.map(
      (one) => partAt(one, 'posture', 'monitor-obstruction').range.low,
    );
    // Arland has a vote in the finding, so that Cemark alone decides of its breach.
    const arland = verification(1, harmonic([0.6, 2], [0.75, 1.5], [0.75, 1]));
    expect(cases[0]).toBeCloseTo(OWED, 12);
    expect(cases[1]).toBeCloseTo(geometric([geometric([0.4, 2], [1, 1]), 1], [arland, 1]), 12);
  });

  it('may be owed to a verifier that is not disclosed', () => {
    const hidden = { undisclosed: ['verification' as const] };
    expect(obstruction({ access: 'none' }, hidden)).toEqual({ low: 0, high: 1 });
    const nobody = { ...valley(), verification: [], ...hidden };
    expect(partAt(indicator(nobody), 'posture', 'monitor-obstruction').range).toEqual({
      low: 0,
      high: 1,
    });
  });
});

describe('a withdrawal', () => {
  const twoSided = (...baselines: Baseline[]): Agreement => ({
    ...withBaselines(...baselines),
    constrains: ['borland', 'arland'],
  });
  const WITHDRAWAL: Baseline = {
    ...LINE,
    id: 'pull-back',
    subject: 'withdrawal',
    forbids: ['withdrawal-failure'],
  };
  const isAsked = (agreement: Agreement, party: string) => {
    const whole = indicator(agreement);
    const one = whole.parts.find(({ id }) => id === party) ?? whole;
    return partAt(one, 'posture').parts.some(({ id }) => id === 'withdrawal-failure');
  };

  it('is asked only of those who are bound to it, where somebody is', () => {
    const agreement = twoSided(LINE, WITHDRAWAL);
    expect([isAsked(agreement, 'borland'), isAsked(agreement, 'arland')]).toEqual([true, false]);
    const posture = (party: string) =>
      partAt(indicator(agreement).parts.find(({ id }) => id === party) as never, 'posture').range
        .low;
    const arland = verification(1, harmonic([0.6, 2], [0.75, 1.5], [0.75, 1]));
    const owedByArland = geometric([geometric([0.4, 2], [1, 1]), 1], [arland, 1]);
    expect(posture('borland')).toBeCloseTo(
      arithmetic([0, 0.15], [seen(1), 0.075], [OWED, 0.075]),
      12,
    );
    expect(posture('arland')).toBeCloseTo(arithmetic([0, 0.15], [owedByArland, 0.075]), 12);
  });

  it('is the only breach that is asked of some and not of others', () => {
    const whole = indicator(twoSided(LINE, WITHDRAWAL));
    const [asked, other] = whole.parts.map((one) =>
      one.parts.flatMap(({ parts }) => parts.map(({ id }) => id)),
    );
    // Arland is bound by no line, and is asked about an offensive all the same.
    expect(asked).toContain('major-offensive');
    expect(other).toEqual(asked?.filter((id) => id !== 'withdrawal-failure'));
  });

  it('is a hole for all where nobody is bound to it', () => {
    const agreement = twoSided(LINE);
    expect([isAsked(agreement, 'borland'), isAsked(agreement, 'arland')]).toEqual([true, true]);
    // Whoever is not constrained opens no question for those who are.
    const thirdParty = twoSided(LINE, { ...WITHDRAWAL, binds: ['cemark'] });
    expect([isAsked(thirdParty, 'borland'), isAsked(thirdParty, 'arland')]).toEqual([true, true]);
  });

  it('is asked of all where baselines may be undisclosed', () => {
    const agreement = { ...twoSided(LINE, WITHDRAWAL), undisclosed: ['baselines' as const] };
    expect([isAsked(agreement, 'borland'), isAsked(agreement, 'arland')]).toEqual([true, true]);
  });

  it('laid on a party for the first time opens the question, and may lower the mean', () => {
    const binding = (...binds: string[]) =>
      indicator(
        twoSided(LINE, { ...WITHDRAWAL, precision: 'unspecified', starts: 'unspecified', binds }),
      ).range.low;
    expect(binding('borland', 'arland')).toBeLessThan(binding('borland'));
  });
});

describe('sides', () => {
  it('are averaged: distances and monitors for one side are half an answer, not none', () => {
    // Under version 1 the worst side alone counted.
    const one = indicator(valley()).range.low;
    const both = indicator({ ...valley(), constrains: ['borland', 'arland'] });
    const [, arland] = both.parts;
    expect(both.rule).toBe('mean');
    expect(both.range.low).toBeCloseTo((one + (arland?.range.low ?? 0)) / 2, 12);
    expect(both.range.low).toBeGreaterThan(one / 2 - 1e-12);
  });

  it('do not hold anyone, whom no baseline binds', () => {
    const withAnyone = { ...valley(), constrains: ['borland', 'anyone'] };
    expect(indicator(withAnyone).range).toEqual(indicator(valley()).range);
    expect(scoreAgreement(withAnyone).worstCase.baselines).toBe('borland');
  });
});

describe('what a reader meets', () => {
  const whole = (change: Partial<Agreement> = {}) =>
    indicatorOf({ ...written(), ...change }, 'baselines');

  it('of a baseline is its definition, who watches it, and where the text says so', () => {
    expect(outline(whole(), 1)).toEqual([
      'baselines [chain 2] Baselines and verification',
      '  conduct [mean 1] Breaches of conduct',
      '  posture [mean 1] Breaches of posture',
    ]);
    expect(outline(partAt(whole(), 'conduct', 'major-offensive'), 3)).toEqual([
      'major-offensive [best 0.25] Major offensive',
      '  river-line [chain 1] The river line (Art. 1)',
      '    definition [chain 1] Definition',
      '      precision [rung 2] Precision: level baselines.river-line.precision precision annexed (Art. 1)',
      '      starts [rung 1] Beginning: level baselines.river-line.starts starts scheduled (Art. 1)',
      '    verification [best 1] Verification',
      '      observers [discount 1] The observers (Art. 2)',
    ]);
  });

  it('of what has no title is its id', () => {
    const plain = indicatorOf(valley(), 'baselines');
    expect(partAt(plain, 'conduct', 'major-offensive', 'river-line').label).toBe('river-line');
    expect(partAt(plain, 'posture', 'monitor-obstruction', 'observers').label).toBe(
      'Access of observers',
    );
  });

  it('of access that is owed is that nothing else was agreed about it', () => {
    expect(outline(partAt(whole(), 'posture', 'monitor-obstruction'), 3).slice(0, 6)).toEqual([
      'monitor-obstruction [best 0.075] Monitor obstruction',
      '  observers [chain 1] Access of The observers (Art. 2)',
      '    definition [chain 1] Definition',
      '      precision [rung 2] Precision: access-owed verification.observers.access notified (Art. 2)',
      '      starts [rung 1] Beginning: access-owed verification.observers.access notified (Art. 2)',
      '    verification [discount 1] The observers (Art. 2)',
    ]);
    const verification = written().verification.map((one) => ({
      ...one,
      access: 'unknown' as const,
    }));
    const perhaps = partAt(whole({ verification }), 'posture', 'monitor-obstruction', 'observers');
    expect(outline(partAt(perhaps, 'definition'))).toEqual([
      'definition [discount 1] Definition',
      '  owed [chain 1] Access owed',
      '    precision [rung 2] Precision: access-owed verification.observers.access unknown (Art. 2)',
      '    starts [rung 1] Beginning: access-owed verification.observers.access unknown (Art. 2)',
      '  reach [measure 1] That access is owed: reach verification.observers.access access (Art. 2)',
    ]);
  });

  it('of what is missing is that it is missing', () => {
    expect(outline(partAt(whole(), 'conduct', 'blockade'))).toEqual([
      'blockade [measure 0.05] Blockade: absent baselines blockade (Preamble)',
    ]);
    const unwatched = partAt(whole({ verification: [] }), 'conduct', 'major-offensive');
    expect(outline(partAt(unwatched, 'river-line', 'verification'))).toEqual([
      'verification [best 1] Verification',
      '  nobody [measure 1] Nobody watches: absent verification verifier (Preamble)',
    ]);
  });

  it('of what is not disclosed is that there may be more', () => {
    const lines = (undisclosed: Agreement['undisclosed'], ...path: readonly string[]) =>
      outline(partAt(whole({ undisclosed }), ...path)).filter((line) =>
        line.includes('undisclosed'),
      );
    const baselines =
      'undisclosed-baselines [measure 1] Undisclosed baselines: undisclosed undisclosed baselines';
    const verification =
      'undisclosed-verification [measure 1] Undisclosed verification: undisclosed undisclosed verification';
    // A baseline that is not disclosed may be against any breach, and watched by anyone.
    expect(lines(['baselines'], 'conduct', 'blockade')).toEqual([`  ${baselines}`]);
    expect(lines(['baselines'], 'conduct', 'major-offensive')).toEqual([`  ${baselines}`]);
    expect(lines(['baselines'], 'posture', 'monitor-obstruction')).toEqual([`  ${baselines}`]);
    // A verifier that is not disclosed may watch what is fixed, and may be owed access.
    expect(lines(['verification'], 'conduct', 'blockade')).toEqual([]);
    expect(lines(['verification'], 'conduct', 'major-offensive')).toEqual([
      `      ${verification}`,
    ]);
    expect(lines(['verification'], 'posture', 'force-build-up')).toEqual([]);
    expect(lines(['verification'], 'posture', 'monitor-obstruction')).toEqual([
      `  ${verification}`,
    ]);
  });
});

describe('a text that constrains nobody', () => {
  const free = (...baselines: Baseline[]) =>
    indicator({ ...withBaselines(...baselines), constrains: [], protects: [] });
  const WITHDRAWAL = { ...LINE, id: 'pull-back', forbids: ['withdrawal-failure'] };

  it('is asked once, of what is forbidden to anybody', () => {
    const [breach] = partAt(free(LINE), 'conduct').parts;
    expect(breach?.id).toBe('major-offensive');
    expect(breach?.range.low).toBeCloseTo(seen(1), 12);
  });

  it('is asked about a withdrawal, whoever must withdraw', () => {
    expect(partAt(free(LINE), 'posture', 'withdrawal-failure').range.low).toBe(0);
    const bound = partAt(free(LINE, WITHDRAWAL), 'posture', 'withdrawal-failure');
    expect(bound.range.low).toBeCloseTo(seen(1), 12);
  });
});

describe('several verifiers and baselines', () => {
  const [observers] = valley().verification as [Verifier];
  const offensive = (agreement: Agreement) =>
    partAt(indicator(agreement), 'conduct', 'major-offensive');
  const watching = (...verification: Verifier[]): Agreement => ({ ...valley(), verification });

  it('count as the best verifier that watches the baseline', () => {
    const slow = { ...observers, id: 'slow', finds: 'P9DT12H' };
    expect(offensive(watching(slow, observers)).range.low).toBeCloseTo(seen(1), 12);
    const elsewhere = { ...observers, watches: [] };
    expect(offensive(watching(slow, elsewhere)).range.low).toBeCloseTo(seen(0.5), 12);
    const only = { ...observers, watches: ['river-line'] };
    expect(offensive(watching(slow, only)).range.low).toBeCloseTo(seen(1), 12);
  });

  it('count as the best baseline against the breach', () => {
    const vague = { ...LINE, id: 'vague', precision: 'named', starts: 'conditional' } as const;
    for (const baselines of [
      [vague, LINE],
      [LINE, vague],
    ])
      expect(offensive(withBaselines(...baselines)).range.low).toBeCloseTo(seen(1), 12);
  });

  it('show the best definition of what is fixed against a breach, watched or not', () => {
    const defined = (agreement: Agreement, breach: string) =>
      scoreAgreement(agreement).matrix.find((row) => row.breach === breach)?.defined;
    const exactly = (value: number) => ({
      low: expect.closeTo(value, 12),
      high: expect.closeTo(value, 12),
    });
    expect(defined(watching(), 'major-offensive')).toEqual(exactly(1));
    expect(defined(watching(), 'blockade')).toEqual(exactly(0));
    // Access on notice is named, from the first day.
    const owed = geometric([0.4, 2], [1, 1]);
    expect(defined(valley(), 'monitor-obstruction')).toEqual(exactly(owed));
    expect(defined(watching(), 'monitor-obstruction')).toEqual(exactly(0));
    const hidden = (list: 'baselines' | 'verification', breach: string) =>
      defined({ ...watching(), undisclosed: [list] }, breach);
    expect(hidden('baselines', 'blockade')).toEqual({ low: 0, high: 1 });
    expect(hidden('verification', 'blockade')).toEqual({ low: 0, high: 0 });
    expect(hidden('verification', 'monitor-obstruction')).toEqual({ low: 0, high: 1 });
  });
});
