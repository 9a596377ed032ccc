import fc from 'fast-check';
import { assert, describe, expect, it } from 'vitest';
import { enforcementRule } from '../../src/adversary/enforcement.ts';
import type { HonourRates } from '../../src/adversary/honour.ts';
import { ENDS, type End } from '../../src/adversary/open-consents.ts';
import type { Pace } from '../../src/adversary/pace.ts';
import type { StressRow } from '../../src/adversary/stress.ts';
import { passes } from '../../src/decision/passing.ts';
import { partiesOf } from '../../src/decision/rule-parts.ts';
import { stressText } from '../../src/explain/stress-text.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { BREACHES } from '../../src/model/breaches.ts';
import { boardOf, judgedBreach } from '../../src/standard/coalitions.ts';
import { HONOUR_RATES, OFTEN_LATE } from '../../src/standard/honour.ts';
import {
  joinShards,
  type StressOptions,
  stress,
  stressBlocks,
  stressShard,
  stressSteps,
} from '../../src/standard/stress.ts';
import { agreements } from '../../src/testing/arbitraries/agreement.ts';
import { draft } from '../drafts.ts';
import {
  BASE,
  withCondition,
  withFields,
  withGuarantee,
  withSecondGuarantee,
  withTimeline,
  withTrigger,
  withVerifier,
} from '../findings/base.ts';
import { RUNS } from '../runs.ts';

const PROBE = 'limited-incursion';
const HOUR = 3_600;

const rates = (rate: number, more: Partial<HonourRates> = {}): readonly HonourRates[] => [
  { id: 'trial', title: 'A trial', rate, source: 'a test', ...more },
];

/** Every stage takes just what it is allowed. */
const TO_THE_HOUR: Pace = { id: 'to-the-hour', rows: [{ multiple: 1, share: 1 }], why: 'a test' };

const only = (document: Agreement, options: StressOptions): StressRow => {
  const [row, ...others] = stress(document, { breaches: [PROBE], ...options }).rows;
  assert(row !== undefined && others.length === 0);
  return row;
};

const answered = (document: Agreement, options: StressOptions, end: End = 'worst'): number => {
  const estimate = only(document, options)[end];
  assert('answered' in estimate);
  return estimate.answered;
};

