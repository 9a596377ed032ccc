import { describe, expect, it } from 'vitest';
import { diagram, NO, YES } from '../../src/decision/diagram.ts';
import { allOf, anyOf, atLeast, quota, type Rule, unless } from '../../src/decision/rule.ts';
import { type DrawnMarkers, drawing, drawRule } from '../../src/decision/rule-diagram.ts';

const drawn = (rule: Rule, markers: DrawnMarkers = 'withheld') =>
  drawRule(diagram(10_000), rule, markers);
const asked = (rule: Rule, markers?: DrawnMarkers) => drawn(rule, markers).asked;

describe('the order in which parties are asked', () => {
  it.each<[string, Rule, readonly string[]]>([
    [
      'is that in which the rule names them, each once',
      allOf('c', anyOf('a', 'c'), 'b'),
      ['c', 'a', 'b'],
    ],
    ['has the heaviest of a quota first', quota(4, { a: 1, b: 3, c: 2 }), ['b', 'c', 'a']],
    [
      'has parts with a quota before their neighbours, at any depth',
      allOf('a', anyOf('b', 'c'), unless(allOf('e', quota(2, { f: 1, g: 2 })))),
      ['g', 'f', 'e', 'a', 'b', 'c'],
    ],
    [
      'has no words in it',
      anyOf('automatic', 'unspecified', 'unknown', 'not-looked-up', 'a'),
      ['a'],
    ],
  ])('%s', (_, rule, parties) => {
    expect(asked(rule)).toEqual(parties);
  });
});

describe('what is open', () => {
  const OPEN: Rule = anyOf('a', 'unspecified', 'unknown', 'not-looked-up');

  it('is a consent refused, or each a consent of its own', () => {
    expect(asked(OPEN, 'withheld')).toEqual(['a']);
    expect(asked(OPEN, 'free')).toEqual(['a', undefined, undefined, undefined]);
    expect(asked(anyOf('automatic', 'a'), 'free')).toEqual(['a']);
  });

  it('is another consent each time, even in a part that the rule shares', () => {
    const shared: Rule = allOf('a', 'unknown');
    const rule = anyOf(shared, unless(shared), shared);
    expect(asked(rule, 'free')).toEqual(['a', undefined, undefined, undefined]);
    expect(asked(rule, 'withheld')).toEqual(['a']);
  });

  it('is refused behind an inverted veto as well', () => {
    expect(drawn(unless('unknown')).node).toBe(NO);
    expect(drawn(unless('unspecified')).node).toBe(NO);
    expect(drawn('automatic').node).toBe(YES);
    expect(drawn(unless('automatic')).node).toBe(NO);
  });
});

describe('a drawing', () => {
  it('of several rules asks a party on one level, whichever names it', () => {
    const { draw, asked: levels } = drawing<string>(diagram(1_000), 'withheld');
    const [one, other] = [draw(allOf('a', 'b')), draw(unless(anyOf('b', 'a')))];
    // That neither of two refuses is that both consent.
    expect(other).toBe(one);
    expect(levels).toEqual(['a', 'b']);
    draw('c');
    expect(levels).toEqual(['a', 'b', 'c']);
  });

  it('of a part that the rule shares takes no more steps than of the part', () => {
    const copy = (): Rule => atLeast(3, 'a', 'b', 'c', 'd', 'e');
    const shared = copy();
    const steps = (rule: Rule) => {
      const on = diagram(10_000);
      drawRule(on, rule, 'withheld');
      return on.steps();
    };
    const twice = steps(allOf(shared, shared)) - steps(shared);
    const apart = steps(allOf(shared, copy())) - steps(shared);
    expect(twice).toBeLessThan(apart);
  });

  it('turns counts and quotas around behind an inverted veto', () => {
    const { draw } = drawing<string>(diagram(10_000), 'withheld');
    // Two of three keep off what two of three want. Of four votes, three are missing as soon as two refuse.
    expect(draw(unless(atLeast(2, 'a', 'b', 'c')))).toBe(draw(atLeast(2, 'a', 'b', 'c')));
    expect(draw(unless(quota(3, { a: 2, b: 1, c: 1 })))).toBe(draw(quota(2, { a: 2, b: 1, c: 1 })));
    expect(draw(unless(unless(allOf('a', 'b'))))).toBe(draw(allOf('a', 'b')));
  });

  it('counts what is half a vote as one, and what is no number as out of reach', () => {
    const { draw } = drawing<string>(diagram(10_000), 'withheld');
    expect(draw(atLeast(1.5, 'a', 'b', 'c'))).toBe(draw(atLeast(2, 'a', 'b', 'c')));
    expect(draw(atLeast(Number.NaN, 'a', 'b'))).toBe(NO);
    expect(draw(unless(atLeast(Number.NaN, 'a', 'b')))).toBe(YES);
    expect(draw(atLeast(0, 'a', 'b'))).toBe(YES);
  });
});
