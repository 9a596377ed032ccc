/**
 * The laws that version 2 adds: what words and figures are worth, what one more party does, what a verdict bounds, and
 * what restrains nobody.
 */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { openCase } from '../../src/analysis/case-file.ts';
import { verifierScores } from '../../src/analysis/verification.ts';
import { isUnknown as isNotKnown, type Rule } from '../../src/decision/rule.ts';
import type { Agreement, Guarantee } from '../../src/model/agreement.ts';
import { BREACHES } from '../../src/model/breaches.ts';
import { ANYONE } from '../../src/model/terms.ts';
import { breachesOf } from '../../src/score/rubric.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { agreements, anyAgreement } from '../../src/testing/arbitraries/agreement.ts';
import { type Fact, factsOf, withFact } from '../../src/testing/arbitraries/facts.ts';
import { PROMPTNESS } from '../../src/time/latency.ts';
import { isUnknown, possibleValues } from '../arbitraries/turns.ts';
import { baseline, deal, guarantee, round, verifier } from '../model/document.ts';
import { RUNS } from '../runs.ts';
import { expectNoLower, ranges, SLOW } from './ranges.ts';

vi.setConfig({ testTimeout: SLOW });

const ENFORCEMENT = ['baselines', 'guarantees'] as const;
const withElements = agreements({ elements: [1, 3] });
const { gates } = MIAMI_2025;

const timesOf = (agreement: Agreement): readonly Fact[] =>
  factsOf(agreement).filter(({ kind }) => kind === 'wait');

/** One of the times of an agreement, said in two ways. */
const compared = (
  agreement: Agreement,
  which: number,
  better: string,
  worse: string,
  what: string,
): void => {
  const times = timesOf(agreement);
  const fact = times[which % times.length];
  fc.pre(fact !== undefined);
  expectNoLower(
    ranges(withFact(agreement, fact, better)),
    ranges(withFact(agreement, fact, worse)),
    ENFORCEMENT,
    what,
  );
};

