import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
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
import { baseline, deal, guarantee, verifier } from '../model/document.ts';

const many = <T>(length: number, item: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => item(index));

const BREACHES = [
  'major-offensive',
  'limited-incursion',
  'stand-off-strike',
  'force-build-up',
  'withdrawal-failure',
  'monitor-obstruction',
  'blockade',
  'covert-attack',
];

const withParties = (count: number, change: Partial<Agreement>): Agreement => {
  const { parties } = deal();
  const others = many(count, (index) => ({ id: `v${index}`, name: `V${index}`, kind: 'state' }));
  return deal({ parties: [...parties, ...(others as Agreement['parties'])], ...change });
};

const named = (count: number): string[] => many(count, (index) => `v${index}`);

/** The document of 38 kB that once killed the process. */
const multiplied = (guarantees: number, verifiers: number, violators: number): Agreement =>
  withParties(violators, {
    constrains: named(violators),
    baselines: [baseline({ binds: named(violators), forbids: BREACHES })],
    verification: many(verifiers, (index) => verifier({ id: `f${index}` })),
    guarantees: many(guarantees, (index) =>
      guarantee({
        id: `g${index}`,
        breaches: BREACHES,
        trigger: { threshold: 'described', established: 'unknown', activation: 'automatic' },
      }),
    ),
  });

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

  it('is let through where the product is small', () => {
    expect(issuesOf(multiplied(4, 6, 17))).toEqual([]);
    expect(scoreAgreement(multiplied(4, 6, 17)).nodes.length).toBeLessThan(100_000);
  });

  it('is not asked about where anything else is wrong with it', () => {
    const codes = issuesOf({ ...multiplied(46, 64, 170), title: '' }).map(({ code }) => code);
    expect(codes).toEqual(['out-of-range']);
  });

  const rule = { anyOf: named(150) };
  const seats = Object.fromEntries(named(300).map((id) => [id, 'commenting' as const]));

  it.each<[what: string, path: string, document: Agreement]>([
    [
      'responders',
      'guarantees',
      withParties(150, {
        constrains: named(60),
        guarantees: many(30, (index) =>
          guarantee({
            id: `g${index}`,
            breaches: BREACHES,
            responders: named(60).map((party) => ({
              party,
              duty: 'may',
              responses: ['arms'],
              capability: 'none',
            })),
          }),
        ),
      }),
    ],
    [
      'verifiers',
      'verification',
      withParties(200, {
        constrains: named(200),
        verification: many(300, (index) => verifier({ id: index === 0 ? 'mission' : `f${index}` })),
      }),
    ],
    [
      'verifiers of each',
      'baselines',
      withParties(10, {
        constrains: named(10),
        baselines: many(400, (index) => baseline({ id: `b${index}`, forbids: BREACHES })),
        verification: many(200, (index) => verifier({ id: index === 0 ? 'mission' : `f${index}` })),
        guarantees: [],
      }),
    ],
    [
      'conditions',
      'guarantees',
      withParties(150, {
        constrains: named(150),
        guarantees: many(20, (index) =>
          guarantee({
            id: `g${index}`,
            breaches: ['blockade'],
            conditions: many(40, () => ({ kind: 'void-if', event: 'war', adjudicator: 'us' })),
          }),
        ),
      }),
    ],
    [
      'names in their levels',
      'verification',
      withParties(150, {
        constrains: named(150),
        guarantees: many(10, (index) =>
          guarantee({
            id: `g${index}`,
            breaches: ['blockade'],
            trigger: { threshold: 'described', established: 'responders', activation: rule },
          }),
        ),
        verification: many(40, (index) =>
          verifier({ id: index === 0 ? 'mission' : `f${index}`, finding: rule }),
        ),
      }),
    ],
    [
      'rounds of drafting',
      'drafting',
      withParties(300, {
        protects: named(200),
        constrains: named(100),
        guarantees: [],
        drafting: many(500, (index) => ({
          id: `t${index}`,
          date: '2025-12-01',
          place: 'Geneva',
          seats: index < 100 ? seats : {},
          terms: 'all' as const,
          disclosure: 'published' as const,
        })),
      }),
    ],
    [
      'speaking for one',
      'drafting',
      withParties(300, {
        parties: withParties(300, {}).parties.map((party) => ({ ...party, members: named(250) })),
        protects: named(300),
        drafting: many(300, (index) => ({
          id: `t${index}`,
          date: '2025-12-01',
          place: 'Geneva',
          seats: {},
          terms: 'all' as const,
          disclosure: 'published' as const,
        })),
      }),
    ],
  ])('names %s', (what, path, document) => {
    const [issue, ...others] = issuesOf(document);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: 'too-large', path: [path] });
    expect(issue?.found).toContain(what);
  });

  it('counts the characters of its scorecard too: titles and cites stand in every score', () => {
    const wordy = (title: string) => {
      const agreement = multiplied(4, 6, 17);
      return {
        ...agreement,
        guarantees: agreement.guarantees.map((one) => ({
          ...one,
          title,
          cites: many(50, () => ({ source: 'text', at: title.slice(0, 2_000), says: 'x' })),
        })),
      };
    };
    expect(issuesOf(wordy('Help'))).toEqual([]);
    const [issue] = issuesOf(wordy('x'.repeat(4_000)));
    expect(issue?.expected).toBe('a scorecard of at most 90,000,000 characters');
    expect(issue?.found).toContain('characters of title and cites');
  });
});

describe('the rules of bodies', () => {
  /** Bodies of which each names the next one twice, or inside a rule of so many levels. */
  const bodies = (count: number, rule: (next: string) => Rule): Agreement =>
    withParties(count, {
      parties: withParties(count, {}).parties.map((party) => {
        const next = Number(party.id.slice(1)) + 1;
        return party.id.startsWith('v') && next < count
          ? { ...party, decides: rule(`v${next}`) }
          : party;
      }),
      verification: [verifier({ finding: 'v0' })],
    });

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
    const { products } = loadOf(agreement, BREACHES.length);
    expect(total(products)).toBeLessThan(MOST_STEPS / 10);
    expect(total(textOf(agreement, products))).toBeLessThan(MOST_CHARACTERS / 10);
  });

  it('has a scorecard that is no longer than was counted', () => {
    for (const one of CASES) {
      const agreement = agreementOf(one);
      const { products } = loadOf(agreement, BREACHES.length);
      const documents = 2 * JSON.stringify(agreement).length;
      expect(JSON.stringify(scoreAgreement(agreement)).length).toBeLessThan(
        total(textOf(agreement, products)) + documents + 20_000,
      );
    }
  });
});
