import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allOf,
  anyOf,
  atLeast,
  canBlock,
  partiesOf,
  partsOf,
  passes,
  passesWhen,
  quota,
  type Rule,
  renamed,
  unless,
} from '../../src/decision/rule.ts';
import { groups, reversed, rules } from '../../src/testing/arbitraries/rule.ts';
import { RUNS } from '../runs.ts';

const PARTIES = ['us', 'ua', 'ru', 'eu', 'gb', 'fr'];
const anyRule = rules({
  parties: PARTIES,
  markers: ['unspecified', 'unknown'],
  unless: true,
  degenerate: true,
});
const settledRule = rules({ parties: PARTIES, unless: true, degenerate: true });

describe('a rule passes', () => {
  const snapback = unless(allOf('us', 'gb', atLeast(2, 'us', 'gb', 'pl')));

  it.each<[string, Rule, string[], boolean]>([
    ['at once if it is automatic', 'automatic', [], true],
    ['with the consent of its party', 'us', ['us'], true],
    ['not with the consent of another', 'us', ['ua'], false],
    ['when all of several agree', allOf('us', 'ua'), ['us', 'ua'], true],
    ['not when one of them is missing', allOf('us', 'ua'), ['us'], false],
    ['when one of any agrees', anyOf('us', 'ua'), ['ua'], true],
    ['when all of nobody agree', allOf(), [], true],
    ['not when any of nobody is asked', anyOf(), ['us'], false],
    ['when enough agree', atLeast(2, 'us', 'ua', 'eu'), ['us', 'eu'], true],
    ['not when one too few agree', atLeast(2, 'us', 'ua', 'eu'), ['eu'], false],
    ['with the quota of votes', quota(3, { us: 2, ua: 1, eu: 1 }), ['us', 'eu'], true],
    ['not below the quota', quota(3, { us: 2, ua: 1, eu: 1 }), ['ua', 'eu'], false],
    ['not on a consent that the text leaves open', 'unspecified', ['us'], false],
    ['not on a rule that is unknown', 'unknown', ['us'], false],
    ['by inverted veto when one permanent member wants it to', snapback, ['gb'], true],
    ['not by inverted veto when none of them does', snapback, ['pl'], false],
    ['not by inverted veto of an open rule', unless('unspecified'), [], false],
  ])('%s', (_, rule, consents, expected) => {
    expect(passes(rule, consents)).toBe(expected);
  });

  it('still, with one more consent', () => {
    fc.assert(
      fc.property(anyRule, groups(PARTIES), fc.constantFrom(...PARTIES), (rule, consents, more) => {
        if (passes(rule, consents)) expect(passes(rule, [...consents, more])).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('still, when an open or unknown consent is given', () => {
    fc.assert(
      fc.property(anyRule, groups(PARTIES), (rule, consents) => {
        if (passes(rule, consents)) expect(canBlock(rule, without(consents))).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });

  it('the same under other names and in another order', () => {
    fc.assert(
      fc.property(anyRule, groups(PARTIES), (rule, consents) => {
        const name = (party: string) => `${party}-2`;
        expect(passes(renamed(rule, name), consents.map(name))).toBe(passes(rule, consents));
        expect(passes(reversed(rule), consents)).toBe(passes(rule, consents));
      }),
      { numRuns: RUNS },
    );
  });

  it('twice inverted just when it passes', () => {
    fc.assert(
      fc.property(anyRule, groups(PARTIES), (rule, consents) => {
        expect(passes(unless(unless(rule)), consents)).toBe(passes(rule, consents));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('parties can block', () => {
  it.each<[string, Rule, string[], boolean]>([
    ['with a veto', allOf('us', 'ru'), ['ru'], true],
    [
      'with a veto three levels down',
      anyOf('ru', allOf('us', atLeast(2, 'ru', 'us'))),
      ['ru'],
      true,
    ],
    ['together', atLeast(2, 'us', 'ua', 'eu'), ['us', 'ua'], true],
    ['not one too few', atLeast(2, 'us', 'ua', 'eu'), ['us'], false],
    ['not around another way', anyOf('us', 'ru'), ['ru'], false],
    [
      'not on the chance that an open consent is refused',
      anyOf('ru', 'unspecified'),
      ['ru'],
      false,
    ],
    ['nothing automatic', 'automatic', ['us'], false],
    ['what never passes, without doing anything', anyOf(), [], true],
    ['not an inverted veto that another can use', unless(allOf('us', 'ru')), ['ru'], false],
    ['an inverted veto that needs them', unless(anyOf('us', 'ru')), ['ru'], true],
  ])('%s', (_, rule, parties, expected) => {
    expect(canBlock(rule, parties)).toBe(expected);
  });

  it('just when the others cannot pass it', () => {
    fc.assert(
      fc.property(settledRule, groups(PARTIES), (rule, refusing) => {
        expect(canBlock(rule, refusing)).toBe(!passes(rule, without(refusing)));
      }),
      { numRuns: RUNS },
    );
  });

  it('just when they can pass its inverted veto', () => {
    fc.assert(
      fc.property(anyRule, groups(PARTIES), (rule, refusing) => {
        expect(canBlock(rule, refusing)).toBe(passes(unless(rule), refusing));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('markers', () => {
  const open = { unspecified: 'granted', unknown: 'withheld' } as const;

  it('are granted apart from each other', () => {
    expect(passesWhen('unspecified', () => false, open)).toBe(true);
    expect(passesWhen('unknown', () => true, open)).toBe(false);
  });

  it('turn around below an inverted veto', () => {
    expect(passesWhen(unless(anyOf('us', 'unspecified')), () => true, open)).toBe(true);
    expect(passesWhen(unless(anyOf('us', 'unknown')), () => true, open)).toBe(false);
  });
});

describe('the parties of a rule', () => {
  it('are listed once each, in order of first mention', () => {
    const rule = allOf(
      'us',
      anyOf('ua', 'us', 'automatic'),
      quota(1, { eu: 1, us: 1 }),
      unless('ru'),
    );
    expect(partiesOf(rule)).toEqual(['us', 'ua', 'eu', 'ru']);
  });

  it('are not its markers', () => {
    expect(partiesOf(anyOf('automatic', 'unspecified', 'unknown'))).toEqual([]);
  });
});

describe('the parts of a rule', () => {
  it.each<[string, Rule, readonly Rule[]]>([
    ['a party', 'us', []],
    ['a quota', quota(1, { us: 1 }), []],
    ['all of', allOf('us', 'ua'), ['us', 'ua']],
    ['any of', anyOf('us', allOf('ua')), ['us', allOf('ua')]],
    ['at least', atLeast(1, 'us', 'us'), ['us', 'us']],
    ['unless', unless('us'), ['us']],
  ])('%s', (_, rule, parts) => {
    expect(partsOf(rule)).toEqual(parts);
  });
});

const without = (parties: readonly string[]) => PARTIES.filter((one) => !parties.includes(one));
