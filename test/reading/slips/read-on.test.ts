/**
 * Slips whose meaning is certain are read past: each is reported once, and hides nothing.
 */
import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { type Issues, issueText } from '../../../src/issue/issue.ts';
import { parseAgreement } from '../../../src/reading/parse.ts';
import { idOf } from '../../../src/reading/slips/id-slips.ts';
import { readOn } from '../../../src/reading/slips/read-on.ts';
import { asMeant, asWritten } from '../../../src/reading/slips/slip.ts';
import { STANDARD_MODELS } from '../../../src/standard/guarantee-models.ts';
import { spoilt } from '../../arbitraries/hostile.ts';
import { valley } from '../../indicators/by-hand.ts';
import { RUNS } from '../../runs.ts';

const read = (document: unknown) => parseAgreement(document, { models: STANDARD_MODELS });
const told = (document: unknown): readonly string[] => {
  const outcome = readOn(document, STANDARD_MODELS, read);
  return E.isLeft(outcome) ? outcome.left.map(issueText) : [];
};

/** The valley agreement with other fields, and without some. */
const changed = (change: Record<string, unknown>, ...without: string[]): unknown => {
  const copy: Record<string, unknown> = { ...structuredClone(valley()), ...change };
  for (const field of without) Reflect.deleteProperty(copy, field);
  return copy;
};

const { verification } = valley();

describe('a slip', () => {
  it('of a name of a field hides nothing of what stands under it', () => {
    const issues = told(
      changed(
        { verifcation: [{ ...verification[0], watch: 'all', watches: undefined }] },
        'verification',
      ),
    );
    expect(issues).toEqual([
      expect.stringMatching(/^verifcation is not a field .* did you mean `verification`\?$/),
      expect.stringMatching(/^verifcation\[0\]\.watch is not a field .* did you mean `watches`\?$/),
    ]);
  });

  it('of two names for one field is no slip of the pen', () => {
    const issues = told(changed({ verifcation: verification, verificaton: [] }, 'verification'));
    expect(issues).toHaveLength(2);
  });

  it('in a rule is reported at the rule, and what is inside at its place', () => {
    const [first] = verification;
    expect(told(changed({ verification: [{ ...first, finding: ['nobody'] }] }))).toEqual([
      expect.stringMatching(
        /^verification\[0\]\.finding is not one .* put the list in `{ allOf: … }`/,
      ),
      expect.stringMatching(/^verification\[0\]\.finding\[0\] refers to .* unknown party `nobody`/),
    ]);
  });

  it('leaves a document as it was handed over', () => {
    const document = changed({ verifcation: verification }, 'verification');
    const before = JSON.stringify(document);
    told(document);
    expect(JSON.stringify(document)).toBe(before);
  });
});

describe('reading on', () => {
  it('lets through what a reader lets through, and nothing else', () => {
    fc.assert(
      fc.property(spoilt, (value) => {
        const plain: unknown = JSON.parse(
          JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? String(item) : item)) ??
            'null',
        );
        const once = read(plain);
        const on = readOn(plain, STANDARD_MODELS, read);
        expect(E.isRight(on)).toBe(E.isRight(once));
        const count = (outcome: E.Either<Issues, unknown>) =>
          E.isLeft(outcome) ? outcome.left.length : 0;
        if (E.isLeft(on)) expect(count(on)).toBeGreaterThan(0);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a document as it was meant', () => {
  const written = { a: { b: [{ c: 1, d: 2 }] }, e: 'x or y' };
  const edits = [
    { path: ['a'], renamed: 'z' },
    { path: ['a', 'b', 0, 'c'], renamed: 'm' },
    { path: ['a', 'b', 0, 'd'], wrapped: 'w' },
    { path: ['e'], replaced: { anyOf: ['x', 'y'] } },
  ];

  it('has every change, those inside of others too', () => {
    expect(asMeant(written, edits)).toEqual({
      z: { b: [{ m: 1, d: { w: 2 } }] },
      e: { anyOf: ['x', 'y'] },
    });
  });

  it('has its fields in the order in which they were written', () => {
    expect(Object.keys(asMeant(written, edits) as object)).toEqual(['z', 'e']);
  });

  it('leads back to the document as it was written', () => {
    const back = (...path: (string | number)[]) => asWritten(path, edits);
    expect(back('z', 'b', 0, 'm')).toEqual(['a', 'b', 0, 'c']);
    expect(back('z', 'b', 0, 'd', 'w')).toEqual(['a', 'b', 0, 'd']);
    expect(back('e', 'anyOf', 1)).toEqual(['e']);
    expect(back('z', 'b', 1)).toEqual(['a', 'b', 1]);
    expect(back('other')).toEqual(['other']);
  });
});

describe('a name as an id', () => {
  it.each([
    ['Arland', 'arland'],
    ['South Korea', 'south-korea'],
    ['Côte d’Ivoire', 'cote-d-ivoire'],
    ['river_line', 'river-line'],
    ['--A--', 'a'],
    ['???', ''],
  ])('%s is %s', (name, id) => {
    expect(idOf(name)).toBe(id);
  });
});
