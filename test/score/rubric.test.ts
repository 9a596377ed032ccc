import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { showPath } from '../../src/issue/issue.ts';
import { LADDERS, type LadderName } from '../../src/model/ladders.ts';
import { parseRubric, type Rubric } from '../../src/score/rubric.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { RUNS } from '../runs.ts';

/** The default rubric with another value at a path, or, without a value, with nothing there. */
const changed = (path: string, value?: unknown): unknown => {
  const copy: unknown = structuredClone(MIAMI_2025);
  const steps = path.split('.');
  const last = steps.pop() as string;
  const parent = steps.reduce((at, step) => (at as Record<string, unknown>)[step], copy) as Record<
    string,
    unknown
  >;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
};
const refusal = (input: unknown) => {
  const read = parseRubric(input);
  return E.isLeft(read) ? read.left.map(({ code, path }) => `${code} ${showPath(path)}`) : [];
};

describe('parseRubric', () => {
  it('takes the default rubric as it is', () => {
    expect(parseRubric(structuredClone(MIAMI_2025))).toEqual(E.right(MIAMI_2025));
  });

  it.each<[string, string, unknown, string]>([
    [
      'a weight below 0',
      'links.verification.weights.access',
      -1,
      'out-of-range links.verification.weights.access',
    ],
    ['gates that cross', 'gates.document', 0.7, 'gates-cross gates'],
    [
      'a response without a row',
      'fit.credits.arms.blockade',
      undefined,
      'missing-row fit.credits.arms.blockade',
    ],
    [
      'a ladder that stands still',
      'ladders.duty.credits.may',
      0,
      'not-increasing ladders.duty.credits.may',
    ],
    ['notice that is worth less when longer', 'exit.atWill', 0.6, 'not-increasing exit.P1M'],
    [
      'a ladder without a level',
      'ladders.access.credits.none',
      undefined,
      'missing ladders.access.credits.none',
    ],
    ['a credit above 1', 'term.least', 1.5, 'out-of-range term.least'],
    ['a term that is full at once', 'term.fullYears', 0, 'out-of-range term.fullYears'],
    [
      'breaches of which none counts',
      'breaches',
      MIAMI_2025.breaches.map((breach) => ({ ...breach, weight: 0 })),
      'out-of-range breaches',
    ],
    ['no reason', 'gates.why', undefined, 'missing gates.why'],
  ])('refuses %s', (_, path, value, expected) => {
    expect(refusal(changed(path, value))).toContain(expected);
  });

  it('refuses a breach kind that stands twice, and links without any weight', () => {
    const twice = { ...MIAMI_2025, breaches: [...MIAMI_2025.breaches, MIAMI_2025.breaches[0]] };
    expect(refusal(twice)).toEqual(['duplicate-id breaches[8].id']);
    const { response } = MIAMI_2025.links;
    const weightless = {
      ...MIAMI_2025,
      links: { ...MIAMI_2025.links, response: { ...response, weights: { triad: 0, bond: 0 } } },
    };
    expect(refusal(weightless)).toEqual(['out-of-range links.response.weights']);
  });

  it('says what would do', () => {
    const expected = (path: string, value: unknown) => {
      const read = parseRubric(changed(path, value));
      return E.isLeft(read) ? read.left.map((issue) => issue.expected) : [];
    };
    expect(expected('term.fullYears', 0)).toEqual(['more than 0']);
    expect(expected('term.least', -1)).toEqual(['at least 0']);
    expect(expected('breaches.0.window', 'five days')).toEqual([
      'an ISO 8601 duration such as `PT72H` or `P15D`',
    ]);
  });

  it('takes breach kinds that weigh nothing beside one that does', () => {
    const [first, ...others] = MIAMI_2025.breaches;
    const breaches = [first, ...others.map((breach) => ({ ...breach, weight: 0 }))];
    expect(refusal(changed('breaches', breaches))).toEqual([]);
  });

  it('tells all problems at once', () => {
    expect(refusal({ name: 'Mine' }).length).toBeGreaterThan(5);
  });

  it('refuses any ladder of which two rungs have changed places', () => {
    const ladders = Object.keys(LADDERS) as LadderName[];
    fc.assert(
      fc.property(fc.constantFrom(...ladders), fc.nat(), fc.nat(), (ladder, a, b) => {
        const levels = LADDERS[ladder].map(({ level }) => level as string);
        const [one, other] = [
          levels[a % levels.length] as string,
          levels[b % levels.length] as string,
        ];
        fc.pre(one !== other);
        const { credits } = MIAMI_2025.ladders[ladder];
        const swapped: Rubric = {
          ...MIAMI_2025,
          ladders: {
            ...MIAMI_2025.ladders,
            [ladder]: {
              ...MIAMI_2025.ladders[ladder],
              credits: { ...credits, [one]: credits[other], [other]: credits[one] },
            },
          },
        };
        expect(
          refusal(swapped).some((line) => line.startsWith(`not-increasing ladders.${ladder}`)),
        ).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('never throws, whatever it reads', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(E.isLeft(parseRubric(input))).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});
