/**
 * A finding shown by examples: documents with the fault, how it is repaired, and documents without it.
 *
 * Every document must pass the parser. Every message of a finding needs an example, and the sentences of a hit follow
 * one form: they begin with an id or small, end without a stop, and hold no gap where a name should be.
 */
import { isRight } from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { openCase } from '../../src/analysis/case-file.ts';
import type { FindingKind, Inquiry } from '../../src/analysis/finding.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { Finding } from '../../src/model/scorecard.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { breachesOf } from '../../src/score/rubric.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';

interface Hit {
  readonly messageId: string;
  readonly element: string;
  readonly at: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly message: string;
  /** The places that its cites name. */
  readonly cites: readonly string[];
}

interface Examples {
  /** Documents with the fault, and what a person does who follows the sentence of the repair. */
  readonly invalid: Readonly<
    Record<
      string,
      {
        readonly document: Agreement;
        readonly hits: readonly Hit[];
        readonly repair: (document: Agreement) => Agreement;
      }
    >
  >;
  /** What the repair says, for the first hit of each message. */
  readonly repairs: Readonly<Record<string, string>>;
  /** Documents without it. */
  readonly valid: Readonly<Record<string, Agreement>>;
}

/** Opens a document for the search, once the parser has let it through. */
export const inquire = (document: Agreement): Inquiry => {
  const parsed = parseAgreement(document);
  if (!isRight(parsed)) throw new Error(JSON.stringify(parsed.left));
  const { constrains, scope } = parsed.right;
  const breaches = breachesOf(MIAMI_2025).map(({ id }) => id);
  return {
    file: openCase(parsed.right),
    rubric: MIAMI_2025,
    breaches: breaches.filter((id) => scope === undefined || scope.breaches.includes(id)),
    violators: constrains,
  };
};

const found = (rule: FindingKind, document: Agreement): readonly Finding[] =>
  rule.look(inquire(document));

const SENTENCE = /^[a-z0-9][^\n]*[^\s.:;,]$/;

const isSentence = (text: string): boolean =>
  SENTENCE.test(text) && !/undefined|\[object| {2}|^ | (?:and|by) ?$/.test(text);

/** Runs the examples of a finding. */
export const showBy = (rule: FindingKind, { invalid, repairs, valid }: Examples): void => {
  const faults = Object.entries(invalid);

  describe(rule.id, () => {
    it.each(faults)('finds %s', (_, { document, hits }) => {
      const shown = found(rule, document).map(
        ({ messageId, element, at, data, message, cites }) => ({
          messageId,
          element,
          at,
          data,
          message,
          cites: cites.map((cite) => cite.at),
        }),
      );
      expect(shown).toEqual(hits);
    });

    it.each(faults)('is repaired: %s', (_, { document, repair }) => {
      expect(found(rule, document)).not.toEqual([]);
      expect(found(rule, repair(document))).toEqual([]);
    });

    it.each(Object.entries(valid))('finds nothing in %s', (_, document) => {
      expect(found(rule, document)).toEqual([]);
    });

    it('shows every message, in sentences of one form', () => {
      const all = faults.flatMap(([, { document }]) => found(rule, document));
      for (const { messageId, severity, message, repair } of all) {
        expect(severity).toBe(rule.severities[messageId]);
        expect([message, isSentence(message)]).toEqual([message, true]);
        expect([repair, isSentence(repair)]).toEqual([repair, true]);
      }
      const first = all.toReversed().map(({ messageId, repair }) => [messageId, repair]);
      expect(Object.fromEntries(first)).toEqual(repairs);
      expect(Object.keys(repairs).sort()).toEqual(Object.keys(rule.severities).sort());
    });
  });
};