describe('of a time', () => {
  it('a word is never worth less than silence, and none less than the word below it', () => {
    fc.assert(
      fc.property(
        withElements,
        fc.nat(),
        fc.nat(PROMPTNESS.length - 1),
        fc.nat(PROMPTNESS.length - 1),
        (agreement, which, a, b) => {
          const [worse, better] = [Math.min(a, b), Math.max(a, b)].map((at) => PROMPTNESS[at]);
          compared(agreement, which, better as string, worse as string, `${better}, ${worse}`);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('a force that stands ready is never worth less than one that comes at once', () => {
    fc.assert(
      fc.property(withElements, fc.nat(), (agreement, which) => {
        compared(agreement, which, 'standing', 'at-once', 'standing');
      }),
      { numRuns: RUNS },
    );
  });

  /** Without promises counted from the breach, which cover silence and no figures. */
  const withoutPromises = (agreement: Agreement): Agreement => ({
    ...agreement,
    guarantees: agreement.guarantees.map((one) => ({
      ...one,
      timeline: one.timeline.map((deadline) => ({ ...deadline, from: 'previous' as const })),
    })),
  });

  it('a figure is never worth less than silence, where no promise from the breach spans it', () => {
    fc.assert(
      fc.property(
        withElements,
        fc.nat(),
        fc.constantFrom('PT0S', 'PT36H', 'P1M', 'P99Y'),
        (agreement, which, figure) => {
          compared(withoutPromises(agreement), which, figure, 'unspecified', figure);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('a figure that belies a promise from the breach is worth less than silence, which the promise covers', () => {
    const found = (finds: string) =>
      ranges(
        deal({
          verification: [verifier({ finds })],
          guarantees: [
            guarantee({ timeline: [{ stage: 'respond', within: 'PT72H', from: 'breach' }] }),
          ],
        }),
      ).guarantees?.low ?? 0;
    // The verifier itself is worth less by its silence: the guarantee alone tells of the promise.
    const responders = { ...guarantee().trigger, established: 'responders' } as const;
    const detected = (within: string) =>
      ranges(
        deal({
          guarantees: [
            guarantee({
              trigger: responders,
              timeline: [
                { stage: 'detect', within, from: 'previous' },
                { stage: 'respond', within: 'PT72H', from: 'breach' },
              ],
            }),
          ],
        }),
      ).guarantees?.low ?? 0;
    expect(detected('P99Y')).toBeLessThan(detected('unspecified'));
    expect(detected('PT36H')).toBe(detected('unspecified'));
    expect(found('PT36H')).toBeGreaterThan(found('P99Y'));
  });
});

describe('one more constrained party', () => {
  it('never raises co-drafting, where it had no terms to consent to and everybody had somebody to be compared with', () => {
    fc.assert(
      fc.property(anyAgreement, fc.nat(), (agreement, who) => {
        const { protects, parties, baselines, verification, guarantees } = agreement;
        const named = agreement.constrains.filter((party) => party !== ANYONE);
        const party = parties[who % parties.length]?.id as string;
        fc.pre(!named.includes(party));
        // Whoever must act, or is bound, and could then be the violator, is no stakeholder any more.
        const obliged = [
          ...baselines.flatMap(({ binds }) => binds),
          ...verification.flatMap(({ operators }) => operators),
          ...guarantees.flatMap(({ responders }) => responders.map((one) => one.party)),
        ];
        fc.pre(protects.includes(party) || !obliged.includes(party));
        // A comparison that was not asked before may come out well.
        fc.pre(named.length > 1 || (named.length === 1 && !protects.includes(named[0] as string)));
        const before = ranges(agreement);
        const after = ranges({ ...agreement, constrains: [...agreement.constrains, party] });
        expectNoLower(before, after, ['coDrafting']);
      }),
      { numRuns: RUNS },
    );
  });

  it('who wrote the text alone lowers it', () => {
    const drafted = (constrains: string[]) =>
      ranges(
        deal({
          constrains,
          drafting: [round({ seats: { gb: 'leading', ua: 'commenting', us: 'co-drafting' } })],
        }),
      ).coDrafting?.low ?? 0;
    expect(drafted(['ru', 'gb'])).toBeLessThan(drafted(['ru']));
  });
});

const ORDER = ['document', 'partial', 'architecture'];
const rank = (kind: string) => ORDER.indexOf(kind);

describe('the ends of a verdict', () => {
  const ALL = BREACHES.map(({ id }) => id);
  const good = deal({
    baselines: [baseline({ forbids: ALL })],
    verification: [verifier({ means: ['ground-observers', 'sensors', 'aerial'] })],
    guarantees: [
      guarantee({
        breaches: ALL,
        conditions: [{ kind: 'void-if', event: 'a strike', adjudicator: 'gb', controlledBy: [] }],
      }),
    ],
  });
  const facts = factsOf(good);

  /** The verdict, and whether each way of filling an unknown in stays between its ends. */
  const expectBracketed = (agreement: Agreement, lot: number): string => {
    const { verdict } = scoreAgreement(agreement, MIAMI_2025, []);
    const filled = factsOf(agreement)
      .filter((fact) => isUnknown(agreement, fact))
      .reduce((one, fact, index) => {
        const values = possibleValues(one, fact, 'gb').filter((value) => !isNotKnown(value));
        return withFact(one, fact, values[(lot + 7 * index) % values.length]);
      }, agreement);
    const known = scoreAgreement(filled, MIAMI_2025, []).verdict;
    expect(rank(known.worst)).toBeGreaterThanOrEqual(rank(verdict.worst));
    expect(rank(known.best)).toBeLessThanOrEqual(rank(verdict.best));
    for (const name of ['baselines', 'guarantees', 'coDrafting'] as const) {
      const stands = verdict.stands[name];
      if (stands !== 'open') expect(known.stands[name], name).toBe(stands);
    }
    return `${verdict.worst} to ${verdict.best}`;
  };

  it('hold that of every way of filling the unknowns of a good text in', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(facts.length - 1), fc.constantFrom('unknown', 'not-looked-up')), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.nat(),
        (blanks, lot) => {
          const open = blanks.reduce(
            (one, [index, marker]) => withFact(one, facts[index] as Fact, marker),
            good,
          );
          met.add(expectBracketed(open, lot));
        },
      ),
      { numRuns: RUNS },
    );
    // Not all of them were decided at both ends.
    expect(met.size).toBeGreaterThan(1);
  });

  it('hold that of every way of filling the unknowns of any text in', () => {
    fc.assert(
      fc.property(
        agreements({ unknowns: 'many', violators: 'several' }),
        fc.nat(),
        (agreement, lot) => {
          expectBracketed(agreement, lot);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('a protest', () => {
  const protest = (party: string, { protects, parties }: Agreement): Guarantee => ({
    id: 'protest',
    protects: protects.length > 0 ? protects : parties.map(({ id }) => id),
    breaches: BREACHES.map(({ id }) => id),
    trigger: {
      threshold: 'measurable',
      measures: { any: [{ quantity: 'troops', atLeast: 1 }] },
      established: 'responders',
      activation: 'automatic',
    },
    responders: [
      { party, duty: 'shall-respond', responses: ['diplomacy'], capability: 'integrated' },
    ],
    timeline: [{ stage: 'respond', within: 'at-once', from: 'breach' }],
    term: 'indefinite',
    exitNotice: 'no-exit',
    instrument: { form: 'ratified-treaty', signatories: [party], ratifiedBy: [party] },
    conditions: [],
  });

  it('owed at once, added to any agreement, moves guarantees by less than a tenth', () => {
    fc.assert(
      fc.property(anyAgreement, fc.nat(), (agreement, who) => {
        const party = agreement.parties[who % agreement.parties.length]?.id as string;
        const more = {
          ...agreement,
          guarantees: [...agreement.guarantees, protest(party, agreement)],
        };
        const [before, after] = [ranges(agreement).guarantees, ranges(more).guarantees];
        for (const end of ['low', 'high'] as const)
          expect(Math.abs((after?.[end] ?? 0) - (before?.[end] ?? 0))).toBeLessThan(0.1);
      }),
      { numRuns: RUNS },
    );
  });

  it('does not make a holder of a veto one who answers', () => {
    const agreement = deal({
      constrains: [ANYONE],
      guarantees: [
        guarantee({
          trigger: {
            ...guarantee().trigger,
            established: 'responders',
            activation: { allOf: ['us', 'gb'] },
          },
        }),
      ],
    });
    const more = { ...agreement, guarantees: [...agreement.guarantees, protest('gb', agreement)] };
    const moved = (ranges(more).guarantees?.low ?? 0) - (ranges(agreement).guarantees?.low ?? 0);
    expect(Math.abs(moved)).toBeLessThan(0.1);
  });
});

describe('a veto of the violator leaves an answer below the lower gate', () => {
  const shape = agreements({ elements: [1, 2], violators: 'one', undisclosed: false });
  const alone = (agreement: Agreement, one: Guarantee): number => {
    const { follows, ...rest } = one;
    return ranges({ ...agreement, guarantees: [rest] }).guarantees?.high ?? 0;
  };
  const withVeto = (
    veto: (
      one: Guarantee,
      agreement: Agreement,
      violator: string,
    ) => readonly [Guarantee, Agreement],
  ) => {
    fc.assert(
      fc.property(shape, fc.nat(), (agreement, which) => {
        const [violator] = agreement.constrains as [string];
        const one = agreement.guarantees[which % agreement.guarantees.length] as Guarantee;
        const [vetoed, inside] = veto(one, agreement, violator);
        expect(alone(inside, vetoed)).toBeLessThan(gates.guarantees.lower);
      }),
      { numRuns: RUNS },
    );
  };
  const needing = (rule: Rule, violator: string): Rule => ({ allOf: [rule, violator] });

  it('over activation', () => {
    withVeto((one, agreement, violator) => {
      const activation = needing(one.trigger.activation, violator);
      return [{ ...one, trigger: { ...one.trigger, activation } }, agreement];
    });
  });

  it('over the finding that the trigger relies on', () => {
    withVeto((one, agreement, violator) => {
      const [first] = agreement.verification as [Agreement['verification'][number]];
      const finding = needing(first.finding, violator);
      return [
        { ...one, trigger: { ...one.trigger, established: { verifier: first.id } } },
        { ...agreement, verification: agreement.verification.with(0, { ...first, finding }) },
      ];
    });
  });

  it('over a condition', () => {
    withVeto((one, agreement, violator) => [
      {
        ...one,
        conditions: [
          ...one.conditions,
          { kind: 'precondition', event: 'talks', adjudicator: needing('automatic', violator) },
        ],
      },
      agreement,
    ]);
  });

  it('and one that is certain not to be leaves an answer above it', () => {
    expect(ranges(deal()).guarantees?.low).toBeGreaterThan(gates.guarantees.lower);
  });
});

describe('a verifier that may not go, or does not see', () => {
  it('is worth nothing against any breach, and adds nothing to baselines', () => {
    fc.assert(
      fc.property(
        agreements({ elements: [1, 2], violators: 'one', undisclosed: false }),
        fc.constantFrom('access' as const, 'coverage' as const),
        fc.constantFrom('none' as const, 'unspecified' as const),
        fc.nat(),
        (agreement, field, nothing, which) => {
          const at = which % agreement.verification.length;
          const blind = {
            ...agreement.verification[at],
            [field]: nothing,
          } as Agreement['verification'][number];
          const others = agreement.verification.toSpliced(at, 1);
          const inside = { ...agreement, verification: [...others, blind] };
          const [violator] = agreement.constrains;
          const scoreOf = verifierScores(openCase(inside), MIAMI_2025, violator);
          for (const breach of breachesOf(MIAMI_2025))
            expect(scoreOf(blind, breach).range).toEqual({ low: 0, high: 0 });
          const without = ranges({ ...inside, verification: others, guarantees: [] });
          const withIt = ranges({ ...inside, guarantees: [] });
          if (field === 'access') expect(withIt.baselines).toEqual(without.baselines);
          // Where it may go and sees nothing, what is fixed is that it may go.
          else expectNoLower(withIt, without, ['baselines']);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
