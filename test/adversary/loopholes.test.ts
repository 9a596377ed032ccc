import fc from 'fast-check';
import { isRight } from 'fp-ts/Either';
import { assert, describe, expect, it } from 'vitest';
import type { Loophole } from '../../src/adversary/loophole.ts';
import type { Scenario } from '../../src/adversary/scenario.ts';
import { loopholesText } from '../../src/explain/loopholes-text.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { loopholes } from '../../src/standard/loopholes.ts';
import { tabletop } from '../../src/standard/tabletop.ts';
import { agreements } from '../../src/testing/arbitraries/agreement.ts';
import { draft } from '../drafts.ts';
import {
  BASE,
  withCondition,
  withFields,
  withGuarantee,
  withResponders,
  withSecondGuarantee,
  withTimeline,
  withTrigger,
  withVerifier,
} from '../findings/base.ts';
import { RUNS } from '../runs.ts';

const PROBE = 'limited-incursion';

/** The base in force, so that no gap is left before its entry. */
const IN_FORCE: Agreement = withFields(BASE, { status: 'in-force' });
const OPEN: Agreement = withTrigger(IN_FORCE, { threshold: 'described', measures: undefined });

const found = (document: Agreement, breach: string = PROBE): readonly Loophole[] =>
  loopholes(document).found.filter((one) => one.breach === breach);

/** Numbers of steps to be tried, small ones first. */
const UP_TO_500 = Array.from({ length: 500 }, (_, steps) => steps);

const kinds = (document: Agreement) => found(document).map(({ kind }) => kind);

const played = (document: Agreement, scenario: Scenario) => {
  const answer = tabletop(document, scenario);
  assert(isRight(answer));
  return answer.right;
};

describe('a loophole', () => {
  it('is none where everything is answered', () => {
    expect(kinds(OPEN)).toEqual([]);
  });

  it('below a threshold has the largest breach that sets nobody off', () => {
    const two = withSecondGuarantee(IN_FORCE, {
      trigger: {
        threshold: 'measurable',
        measures: { all: [{ quantity: 'troops', atLeast: 500 }] },
        established: 'responders',
        activation: 'automatic',
      },
    });
    const [hole, ...others] = found(two);
    expect(others).toEqual([]);
    expect(hole).toMatchObject({
      kind: 'below-threshold',
      violator: 'borland',
      surely: true,
      guarantees: ['pledge', 'second'],
      below: [
        { quantity: 'depth-km', atLeast: 1 },
        { quantity: 'troops', atLeast: 500 },
      ],
    });
    expect(hole?.scenario.sizes).toEqual([
      { quantity: 'depth-km', atLeast: 0.9 },
      { quantity: 'troops', atLeast: 499 },
    ]);
  });

  it('in open words says whose they are', () => {
    const open = withTrigger(OPEN, { threshold: 'qualified', adjectives: ['sustained'] });
    const [one] = found(open);
    expect(one).toMatchObject({
      kind: 'at-discretion',
      surely: false,
      parties: ['watch', 'corland', 'dorland'],
    });
    const closed = withSecondGuarantee(open, {
      trigger: { threshold: 'described', established: 'responders', activation: 'automatic' },
    });
    expect(kinds(closed)).toEqual([]);
  });

  it.each<[string, Agreement, Loophole['kind'], Partial<Loophole>]>([
    [
      'is seen and not answered',
      withGuarantee(OPEN, { breaches: ['blockade'] }),
      'seen-not-answered',
      { verifiers: ['mission'] },
    ],
    [
      'is answered and not seen',
      withVerifier(OPEN, { watches: ['zone'] }),
      'answered-not-seen',
      { guarantees: ['pledge'], verifiers: ['mission'] },
    ],
    [
      'is neither',
      withGuarantee(withVerifier(OPEN, { access: 'none' }), { breaches: ['blockade'] }),
      'not-answered',
      {},
    ],
    [
      'is answered by leave of the violator, and who is kept away',
      withTrigger(OPEN, { activation: { allOf: ['borland', 'corland'] } }),
      'needs-violator',
      { parties: ['corland', 'dorland'] },
    ],
    [
      'is answered once it is over',
      withTimeline(OPEN, { stage: 'respond', within: 'P4D', from: 'breach' }),
      'too-late',
      { guarantees: ['pledge'] },
    ],
    [
      'comes before what the text waits for',
      withCondition(OPEN, {
        kind: 'precondition',
        adjudicator: 'automatic',
        controlledBy: ['borland'],
      }),
      'waits',
      { parties: ['borland'] },
    ],
    [
      'comes before the text is in force',
      withFields(OPEN, { status: 'signed' }),
      'gap-in-time',
      { phase: 'before-entry' },
    ],
    [
      'comes after its term',
      withGuarantee(OPEN, { term: 'P10Y' }),
      'gap-in-time',
      { phase: 'after-term' },
    ],
  ])('%s', (_, document, kind, more) => {
    const [one, ...others] = found(document);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ kind, surely: true, ...more });
  });

  it('comes before the forces are raised, at worst at any time', () => {
    const planned = withResponders(OPEN, { capability: 'to-be-determined' });
    expect(found(planned)).toMatchObject([
      { kind: 'gap-in-time', phase: 'before-deployment', surely: true },
    ]);
  });

  it('is plain data', () => {
    const all = loopholes(draft('us-guarantee-annex-2025-11'));
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  });

  it('is not sought where there are too many holes, and that is said', () => {
    const measures = [1, 2, 3].map((n) => ({ quantity: 'depth-km' as const, atLeast: n }));
    const many = withTrigger(IN_FORCE, { measures: { all: measures } });
    const answer = loopholes(many, { holes: 2 });
    expect(answer.undecided[0]).toMatchObject({ within: '2 holes' });
    expect(loopholesText(answer)).toContain('not decided within 2 holes');
  });

  it('takes steps for each hole, whose replays are left out where they are too many', () => {
    const quantities = ['depth-km', 'troops', 'munitions', 'casualties'] as const;
    const withHoles = (count: number): Agreement =>
      withFields(
        withTrigger(IN_FORCE, {
          measures: {
            all: quantities.slice(0, count).map((one) => ({ quantity: one, atLeast: 9 })),
          },
        }),
        { scope: { breaches: [PROBE], reason: 'a test' } },
      );
    const below = (count: number, steps: number): number =>
      loopholes(withHoles(count), { steps }).found.filter(({ kind }) => kind === 'below-threshold')
        .length;
    const least = [1, 2, 3, 4].map((count) =>
      UP_TO_500.find((steps) => loopholes(withHoles(count), { steps }).undecided.length === 0),
    );
    const [one = 0, two = 0, three = 0, four = 0] = least;
    expect(two - one).toBeGreaterThan(0);
    expect([three - two, four - three]).toEqual([two - one, two - one]);
    expect([below(4, four), below(4, four - 1), below(3, four - 1)]).toEqual([4, 0, 3]);
    const cut = loopholes(withHoles(4), { steps: four - 1 });
    expect(cut.undecided).toEqual([
      { breach: PROBE, violator: 'borland', within: `${four - 1} steps` },
    ]);
    // What takes no more replays for having more holes is found all the same.
    expect(cut.found).toEqual(
      loopholes(withHoles(4)).found.filter(({ kind }) => kind !== 'below-threshold'),
    );
  });
});

