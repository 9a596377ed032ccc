import fc from 'fast-check';
import { assert, describe, expect, it } from 'vitest';
import type { Coalitions, Undecided } from '../../src/adversary/coalitions.ts';
import { enforcementRule } from '../../src/adversary/enforcement.ts';
import { ENDS, type End } from '../../src/adversary/open-consents.ts';
import { passes } from '../../src/decision/passing.ts';
import type { Rule } from '../../src/decision/rule.ts';
import { partiesOf } from '../../src/decision/rule-parts.ts';
import type { Agreement, Guarantee, Responder } from '../../src/model/agreement.ts';
import { BREACHES } from '../../src/model/breaches.ts';
import {
  blockingSets,
  boardOf,
  enforcingSets,
  judgedBreach,
} from '../../src/standard/coalitions.ts';
import { agreements } from '../../src/testing/arbitraries/agreement.ts';
import { rules } from '../../src/testing/arbitraries/rule.ts';
import { draft } from '../drafts.ts';
import {
  BASE,
  withCondition,
  withFields,
  withGuarantee,
  withResponders,
  withTimeline,
  withTrigger,
  withVerifier,
} from '../findings/base.ts';
import { RUNS } from '../runs.ts';
import { family, minimalGroups } from './by-brute-force.ts';

const PROBE = 'limited-incursion';

const decided = (answer: Coalitions | Undecided): Coalitions => {
  assert(answer.decided);
  return answer;
};

/** The groups listed against the first violator, in the order in which they are listed. */
const groups = (
  ask: typeof blockingSets,
  document: Agreement,
  end: End = 'best',
  breach: string = PROBE,
) => {
  const [against] = ask(document, breach).against;
  assert(against !== undefined);
  return decided(against[end]).listed.map(({ parties }) => parties.join(' '));
};

const blocking = (document: Agreement, end?: End, breach?: string) =>
  groups(blockingSets, document, end, breach);

const enforcing = (document: Agreement, end?: End, breach?: string) =>
  groups(enforcingSets, document, end, breach);

