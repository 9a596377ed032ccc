/**
 * The door for text: an agreement from YAML or JSON, written in the words of the standard guarantee models or of others.
 */
import * as E from 'fp-ts/Either';
import { warnings } from '../analysis/warnings.ts';
import type { Issue, Path } from '../issue/issue.ts';
import type { Agreement } from '../model/agreement.ts';
import { type ParseOptions, parseAgreement } from '../reading/parse.ts';
import type { PlacedIssue } from '../reading/text/placed-issue.ts';
import type { Position } from '../reading/text/position.ts';
import { readText, type TextFormat } from '../reading/text/read-text.ts';
import { STANDARD_MODELS } from './guarantee-models.ts';

/** How a text is read: its format where that is known, and what `parseAgreement` asks for. */
export interface TextOptions extends ParseOptions {
  /** The format of the text; told from its first characters where it is not given. */
  readonly format?: TextFormat;
}

/** An agreement, what is odd about it, and where in its text things stand. */
export interface ReadAgreement {
  readonly agreement: Agreement;
  readonly warnings: readonly PlacedIssue[];
  /** Where the place of a path stands in the text; nothing for a path of which not even the first step is there. */
  readonly locate: (path: Path) => Position | undefined;
}

/**
 * Reads an agreement from YAML or JSON text, as a string or as the bytes of a file.
 *
 * The left side carries every problem with its line and column, in the order of the text; a slip of the syntax stands
 * alone. Text of more than two million characters is refused unread. Never throws.
 *
 * @example
 * readAgreement('title: Truce of the valley')._tag; // => 'Left'
 */
export const readAgreement = (
  text: string | Uint8Array,
  { format, models = STANDARD_MODELS, ...rest }: TextOptions = {},
): E.Either<readonly PlacedIssue[], ReadAgreement> => {
  const read = readText(text, (value) => parseAgreement(value, { ...rest, models }), format);
  return E.map(
    ({ value: agreement, locate }: { value: Agreement; locate: ReadAgreement['locate'] }) => ({
      agreement,
      warnings: warnings(agreement).map((warning: Issue): PlacedIssue => {
        const position = locate(warning.path) ?? locate([]);
        return { ...warning, ...(position === undefined ? {} : { position }) };
      }),
      locate,
    }),
  )(read);
};