describe('laws of loopholes:', () => {
  const answered = ['in-time', 'undisclosed'];

  it('each, replayed, goes unanswered, at best too where that is sure', () => {
    fc.assert(
      fc.property(agreements({ unknowns: 'some' }), (document) => {
        for (const { scenario, surely } of loopholes(document).found) {
          const { worst, best } = played(document, scenario);
          expect(answered).not.toContain(worst.outcome.kind);
          expect(answered.includes(best.outcome.kind)).toBe(!surely);
        }
      }),
      { numRuns: RUNS / 2 },
    );
  });

  it('just above the threshold the breach does not fall through the same hole', () => {
    const small = (document: Agreement, scenario: Scenario) =>
      played(document, scenario).best.log.flatMap(({ event }) =>
        event.what === 'too-small' ? [event.guarantee] : [],
      );
    const amount = fc.integer({ min: 1, max: 50 });
    const quantity = fc.constantFrom('depth-km' as const, 'troops' as const, 'munitions' as const);
    const measures = fc.array(fc.record({ quantity, atLeast: amount }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(measures, measures, fc.boolean(), (first, second, isAny) => {
        const document = withSecondGuarantee(
          withTrigger(IN_FORCE, { measures: isAny ? { any: first } : { all: first } }),
          {
            trigger: {
              threshold: 'measurable',
              measures: { all: second },
              established: 'responders',
              activation: 'automatic',
            },
          },
        );
        const holes = found(document).filter(({ kind }) => kind === 'below-threshold');
        expect(holes.length).toBeGreaterThan(0);
        for (const { scenario, below = [] } of holes) {
          expect(small(document, scenario)).toEqual(['pledge', 'second']);
          for (const bound of below) {
            const sizes = (scenario.sizes ?? []).map((one) =>
              one.quantity === bound.quantity ? bound : one,
            );
            expect(small(document, { ...scenario, sizes }).length).toBeLessThan(2);
            expect(played(document, { ...scenario, sizes }).worst.outcome.kind).toBe('in-time');
          }
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('loopholes as text', () => {
  it('gather what is alike', () => {
    expect(loopholesText(loopholes(draft('us-guarantee-annex-2025-11')))).toMatchInlineSnapshot(`
      "US security framework for Ukraine (one-page guarantee paper handed over with the 28 points)
        (2025-11-20)
      What nobody answers in time. “Standing by” counts as no time, “at once” as 24 hours and “promptly”
        as 72 hours; a time that the text does not set stays open.

      Covered by open words alone
      - A major offensive by the Russian Federation: whether it was enough for “US assurance on the
          pattern of Article 5” is for the United States to say (at worst)

      Seen and not answered
      - A limited incursion by the Russian Federation: seen by “Joint assessment mechanism” and “Joint
          Monitoring Commission”

      Neither seen nor answered
      - A strike from a distance, a build-up of forces, a blockade and a covert attack by the Russian
          Federation: no guarantee covers it

      Gaps in time
      - A major offensive by the Russian Federation: “US assurance on the pattern of Article 5”, before it
          enters into force
      - A major offensive by the Russian Federation: “US assurance on the pattern of Article 5”, once its
          term is over"
    `);
  });

  it('say that there is none', () => {
    const whole = withFields(OPEN, { scope: { breaches: [PROBE], reason: 'a test' } });
    expect(loopholesText(loopholes(whole)).split('\n').at(-1)).toBe('No loophole was found.');
  });
});
