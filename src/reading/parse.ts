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
import { costIssues } from './cost.ts';
import { expandModels } from './expand-models.ts';
import { asJson, withForeign } from './foreign.ts';
import { firstIssues, survey } from './limits.ts';
import { nameIssues } from './references.ts';
import { readBy } from './refusals.ts';
import { isLargeRule } from './rule-sizes.ts';
import { shapeIssues, valueAt } from './shape-issues.ts';
import { BEFORE } from './upgrade.ts';

/** What a document may draw on beside itself. */
export interface ParseOptions {
  /** Ids of the breach kinds it may name; the eight standard ones by default. */
  readonly breachKinds?: readonly string[];
  /** The guarantee models it may be written with; canonical guarantees alone by default. */
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
  // What a model makes of an entry is held to the same limits as what was written.
  const { exceeded } = document === input ? {} : survey(document);
  if (exceeded !== undefined) return [...own, { ...exceeded, path: ['guarantees'] }];
  const parsed = readBy(AgreementSchema, sound);
  const shape = parsed.success ? [] : shapeIssues(parsed.refusals, sound, AgreementSchema);
  const beyond = issuesBeyondShape(document, breachKinds);
  const issues = [...own, ...locatedInSound(shape), ...located(beyond)];
  if (!parsed.success || issues.length > 0) return issues;
  const costly = costIssues(parsed.data as Agreement, breachKinds.length);
  return costly.length > 0 ? [...located(costly)] : (parsed.data as Agreement);
};

/**
 * Reads an agreement from any value: JSON, YAML once loaded, or a form.
 *
 * The left side carries every problem of the document, at least one; beyond a thousand, how many more there are. The right
 * side is the agreement, equal to the input and apart from it, except that guarantees written by a model are expanded.
 *
 * Input deeper than 64 levels or of more than 200,000 values is refused unread, and so is what a model makes of it. A
 * document without any other problem is refused where scoring it would take too long or its scorecard would be too large;
 * the issue names the product of numbers that is too large. Everything that this function lets through can be scored.
 *
 * @example
 * parseAgreement({ schema: 'casus-foederis/agreement@2' })._tag; // => 'Left'
 */
export const parseAgreement = (
  input: unknown,
  options: ParseOptions = {},
): E.Either<Issues, Agreement> => {
  try {
    const { exceeded, ...places } = survey(input);
    const limit = exceeded ?? versionIssue(input);
    if (limit !== undefined) return E.left([limit]);
    const result = read(asJson(input, places), options);
    if (!Array.isArray(result) && places.foreign.length === 0) return E.right(result as Agreement);
    const found: readonly Issue[] = Array.isArray(result) ? result : [];
    const issues = [...firstIssues(withForeign(found, places.foreign))];
    if (isNonEmpty(issues)) return E.left(issues);
  } catch {
    // Accessors can be inherited, or read well only once; no check beforehand finds those out.
  }
  return E.left([
    { code: 'unreadable', path: [], found: show(input), expected: 'plain JSON values' },
  ]);
};
