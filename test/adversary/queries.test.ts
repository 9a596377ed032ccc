import fc from 'fast-check';
import { isRight } from 'fp-ts/Either';
import { assert, describe, expect, it } from 'vitest';
import { refusalBetween } from '../../src/adversary/implication.ts';
import type { Play } from '../../src/adversary/log.ts';
import { type Answered, CLAIMS } from '../../src/adversary/queries.ts';
import type { Scenario } from '../../src/adversary/scenario.ts';
import { passesWhen } from '../../src/decision/passing.ts';
import type { Rule } from '../../src/decision/rule.ts';
import { queryText } from '../../src/explain/query-text.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import {
  alwaysVetoed,
  answersWhatever,
  equivalentTo,
  neverAnswered,
} from '../../src/standard/queries.ts';
import { tabletop } from '../../src/standard/tabletop.ts';
import { agreements } from '../../src/testing/arbitraries/agreement.ts';
import { rules } from '../../src/testing/arbitraries/rule.ts';
import { draft } from '../drafts.ts';
import {
  BASE,
  withCondition,
  withFields,
  withResponders,
  withSecondGuarantee,
  withTimeline,
  withTrigger,
} from '../findings/base.ts';
import { RUNS } from '../runs.ts';

const PROBE = 'limited-incursion';

/** The base as it is about one breach alone. */
const ONE: Agreement = withFields(BASE, { scope: { breaches: [PROBE], reason: 'a test' } });

const witness = (answered: Answered): Scenario => {
  assert('scenario' in answered);
  return answered.scenario;
};

const at = (document: Agreement, scenario: Scenario, end: 'worst' | 'best'): Play => {
  const played = tabletop(document, scenario);
  assert(isRight(played));
  return played.right[end];
};

const isAnswered = ({ outcome }: Play): boolean =>
  outcome.kind === 'in-time' || outcome.kind === 'undisclosed';

describe('whether one draft answers whatever another does', () => {
  it('it does where it is the same, or lacks a hurdle', () => {
    expect(answersWhatever(BASE, BASE)).toEqual({ holds: 'yes' });
    const free = withTrigger(BASE, { established: 'responders' });
    expect(answersWhatever(free, BASE)).toEqual({ holds: 'yes' });
    expect(answersWhatever(BASE, free).holds).toBe('no');
  });

  it('if not, the smallest refusal shows it', () => {
    const either = ONE;
    const both = withTrigger(ONE, { activation: { allOf: ['corland', 'dorland'] } });
    const answer = answersWhatever(both, either);
    expect(answer.holds).toBe('no');
    expect(witness(answer)).toMatchObject({ breach: PROBE, violator: 'borland' });
    expect(witness(answer).refuses).toHaveLength(1);
  });

  it('if not, the smallest breach shows it', () => {
    const coarse = withTrigger(ONE, { measures: { any: [{ quantity: 'depth-km', atLeast: 50 }] } });
    const answer = answersWhatever(coarse, ONE);
    expect(witness(answer)).toMatchObject({
      sizes: [{ quantity: 'depth-km', atLeast: 1 }],
    });
    expect(witness(answer).refuses).toBeUndefined();
    expect(answersWhatever(ONE, coarse)).toEqual({ holds: 'yes' });
  });

  it('it is open where it hangs on what is open', () => {
    const open = withTrigger(ONE, { activation: 'unspecified' });
    const automatic = withTrigger(ONE, { activation: 'automatic' });
    expect(answersWhatever(open, automatic).holds).toBe('open');
    expect(answersWhatever(automatic, open)).toEqual({ holds: 'yes' });
  });

  it('it is asked both ways, which may both fail', () => {
    const corland = withResponders(ONE, { duty: 'none' }, 'dorland');
    const dorland = withResponders(ONE, { duty: 'none' }, 'corland');
    const { first, second } = equivalentTo(corland, dorland);
    expect([witness(first).refuses, witness(second).refuses]).toEqual([['corland'], ['dorland']]);
  });

  it('it is given up after the steps or sizes allowed', () => {
    expect(answersWhatever(BASE, BASE, { steps: 3 })).toEqual({
      holds: 'not-decided',
      within: '3 steps',
    });
    expect(answersWhatever(BASE, BASE, { sizes: 1 })).toEqual({
      holds: 'not-decided',
      within: '1 sizes',
    });
  });

  it('it is given up where votes cannot be counted', () => {
    const votes = { corland: Number.MAX_SAFE_INTEGER, dorland: 1 };
    const large = withTrigger(BASE, { activation: { quota: 2, votes } });
    const within = `votes that add up to at most ${Number.MAX_SAFE_INTEGER}`;
    expect(answersWhatever(BASE, large)).toEqual({ holds: 'not-decided', within });
    expect(answersWhatever(large, BASE)).toEqual({ holds: 'not-decided', within });
  });
});

