import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canBlock, passes, passesWhen } from '../../src/decision/passing.ts';
import {
  allOf,
  anyOf,
  apartFromViolator,
  atLeast,
  isUnknown,
  quota,
  type Rule,
  type Share,
  share,
  unless,
} from '../../src/decision/rule.ts';
import { ruleAgainst, spelledOut } from '../../src/decision/rule-against.ts';
import { partiesOf, partsOf, renamed, withParts } from '../../src/decision/rule-parts.ts';
import { everywhere, groups, reversed, rules } from '../../src/testing/arbitraries/rule.ts';
import { RUNS } from '../runs.ts';

const PARTIES = ['us', 'ua', 'ru', 'eu', 'gb', 'fr'];
const anyRule = rules({
  parties: PARTIES,
  markers: ['unspecified', 'unknown', 'not-looked-up'],
  unless: true,
  shares: true,
  degenerate: true,
});
const settledRule = rules({ parties: PARTIES, unless: true, shares: true, degenerate: true });
/** Rules as documents may hold them, with bodies in which the violator has no say. */
const writtenRule = rules({
  parties: PARTIES,
  markers: ['unspecified', 'unknown', 'not-looked-up'],
  unless: true,
  shares: true,
  apart: true,
});

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
    ['not on a rule that was not looked up', 'not-looked-up', ['us'], false],
    ['with the share that is needed', share('2/3', 'us', 'ua', 'eu'), ['us', 'eu'], true],
    ['not with less than the share', share('2/3', 'us', 'ua', 'eu'), ['us'], false],
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
    expect(partiesOf(anyOf('automatic', 'unspecified', 'unknown', 'not-looked-up'))).toEqual([]);
  });

  it('are those of the body in which the violator has no say', () => {
    expect(partiesOf(apartFromViolator(share('majority', 'us', 'ru')))).toEqual(['us', 'ru']);
  });
});

describe('a rule by its builder', () => {
  it.each<[() => Rule, Rule]>([
    [() => allOf('us', 'ua'), { allOf: ['us', 'ua'] }],
    [() => anyOf('us', 'ua'), { anyOf: ['us', 'ua'] }],
    [() => atLeast(1, 'us', 'ua'), { atLeast: 1, of: ['us', 'ua'] }],
    [() => share('2/3', 'us', 'ua'), { share: '2/3', of: ['us', 'ua'] }],
    [() => quota(2, { us: 2 }), { quota: 2, votes: { us: 2 } }],
    [() => unless('us'), { unless: 'us' }],
    [() => apartFromViolator('us'), { apartFrom: 'violator', rule: 'us' }],
  ])('is what a document holds: %s', (build, written) => {
    expect(build()).toEqual(written);
  });
});

describe('the parts of a rule', () => {
  it.each<[string, Rule, readonly Rule[]]>([
    ['a party', 'us', []],
    ['a quota', quota(1, { us: 1 }), []],
    ['all of', allOf('us', 'ua'), ['us', 'ua']],
    ['any of', anyOf('us', allOf('ua')), ['us', allOf('ua')]],
    ['at least', atLeast(1, 'us', 'us'), ['us', 'us']],
    ['a share of', share('1/2', 'us', 'ua'), ['us', 'ua']],
    ['unless', unless('us'), ['us']],
    ['apart from', apartFromViolator('us'), ['us']],
  ])('%s', (_, rule, parts) => {
    expect(partsOf(rule)).toEqual(parts);
  });

  it('put back make the rule again, and others in their place make it over them', () => {
    fc.assert(
      fc.property(writtenRule, (rule) => {
        expect(withParts(rule, partsOf(rule))).toEqual(rule);
      }),
      { numRuns: RUNS },
    );
    expect(withParts(share('2/3', 'us', 'ua'), ['eu'])).toEqual(share('2/3', 'eu'));
    expect(withParts(unless('us'), ['eu'])).toEqual(unless('eu'));
    expect(withParts(apartFromViolator('us'), ['eu'])).toEqual(apartFromViolator('eu'));
    expect(withParts(quota(1, { us: 1 }), ['eu'])).toEqual(quota(1, { us: 1 }));
    // What has one part keeps it where there is none to put in its place.
    expect(withParts(unless('us'), [])).toEqual(unless('us'));
    expect(withParts(apartFromViolator('us'), [])).toEqual(apartFromViolator('us'));
  });
});

