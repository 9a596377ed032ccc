import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  INDEPENDENCE,
  type IndependenceRange,
  independence,
  mentionsUnknown,
} from '../../src/decision/independence.ts';
import { canBlock, passesWhen } from '../../src/decision/passing.ts';
import {
  allOf,
  anyOf,
  apartFromViolator,
  atLeast,
  quota,
  type Rule,
  share,
  unless,
} from '../../src/decision/rule.ts';
import { ruleAgainst } from '../../src/decision/rule-against.ts';
import { renamed } from '../../src/decision/rule-parts.ts';
import {
  everywhere,
  reversed,
  rules,
  somewhere,
  withParts,
} from '../../src/testing/arbitraries/rule.ts';
import { RUNS } from '../runs.ts';

const VIOLATOR = 'ru';
const PARTIES = ['us', 'ua', 'ru', 'eu', 'gb'];
const anyRule = rules({
  parties: PARTIES,
  markers: ['unspecified', 'unknown'],
  unless: true,
  shares: true,
  degenerate: true,
});
/** Rules as documents may hold them, with bodies in which the violator has no say. */
const writtenRule = rules({
  parties: PARTIES,
  markers: ['unspecified', 'unknown', 'not-looked-up'],
  unless: true,
  shares: true,
  apart: true,
});

const rank = ({ low, high }: IndependenceRange) =>
  [INDEPENDENCE.indexOf(low), INDEPENDENCE.indexOf(high)] as const;

