import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, article5, CASES } from '../../src/cases/index.ts';
import { EQUIVALENCE_LINKS, shortfall } from '../../src/compare/equivalence.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { equivalence, type GuaranteeOf } from '../../src/standard/equivalence.ts';
import { agreements } from '../../src/testing/arbitraries/agreement.ts';
import { agreement as sample } from '../docs/samples.ts';
import { RUNS } from '../runs.ts';

// With nothing unknown, so that whatever falls short does for sure.
const verification = sample.verification.map((one) => ({ ...one, attribution: 'public' as const }));
const agreement: Agreement = { ...sample, verification };
const [pledge] = agreement.guarantees;
if (pledge === undefined) throw new Error('the sample has lost its guarantee');
const own = { agreement, guarantee: pledge.id };

const changed = (change: Partial<Agreement['guarantees'][number]>) => ({
  agreement: { ...agreement, guarantees: [{ ...pledge, ...change }] },
  guarantee: pledge.id,
});

const shortNames = (one: GuaranteeOf, reference: GuaranteeOf): readonly string[] => {
  const { breaches } = equivalence(one, reference);
  return EQUIVALENCE_LINKS.filter((name) =>
    breaches.some(({ links }) =>
      links.some(({ link, fallsShort }) => link === name && fallsShort === 'certainly'),
    ),
  );
};

const shortOf = (change: Partial<Agreement['guarantees'][number]>): readonly string[] =>
  shortNames(changed(change), own);

describe('a shortfall', () => {
  it.each([
    [0.5, 0.5, 0.5, 0.5, 'not'],
    [0.4, 0.6, 0.5, 0.5, 'possibly'],
    [0.1, 0.4, 0.5, 0.5, 'certainly'],
    [0.6, 1, 0.2, 0.6, 'not'],
  ])('of %d to %d against %d to %d is %s', (low, high, otherLow, otherHigh, expected) => {
    expect(shortfall({ low, high }, { low: otherLow, high: otherHigh })).toBe(expected);
  });
});

describe('equivalence', () => {
  it('falls short of itself nowhere', () => {
    const found = equivalence(own, own);
    expect(found.fallsShort).toBe('not');
    expect(
      found.breaches.flatMap(({ links }) => links).every((one) => one.fallsShort === 'not'),
    ).toBe(true);
  });

  it.each<[string, Partial<Agreement['guarantees'][number]>, readonly string[]]>([
    ['a duty', { responders: pledge.responders.map((one) => ({ ...one, duty: 'may' })) }, ['duty']],
    ['a term and a notice', { term: 'P1Y', exitNotice: 'at-will' }, ['term', 'exit']],
    ['a time', { timeline: [] }, ['speed']],
    [
      'who decides, and that the violator can stop it',
      { trigger: { ...pledge.trigger, activation: 'north' } },
      // It can be stopped already: the sample asks for the violator's consent.
      [],
    ],
    [
      'a condition',
      { conditions: [{ kind: 'void-if', event: 'a quarrel', adjudicator: 'unspecified' }] },
      ['conditions'],
    ],
  ])('names the link where it falls short by %s', (_, change, links) => {
    expect(shortOf(change)).toEqual(links);
  });

  it('falls short by the veto, where the violator can stop the one and not the other', () => {
    const freed = changed({ trigger: { ...pledge.trigger, activation: 'island' } });
    const [first] = equivalence(own, freed).breaches;
    const veto = first?.links.find(({ link }) => link === 'veto');
    // A tenth is left of what the violator can stop.
    expect(veto).toEqual({
      link: 'veto',
      own: { low: 0.1, high: 0.1 },
      reference: { low: 1, high: 1 },
      fallsShort: 'certainly',
    });
    expect(shortNames(own, freed)).toEqual(['activation', 'veto']);
    expect(shortNames(freed, own)).toEqual([]);
  });

  it('falls short by the veto only possibly, where it is not known who decides', () => {
    const freed = changed({ trigger: { ...pledge.trigger, activation: 'island' } });
    const open = changed({ trigger: { ...pledge.trigger, activation: 'unknown' } });
    const [first] = equivalence(open, freed).breaches;
    expect(first?.links.find(({ link }) => link === 'veto')).toMatchObject({
      own: { low: 0.1, high: 1 },
      fallsShort: 'possibly',
    });
  });

  it('falls short by a finding that the violator can stop, as by an activation', () => {
    const freed = changed({ trigger: { ...pledge.trigger, activation: 'island' } });
    const blocked = {
      ...freed,
      agreement: {
        ...freed.agreement,
        verification: freed.agreement.verification.map((one) => ({
          ...one,
          finding: { allOf: ['island', 'north'] },
        })),
      },
    };
    expect(shortNames(blocked, freed)).toEqual(['established', 'veto']);
  });

  it('has nothing against a breach that it does not answer', () => {
    const [first] = equivalence(changed({ breaches: ['blockade'] }), own).breaches;
    expect(first).toMatchObject({
      isAnswered: false,
      own: { low: 0, high: 0 },
      fallsShort: 'certainly',
    });
    expect(equivalence({ agreement, guarantee: 'nobody' }, own).fallsShort).toBe('certainly');
  });

  it('is measured by Article 5 unless told otherwise', () => {
    const washington = CASES.find(({ id }) => id === 'washington-treaty-1949');
    if (washington === undefined) throw new Error('the reference is gone');
    expect(article5()).toEqual({ agreement: agreementOf(washington), guarantee: 'article-5' });
    expect(equivalence(article5(), article5()).fallsShort).toBe('not');
    expect(equivalence(article5(), article5()).reference.high).toBeGreaterThan(0.1);
  });

  it('of any guarantee lies within bounds, and falls short of itself nowhere for sure', () => {
    fc.assert(
      fc.property(agreements({ elements: [1, 2] }), (drawn) => {
        const one = { agreement: drawn, guarantee: drawn.guarantees[0]?.id ?? '' };
        const { own: range, fallsShort, breaches } = equivalence(one, one);
        expect(range.low).toBeGreaterThanOrEqual(0);
        expect(range.high).toBeLessThanOrEqual(1);
        expect(fallsShort).not.toBe('certainly');
        for (const { links } of breaches)
          for (const link of links) expect(link.fallsShort).not.toBe('certainly');
      }),
      { numRuns: RUNS },
    );
  });
});
