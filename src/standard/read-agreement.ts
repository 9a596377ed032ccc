/**
 * The door for text: an agreement from YAML or JSON, written in the words of the standard guarantee models or of others.
 */
import * as E from 'fp-ts/Either';
import { warnings } from '../analysis/warnings.ts';
import type { Path } from '../issue/issue.ts';
import type { Agreement } from '../model/agreement.ts';
import { type ParseOptions, parseAgreement } from '../reading/parse.ts';
import { readOn } from '../reading/slips/read-on.ts';
import type { PlacedIssue } from '../reading/text/placed-issue.ts';
import type { Position } from '../reading/text/position.ts';
import { type ReadText, readText, type TextFormat } from '../reading/text/read-text.ts';
import { writtenPath } from '../reading/text/written-path.ts';
import { STANDARD_MODELS } from './guarantee-models.ts';

/** How a text is read: its format where that is known, and what `parseAgreement` asks for. */
export interface ReadOptions extends ParseOptions {
  /** The format of the text; if it is not given, the first characters decide. */
  readonly format?: TextFormat;
}

/** An agreement, what is odd about it, and where in its text things stand. */
export interface ReadAgreement {
  readonly agreement: Agreement;
  /** The document as it is written, as plain values: a guarantee in the words of its kind has its parameters there. */
  readonly document: unknown;
  /**
   * What is odd and does not stop the agreement from being scored: texts that a comment cuts off, and then whatever
   * `warnings` finds, in its order.
   */
  readonly warnings: readonly PlacedIssue[];
  /**
   * Where the place of a path of the agreement stands in the text. A part that is not there stands where its parent does;
   * undefined for a path of which not even the first step is there.
   */
  readonly locate: (path: Path) => Position | undefined;
}

const opened = (read: ReadText<Agreement>): ReadAgreement => {
  const { value: agreement, document, locate } = read;
  const written = writtenPath(agreement, document);
  const locateIn = (path: Path) => locate(written(path));
  const placed = warnings(agreement).map((warning): PlacedIssue => {
    const position = locateIn(warning.path) ?? locate([]);
    return position === undefined ? warning : { ...warning, position };
  });
  return { agreement, document, locate: locateIn, warnings: [...read.warnings, ...placed] };
};

/**
 * Reads an agreement from YAML or JSON text, as a string or as the bytes of a file.
 *
 * The left side carries every problem with its line and column, in the order of the text; a slip of the syntax stands
 * alone. YAML of more than 500,000 characters and JSON of more than 5,000,000 is refused unread. Never throws.
 *
 * @example
 * readAgreement('title: Truce of the valley')._tag; // => 'Left'
 */
export const readAgreement = (
  text: string | Uint8Array,
  { format, models = STANDARD_MODELS, ...rest }: ReadOptions = {},
): E.Either<readonly PlacedIssue[], ReadAgreement> => {
  const read = (document: unknown) => parseAgreement(document, { ...rest, models });
  return E.map(opened)(readText(text, (document) => readOn(document, models, read), format));
};