describe('what is not known', () => {
  it('is what nobody can tell and what nobody has read, and not what the text leaves open', () => {
    expect(['unknown', 'not-looked-up', 'unspecified', 'us'].map(isUnknown)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('counts alike for whichever reason', () => {
    fc.assert(
      fc.property(writtenRule, groups(PARTIES), (rule, consents) => {
        const read = everywhere(rule, (part) => (part === 'not-looked-up' ? 'unknown' : part));
        expect(passes(read, consents)).toBe(passes(rule, consents));
        expect(canBlock(read, consents)).toBe(canBlock(rule, consents));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a share', () => {
  const members = (count: number) => Array.from({ length: count }, (_, i) => `m${i}`);
  const needed = (of: Share, count: number) => {
    const all = members(count);
    return all.findIndex((_, i) => passes(share(of, ...all), all.slice(0, i + 1))) + 1;
  };

  it.each<[Share, number, number]>([
    // Two thirds of four are two and two thirds, and so three.
    ['2/3', 4, 3],
    ['2/3', 3, 2],
    ['2/3', 1, 1],
    ['1/2', 4, 2],
    ['1/2', 5, 3],
    ['1/1', 5, 5],
    // More than half, never just half.
    ['majority', 4, 3],
    ['majority', 5, 3],
    ['majority', 1, 1],
  ])('%s of %d are %d', (of, count, expected) => {
    expect(needed(of, count)).toBe(expected);
  });

  it('is the count that it comes to', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 12 }),
        (part, whole, count) => {
          fc.pre(part <= whole);
          expect(needed(`${part}/${whole}`, count)).toBe(Math.ceil((part * count) / whole));
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('a rule against a violator', () => {
  const rio = apartFromViolator(share('2/3', 'ar', 'br', 'cl', 'uy'));

  it.each<[string, Rule, string | undefined, Rule]>([
    ['leaves it out of its own case', rio, 'cl', share('2/3', 'ar', 'br', 'uy')],
    [
      'leaves everybody in where it is somebody else',
      rio,
      'us',
      share('2/3', 'ar', 'br', 'cl', 'uy'),
    ],
    [
      'is the rule of the body where nobody is accused',
      rio,
      undefined,
      share('2/3', 'ar', 'br', 'cl', 'uy'),
    ],
    ['asks it where the text does not leave it out', allOf('us', 'ru'), 'ru', allOf('us', 'ru')],
    [
      'leaves it out three levels down',
      apartFromViolator(anyOf('us', allOf('ru', anyOf('ru', 'gb')))),
      'ru',
      anyOf('us', allOf(anyOf('gb'))),
    ],
    [
      'leaves out a list that held nobody else',
      apartFromViolator(allOf('us', allOf('ru', 'ru'))),
      'ru',
      allOf('us'),
    ],
    [
      'takes its votes, and not the quota',
      apartFromViolator(quota(3, { us: 2, ru: 2, gb: 1 })),
      'ru',
      quota(3, { us: 2, gb: 1 }),
    ],
    [
      'takes it out behind an inverted veto',
      apartFromViolator(unless(allOf('us', 'ru'))),
      'ru',
      unless(allOf('us')),
    ],
    [
      'is worked out within a larger rule',
      allOf('gb', apartFromViolator(anyOf('us', 'ru'))),
      'ru',
      allOf('gb', anyOf('us')),
    ],
  ])('%s', (_, rule, violator, expected) => {
    expect(ruleAgainst(rule, violator)).toEqual(expected);
  });

  it('that nobody is accused under is the rule of the body, even of nobody', () => {
    expect(ruleAgainst(apartFromViolator(allOf()), undefined)).toEqual(allOf());
    expect(ruleAgainst(apartFromViolator(quota(1, { us: 1 })), undefined)).toEqual(
      quota(1, { us: 1 }),
    );
  });

  it('that leaves nobody to decide cannot be passed, so that the violator can block it', () => {
    for (const rule of ['ru', allOf('ru'), quota(1, { ru: 1 }), unless('ru')] as const) {
      const against = ruleAgainst(apartFromViolator(rule as Rule), 'ru');
      expect(passes(against, PARTIES)).toBe(false);
      expect(canBlock(against, ['ru'])).toBe(true);
    }
  });

  it('never gives it a say in a body apart from it', () => {
    fc.assert(
      fc.property(
        writtenRule,
        groups(PARTIES),
        fc.constantFrom(...PARTIES),
        (rule, consents, one) => {
          const against = ruleAgainst(apartFromViolator(rule), one);
          expect(partiesOf(against)).not.toContain(one);
          expect(passes(against, [...consents, one])).toBe(
            passes(
              against,
              consents.filter((party) => party !== one),
            ),
          );
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('holds no body apart from it any more, and stays as it is', () => {
    fc.assert(
      fc.property(writtenRule, fc.constantFrom(...PARTIES), (rule, violator) => {
        const against = ruleAgainst(rule, violator);
        expect(JSON.stringify(against)).not.toContain('apartFrom');
        expect(ruleAgainst(against, violator)).toBe(against);
      }),
      { numRuns: RUNS },
    );
  });

  it('is passed with one more consent still', () => {
    fc.assert(
      fc.property(
        writtenRule,
        groups(PARTIES),
        fc.constantFrom(...PARTIES),
        fc.constantFrom(...PARTIES),
        (rule, consents, more, violator) => {
          const against = ruleAgainst(rule, violator);
          if (passes(against, consents)) expect(passes(against, [...consents, more])).toBe(true);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('a rule spelled out', () => {
  const bodies: Readonly<Record<string, Rule>> = {
    council: allOf('us', 'gb'),
    bloc: share('majority', 'council', 'fr', 'eu'),
    round: anyOf('ua', 'circle'),
    circle: allOf('round', 'us'),
  };
  const spelled = (rule: Rule) => spelledOut(rule, (body) => bodies[body]);

  it('has the rules of bodies in the place of their names, and of bodies within bodies', () => {
    expect(spelled('council')).toEqual(allOf('us', 'gb'));
    expect(spelled(anyOf('ua', 'bloc'))).toEqual(
      anyOf('ua', share('majority', allOf('us', 'gb'), 'fr', 'eu')),
    );
    expect(spelled(apartFromViolator('council'))).toEqual(apartFromViolator(allOf('us', 'gb')));
  });

  it('leaves alone who is no body, and what is no party', () => {
    for (const rule of ['ua', 'automatic', 'unknown', quota(1, { ua: 1 }), allOf('ua')] as const)
      expect(spelled(rule as Rule)).toBe(rule);
  });

  it('cannot be told where a body leads back to itself', () => {
    expect(spelled('round')).toEqual(anyOf('ua', allOf('unknown', 'us')));
  });
});

const without = (parties: readonly string[]) => PARTIES.filter((one) => !parties.includes(one));