describe('who defeats every answer', () => {
  it('is whoever alone can see the breach, or everybody who can answer it', () => {
    for (const end of ENDS) {
      expect(blocking(BASE, end)).toEqual(['watch', 'corland dorland']);
      expect(enforcing(BASE, end)).toEqual(['corland watch', 'dorland watch']);
    }
  });

  it.each<[string, Agreement, string[]]>([
    ['whoever must activate', withTrigger(BASE, { activation: 'corland' }), ['watch', 'corland']],
    [
      'the violator, where it must agree',
      withTrigger(BASE, { activation: { allOf: ['borland', 'corland'] } }),
      ['watch', 'corland', 'borland'],
    ],
    [
      'the violator, where each visit needs it',
      withVerifier(BASE, { access: 'host-consent' }),
      ['watch', 'borland', 'corland dorland'],
    ],
    [
      'whoever judges a condition, and whoever has it in hand',
      withCondition(BASE, { adjudicator: 'dorland', controlledBy: ['arland'] }),
      ['watch', 'dorland', 'arland'],
    ],
    [
      'nobody in particular, where responders judge for themselves',
      withTrigger(BASE, { established: 'responders', activation: 'automatic' }),
      ['corland dorland'],
    ],
    [
      'one who operates and responds, counted once',
      withVerifier(BASE, { operators: ['corland', 'watch'] }),
      ['corland watch', 'corland dorland', 'dorland watch'].sort(),
    ],
  ])('is %s', (_, document, expected) => {
    expect(family(blocking(document).map((one) => one.split(' ')))).toEqual([...expected].sort());
  });

  it('is marked where the violator is one of them', () => {
    const [against] = blockingSets(
      withTrigger(BASE, { activation: { anyOf: ['borland', 'corland'] } }),
      PROBE,
    ).against;
    assert(against !== undefined);
    expect(decided(against.best).listed).toEqual([
      { parties: ['watch'], withViolator: false },
      { parties: ['borland', 'corland'], withViolator: true },
      { parties: ['corland', 'dorland'], withViolator: false },
    ]);
    expect(against.violator).toBe('borland');
  });

  it.each<[string, Agreement]>([
    ['no guarantee covers the breach', withGuarantee(BASE, { breaches: ['blockade'] })],
    ['the violator is the only responder', withResponders(BASE, { party: 'borland' })],
    ['nothing is promised', withResponders(BASE, { duty: 'none' })],
    ['there are no means', withResponders(BASE, { capability: 'none' })],
    ['a protest is all', withResponders(BASE, { responses: ['diplomacy'] })],
    ['the violator bears all costs already', withResponders(BASE, { absorbed: true })],
    ['nobody may look', withVerifier(BASE, { access: 'none' })],
    ['nothing can be seen', withVerifier(BASE, { coverage: 'none' })],
    ['what is watched is not what is broken', withVerifier(BASE, { watches: ['zone'] })],
    [
      'every answer is late',
      withTimeline(BASE, { stage: 'respond', within: 'PT73H', from: 'breach' }),
    ],
    ['it runs against outsiders only', withGuarantee(BASE, { against: ['anyone'] })],
  ])('is nobody: %s', (_, document) => {
    for (const end of ENDS) {
      expect(blocking(document, end)).toEqual(['']);
      expect(enforcing(document, end)).toEqual([]);
    }
  });

  it('is different at worst and at best where something is open', () => {
    const open: readonly Agreement[] = [
      withTrigger(BASE, { activation: 'unspecified' }),
      withTrigger(BASE, { established: 'unspecified', activation: 'automatic' }),
      withVerifier(BASE, { finding: 'unknown' }),
      withVerifier(BASE, { operators: [] }),
      withResponders(BASE, { capability: 'to-be-determined' }),
      withTimeline(BASE),
      withTimeline(BASE, { stage: 'respond', within: 'unknown', from: 'previous' }),
      withCondition(BASE, { adjudicator: 'automatic', controlledBy: 'unknown' }),
    ];
    for (const document of open) {
      expect(blocking(document, 'worst')).toEqual(['']);
      expect(blocking(document, 'best')).not.toContain('');
    }
  });

  it('is a matter of what words for a time are taken to mean', () => {
    const prompt = withTimeline(BASE, { stage: 'respond', within: 'promptly', from: 'previous' });
    const asked = (promptly: string) =>
      blockingSets(prompt, PROBE, { times: { 'standing': 'PT0S', 'at-once': 'PT1H', promptly } });
    expect(decided(asked('P2D').against[0]?.worst as Coalitions).listed.length).toBe(2);
    expect(decided(asked('P3D').against[0]?.worst as Coalitions).listed[0]?.parties).toEqual([]);
    expect(asked('P3D').times.promptly).toBe('P3D');
  });

  it('is nobody for certain where guarantees are not public, unless they are left out', () => {
    const hidden = withFields(BASE, { undisclosed: ['guarantees'] });
    expect(blocking(hidden, 'worst')).toEqual(['watch', 'corland dorland']);
    expect(blocking(hidden, 'best')).toEqual([]);
    const [known] = blockingSets(hidden, PROBE, { undisclosed: 'left-out' }).against;
    expect(decided(known?.best as Coalitions).listed.length).toBe(2);
  });

  it('is asked of a body by the rule by which it decides', () => {
    const league = withFields(withResponders(BASE, { party: 'watch' }, 'dorland'), {
      parties: BASE.parties.map((one) =>
        one.id === 'watch' ? { ...one, decides: { allOf: ['arland', 'dorland'] } } : one,
      ),
    });
    const rule = withTrigger(league, { established: 'responders', activation: 'automatic' });
    expect(family(blocking(rule).map((one) => one.split(' ')))).toEqual([
      'arland corland',
      'corland dorland',
    ]);
  });

  it('is plain data, and nothing for a breach that nobody knows', () => {
    const answer = blockingSets(BASE, PROBE);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    expect(blockingSets(BASE, 'rudeness').against).toEqual([]);
  });
});

