import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyRules } from '../../src/analysis/bodies.ts';
import { openCase } from '../../src/analysis/case-file.ts';
import { PERMANENT_MEMBERS } from '../../src/decision/councils.ts';
import { independence } from '../../src/decision/independence.ts';
import { canBlock, passes } from '../../src/decision/passing.ts';
import { apartFromViolator, type Rule } from '../../src/decision/rule.ts';
import type { Agreement, Party } from '../../src/model/agreement.ts';
import { rules } from '../../src/testing/arbitraries/rule.ts';
import { deal } from '../model/document.ts';
import { RUNS } from '../runs.ts';

const body = (decides: Party['decides'], members?: string[]): Party => ({
  id: 'body',
  name: 'The body',
  kind: 'council',
  ...(members === undefined ? {} : { members }),
  ...(decides === undefined ? {} : { decides }),
});
const withBody = (one: Party, change: Partial<Agreement> = {}) =>
  deal({ ...change, parties: [...deal().parties, one] });
const against = (one: Party, rule: Rule, violator: string, change: Partial<Agreement> = {}) =>
  openCase(withBody(one, change)).ruleAgainst(rule, violator);
const classOf = (one: Party, violator: string, rule: Rule = 'body', change = {}) =>
  independence(against(one, rule, violator, change), violator).high;

describe('the Security Council, named and not spelled out', () => {
  const council = body('un-security-council');

  it('has its vetoes all the same', () => {
    for (const member of PERMANENT_MEMBERS) {
      expect(canBlock(against(council, 'body', member), [member])).toBe(true);
      expect(classOf(council, member)).toBe('violator-can-block');
    }
    // Of another violator any one of the five can block it.
    expect(classOf(council, 'ua')).toBe('one-party-can-block');
  });

  it('needs nine votes with the five', () => {
    const rule = against(council, 'body', 'ua');
    const elected = Array.from({ length: 10 }, (_, i) => `elected-${i + 1}`);
    expect(passes(rule, [...PERMANENT_MEMBERS, ...elected.slice(0, 4)])).toBe(true);
    expect(passes(rule, [...PERMANENT_MEMBERS, ...elected.slice(0, 3)])).toBe(false);
    expect(passes(rule, elected)).toBe(false);
  });

  it('inverted is out of the hands of a member that vetoes', () => {
    expect(classOf(council, 'ru', { unless: 'body' })).toBe('no-single-party-can-block');
  });

  it('apart from the violator is without its veto', () => {
    expect(classOf(council, 'ru', apartFromViolator('body'))).toBe('one-party-can-block');
  });
});

describe('a body', () => {
  it.each<[string, Party, Rule]>([
    [
      'that decides by consensus asks all of its members',
      body('consensus', ['us', 'gb']),
      { allOf: ['us', 'gb'] },
    ],
    [
      'that decides by majority asks more than half of them',
      body('majority', ['us', 'gb', 'ru']),
      { share: 'majority', of: ['us', 'gb', 'ru'] },
    ],
    [
      'that decides by a rule of its own has that rule',
      body({ anyOf: ['us', 'gb'] }),
      { anyOf: ['us', 'gb'] },
    ],
    ['whose members are not named decides as one', body('consensus'), 'body'],
    ['whose rule is not given decides as one', body(undefined, ['us', 'gb']), 'body'],
    ['whose rule cannot be told cannot be told', body('unknown'), 'unknown'],
  ])('%s', (_, one, rule) => {
    expect(against(one, 'body', 'ru')).toEqual(rule);
  });

  it('is spelled out within other rules, and within other bodies', () => {
    const inner: Party = { ...body('consensus', ['us', 'gb']), id: 'inner' };
    const file = openCase(
      deal({ parties: [...deal().parties, inner, body('majority', ['inner', 'ua', 'ru'])] }),
    );
    expect(file.ruleAgainst({ allOf: ['ua', 'body'] }, 'xx')).toEqual({
      allOf: ['ua', { share: 'majority', of: [{ allOf: ['us', 'gb'] }, 'ua', 'ru'] }],
    });
  });

  it('in which the violator sits is one that it can block by consensus', () => {
    expect(classOf(body('consensus', ['us', 'ru']), 'ru')).toBe('violator-can-block');
    expect(classOf(body('consensus', ['us', 'ru']), 'ru', apartFromViolator('body'))).toBe(
      'one-party-can-block',
    );
    // Of the two that are left more than half are both, and with the violator in the count as well.
    expect(classOf(body('majority', ['us', 'gb', 'ru']), 'ru')).toBe('one-party-can-block');
    expect(classOf(body('majority', ['us', 'gb', 'fr', 'ru']), 'ru')).toBe('one-party-can-block');
    expect(
      classOf(body('majority', ['us', 'gb', 'fr', 'ru']), 'ru', apartFromViolator('body')),
    ).toBe('no-single-party-can-block');
  });

  it('that could be the violator is one party', () => {
    const one = body('consensus', ['us', 'gb']);
    expect(against(one, 'body', 'body', { constrains: ['body'] })).toBe('body');
    expect(classOf(one, 'body', 'body', { constrains: ['body'] })).toBe('violator-can-block');
  });

  it('is no rule where no party has one', () => {
    expect(bodyRules(deal())).toBeUndefined();
    const rule: Rule = { allOf: ['us', 'gb'] };
    expect(openCase(deal()).ruleAgainst(rule, 'ru')).toBe(rule);
  });
});

it('a body named is worth what its rule is worth, written out', () => {
  const rule = rules({
    parties: ['us', 'gb', 'ru', 'ua'],
    markers: ['unspecified', 'unknown'],
    unless: true,
    shares: true,
    apart: true,
  });
  fc.assert(
    fc.property(rule, (own) => {
      const named = against(body(own), { allOf: ['us', 'body'] }, 'ru');
      const written = openCase(deal()).ruleAgainst({ allOf: ['us', own] }, 'ru');
      expect(named).toEqual(written);
    }),
    { numRuns: RUNS },
  );
});
