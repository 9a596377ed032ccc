/**
 * Large agreements: every question ends, with an answer or with what it was given up after.
 */
import { isRight } from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import type { Agreement, Guarantee, Responder } from '../../src/model/agreement.ts';
import { BREACHES } from '../../src/model/breaches.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { blockingSets, enforcingSets, swing } from '../../src/standard/coalitions.ts';
import { OFTEN_LATE } from '../../src/standard/honour.ts';
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

const LARGE: readonly (readonly [string, Agreement])[] = [
  ['tangled pairs', tangled],
  ['two hundred guarantees', manifold],
  ['a ladder of three hundred rungs', ladder],
];

const LIMIT = { steps: 100_000 };
const BREACH = 'limited-incursion';

describe.each(LARGE)('%s', (_, document) => {
  it('are an agreement that the parser lets through', () => {
    expect(isRight(parseAgreement(document))).toBe(true);
  });

  it.each([
    ['blockingSets', blockingSets],
    ['enforcingSets', enforcingSets],
    ['swing', swing],
  ])('end in an answer or in what was allowed: %s', (__, ask) => {
    for (const { worst, best } of ask(document, BREACH, LIMIT).against)
      for (const end of [worst, best])
        expect(end.decided ? '100,000 steps' : end.within).toBe('100,000 steps');
  });

  it('end in an answer or in what was allowed: queries', () => {
    const limits = { ...LIMIT, sizes: 100 };
    for (const answer of [
      answersWhatever(document, BASE, limits),
      answersWhatever(BASE, document, limits),
      neverAnswered(document, BREACH, limits),
      alwaysVetoed(document, 'watch', limits),
    ])
      expect(['yes', 'no', 'open', 'not-decided']).toContain(answer.holds);
  });

  it('end in an answer or in what was allowed: stress', () => {
    for (const pace of [undefined, OFTEN_LATE]) {
      const asked = stress(document, {
        ...LIMIT,
        breaches: [BREACH],
        samples: 100,
        ...(pace && { pace }),
      });
      expect(asked.rows).toHaveLength(asked.settings.rates.length);
    }
  });

  it('are replayed', () => {
    for (const scenario of Object.values(SCENARIOS))
      expect(isRight(tabletop(document, scenario))).toBe(true);
  });

  it('are searched for loopholes as far as is allowed', () => {
    const { found, undecided } = loopholes(document, { holes: 500, steps: 200_000 });
    const asked = new Set([...found, ...undecided].map(({ breach }) => breach));
    expect(asked.size).toBeLessThanOrEqual(BREACHES.length);
    for (const { within } of undecided) expect(['500 holes', '200,000 steps']).toContain(within);
  });
});

describe('limits', () => {
  it('are met by what is tangled, and said', () => {
    const [against] = blockingSets(tangled, BREACH, LIMIT).against;
    expect(against?.best).toEqual({ decided: false, within: '100,000 steps' });
    expect(neverAnswered(tangled, BREACH, LIMIT).holds).toBe('not-decided');
  });
});
