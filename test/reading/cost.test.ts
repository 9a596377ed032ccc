import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { documentOf, KINDS, type Numbers, wide } from '../../bench/large-documents.ts';
import { agreementOf } from '../../src/cases/case.ts';
import { CASES } from '../../src/cases/index.ts';
import type { Rule } from '../../src/decision/rule.ts';
import { type Issue, issueText } from '../../src/issue/issue.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { MOST_CHARACTERS, MOST_STEPS } from '../../src/reading/cost.ts';
import { loadOf } from '../../src/reading/load.ts';
import { textOf } from '../../src/reading/load-text.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';

/** Numbers that multiply; 46, 64 and 170 make the document of 38 kB that once killed the process. */
const multiplied = (guarantees: number, verifiers: number, violators: number): Agreement =>
  documentOf({ guarantees, verifiers, violators });

const issuesOf = (input: unknown): readonly Issue[] => {
  const read = parseAgreement(input);
  return E.isLeft(read) ? read.left : [];
};

const total = (products: readonly { readonly total: number }[]): number =>
  products.reduce((sum, product) => sum + product.total, 0);

describe('a document that asks for too many scores', () => {
  it('is refused by the product that is too large, before anything is scored', () => {
    expect(issuesOf(multiplied(46, 64, 170)).map(issueText)).toEqual([
      expect.stringMatching(
        /^guarantees is too large: expected scoring of at most 600,000 steps, found 46 guarantees × 66 ways to establish a breach × 8 kinds of breach × 170 parties that could break it, which takes [\d,]+ steps .*; split the document/,
      ),
    ]);
  });

  it('is accepted if the product is small', () => {
    expect(issuesOf(multiplied(4, 6, 17))).toEqual([]);
    expect(scoreAgreement(multiplied(4, 6, 17)).nodes.length).toBeLessThan(100_000);
  });

  it('is not refused for its size if anything else is wrong with it', () => {
    const codes = issuesOf({ ...multiplied(46, 64, 170), title: '' }).map(({ code }) => code);
    expect(codes).toEqual(['out-of-range']);
  });

  const byResponders = { established: 'responders', kinds: 1 } as const;

  it.each<[what: string, path: string, numbers: Numbers]>([
    [
      'responders',
      'guarantees',
      { violators: 60, responders: 60, guarantees: 30, established: 'responders' },
    ],
    ['verifiers', 'verification', { violators: 200, verifiers: 300, guarantees: 0 }],
    [
      'verifiers of each',
      'baselines',
      { violators: 10, baselines: 400, verifiers: 200, guarantees: 0 },
    ],
    [
      'conditions',
      'guarantees',
      { ...byResponders, violators: 150, guarantees: 20, conditions: 40 },
    ],
    [
      'names in their levels',
      'verification',
      {
        ...byResponders,
        violators: 150,
        others: 150,
        guarantees: 10,
        activation: wide(150),
        verifiers: 40,
        finding: wide(150),
      },
    ],
    [
      'rounds of drafting',
      'drafting',
      { violators: 100, protected: 200, rounds: 500, seats: 300, guarantees: 0 },
    ],
    ['speaking for one', 'drafting', { protected: 300, members: 250, rounds: 300, guarantees: 0 }],
  ])('names %s', (what, path, numbers) => {
    const [issue, ...others] = issuesOf(documentOf(numbers));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: 'too-large', path: [path] });
    expect(issue?.found).toContain(what);
  });

  it('counts the characters of its scorecard too: titles and cites stand in every score', () => {
    const numbers = { guarantees: 4, verifiers: 6, violators: 17 };
    expect(issuesOf(documentOf({ ...numbers, cites: 20 }))).toEqual([]);
    const [issue] = issuesOf(documentOf({ ...numbers, cites: 20, title: 4_000 }));
    expect(issue?.expected).toBe('a scorecard of at most 90,000,000 characters');
    expect(issue?.found).toContain('characters of title and cites');
  });
});

describe('the rules of bodies', () => {
  /** Bodies of which each names the next one twice, or inside a rule of several levels. */
  const bodies = (count: number, rule: (next: string) => Rule): Agreement => {
    const document = documentOf({ others: count, verifiers: 1, finding: 'x0' });
    const parties = document.parties.map((party) => {
      const next = Number(party.id.slice(1)) + 1;
      return party.id.startsWith('x') && next < count
        ? { ...party, decides: rule(`x${next}`) }
        : party;
    });
    return { ...document, parties };
  };

  it('are counted without being spelled out', () => {
    const twice = (next: string): Rule => ({ allOf: [next, next] });
    expect(issuesOf(bodies(8, twice))).toEqual([]);
    for (const { code } of issuesOf(bodies(45, twice))) expect(code).toBe('too-large');
    expect(issuesOf(bodies(45, twice)).length).toBeGreaterThan(0);
  });

  it('may nest only so deep, one inside another', () => {
    const deep = (next: string): Rule => ({ anyOf: [{ anyOf: [{ unless: next }] }] });
    expect(issuesOf(bodies(20, deep))).toEqual([]);
    expect(issuesOf(bodies(40, deep))).toMatchObject([
      { code: 'too-deep', path: ['verification', 0, 'finding'], expected: 'at most 64 levels' },
    ]);
  });
});

describe('every case of the library', () => {
  it.each(CASES.map((one) => [one.id, one] as const))('costs a tenth at most: %s', (_, one) => {
    const agreement = agreementOf(one);
    const { products } = loadOf(agreement, KINDS.length);
    expect(total(products)).toBeLessThan(MOST_STEPS / 10);
    expect(total(textOf(agreement, products))).toBeLessThan(MOST_CHARACTERS / 10);
  });

  it('has a scorecard that is no longer than was counted', () => {
    for (const one of CASES) {
      const agreement = agreementOf(one);
      const { products } = loadOf(agreement, KINDS.length);
      const documents = 2 * JSON.stringify(agreement).length;
      expect(JSON.stringify(scoreAgreement(agreement)).length).toBeLessThan(
        total(textOf(agreement, products)) + documents + 20_000,
      );
    }
  });
});