describe('real texts', () => {
  it.each<[string, string, string, End, string[]]>([
    // Art. 5: a decision by all guarantors, those who are not the violator among them Russia itself.
    [
      'istanbul-draft-2022-04',
      'major-offensive',
      'Art. 5: the decision is agreed by all guarantors',
      'worst',
      ['cn', 'fr', 'gb', 'ru', 'us'],
    ],
    [
      'dayton-1995',
      PROBE,
      'Annex 1A, Arts. VI and VIII: the Commander finds, decides and acts',
      'worst',
      ['ifor'],
    ],
    [
      'anglo-polish-1939',
      'major-offensive',
      'Art. 1: the other party gives support at once, when Poland is in hostilities',
      'worst',
      ['pl'],
    ],
  ])('%s, %s: %s', (name, breach, _, end, expected) => {
    expect(blocking(draft(name), end, breach).sort()).toEqual(expected);
  });
});

const PARTIES = ['watch', 'arland', 'borland', 'corland', 'dorland', 'e', 'f', 'g', 'h', 'i', 'j'];
const someRule = rules({ parties: PARTIES, unless: true, apart: true, shares: true });

/** Agreements whose rules are any over eleven parties, with up to three guarantees that share them. */
const intertwined: fc.Arbitrary<Agreement> = fc
  .tuple(
    someRule,
    fc.array(
      fc.record({
        activation: someRule,
        established: fc.constantFrom('responders' as const, { verifier: 'mission' }),
        adjudicator: fc.option(someRule),
        by: fc.subarray(PARTIES.filter((one) => one !== 'borland')),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([finding, promises]) => {
    const [pledge] = BASE.guarantees as [Guarantee];
    const [responder] = pledge.responders as [Responder];
    return withFields(withVerifier(BASE, { finding }), {
      parties: PARTIES.map((id) => ({ id, name: id, kind: 'state' })),
      guarantees: promises.map(({ activation, established, adjudicator, by }, index) => ({
        ...pledge,
        id: `pledge-${index}`,
        trigger: { ...pledge.trigger, activation, established },
        conditions:
          adjudicator === null ? [] : [{ kind: 'void-if', event: 'a quarrel', adjudicator }],
        responders: by.map((party) => ({ ...responder, party })),
      })),
    });
  });

const ruleAt = (document: Agreement, end: End): Rule => {
  const board = boardOf(document, {});
  const breach = judgedBreach(board, PROBE);
  assert(breach !== undefined);
  return enforcementRule(board, { breach, violator: 'borland' }, end);
};

const listedOf = (ask: typeof blockingSets, document: Agreement) => {
  const answer = decided(
    ask(document, PROBE, { list: Number.POSITIVE_INFINITY }).against[0]?.best as Coalitions,
  );
  expect(answer.unlisted).toBe('0');
  expect(answer.count).toBe(String(answer.listed.length));
  return answer.listed.map(({ parties }) => parties);
};

describe('laws of', () => {
  it('blocking and enforcing sets: they are those found by asking every group', () => {
    fc.assert(
      fc.property(intertwined, (document) => {
        const rule = ruleAt(document, 'best');
        const without = (group: readonly string[]) =>
          PARTIES.filter((party) => !group.includes(party));
        expect(family(listedOf(blockingSets, document))).toEqual(
          family(minimalGroups(PARTIES, (group) => !passes(rule, without(group)))),
        );
        expect(family(listedOf(enforcingSets, document))).toEqual(
          family(minimalGroups(PARTIES, (group) => passes(rule, group))),
        );
      }),
      { numRuns: RUNS / 4 },
    );
  });

  it('refusing: one more who stays home never helps', () => {
    fc.assert(
      fc.property(
        intertwined,
        fc.subarray(PARTIES),
        fc.constantFrom(...PARTIES),
        (document, home, one) => {
          const rule = ruleAt(document, 'best');
          const stay = (group: readonly string[]) =>
            passes(
              rule,
              PARTIES.filter((party) => !group.includes(party)),
            );
          expect(Number(stay([...home, one]))).toBeLessThanOrEqual(Number(stay(home)));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('duality: a blocking set shares a party with every enforcing set, and nothing smaller does', () => {
    fc.assert(
      fc.property(intertwined, (document) => {
        const enforcers = listedOf(enforcingSets, document);
        const hits = (group: readonly string[]) =>
          enforcers.every((enforcer) => enforcer.some((party) => group.includes(party)));
        expect(family(listedOf(blockingSets, document))).toEqual(
          family(minimalGroups(PARTIES, hits)),
        );
      }),
      { numRuns: RUNS / 4 },
    );
  });

  it('the two ends: whatever is enforced at worst is enforced at best', () => {
    const kinds = BREACHES.map(({ id }) => id);
    fc.assert(
      fc.property(
        agreements({ unknowns: 'many' }),
        fc.constantFrom(...kinds),
        fc.infiniteStream(fc.boolean()),
        (document, kind, consents) => {
          const board = boardOf(document, {});
          const breach = judgedBreach(board, kind);
          assert(breach !== undefined);
          for (const violator of board.violators) {
            const [worst, best] = ENDS.map((end) =>
              enforcementRule(board, { breach, violator }, end),
            ) as [Rule, Rule];
            const given = partiesOf(best).filter(() => consents.next().value === true);
            if (passes(worst, given)) expect(passes(best, given)).toBe(true);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('large questions', () => {
  const council = (name: string, size: number): string[] =>
    Array.from({ length: size }, (_, index) => `${name}-${index}`);

  /** A pledge that twenty councils of ten activate, six members in each of eleven councils. */
  const nested = (): Agreement => {
    const councils = Array.from({ length: 20 }, (_, index) => council(`c${index}`, 10));
    const activation: Rule = {
      atLeast: 11,
      of: councils.map((members) => ({ atLeast: 6, of: members })),
    };
    return withFields(withTrigger(BASE, { established: 'responders', activation }), {
      parties: [
        ...BASE.parties,
        ...councils.flat().map((id) => ({ id, name: id, kind: 'state' as const })),
      ],
    });
  };

  it('over two hundred parties are counted, however many sets there are', () => {
    const [against] = blockingSets(nested(), PROBE, { list: 1 }).against;
    const answer = decided(against?.best as Coalitions);
    // Ten councils of twenty fail, each of them by five of ten members who stay home; or both responders do.
    const ways = (n: bigint, k: bigint): bigint => (k === 0n ? 1n : (ways(n - 1n, k - 1n) * n) / k);
    expect(answer.count).toBe(String(ways(20n, 10n) * ways(10n, 5n) ** 10n + 1n));
    expect(answer.listed).toEqual([{ parties: ['corland', 'dorland'], withViolator: false }]);
    expect(answer.unlisted).toBe(String(BigInt(answer.count) - 1n));
  });

  it('with tens of thousands of sets are listed in full, small ones first', () => {
    const members = council('m', 19);
    const many = withFields(
      withTrigger(BASE, {
        established: 'responders',
        activation: { atLeast: 10, of: members },
      }),
      {},
    );
    const [against] = blockingSets(many, PROBE, { list: 1_000_000 }).against;
    const answer = decided(against?.best as Coalitions);
    expect(answer.count).toBe('92379');
    expect(answer.listed.length).toBe(92_379);
    const sizes = answer.listed.map(({ parties }) => parties.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  });

  it('are given up after the steps allowed, and say so', () => {
    const [against] = blockingSets(nested(), PROBE, { steps: 1_000 }).against;
    expect(against?.best).toEqual({ decided: false, within: '1,000 steps' });
  });
});