describe('how often a breach is answered', () => {
  it.each<[string, Agreement, StressOptions, number]>([
    // The Watch looks and finds with one of two who can also set it off and respond.
    ['one who looks, two who can respond', BASE, { rates: rates(0.5) }, 0.5 * (1 - 0.25)],
    ['the same at another rate', BASE, { rates: rates(0.8) }, 0.8 * (1 - 0.04)],
    ['promises that are always kept', BASE, { rates: rates(1) }, 1],
    ['promises that never are', BASE, { rates: rates(0) }, 0],
    [
      'kinds of party that differ',
      BASE,
      { rates: rates(0.5, { byKind: { organisation: 1 } }) },
      1 - 0.25,
    ],
    ['a party that is known', BASE, { rates: rates(0.5), own: { corland: 1 } }, 0.5],
    [
      'one who is attacked and must agree: it does',
      withTrigger(BASE, { activation: 'arland' }),
      { rates: rates(0.5) },
      0.5 * (1 - 0.25),
    ],
    [
      'the violator, where it must agree: never',
      withTrigger(BASE, { activation: 'borland' }),
      { rates: rates(0.9) },
      0,
    ],
    [
      'several who are protected: nobody is sure',
      withTrigger(withFields(BASE, { protects: ['arland', 'corland', 'dorland'] }), {
        activation: 'arland',
      }),
      { rates: rates(0.5) },
      0.5 * 0.5 * (1 - 0.25),
    ],
    [
      'several, of whom one is named as attacked',
      withTrigger(withFields(BASE, { protects: ['arland', 'corland', 'dorland'] }), {
        activation: 'arland',
      }),
      { rates: rates(0.5), victim: 'arland' },
      0.5 * (1 - 0.25),
    ],
    [
      'a common cause that keeps all home in a fifth of cases',
      BASE,
      { rates: rates(0.5), commonCause: 0.2 },
      0.8 * 0.5 * (1 - 0.25),
    ],
    [
      'a judge of a condition',
      withCondition(BASE, { adjudicator: 'watch', controlledBy: [] }),
      { rates: rates(0.5) },
      0.5 * (1 - 0.25),
    ],
  ])('%s', (_, document, options, expected) => {
    expect(answered(document, options)).toBeCloseTo(expected, 12);
    expect(answered(document, options, 'best')).toBeCloseTo(expected, 12);
  });

  it('how soon: by each time at which an answer may come', () => {
    const twice = withSecondGuarantee(
      withTrigger(BASE, { established: 'responders', activation: 'automatic' }),
      {
        trigger: { threshold: 'described', established: 'responders', activation: 'automatic' },
        timeline: [{ stage: 'respond', within: 'PT6H', from: 'breach' }],
        responders: (BASE.guarantees[0]?.responders ?? []).slice(0, 1),
      },
    );
    const { worst } = only(twice, { rates: rates(0.5) });
    expect(worst).toEqual({
      how: 'exact',
      answered: 0.75,
      by: [
        { within: 6 * HOUR, probability: 0.5 },
        { within: 72 * HOUR, probability: 0.75 },
      ],
    });
  });

  it('late: not within the window, and by when all the same', () => {
    const late = withTimeline(BASE, { stage: 'respond', within: 'P4D', from: 'breach' });
    const { worst } = only(late, { rates: rates(0.5) });
    expect(worst).toMatchObject({
      answered: 0,
      by: [{ within: 96 * HOUR, probability: 0.375 }],
    });
  });

  it('at worst and at best where something is open', () => {
    const open = withTrigger(BASE, { activation: 'unspecified' });
    expect(answered(open, { rates: rates(0.5) })).toBe(0);
    expect(answered(open, { rates: rates(0.5) }, 'best')).toBeCloseTo(0.375, 12);
    const hidden = withFields(BASE, { undisclosed: ['guarantees'] });
    expect(answered(hidden, { rates: rates(0.5) }, 'best')).toBe(1);
    expect(answered(hidden, { rates: rates(0.5), pace: OFTEN_LATE, samples: 100 }, 'best')).toBe(1);
  });

  it('under each of the rates that have been counted, as they disagree', () => {
    const { rows, settings } = stress(BASE, { breaches: [PROBE] });
    expect(rows.map((row) => row.rates)).toEqual(HONOUR_RATES.map(({ id }) => id));
    expect(settings.rates.every(({ source }) => source.length > 0)).toBe(true);
    const all = rows.map(({ worst }) => ('answered' in worst ? worst.answered : 0));
    expect(Math.max(...all) - Math.min(...all)).toBeGreaterThan(0.5);
  });

  it('with stages that run late: less often, and sampled', () => {
    const options = { rates: rates(1), pace: OFTEN_LATE, samples: 4_000 };
    const { worst } = only(BASE, options);
    assert('how' in worst && worst.how === 'sampled');
    expect(worst.samples).toBe(4_000);
    // The response comes in time just when its stage does not run over: the rest is done in time.
    expect(worst.answered).toBeGreaterThan(0.4);
    expect(worst.answered).toBeLessThan(0.65);
    expect(worst.low).toBeLessThan(worst.answered);
    expect(worst.high).toBeGreaterThan(worst.answered);
  });

  it('of a question that is too large is not decided, and within what', () => {
    for (const pace of [undefined, TO_THE_HOUR]) {
      const options: StressOptions = { rates: rates(0.5), steps: 3, ...(pace && { pace }) };
      expect(only(BASE, options).worst).toEqual({ decided: false, within: '3 steps' });
    }
  });
});

describe('votes that cannot be counted', () => {
  it('leave a question undecided, whether it is counted out or sampled', () => {
    const votes = { corland: Number.MAX_SAFE_INTEGER, dorland: 1 };
    const document = withTrigger(BASE, { activation: { quota: 2, votes } });
    const within = `votes that add up to at most ${Number.MAX_SAFE_INTEGER}`;
    for (const pace of [undefined, TO_THE_HOUR]) {
      const options: StressOptions = { rates: rates(0.5), ...(pace && { pace }) };
      expect(only(document, options).worst).toEqual({ decided: false, within });
    }
  });
});

/** Probability by asking every group. */
const byEveryGroup = (
  parties: readonly string[],
  rateOf: (party: string) => number,
  holds: (group: readonly string[]) => boolean,
): number => {
  let sum = 0;
  for (let mask = 0; mask < 1 << parties.length; mask++) {
    const group = parties.filter((_, i) => (mask >> i) & 1);
    if (!holds(group)) continue;
    sum += parties.reduce((all, one) => {
      const rate = rateOf(one);
      return all * (group.includes(one) ? rate : 1 - rate);
    }, 1);
  }
  return sum;
};

