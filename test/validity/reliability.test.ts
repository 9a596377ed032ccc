import { describe, expect, it } from 'vitest';
import { agreementOf, CASES } from '../../src/cases/index.ts';
import { CODED_ITEMS, type CodedItem, rankOf } from '../../validity/coded-items.ts';
import { distances, EFFECTS } from '../../validity/coder-effects.ts';
import { type PairedFact, pairedFacts } from '../../validity/paired-facts.ts';
import { agreementOn, reliabilityOver } from '../../validity/reliability.ts';
import { BY_LAST_WORDING, TWICE_CODED } from '../../validity/second-codings.ts';

const { facts: ALL_FACTS, items, shared } = reliabilityOver(TWICE_CODED);

const duty = CODED_ITEMS.find(({ name }) => name === 'duty') as CodedItem;

const fact = (first: string, second: string, caseId = 'a'): PairedFact => ({
  item: 'duty',
  caseId,
  at: 'somewhere',
  first,
  second,
});

describe('two codings of a case', () => {
  it('are twelve or more, and can be read', () => {
    // Version 1 had twelve; cases that came later may have a second coding too.
    expect(TWICE_CODED.length).toBeGreaterThanOrEqual(12);
    expect(EFFECTS.map(({ id }) => id)).toEqual(TWICE_CODED.map(({ id }) => id));
    // Agreement is measured on texts that did not sharpen the codebook.
    expect(BY_LAST_WORDING.length).toBeGreaterThanOrEqual(5);
  });

  it('do not differ where they are the same document', () => {
    for (const one of CASES) {
      const agreement = agreementOf(one);
      const facts = pairedFacts({ id: one.id, first: agreement, second: agreement, matches: [] });
      expect(facts.length).toBeGreaterThan(0);
      for (const { first, second } of facts) expect(second).toBe(first);
    }
  });

  it('are compared only where both have the element', () => {
    const washington = TWICE_CODED.find(({ id }) => id === 'washington-treaty-1949');
    if (washington === undefined) throw new Error('not coded twice');
    const without = { ...washington.second, guarantees: [] };
    const facts = pairedFacts({ ...washington, second: without });
    expect(facts.some(({ item }) => item === 'duty')).toBe(false);
    expect(facts.some(({ item }) => item === 'instrument')).toBe(true);
  });

  it('are compared by how a time is given, in which word or in figures', () => {
    const israel = CASES.find(({ id }) => id === 'israel-lebanon-2024');
    if (israel === undefined) throw new Error('no such case');
    const first = agreementOf(israel);
    const given = (detects: string, finds: string) => ({
      ...first,
      verification: first.verification.map((one) => ({ ...one, detects, finds })),
    });
    const facts = (second: typeof first) =>
      pairedFacts({
        id: israel.id,
        first: given('standing', 'P1D'),
        second,
        matches: [],
      }).filter(({ item, at }) => item === 'time' && / (?:detects|finds)$/.test(at));
    for (const { at, first: one, second: other } of facts(given('at-once', 'PT48H')))
      expect([one, other]).toEqual(
        at.endsWith('detects') ? ['standing', 'at-once'] : ['in figures', 'in figures'],
      );
    expect(facts(first).length).toBeGreaterThan(0);
  });

  it('are compared with bodies spelled out, as they are scored', () => {
    const egypt = CASES.find(({ id }) => id === 'egypt-israel-1979');
    if (egypt === undefined) throw new Error('no such case');
    const first = agreementOf(egypt);
    const [verifier, ...others] = first.verification;
    if (verifier === undefined) throw new Error('no verifier');
    const decidedBy = (finding: typeof verifier.finding) => ({
      ...first,
      parties: [
        ...first.parties,
        { id: 'board', name: 'Board', kind: 'council' as const, decides: { allOf: ['eg', 'il'] } },
      ],
      verification: [{ ...verifier, finding }, ...others],
    });
    const [finding] = pairedFacts({
      id: egypt.id,
      first: decidedBy('board'),
      second: decidedBy({ allOf: ['eg', 'il'] }),
      matches: [],
    }).filter(({ item, at }) => item === 'finding' && at === verifier.id);
    expect(finding).toMatchObject({ first: 'violator-can-block', second: 'violator-can-block' });
  });

  it('give a fact of every item', () => {
    for (const { name } of CODED_ITEMS)
      expect(
        ALL_FACTS.some(({ item }) => item === name),
        name,
      ).toBe(true);
  });
});

describe('agreement on an item', () => {
  it('takes unspecified for the lowest rung and leaves out what is not known or was not looked up', () => {
    expect(rankOf(duty, 'unspecified')).toBe(rankOf(duty, 'none'));
    expect(rankOf(duty, 'unknown')).toBeUndefined();
    expect(rankOf(duty, 'not-looked-up')).toBeUndefined();
  });

  it('counts pairs, silences, and which rungs are confused', () => {
    const found = agreementOn(duty, [
      fact('none', 'unspecified'),
      fact('may', 'consult'),
      fact('consult', 'may', 'b'),
      fact('consult', 'may', 'b'),
      fact('unknown', 'unspecified'),
      fact('unknown', 'may'),
      fact('unknown', 'unknown'),
    ]);
    expect(found).toMatchObject({
      pairs: 4,
      agreed: 0.25,
      oneSided: 2,
      silences: 1,
      differing: 3,
      confusions: [{ rungs: ['may', 'consult'], times: 3 }],
      mostIn: { caseId: 'b', times: 2 },
    });
  });

  it('covers every element that both have, and every one that only one has', () => {
    const counted = shared.reduce(
      (total, one) => total + one.both + one.onlyFirst + one.onlySecond,
      0,
    );
    expect(counted).toBe(TWICE_CODED.flatMap(({ matches }) => matches).length);
    for (const { pairs, differing, confusions } of items) {
      expect(differing).toBeLessThanOrEqual(pairs);
      expect(confusions.reduce((total, { times }) => total + times, 0)).toBe(differing);
    }
  });
});

describe('the effect of a difference', () => {
  it('is measured at both ends and halfway', () => {
    const found = distances({ low: 0.1, high: 0.5 }, { low: 0.2, high: 0.9 });
    expect(found.low).toBeCloseTo(0.1, 12);
    expect(found.middle).toBeCloseTo(0.25, 12);
    expect(found.high).toBeCloseTo(0.4, 12);
  });
});
