/**
 * Large agreements: every question ends, with an answer or with what it was given up after.
 */
import { isRight } from 'fp-ts/Either';
import { assert, describe, expect, it } from 'vitest';
import { ENDS } from '../../src/adversary/open-consents.ts';
import type { Pace } from '../../src/adversary/pace.ts';
import type { Agreement, Guarantee, Responder } from '../../src/model/agreement.ts';
import { BREACHES } from '../../src/model/breaches.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { blockingSets, enforcingSets, swing } from '../../src/standard/coalitions.ts';
import { HONOUR_RATES, OFTEN_LATE } from '../../src/standard/honour.ts';
import { loopholes } from '../../src/standard/loopholes.ts';
import { alwaysVetoed, answersWhatever, neverAnswered } from '../../src/standard/queries.ts';
import { SCENARIOS } from '../../src/standard/scenarios.ts';
import { stress } from '../../src/standard/stress.ts';
import { tabletop } from '../../src/standard/tabletop.ts';
import { BASE } from '../findings/base.ts';

const [PLEDGE] = BASE.guarantees as [Guarantee];
const [CORLAND] = PLEDGE.responders as [Responder];

const many = <T>(count: number, item: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => item(index));

const withAllies = (count: number, guarantees: (allies: string[]) => Guarantee[]): Agreement => {
  const allies = many(count, (index) => `a${index}`);
  return {
    ...BASE,
    parties: [
      ...BASE.parties,
      ...allies.map((id) => ({ id, name: id.toUpperCase(), kind: 'state' as const })),
    ],
    guarantees: guarantees(allies),
  };
};

/** Pairs that no order of the parties keeps together: the worst for a diagram. */
const tangled = withAllies(300, (allies) => [
  {
    ...PLEDGE,
    trigger: {
      ...PLEDGE.trigger,
      activation: {
        allOf: [
          { anyOf: allies.slice(0, 150) },
          { anyOf: many(150, (i) => ({ allOf: [`a${i}`, `a${299 - ((i * 37) % 150)}`] })) },
        ],
      },
    },
  },
]);

/** Two hundred guarantees, each with an ally and a quantity of its own. */
const manifold = withAllies(300, (allies) =>
  many(200, (index) => ({
    ...PLEDGE,
    id: `pledge-${index}`,
    trigger: {
      ...PLEDGE.trigger,
      established: 'unknown',
      measures: {
        all: [
          { quantity: 'troops', atLeast: 10 + index },
          { quantity: 'depth-km', atLeast: 300 - index },
        ],
      },
    },
    responders: allies
      .slice(index % 290, (index % 290) + 3)
      .map((party) => ({ ...CORLAND, party })),
  })),
);

/** A ladder of three hundred rungs. */
const ladder = withAllies(3, (allies) =>
  many(300, (index) => ({
    ...PLEDGE,
    id: `rung-${index}`,
    ...(index === 0 ? {} : { follows: `rung-${index - 1}` }),
    timeline: [{ stage: 'respond', within: 'PT1H', from: 'previous' }],
    responders: allies.map((party) => ({ ...CORLAND, party })),
  })),
);

const LIMIT = { steps: 100_000 };
const BREACH = 'limited-incursion';
/** Every stage takes just what it is allowed. */
const TO_THE_HOUR: Pace = { id: 'to-the-hour', rows: [{ multiple: 1, share: 1 }], why: 'a test' };
const GIVEN_UP = { decided: false, within: '100,000 steps' };

/** The probability that any of some parties keeps its word, each at one rate. */
const anyOfMany = (rate: number, count: number): number => 1 - (1 - rate) ** count;

/** What comes of each question: an answer that can be worked out by hand, or what it was given up after. */
interface Expected {
  readonly blocking: { readonly worst: object; readonly best: object };
  readonly enforcing: { readonly worst: object; readonly best: object };
  readonly swing: { readonly worst: object; readonly best: object };
  /** Whether it answers what the base does, the base what it does, nothing at all, and nothing without the watch. */
  readonly queries: readonly object[];
  /** How often the breach is answered in time at a rate of promises kept; nothing where that is given up. */
  readonly answered?: (rate: number) => { readonly worst: number; readonly best: number };
  /** How each scenario ends, at worst and at best. */
  readonly replays: readonly string[];
  /** The kinds of loopholes found, breach by breach. */
  readonly loopholes: readonly (readonly string[])[];
  /** Breaches that are given up within the steps allowed. */
  readonly undecided: readonly string[];
}

const both = (decided: object) => ({ worst: decided, best: decided });
const notDecided = (within: string) => ({ holds: 'not-decided', within });

const KINDS = BREACHES.map(({ id }) => id);
/** A strike is over before anybody answers it, where an answer takes three days. */
const TOO_LATE = 'stand-off-strike';
const IN_TIME = KINDS.filter((kind) => kind !== TOO_LATE);
const DODGED = ['below-threshold', 'gap-in-time'];