describe('independence of the violator', () => {
  it.each<[string, Rule, IndependenceRange['low'], IndependenceRange['high']?]>([
    ['automatic', 'automatic', 'automatic'],
    ['the violator alone', 'ru', 'violator-can-block'],
    ['one guarantor', 'us', 'one-party-can-block'],
    ['unanimity with the violator', allOf('us', 'ru'), 'violator-can-block'],
    ['unanimity without it', allOf('us', 'eu'), 'one-party-can-block'],
    ['any of two', anyOf('us', 'eu'), 'no-single-party-can-block'],
    ['any of two, one the violator', anyOf('us', 'ru'), 'one-party-can-block'],
    ['two of three', atLeast(2, 'us', 'eu', 'gb'), 'no-single-party-can-block'],
    ['two of three, one the violator', atLeast(2, 'us', 'eu', 'ru'), 'one-party-can-block'],
    ['a quota no one blocks', quota(2, { us: 1, eu: 1, gb: 1 }), 'no-single-party-can-block'],
    ['a quota one blocks', quota(3, { us: 2, eu: 1, gb: 1 }), 'one-party-can-block'],
    ['an open text', 'unspecified', 'unspecified'],
    ['an open text beside the violator', anyOf('ru', 'unspecified'), 'unspecified'],
    ['an open text beside a guarantor', anyOf('us', 'unspecified'), 'one-party-can-block'],
    ['an inverted veto', unless(allOf('us', 'ru', 'gb')), 'no-single-party-can-block'],
    ['an inverted veto against the violator', unless(anyOf('ru', 'us')), 'violator-can-block'],
    ['nobody at all', anyOf(), 'violator-can-block'],
    ['an unknown rule', 'unknown', 'violator-can-block', 'automatic'],
    [
      'a guarantor and an unknown',
      allOf('us', 'unknown'),
      'violator-can-block',
      'one-party-can-block',
    ],
    ['a guarantor or an unknown', anyOf('us', 'unknown'), 'one-party-can-block', 'automatic'],
    ['a rule not looked up', 'not-looked-up', 'violator-can-block', 'automatic'],
    [
      'an unknown beside a vote, as the unknown is no party that could block',
      allOf('unknown', atLeast(2, 'us', 'eu', 'gb')),
      'violator-can-block',
      'no-single-party-can-block',
    ],
    [
      'one not looked up beside a vote',
      allOf('not-looked-up', atLeast(2, 'us', 'eu', 'gb')),
      'violator-can-block',
      'no-single-party-can-block',
    ],
    ['a majority of three', share('majority', 'us', 'eu', 'gb'), 'no-single-party-can-block'],
    // With the violator refusing, two of the two that are left must agree.
    [
      'a majority with the violator in it',
      share('majority', 'us', 'eu', 'ru'),
      'one-party-can-block',
    ],
    [
      'unanimity apart from the violator',
      apartFromViolator(allOf('us', 'eu', 'ru')),
      'one-party-can-block',
    ],
    // Two thirds of the three others are two of them.
    [
      'two thirds apart from the violator',
      apartFromViolator(share('2/3', 'us', 'eu', 'gb', 'ru')),
      'no-single-party-can-block',
    ],
    ['a body of the violator alone, apart from it', apartFromViolator('ru'), 'violator-can-block'],
    [
      'two of three, and what needs nobody',
      allOf('automatic', atLeast(2, 'us', 'eu', 'gb')),
      'no-single-party-can-block',
    ],
    [
      'three of four, of which one needs nobody',
      atLeast(3, 'automatic', 'us', 'eu', 'gb'),
      'no-single-party-can-block',
    ],
    [
      'an unknown rule behind an inverted veto',
      unless('unknown'),
      'violator-can-block',
      'automatic',
    ],
    ['an open text behind an inverted veto', unless('unspecified'), 'unspecified'],
    [
      'an open text behind an inverted veto, beside two of three',
      allOf(unless('unspecified'), atLeast(2, 'us', 'eu', 'gb')),
      'unspecified',
    ],
    [
      'a body apart from the violator, under a veto of it',
      allOf('ru', apartFromViolator(anyOf('us', 'eu'))),
      'violator-can-block',
    ],
  ])('%s', (_, rule, low, high = low) => {
    expect(independence(rule, VIOLATOR)).toEqual({ low, high });
  });

  /** More votes than numbers can add: whoever has most of them, with a few for others. */
  const MOST = Number.MAX_SAFE_INTEGER;
  const HUGE = { ru: MOST, us: 1, gb: 1 };

  it.each<[string, Rule, IndependenceRange['low']]>([
    [
      'that fails without the violator is no help to two of three',
      atLeast(2, 'eu', 'ua', quota(3, HUGE)),
      'one-party-can-block',
    ],
    [
      'that just passes without it is',
      atLeast(2, 'eu', 'ua', quota(2, HUGE)),
      'no-single-party-can-block',
    ],
    [
      'behind an inverted veto can be kept off by one party with the violator',
      unless(quota(3, { us: MOST, ru: 1, gb: 1 })),
      'one-party-can-block',
    ],
    [
      'and another may each hang on a party of its own',
      atLeast(3, quota(2, { ru: MOST, us: 2 }), quota(2, { ru: MOST, gb: 2 }), 'eu', 'ua'),
      'no-single-party-can-block',
    ],
    [
      'and another may hang on the same one',
      atLeast(3, quota(2, { ru: MOST, us: 2 }), quota(2, { ru: MOST, us: 2 }), 'eu', 'ua'),
      'one-party-can-block',
    ],
  ])('in a quota of very many votes %s', (_, rule, expected) => {
    expect(independence(rule, VIOLATOR)).toEqual({ low: expected, high: expected });
  });

  it('without a violator counts every party as an outsider', () => {
    expect(independence(allOf('us', 'ru')).low).toBe('one-party-can-block');
  });

  it('is lowest just when the violator can block', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const { high } = independence(rule, VIOLATOR);
        expect(high === 'violator-can-block').toBe(canBlock(rule, [VIOLATOR]));
      }),
      { numRuns: RUNS },
    );
  });

  it('says that one party can block just when the rule fails without some one party', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const { high } = independence(rule, VIOLATOR);
        fc.pre(high === 'one-party-can-block' || high === 'no-single-party-can-block');
        const failsWithout = (party: string) =>
          !passesWhen(rule, (other) => other !== VIOLATOR && other !== party, {
            unspecified: 'withheld',
            unknown: 'granted',
          });
        expect(high === 'one-party-can-block').toBe(PARTIES.some(failsWithout));
      }),
      { numRuns: RUNS },
    );
  });

  it('of a body apart from the violator is what the violator can do nothing about', () => {
    fc.assert(
      fc.property(writtenRule, (rule) => {
        const apart = independence(apartFromViolator(rule), VIOLATOR);
        // It is the rule of the others, in which the violator is as good as anybody who is not named.
        expect(apart).toEqual(independence(ruleAgainst(apartFromViolator(rule), VIOLATOR), 'xx'));
      }),
      { numRuns: RUNS },
    );
  });

  it('is no worse where the violator is left out than where it is asked and refuses', () => {
    const plainRule = rules({
      parties: PARTIES,
      markers: ['unspecified', 'unknown', 'not-looked-up'],
      unless: true,
      shares: true,
    });
    fc.assert(
      fc.property(plainRule, (rule) => {
        const apart = rank(independence(apartFromViolator(rule), VIOLATOR));
        const asked = rank(independence(rule, VIOLATOR));
        expect(apart[0]).toBeGreaterThanOrEqual(asked[0]);
        expect(apart[1]).toBeGreaterThanOrEqual(asked[1]);
      }),
      { numRuns: RUNS },
    );
  });

  it('reads no part of a rule more often when the rule names more parties', () => {
    const readsWith = (parties: number) => {
      let reads = 0;
      const watched: Rule = {
        get allOf() {
          reads++;
          return ['automatic'];
        },
      };
      const names = Array.from({ length: parties }, (_, index) => `party-${index}`);
      const { high } = independence(allOf(watched, atLeast(2, ...names)), VIOLATOR);
      expect(high).toBe('no-single-party-can-block');
      return reads;
    };
    expect(readsWith(500)).toBe(readsWith(5));
  });

  it('has its worst end no better than its best, and both equal where nothing is unknown', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const [low, high] = rank(independence(rule, VIOLATOR));
        expect(low).toBeLessThanOrEqual(high);
        if (!mentionsUnknown(rule)) expect(low).toBe(high);
      }),
      { numRuns: RUNS },
    );
  });

  /** Gives the violator a say, or one more, in one part of a rule. */
  const givingASay: Record<string, (part: Rule) => Rule> = {
    'one more condition': (part) => allOf(part, VIOLATOR),
    'another way': (part) => anyOf(part, VIOLATOR),
    'a place on the list': (part) =>
      typeof part === 'string' || 'unless' in part
        ? part
        : withParts(part, (parts) => [...parts, VIOLATOR]),
    'more votes': (part) =>
      typeof part !== 'string' && 'votes' in part
        ? { ...part, votes: { ...part.votes, [VIOLATOR]: (part.votes[VIOLATOR] ?? 0) + 3 } }
        : part,
    'more votes and a higher quota': (part) =>
      typeof part !== 'string' && 'votes' in part
        ? {
            quota: part.quota + 3,
            votes: { ...part.votes, [VIOLATOR]: (part.votes[VIOLATOR] ?? 0) + 3 },
          }
        : part,
  };

  it.each(Object.keys(givingASay))('never rises when the violator gets %s', (say) => {
    const give = givingASay[say] ?? ((part) => part);
    fc.assert(
      fc.property(anyRule, fc.nat(), (rule, where) => {
        const before = rank(independence(rule, VIOLATOR));
        const after = rank(independence(somewhere(rule, where, give), VIOLATOR));
        expect(after[0]).toBeLessThanOrEqual(before[0]);
        expect(after[1]).toBeLessThanOrEqual(before[1]);
      }),
      { numRuns: RUNS },
    );
  });

  it('stays inside the old range when an unknown turns out to be any rule', () => {
    fc.assert(
      fc.property(anyRule, anyRule, (rule, known) => {
        const before = rank(independence(rule, VIOLATOR));
        const told = everywhere(rule, (part) => (part === 'unknown' ? known : part));
        const after = rank(independence(told, VIOLATOR));
        expect(after[0]).toBeGreaterThanOrEqual(before[0]);
        expect(after[1]).toBeLessThanOrEqual(before[1]);
      }),
      { numRuns: RUNS },
    );
  });

  it('is the same under other names and in another order', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const name = (party: string) => `${party}-2`;
        const expected = independence(rule, VIOLATOR);
        expect(independence(renamed(rule, name), name(VIOLATOR))).toEqual(expected);
        expect(independence(reversed(rule), VIOLATOR)).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('an unknown in a rule', () => {
  it.each<[string, Rule, boolean]>([
    ['is seen by itself', 'unknown', true],
    ['is seen if it was not looked up', 'not-looked-up', true],
    ['is seen beside what is known', allOf('us', anyOf('eu', 'unknown')), true],
    ['is seen in a body', apartFromViolator(share('majority', 'us', 'unknown')), true],
    ['is no party', 'us', false],
    ['is nothing that the text leaves open', allOf('us', 'unspecified'), false],
    ['is not in a rule of nobody', allOf(), false],
    ['is not in votes', quota(1, { us: 1 }), false],
  ])('%s', (_, rule, expected) => {
    expect(mentionsUnknown(rule)).toBe(expected);
  });
});

describe('a consent that nobody can tell', () => {
  it.each(['unknown', 'not-looked-up'] as const)('is no party that could block: %s', (marker) => {
    const rule = allOf(marker, atLeast(2, 'us', 'ua', 'eu'));
    expect(independence(rule, VIOLATOR)).toEqual({
      low: 'violator-can-block',
      high: 'no-single-party-can-block',
    });
  });

  it('is found in one of several parts, whichever it is', () => {
    expect(mentionsUnknown(allOf('us', 'unknown'))).toBe(true);
    expect(mentionsUnknown(allOf('unknown', 'us'))).toBe(true);
    expect(mentionsUnknown(allOf('us', anyOf('ua', 'not-looked-up', 'eu')))).toBe(true);
    expect(mentionsUnknown(allOf('us', 'unspecified'))).toBe(false);
    expect(independence(anyOf(allOf('us', 'ua'), allOf('us', 'unknown')), VIOLATOR)).toEqual({
      low: 'one-party-can-block',
      high: 'one-party-can-block',
    });
    expect(independence(allOf('us', 'unknown'), VIOLATOR).low).toBe('violator-can-block');
  });
});
