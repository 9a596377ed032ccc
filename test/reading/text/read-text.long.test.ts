/**
 * Laws of reading from text: it gives what reading the value gives, whatever the notation, and never throws.
 */
import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseAgreement } from '../../../src/reading/parse.ts';
import type { PlacedIssue } from '../../../src/reading/text/placed-issue.ts';
import { readText } from '../../../src/reading/text/read-text.ts';
import { STANDARD_MODELS } from '../../../src/standard/guarantee-models.ts';
import { readAgreement } from '../../../src/standard/read-agreement.ts';
import { anyAgreement } from '../../../src/testing/arbitraries/agreement.ts';
import { spoilt } from '../../arbitraries/hostile.ts';
import { RUNS } from '../../runs.ts';
import { CASE_TEXTS, TEMPLATE } from './texts.ts';

const isInside = (text: string, { position, fix }: PlacedIssue): boolean => {
  if (position === undefined) return false;
  const places = fix === undefined ? [position] : [position, fix.position];
  return places.every(
    ({ offset, length }) => offset >= 0 && length >= 0 && offset + length <= text.length,
  );
};

/** What JSON makes of a value, with its long whole numbers as texts. */
const asJson = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? String(item) : item)) ?? 'null',
  );

const PRINTED = [
  ['YAML', (value: unknown) => stringify(value)],
  ['YAML in braces', (value: unknown) => stringify(value, { collectionStyle: 'flow' })],
  ['JSON', (value: unknown) => JSON.stringify(value)],
  ['JSON on lines', (value: unknown) => JSON.stringify(value, null, 2)],
] as const;

describe.each(PRINTED)('a document as %s', (_, print) => {
  it('gives the agreement that its value gives', () => {
    fc.assert(
      fc.property(anyAgreement, (agreement) => {
        const text = print(agreement);
        // The mark of lost characters is refused in a text, and in a text alone: a value may hold it.
        fc.pre(!text.includes('\uFFFD'));
        const expected = parseAgreement(agreement, { models: STANDARD_MODELS });
        const read = readAgreement(text);
        expect(E.isRight(read)).toBe(E.isRight(expected));
        if (E.isRight(read) && E.isRight(expected))
          expect(read.right.agreement).toEqual(expected.right);
      }),
      { numRuns: RUNS },
    );
  });

  it('has every problem of its value at a place in the text', () => {
    fc.assert(
      fc.property(spoilt, (value) => {
        const plain = asJson(value);
        const text = print(plain);
        const read = readAgreement(text);
        const isSound = E.isRight(parseAgreement(plain, { models: STANDARD_MODELS }));
        expect(E.isRight(read)).toBe(isSound);
        if (E.isLeft(read)) {
          expect(read.left.length).toBeGreaterThan(0);
          expect(read.left.filter((issue) => !isInside(text, issue))).toEqual([]);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

/** A text with some characters taken out, put in or put elsewhere. */
const mutated = fc
  .tuple(
    fc.constantFrom(...CASE_TEXTS),
    fc.array(
      fc.record({
        at: fc.nat(),
        taken: fc.nat({ max: 12 }),
        put: fc.oneof(
          fc.constantFrom(...'{}[]:,"\'#&*!|>-?%@`\t\n\r \u00a0\ufeff\0'),
          fc.constantFrom('\n---\n', ': ', '- ', '"', '{{{{', '&a ', '*a', '<<: *a', '\r\n', '/*'),
          fc.string({ maxLength: 4, unit: 'binary' }),
        ),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([text, changes]) =>
    changes.reduce((changed, { at, taken, put }) => {
      const from = at % (changed.length + 1);
      return changed.slice(0, from) + put + changed.slice(from + taken);
    }, text),
  );

describe('any text', () => {
  it.each(['yaml', 'json', undefined] as const)('is read or refused as %s', (format) => {
    fc.assert(
      fc.property(mutated, (text) => {
        const read = readAgreement(text, format === undefined ? {} : { format });
        if (E.isRight(read)) return;
        expect(read.left.length).toBeGreaterThan(0);
        expect(read.left.filter((issue) => !isInside(text, issue))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('that is nothing but chance is read or refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array()), (text) => {
        const read = readText(text, E.right);
        expect(E.isRight(read) || read.left.length > 0).toBe(true);
      }),
      { numRuns: RUNS * 5 },
    );
  });
});

describe('a place', () => {
  it('is that of the value, or of its name where it is long', () => {
    const read = readAgreement(TEMPLATE);
    if (E.isLeft(read)) throw new Error('the template is refused');
    const cut = (...path: (string | number)[]): string | undefined => {
      const position = read.right.locate(path);
      return position && TEMPLATE.slice(position.offset, position.offset + position.length);
    };
    expect(cut('status')).toBe('draft');
    expect(cut('parties', 1, 'name')).toBe('Kingdom of Borland');
    expect(cut('guarantees', 0, 'trigger')).toBe('trigger');
    expect(cut('guarantees', 0, 'trigger', 'activation')).toBe('cemark');
    expect(cut('guarantees', 0)).toBe('id: help-arland');
    expect(cut('guarantees', 0, 'responders', 0, 'absorbed')).toBe('party: cemark');
    expect(cut('nowhere')).toBeUndefined();
  });

  it('in a ladder leads to the entry of its model, and after it to the right one', () => {
    for (const text of CASE_TEXTS) {
      const read = readAgreement(text);
      if (E.isLeft(read)) throw new Error('a case is refused');
      for (const [index, { id, origin }] of read.right.agreement.guarantees.entries()) {
        const { offset = 0 } = read.right.locate(['guarantees', index]) ?? {};
        expect(text.slice(offset, offset + 200)).toContain(`id: ${origin?.id ?? id}`);
        const within = read.right.locate(['guarantees', index, 'trigger', 'activation']);
        expect(within?.offset).toBeGreaterThan(offset);
      }
    }
  });
});
