/**
 * The only door for untrusted input.
 *
 * Nothing past it looks at shape again. It reports all problems at once, never throws, never hangs and never changes
 * what it was given.
 */

import { isNonEmpty } from 'fp-ts/Array';
import * as E from 'fp-ts/Either';
import type { Issue, Issues } from '../issue/issue.ts';
import { show } from '../issue/show.ts';
import { type Agreement, AgreementSchema, SCHEMA_VERSION } from '../model/agreement.ts';
import { BREACHES } from '../model/breaches.ts';
import type { GuaranteeModel } from '../modelling/guarantee-model.ts';
import { type Field, fieldOf } from '../shape/shape.ts';
import { sitesIn } from '../shape/walk.ts';
import { coherenceIssues } from './coherence.ts';
import { expandModels } from './expand-models.ts';
import { exceeded } from './limits.ts';
import { nameIssues } from './references.ts';
import { isLargeRule } from './rule-sizes.ts';
import { shapeIssues, valueAt } from './shape-issues.ts';
import { BEFORE } from './upgrade.ts';

/** What a document may draw on beside itself. */
export interface ParseOptions {
  /** Ids of the breach kinds it may name; the eight standard ones where nothing is given. */
  readonly breachKinds?: readonly string[];
  /** The guarantee models it may be written with; canonical guarantees alone where nothing is given. */
  readonly models?: readonly GuaranteeModel[];
}

const STANDARD_KINDS: readonly string[] = BREACHES.map(({ id }) => id);

const versionIssue = (input: unknown): Issue | undefined => {
  const version = valueAt(input, ['schema']);
  if (typeof version !== 'string' || version === SCHEMA_VERSION) return undefined;
  return {
    code: 'wrong-version',
    path: ['schema'],
    found: show(version),
    expected: `\`${SCHEMA_VERSION}\``,
    ...(version === BEFORE
      ? {
          suggestion:
            '`upgrade` writes it anew as far as that needs no reading, and lists the rest',
        }
      : {}),
  };
};

const AGREEMENT = fieldOf(AgreementSchema);

/** Everything that can be checked about a document beyond the shape of its parts, whatever their shape. */
export const issuesBeyondShape = (
  document: unknown,
  breachKinds: readonly string[],
  whole: Field = AGREEMENT,
): readonly Issue[] => {
  const sites = sitesIn(whole, document, isLargeRule);
  return [...nameIssues(sites, breachKinds), ...coherenceIssues(sites)];
};

/** Shape and references at once; a problem that both see is reported once, by the schema. */
const read = (
  input: unknown,
  { breachKinds = STANDARD_KINDS, models = [] }: ParseOptions,
): Issue[] | Agreement => {
  const { document, sound, issues: own, located, locatedInSound } = expandModels(input, models);
  const parsed = AgreementSchema.safeParse(sound);
  const shape = parsed.success ? [] : shapeIssues(parsed.error.issues, sound, AgreementSchema);
  const beyond = issuesBeyondShape(document, breachKinds);
  const issues = [...own, ...locatedInSound(shape), ...located(beyond)];
  return parsed.success && issues.length === 0 ? parsed.data : issues;
};

/**
 * Reads an agreement from any value: JSON, YAML once loaded, or a form.
 *
 * The left side carries every problem of the document, at least one; the right side is the agreement, equal to the
 * input and apart from it, except that guarantees written by a model are expanded. Input deeper than 64 levels or of
 * more than 200,000 values is refused unread.
 *
 * @example
 * parseAgreement({ schema: 'casus-foederis/agreement@2' })._tag; // => 'Left'
 */
export const parseAgreement = (
  input: unknown,
  options: ParseOptions = {},
): E.Either<Issues, Agreement> => {
  try {
    const limit = exceeded(input) ?? versionIssue(input);
    if (limit !== undefined) return E.left([limit]);
    const result = read(input, options);
    if (!Array.isArray(result)) return E.right(result as Agreement);
    const issues: Issue[] = result;
    if (isNonEmpty(issues)) return E.left(issues);
  } catch {
    // Accessors can be inherited, or read well only once; no check beforehand finds those out.
  }
  return E.left([
    { code: 'unreadable', path: [], found: show(input), expected: 'plain JSON values' },
  ]);
};