describe('whether a breach is never answered', () => {
  it('it is not where somebody can, and a scenario shows it', () => {
    const answer = neverAnswered(ONE, PROBE);
    expect(answer.holds).toBe('no');
    expect(isAnswered(at(ONE, witness(answer), 'worst'))).toBe(true);
  });

  it('it is where the violator can stop it, or time is up', () => {
    const veto = withTrigger(ONE, { activation: { allOf: ['borland', 'corland'] } });
    expect(neverAnswered(veto, PROBE)).toEqual({ holds: 'yes' });
    const late = withTimeline(ONE, { stage: 'respond', within: 'P1Y', from: 'previous' });
    expect(neverAnswered(late, PROBE)).toEqual({ holds: 'yes' });
    expect(neverAnswered(ONE, 'rudeness')).toEqual({ holds: 'yes' });
  });

  it('it is where the violator judges a condition, though it would be answered if nobody raised it', () => {
    const judged = withCondition(ONE, { adjudicator: 'borland', controlledBy: [] });
    expect(neverAnswered(judged, PROBE)).toEqual({ holds: 'yes' });
    const silent: Scenario = { id: 'try', title: 'A try', breach: PROBE };
    expect(at(judged, silent, 'worst').outcome.kind).toBe('in-time');
    expect(at(judged, { ...silent, claims: CLAIMS }, 'best').outcome.kind).toBe('voided');
  });

  it('of real texts: the incursion on Minsk never is, nor the offensive on the draft of April 2022', () => {
    expect(neverAnswered(draft('minsk-package-2015'), PROBE)).toEqual({ holds: 'yes' });
    expect(neverAnswered(draft('istanbul-draft-2022-04'), 'major-offensive')).toEqual({
      holds: 'yes',
    });
    expect(neverAnswered(draft('dayton-1995'), PROBE).holds).toBe('no');
  });
});

describe('whether one party has a veto over everything', () => {
  it('whoever alone can look has one, whoever can be replaced has none', () => {
    expect(alwaysVetoed(ONE, 'watch')).toEqual({ holds: 'yes' });
    const answer = alwaysVetoed(ONE, 'corland');
    expect(answer.holds).toBe('no');
    expect(witness(answer).refuses).toEqual(['corland']);
  });

  it('it has none where another guarantee needs it for nothing', () => {
    const second = withSecondGuarantee(ONE, {
      trigger: { threshold: 'described', established: 'responders', activation: 'automatic' },
    });
    expect(alwaysVetoed(second, 'watch').holds).toBe('no');
  });
});

describe('the answer as text', () => {
  it('is a sentence', () => {
    const coarse = withTrigger(ONE, { measures: { any: [{ quantity: 'depth-km', atLeast: 50 }] } });
    expect(queryText(answersWhatever(coarse, ONE), ONE)).toBe(
      'No: a limited incursion by Borland, 1 km deep.',
    );
    const open = withTrigger(ONE, { activation: 'unspecified' });
    expect(queryText(alwaysVetoed(open, 'corland'), ONE)).toBe(
      'That is open: a limited incursion by Borland, 1 km deep, while Corland refuses.',
    );
    expect(queryText({ holds: 'yes' }, ONE)).toBe('Yes, on any reading.');
    expect(queryText({ holds: 'not-decided', within: '3 steps' }, ONE)).toBe(
      'Not decided within 3 steps.',
    );
  });
});

const PARTIES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const anyRule = rules({ parties: PARTIES, unless: true, shares: true, degenerate: true });

describe('laws of queries:', () => {
  it('the refusal between two rules is a smallest one, found by asking every group', () => {
    fc.assert(
      fc.property(anyRule, anyRule, fc.subarray(PARTIES), (one, other, silent) => {
        const passes = (rule: Rule, refuses: readonly string[]) =>
          passesWhen(rule, (party) => !refuses.includes(party) && !silent.includes(party));
        let fewest = Number.POSITIVE_INFINITY;
        for (let mask = 0; mask < 1 << PARTIES.length; mask++) {
          const refuses = PARTIES.filter((_, i) => (mask >> i) & 1);
          if (passes(one, refuses) && !passes(other, refuses))
            fewest = Math.min(fewest, refuses.length);
        }
        const found = refusalBetween(one, other, new Set(silent), 1_000_000);
        assert(isRight(found));
        expect(found.right?.refuses.length ?? Number.POSITIVE_INFINITY).toBe(fewest);
        if (found.right === undefined) return;
        const { refuses } = found.right;
        expect(passes(one, refuses) && !passes(other, refuses)).toBe(true);
      }),
      { numRuns: RUNS * 2 },
    );
  });

  it('a counterexample, replayed on both drafts, shows what it says', () => {
    fc.assert(
      fc.property(agreements(), agreements(), (a, b) => {
        const answer = answersWhatever(a, b);
        if (!('scenario' in answer)) return;
        const [one, other] =
          answer.holds === 'no' ? (['best', 'worst'] as const) : (['worst', 'best'] as const);
        expect(isAnswered(at(b, answer.scenario, other))).toBe(true);
        expect(isAnswered(at(a, answer.scenario, one))).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });

  it('a draft with one guarantee more answers whatever it did, for certain where nothing is open', () => {
    fc.assert(
      fc.property(agreements(), (document) => {
        const [first, ...others] = document.guarantees;
        if (first === undefined || others.length === 0) return;
        const fewer = withFields(document, {
          guarantees: others.map(({ follows: _, ...rest }) => rest),
        });
        const more = withFields(document, {
          guarantees: document.guarantees.map(({ follows: _, ...rest }) => rest),
        });
        expect(answersWhatever(more, fewer).holds).not.toBe('no');
      }),
      { numRuns: RUNS },
    );
  });

  it('what is never answered is answered in no replay', () => {
    fc.assert(
      fc.property(
        agreements(),
        fc.constantFrom(PROBE, 'major-offensive', 'blockade'),
        (document, breach) => {
          const answer = neverAnswered(document, breach);
          const scenario: Scenario = { id: 'try', title: 'A try', breach, claims: CLAIMS };
          if (answer.holds === 'yes')
            expect(isAnswered(at(document, scenario, 'best'))).toBe(false);
          else if ('scenario' in answer)
            expect(
              isAnswered(at(document, answer.scenario, answer.holds === 'no' ? 'worst' : 'best')),
            ).toBe(true);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
