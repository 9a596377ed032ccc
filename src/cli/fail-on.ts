/**
 * When a build fails: on a verdict, at its worst end, or on a finding.
 */
import type { FindingKind } from '../index.ts';
import { nearest } from '../issue/nearest.ts';
import type { Scorecard, VerdictKind } from '../model/scorecard.ts';

/** A reason to exit with 1. */
type Reason =
  | { readonly kind: 'verdict'; readonly verdicts: readonly VerdictKind[] }
  | { readonly kind: 'finding'; readonly id: string };

/** What `--fail-on` was given, read. */
export interface FailOn {
  readonly reasons: readonly Reason[];
  readonly complaints: readonly string[];
}

/** A verdict fails together with every worse one: a build that refuses a partial architecture refuses a document. */
const VERDICTS: Readonly<Record<string, readonly VerdictKind[]>> = {
  document: ['document'],
  partial: ['document', 'partial'],
};

const FINDING = 'finding:';

/** Reads the values of `--fail-on`; each may list several, with commas between them. */
export const readFailOn = (
  values: readonly string[],
  catalogue: readonly Pick<FindingKind, 'id'>[],
): FailOn => {
  const ids = catalogue.map(({ id }) => id);
  const reasons: Reason[] = [];
  const complaints: string[] = [];
  for (const value of values.flatMap((one) => one.split(','))) {
    const verdicts = Object.hasOwn(VERDICTS, value) ? VERDICTS[value] : undefined;
    const id = value.startsWith(FINDING) ? value.slice(FINDING.length) : undefined;
    if (verdicts !== undefined) reasons.push({ kind: 'verdict', verdicts });
    else if (id !== undefined && ids.includes(id)) reasons.push({ kind: 'finding', id });
    else {
      const all = ['document', 'partial', ...ids.map((one) => `${FINDING}${one}`)];
      const meant = nearest(value, all) ?? (ids.includes(value) ? `${FINDING}${value}` : undefined);
      complaints.push(
        `--fail-on ${value}: expected document, partial or finding:ID${meant === undefined ? '' : `; did you mean ${meant}?`}`,
      );
    }
  }
  return { reasons, complaints };
};

/** Says for which reasons a scorecard fails; none if it passes. */
export const failures = ({ reasons }: FailOn, card: Scorecard): readonly string[] =>
  reasons.flatMap((reason) => {
    const { title } = card.agreement;
    if (reason.kind === 'verdict')
      return reason.verdicts.includes(card.verdict.worst)
        ? [`${title}: at worst the verdict is “${card.verdict.worst}”`]
        : [];
    const count = card.findings.filter(({ id }) => id === reason.id).length;
    return count === 0
      ? []
      : [`${title}: the finding ${reason.id} applies${count === 1 ? '' : ` ${count} times`}`];
  });
