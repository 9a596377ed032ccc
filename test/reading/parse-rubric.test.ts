import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { issueText, showPath } from '../../src/issue/issue.ts';
import { MEANS, type Means } from '../../src/model/baselines.ts';
import { BREACHES } from '../../src/model/breaches.ts';
import { RESPONSES } from '../../src/model/guarantees.ts';
import { LADDERS, type LadderName } from '../../src/model/ladders.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { parseRubric } from '../../src/reading/parse-rubric.ts';
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
/** The default rows with other weights, 0 where none is given. */
const weighing = (weights: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(MIAMI_2025.breaches).map(([id, row]) => [
      id,
      { ...row, weight: weights[id] ?? 0 },
    ]),
  );

const SPOOFING = {
  about: 'conduct',
  weight: 0.1,
  window: 'P2D',
  why: 'Ships that cannot tell where they are run aground.',
  source: 'Black Sea, 2017 and after',
} as const;

/** What each means sees, with a breach kind that some of them see. */
const seeing = (means: readonly Means[], id: string): Rubric['sight']['credits'] => ({
  ...MIAMI_2025.sight.credits,
  ...Object.fromEntries(means.map((one) => [one, { ...MIAMI_2025.sight.credits[one], [id]: 0.5 }])),
});

/** The default rubric with a breach kind of an app's own that each means sees, and what arms are worth against it. */
const withOwnKind = (id: string, column: string): Rubric => ({
  ...MIAMI_2025,
  breaches: { ...MIAMI_2025.breaches, [id]: SPOOFING },
  fit: {
    ...MIAMI_2025.fit,
    credits: {
      ...MIAMI_2025.fit.credits,
      arms: { ...MIAMI_2025.fit.credits.arms, [column]: 0.2 },
    },
  },
  sight: { ...MIAMI_2025.sight, credits: seeing(MEANS, id) },
});

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
      'links.watch.weights.access',
      -1,
      'out-of-range links.watch.weights.access',
    ],
    [
      'two sizes of one quantity',
      'breaches.blockade.sizes',
      [
        { quantity: 'duration', atLeast: 'P1M' },
        { quantity: 'troops', atLeast: 5 },
        { quantity: 'duration', atLeast: 'P30D' },
      ],
      'duplicate-id breaches.blockade.sizes[2].quantity',
    ],
    ['gates that cross', 'gates.baselines.lower', 0.7, 'gates-cross gates.baselines'],
    [
      'gates that cross on co-drafting',
      'gates.coDrafting.upper',
      0.1,
      'gates-cross gates.coDrafting',
    ],
    [
      'a means without a credit for a breach kind',
      'sight.credits.aerial.blockade',
      undefined,
      'missing-row sight.credits.aerial.blockade',
    ],
    [
      'words for times that stand still',
      'ladders.promptness.credits.at-once',
      0.3,
      'not-increasing ladders.promptness.credits.at-once',
    ],
    [
      'a response without a credit for a breach kind',
      'fit.credits.arms.blockade',
      undefined,
      'missing-row fit.credits.arms.blockade',
    ],
    [
      'a response without any credit',
      'fit.credits.arms',
      undefined,
      'missing-row fit.credits.arms',
    ],
    [
      'a breach kind without a row',
      'breaches.blockade',
      undefined,
      'missing-row breaches.blockade',
    ],
    [
      'a breach kind without a window',
      'breaches.blockade.window',
      undefined,
      'missing breaches.blockade.window',
    ],
    ['rows in a list', 'breaches', Object.values(MIAMI_2025.breaches), 'wrong-type breaches'],
    [
      'a response that the model does not know',
      'fit.credits.alms',
      {},
      'unknown-field fit.credits.alms',
    ],
    [
      'a rung that the model does not know',
      'ladders.duty.credits.should',
      0.05,
      'unknown-field ladders.duty.credits.should',
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
    ['breaches of which none counts', 'breaches', weighing({}), 'out-of-range breaches'],
    ['no reason', 'gates.why', undefined, 'missing gates.why'],
  ])('refuses %s', (_, path, value, expected) => {
    expect(refusal(changed(path, value))).toContain(expected);
  });

  it('refuses links without any weight', () => {
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
    expect(expected('breaches.major-offensive.window', 'five days')).toEqual([
      'an ISO 8601 duration such as `PT72H` or `P15D`',
    ]);
  });

  it('takes breach kinds that weigh nothing beside one that does', () => {
    expect(refusal(changed('breaches', weighing({ blockade: 1 })))).toEqual([]);
  });

  describe('breach kinds of an app', () => {
    const complete = (id: string) => {
      const { credits } = MIAMI_2025.fit;
      const columns = RESPONSES.map((response) => [response, { ...credits[response], [id]: 0.2 }]);
      return {
        ...withOwnKind(id, id),
        fit: { ...MIAMI_2025.fit, credits: Object.fromEntries(columns) },
      };
    };

    it('are taken with a row, a fit of every response and a sight of every means', () => {
      expect(parseRubric(structuredClone(complete('spoofing')))).toEqual(
        E.right(complete('spoofing')),
      );
    });

    it('are refused without a fit of every response', () => {
      expect(refusal(withOwnKind('spoofing', 'spoofing'))).toEqual(
        RESPONSES.filter((response) => response !== 'arms').map(
          (response) => `missing-row fit.credits.${response}.spoofing`,
        ),
      );
    });

    it('are refused without a sight of every means', () => {
      const whole = complete('spoofing');
      const blind = seeing(['aerial', 'satellite'], 'spoofing');
      expect(refusal({ ...whole, sight: { ...whole.sight, credits: blind } })).toEqual(
        MEANS.filter((means) => means !== 'aerial' && means !== 'satellite').map(
          (means) => `missing-row sight.credits.${means}.spoofing`,
        ),
      );
    });

    it('are refused with a fit and no row', () => {
      const read = parseRubric(withOwnKind('spoofing', 'spoffing'));
      const lines = E.isLeft(read) ? read.left.map(issueText) : [];
      expect(lines).toContain(
        'fit.credits.arms.spoffing is not a breach kind of the catalogue in use: expected a breach kind with a row in `breaches`, found `spoffing`; did you mean `spoofing`?',
      );
    });

    it('are refused where no document could name them', () => {
      expect(refusal(complete('GPS Spoofing'))).toContain('bad-format breaches["GPS Spoofing"]');
    });

    it('are refused where they are too many', () => {
      const own = Array.from({ length: 93 }, (_, i) => [`kind-${i}`, SPOOFING]);
      const breaches = { ...MIAMI_2025.breaches, ...Object.fromEntries(own) };
      expect(refusal({ ...MIAMI_2025, breaches })).toContain('too-large breaches');
    });

    it('are taken for a slip beside a standard kind that is missing', () => {
      const { blockade, ...others } = MIAMI_2025.breaches;
      const read = parseRubric({ ...MIAMI_2025, breaches: { ...others, blokade: blockade } });
      expect(E.isLeft(read) ? read.left.map(issueText) : []).toEqual([
        'breaches.blockade lacks a row that the formulas read: expected the weight and the window of blockade, found nothing; did you mean `blokade` to be `blockade`?',
      ]);
    });
  });

  it('takes rows in any order', () => {
    const rows = Object.entries(MIAMI_2025.breaches);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        const rubric = { ...MIAMI_2025, breaches: Object.fromEntries(shuffled) };
        expect(parseRubric(rubric)).toEqual(E.right(MIAMI_2025));
      }),
      { numRuns: RUNS },
    );
  });

  it('refuses a rubric that lacks any one standard row or credit', () => {
    const kinds = BREACHES.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.constantFrom(
          'breaches',
          ...RESPONSES.map((response) => `fit.credits.${response}`),
          ...MEANS.map((means) => `sight.credits.${means}`),
        ),
        (kind, table) => {
          expect(refusal(changed(`${table}.${kind}`))).toEqual([`missing-row ${table}.${kind}`]);
        },
      ),
      { numRuns: RUNS },
    );
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
        const credits: Readonly<Record<string, number>> = MIAMI_2025.ladders[ladder].credits;
        // A form of its own that is worth as much as the one before can change places with it.
        fc.pre(credits[one] !== credits[other]);
        const swapped = {
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