const LARGE: readonly (readonly [string, Agreement, Expected])[] = [
  [
    'tangled pairs',
    tangled,
    {
      blocking: both(GIVEN_UP),
      enforcing: both(GIVEN_UP),
      swing: both(GIVEN_UP),
      queries: many(4, () => notDecided('100,000 steps')),
      replays: [
        'in-time, in-time',
        'late, late',
        'in-time, in-time',
        'in-time, in-time',
        'in-time, in-time',
      ],
      loopholes: KINDS.map((kind) => (kind === TOO_LATE ? ['too-late'] : DODGED)),
      undecided: [],
    },
  ],
  [
    'two hundred guarantees',
    manifold,
    {
      // Two can activate, and 202 respond; who establishes the breach is not known.
      blocking: {
        worst: { decided: true, count: '1', smallest: 0 },
        best: { decided: true, count: '2', smallest: 2 },
      },
      enforcing: {
        worst: { decided: true, count: '0' },
        best: { decided: true, count: String(2 * 202), smallest: 2 },
      },
      swing: {
        worst: { decided: true, passing: 0 },
        best: { decided: true, passing: 0.75 },
      },
      queries: many(4, () => notDecided('100 sizes')),
      answered: (rate) => ({ worst: 0, best: anyOfMany(rate, 2) * anyOfMany(rate, 202) }),
      replays: [
        'unanswered, unanswered',
        'unanswered, late',
        'unanswered, in-time',
        'unanswered, in-time',
        'unanswered, in-time',
      ],
      loopholes: KINDS.map((kind) =>
        kind === TOO_LATE
          ? ['too-late']
          : kind === 'major-offensive' || kind === BREACH
            ? ['gap-in-time']
            : [],
      ),
      undecided: IN_TIME,
    },
  ],
  [
    'a ladder of three hundred rungs',
    ladder,
    {
      // The watch looks, two can activate, and three respond.
      blocking: both({ decided: true, count: '3', smallest: 1 }),
      enforcing: both({ decided: true, count: String(2 * 3), smallest: 3 }),
      swing: both({ decided: true, passing: (1 / 2) * (3 / 4) * (7 / 8) }),
      queries: [{ holds: 'no' }, { holds: 'no' }, { holds: 'no' }, { holds: 'yes' }],
      answered: (rate) => {
        const each = rate * anyOfMany(rate, 2) * anyOfMany(rate, 3);
        return { worst: each, best: each };
      },
      replays: many(5, () => 'in-time, in-time'),
      loopholes: KINDS.map((kind) =>
        kind === 'blockade' || kind === 'covert-attack' ? [] : DODGED,
      ),
      undecided: ['blockade', 'covert-attack'],
    },
  ],
];

describe.each(LARGE)('%s', (_, document, expected) => {
  it('are an agreement that the parser lets through', () => {
    expect(isRight(parseAgreement(document))).toBe(true);
  });

  it('have groups that are counted, or given up', () => {
    const against = [{ violator: 'borland', ...expected.blocking }];
    expect(blockingSets(document, BREACH, LIMIT).against).toMatchObject(against);
    expect(enforcingSets(document, BREACH, LIMIT).against).toMatchObject([
      { violator: 'borland', ...expected.enforcing },
    ]);
    expect(swing(document, BREACH, LIMIT).against).toMatchObject([
      { violator: 'borland', ...expected.swing },
    ]);
  });

  it('are compared, or given up', () => {
    const limits = { ...LIMIT, sizes: 100 };
    expect([
      answersWhatever(document, BASE, limits),
      answersWhatever(BASE, document, limits),
      neverAnswered(document, BREACH, limits),
      alwaysVetoed(document, 'watch', limits),
    ]).toMatchObject(expected.queries);
  });

  it.each([
    ['counted out', undefined],
    ['sampled', TO_THE_HOUR],
    ['sampled with stages that run late', OFTEN_LATE],
  ])('answer as often as those who answer keep their word, or are given up: %s', (how, pace) => {
    const options = { ...LIMIT, breaches: [BREACH], samples: 100 } as const;
    const { rows } = stress(document, { ...options, ...(pace && { pace }) });
    expect(rows.map(({ rates }) => rates)).toEqual(HONOUR_RATES.map(({ id }) => id));
    rows.forEach((row, index) => {
      const often = expected.answered?.(HONOUR_RATES[index]?.rate ?? 0);
      for (const end of ENDS) {
        const estimate = row[end];
        if (often === undefined) expect(estimate).toEqual(GIVEN_UP);
        else if (how === 'counted out')
          expect('answered' in estimate && estimate.answered).toBeCloseTo(often[end], 9);
        else {
          // Chance adds few in a hundred samples; stages that run late can only take answers away.
          assert('low' in estimate);
          expect(estimate.low).toBeLessThanOrEqual(often[end] + 0.05);
          if (how === 'sampled') expect(estimate.high).toBeGreaterThanOrEqual(often[end] - 0.05);
        }
      }
    });
  });

  it('are replayed', () => {
    const ends = Object.values(SCENARIOS).map((scenario) => {
      const played = tabletop(document, scenario);
      assert(isRight(played));
      return `${played.right.worst.outcome.kind}, ${played.right.best.outcome.kind}`;
    });
    expect(ends).toEqual(expected.replays);
  });

  it('are searched for loopholes as far as steps allow', () => {
    const { found, undecided } = loopholes(document, { holes: 500, steps: 200_000 });
    const kindsOf = (breach: string) =>
      found.filter((one) => one.breach === breach).map(({ kind }) => kind);
    expect(KINDS.map(kindsOf)).toEqual(expected.loopholes);
    expect(undecided).toEqual(
      expected.undecided.map((breach) => ({
        breach,
        violator: 'borland',
        within: '200,000 steps',
      })),
    );
  });
});

describe('limits', () => {
  it('of holes are met by two hundred thresholds, and said', () => {
    const { undecided } = loopholes(manifold, { holes: 100 });
    expect(undecided).toEqual(
      IN_TIME.map((breach) => ({ breach, violator: 'borland', within: '100 holes' })),
    );
  });
});
