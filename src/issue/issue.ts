/**
 * The one notion of failure.
 *
 * Whatever is wrong with a document, a rubric or a rule is an `Issue`: a code, the path where it was found, what was
 * found, what was expected and, where it helps, what was probably meant. Issues are data; their text comes from one
 * table by code. They are collected, never thrown: a reader who fixes a document wants all of them at once.
 */
import type { NonEmptyArray } from 'fp-ts/NonEmptyArray';
import { harmless } from './show.ts';

/** Where in a document something stands: object keys and list positions from the top. */
export type Path = readonly (string | number)[];

/** Every way in which input can be refused, with the sentence that says so. */
export const SENTENCES = {
  'missing': 'is missing',
  'wrong-type': 'has the wrong type',
  'not-a-choice': 'is not one of the allowed values',
  'bad-format': 'is not written as it must be',
  'out-of-range': 'is out of range',
  'unknown-field': 'is not a field of this element',
  'unknown-reference': 'refers to something that is not declared',
  'unknown-model': 'is not a guarantee model that was given',
  'model-failed': 'cannot be expanded by its guarantee model',
  'unknown-breach': 'is not a breach kind of the catalogue in use',
  'reserved-id': 'is a word with a meaning of its own and cannot be an id',
  'duplicate-id': 'occurs twice',
  'duplicate-stage': 'gives a second deadline for the same stage',
  'ladder-loop': 'makes a ladder of guarantees that leads back to itself',
  'rule-loop': 'makes a rule that leads back to itself',
  'side-mismatch': 'sets a side of parties who cannot stand on it',
  'left-out': 'is left out of the score',
  'status-mismatch': 'contradicts the status of the agreement',
  'unsigned': 'is ratified by somebody who has not signed',
  'unnamed-party': 'has no part in the agreement',
  'role-conflict': 'has two parts that exclude each other',
  'blind-verifier': 'is established by somebody who cannot see it',
  'uncited': 'rests on no source',
  'long-quote': 'quotes at length',
  'unreachable-quota': 'asks for more consents than there are',
  'measure-mismatch': 'has measures and a threshold that contradict each other',
  'wrong-version': 'is of another schema version',
  'too-deep': 'is nested too deeply',
  'too-large': 'is too large',
  'more-problems': 'has more problems than are listed',
  'unreadable': 'cannot be read',
  'bad-syntax': 'cannot be read as it is written',
  'needs-quotes': 'needs quotes',
  'cut-off': 'is cut off by a comment',
  'duplicate-field': 'is written twice',
  'unknown-alias': 'refers to something that is not above it',
  'foreign-notation': 'is written in a notation that is not read here',
  'not-increasing': 'is not strictly increasing',
  'missing-row': 'lacks a row that the formulas read',
  'gates-cross': 'puts the document gate at or above the architecture gate',
  'unsupported-schema': 'is of a schema from which no values can be derived',
} as const;

/** The codes an issue can carry. */
export type IssueCode = keyof typeof SENTENCES;

/** One problem: where, what was found, what was expected, and what was probably meant. */
export interface Issue {
  readonly code: IssueCode;
  readonly path: Path;
  readonly found: string;
  readonly expected: string;
  readonly suggestion?: string;
  /** Of the issue that ends a list of too many: how many the list leaves out, at least. */
  readonly unlisted?: number;
}

/** All problems of one input, at least one. */
export type Issues = NonEmptyArray<Issue>;

/**
 * Writes a path as `guarantees[2].trigger.activation`; the top of the document is `(document)`.
 *
 * @example
 * showPath(['guarantees', 2, 'term']); // => 'guarantees[2].term'
 */
export const showPath = (path: Path): string => {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[A-Za-z_][\w-]*$/.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text === '' ? '(document)' : text;
};

/** A key of the input can be of any length; a line to read cannot. */
const readable = (path: Path): Path =>
  path.map((step) =>
    typeof step === 'string' && step.length > 60 ? `${step.slice(0, 57)}...` : step,
  );

/**
 * Renders an issue as one line that a person can act on, and that is safe to print whatever the input held.
 *
 * @example
 * issueText({ code: 'missing', path: ['title'], found: 'nothing', expected: 'a text' });
 * // => 'title is missing: expected a text, found nothing'
 */
export const issueText = ({ code, path, found, expected, suggestion }: Issue): string =>
  harmless(
    `${showPath(readable(path))} ${SENTENCES[code]}: expected ${expected}, found ${found}${suggestion === undefined ? '' : `; ${suggestion}`}`,
  );
