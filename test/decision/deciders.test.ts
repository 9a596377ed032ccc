import fc from 'fast-check';
import { isLeft } from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { deciders } from '../../src/decision/deciders.ts';
import { passes } from '../../src/decision/passing.ts';
import { allOf, anyOf, atLeast, quota, type Rule, unless } from '../../src/decision/rule.ts';
import { partiesOf, renamed } from '../../src/decision/rule-parts.ts';
import { everywhere, rules } from '../../src/testing/arbitraries/rule.ts';
import { RUNS } from '../runs.ts';

describe('the deciders of', () => {
  it.each<[string, Rule, string[]]>([
    ['one party', 'us', ['us']],
    ['an automatic rule', 'automatic', []],
    ['a rule that never passes', allOf('us', anyOf()), []],
    ['a rule that passes whatever one says', anyOf('us', 'automatic'), []],
    ['a party, or it and another', anyOf('us', allOf('us', 'ua')), ['us']],
    ['a quota, where a small vote never tips it', quota(4, { us: 2, eu: 2, ua: 1 }), ['us', 'eu']],
    ['a list, in its order', atLeast(2, 'ua', 'us', 'eu'), ['ua', 'us', 'eu']],
    ['an inverted veto', unless(allOf('us', anyOf('us', 'ua'))), ['us']],
    ['a party beside an open text', anyOf('us', 'unspecified'), ['us']],
    ['a party beside an unknown', allOf('us', 'unknown'), ['us']],
    ['two unknowns that may differ', anyOf(allOf('us', 'unknown'), unless('unknown')), ['us']],
  ])('%s', (_, rule, expected) => {
    expect(deciders(rule)).toEqual({ _tag: 'Right', right: expected });
  });

  it('any rule are those on whom it hangs in some group', () => {
    const parties = ['us', 'ua', 'ru', 'eu', 'gb', 'fr'];
    const anyRule = rules({
      parties,
      markers: ['unspecified', 'unknown', 'not-looked-up'],
      unless: true,
      shares: true,
      degenerate: true,
    }).filter((rule) => countMarkers(rule) <= 4);
    fc.assert(
      fc.property(anyRule, (rule) => {
        const settled = namingMarkers(rule);
        const names = partiesOf(settled);
        const decides = (party: string) =>
          subsets(names.filter((one) => one !== party)).some(
            (others) => !passes(settled, others) && passes(settled, [...others, party]),
          );
        const expected = partiesOf(rule).filter(decides);
        expect(deciders(rule)).toEqual({ _tag: 'Right', right: expected });
      }),
      { numRuns: RUNS },
    );
  });

  it('any rule are the same under other names', () => {
    const anyRule = rules({
      parties: ['us', 'ua', 'ru', 'eu'],
      markers: ['unknown'],
      unless: true,
    });
    fc.assert(
      fc.property(anyRule, (rule) => {
        const name = (party: string) => `${party}-2`;
        const answer = deciders(rule);
        const expected = isLeft(answer) ? answer : { ...answer, right: answer.right.map(name) };
        expect(deciders(renamed(rule, name))).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });

  it('a rule beyond the steps allowed are not told', () => {
    expect(isLeft(deciders(atLeast(5, 'a', 'b', 'c', 'd', 'e', 'f', 'g'), 10))).toBe(true);
  });
});

const isMarker = (part: Rule) =>
  part === 'unspecified' || part === 'unknown' || part === 'not-looked-up';

/** Each marker stands for a consent of its own: name them all. */
const namingMarkers = (rule: Rule): Rule => {
  let count = 0;
  return everywhere(rule, (part) => (isMarker(part) ? `somebody-${count++}` : part));
};

const countMarkers = (rule: Rule): number => {
  let count = 0;
  everywhere(rule, (part) => {
    if (isMarker(part)) count++;
    return part;
  });
  return count;
};

const subsets = (parties: readonly string[]): string[][] =>
  Array.from({ length: 1 << parties.length }, (_, mask) =>
    parties.filter((_, i) => (mask >> i) & 1),
  );