const KINDS = BREACHES.map(({ id }) => id);
const rate = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);

describe('laws of stress:', () => {
  it('what is counted out is what asking every group gives', () => {
    fc.assert(
      fc.property(
        agreements({ coalitions: false, undisclosed: false }),
        fc.constantFrom(...KINDS),
        rate,
        (document, kind, p) => {
          const board = boardOf(document, {});
          const breach = judgedBreach(board, kind);
          assert(breach !== undefined);
          const { rows } = stress(document, { breaches: [kind], rates: rates(p) });
          for (const { violator, ...row } of rows)
            for (const end of ENDS) {
              const rule = enforcementRule(board, { breach, violator }, end);
              const parties = partiesOf(rule);
              if (parties.length > 12) continue;
              const [victim, ...others] = document.protects.filter((one) => one !== violator);
              const rateOf = (party: string) =>
                party === violator ? 0 : party === victim && others.length === 0 ? 1 : p;
              const expected = byEveryGroup(parties, rateOf, (group) => passes(rule, group));
              const estimate = row[end];
              assert('answered' in estimate);
              expect(estimate.answered).toBeCloseTo(expected, 10);
            }
        },
      ),
      { numRuns: RUNS / 2 },
    );
  });

  it('what is sampled agrees with what is counted out, within its interval', () => {
    let outside = 0;
    let asked = 0;
    fc.assert(
      fc.property(
        agreements(),
        fc.constantFrom(...KINDS),
        rate,
        fc.nat(1_000),
        (document, kind, p, seed) => {
          const options = { breaches: [kind], rates: rates(p), own: { us: 0.3 } };
          const exact = stress(document, options).rows;
          const lots = stress(document, {
            ...options,
            pace: TO_THE_HOUR,
            samples: 1_500,
            seed,
            confidence: 0.9999,
          }).rows;
          exact.forEach((row, index) => {
            for (const end of ENDS) {
              const [one, other] = [row[end], lots[index]?.[end]];
              assert('answered' in one && other !== undefined && 'low' in other);
              asked++;
              if (one.answered < other.low - 1e-9 || one.answered > other.high + 1e-9) outside++;
              // The classes of time hold what is counted out by their ends.
              for (const { within, probability } of one.by) {
                // The last class, from half a year on, has no end.
                if (within > 3_000 * HOUR) continue;
                const byThen =
                  other.by.filter((by) => by.within <= Math.max(HOUR, 1.2 * within)).at(-1)
                    ?.probability ?? 0;
                expect(byThen).toBeGreaterThanOrEqual(probability - 0.08);
              }
            }
          });
        },
      ),
      { numRuns: RUNS / 2 },
    );
    // An interval that holds in 9,999 of 10,000 cases may miss one in a thousand by chance, and not more.
    expect(outside).toBeLessThanOrEqual(1 + asked / 1_000);
  });

  it('keeping promises more often never lowers it', () => {
    fc.assert(
      fc.property(agreements(), fc.constantFrom(...KINDS), rate, rate, (document, kind, p, q) => {
        const [less, more] = [Math.min(p, q), Math.max(p, q)];
        const at = (own: number, end: End, pace?: Pace) =>
          stress(document, {
            breaches: [kind],
            rates: rates(own),
            samples: 200,
            ...(pace && { pace }),
          }).rows.map((row) => {
            const estimate = row[end];
            assert('answered' in estimate);
            return estimate.answered;
          });
        for (const end of ENDS)
          for (const pace of [undefined, OFTEN_LATE]) {
            const higher = at(more, end, pace);
            at(less, end, pace).forEach((low, index) => {
              expect(higher[index]).toBeGreaterThanOrEqual(low - 1e-12);
            });
          }
      }),
      { numRuns: RUNS / 4 },
    );
  });

  it('a shorter deadline never lowers it', () => {
    const hours = fc.integer({ min: 1, max: 96 });
    const from = fc.constantFrom('breach' as const, 'previous' as const);
    fc.assert(
      fc.property(hours, hours, from, from, hours, (decide, respond, one, other, cut) => {
        const with_ = (first: number, last: number) =>
          withTimeline(
            withVerifier(BASE, { detects: 'promptly' }),
            { stage: 'decide', within: `PT${first}H`, from: one },
            { stage: 'respond', within: `PT${last}H`, from: other },
          );
        for (const pace of [undefined, OFTEN_LATE]) {
          const options = { rates: rates(0.8), samples: 300, ...(pace && { pace }) };
          const before = answered(with_(decide, respond), options);
          const shorter = (time: number) => Math.max(1, time - cut);
          expect(answered(with_(shorter(decide), respond), options)).toBeGreaterThanOrEqual(before);
          expect(answered(with_(decide, shorter(respond)), options)).toBeGreaterThanOrEqual(before);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('the same seed gives the same, whoever draws how much of it in whatever order', () => {
    const options: StressOptions = {
      breaches: [PROBE],
      pace: OFTEN_LATE,
      samples: 5_000,
      seed: 7,
    };
    const whole = stress(BASE, options);
    const blocks = stressBlocks(BASE, options);
    expect(blocks).toBe(5);
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: blocks - 1 })), (cuts) => {
        const ends = [0, ...cuts.sort((a, b) => a - b), blocks];
        const shards = ends
          .slice(1)
          .map((to, index) => stressShard(BASE, options, { from: ends[index] ?? 0, to }));
        const carried: typeof shards = JSON.parse(JSON.stringify(shards.reverse()));
        expect(joinShards(BASE, options, carried)).toEqual(whole);
      }),
      { numRuns: 10 },
    );
    expect(stress(BASE, { ...options, seed: 8 })).not.toEqual(whole);
    const run = stressSteps(BASE, options);
    const seen: unknown[] = [];
    for (let next = run.next(); ; next = run.next()) {
      if (next.done === true) {
        expect(next.value).toEqual(whole);
        break;
      }
      seen.push(next.value);
    }
    expect(seen).toEqual([1, 2, 3, 4, 5].map((done) => ({ done, of: 5 })));
  });

  it('it is plain data, and grows with time', () => {
    fc.assert(
      fc.property(agreements(), fc.constantFrom(...KINDS), (document, kind) => {
        for (const pace of [undefined, OFTEN_LATE]) {
          const all = stress(document, {
            breaches: [kind],
            samples: 50,
            ...(pace && { pace }),
          });
          expect(JSON.parse(JSON.stringify(all))).toEqual(all);
          for (const row of all.rows)
            for (const end of ENDS) {
              const estimate = row[end];
              assert('by' in estimate);
              const shares = estimate.by.map(({ probability }) => probability);
              expect(shares).toEqual([...shares].sort((a, b) => a - b));
            }
        }
      }),
      { numRuns: RUNS / 4 },
    );
  });
});

describe('stress as text', () => {
  it('gives each breach under each of the rates', () => {
    const asked = stress(draft('us-28-point-plan-2025-11'), { breaches: ['major-offensive'] });
    expect(stressText(asked)).toMatchInlineSnapshot(`
      "US 28-point plan for Ukraine (2025-11-20)
      How often a breach is answered in time, if promises are kept as often as each count says. Every
        stage takes all the time it is allowed, and the probabilities are exact. “Standing by” counts as
        no time, “at once” as 24 hours and “promptly” as 72 hours; a time that the text does not set stays
        open.

      A major offensive by the Russian Federation
      - Alliance commitments called upon in war, 1816 to 1944 (74.5 %): 0 % at worst, 75 % at best, half
          without delay at best
      - The same counted again, 1816 to 1944 (66 %): 0 % at worst, 66 % at best, half without delay at
          best
      - Defence pacts alone, 1816 to 2003 (41 %): 0 % at worst, 41 % at best
      - Alliance commitments called upon in war, 1945 to 2003 (22 %): 0 % at worst, 22 % at best"
    `);
  });

  it('says how it was sampled, and what keeps all home', () => {
    const asked = stress(BASE, {
      breaches: [PROBE],
      pace: OFTEN_LATE,
      samples: 2_000,
      commonCause: 0.1,
    });
    const shown = stressText(asked);
    expect(shown).toContain('2,000 samples drawn from seed 1');
    expect(shown.replace(/\s+/g, ' ')).toContain(
      'In 10 % of cases something keeps everybody home at once.',
    );
    expect(shown).toMatch(/\d+ % \(\d+ % to \d+ %\)/);
    expect(stressText(stress(BASE, { breaches: [PROBE], steps: 2 }))).toContain(
      'not decided within 2 steps',
    );
  });

  it('leaves out what is not covered by a question', () => {
    const none = withGuarantee(BASE, { breaches: ['blockade'] });
    expect(stressText(stress(none, { breaches: [PROBE] }))).toContain(': 0 %');
  });
});
