/**
 * What the formulas read of a rubric.
 *
 * Breach kinds are keyed by id in a rubric, and an object promises no order. Wherever they are listed, the standard
 * kinds come first, as the model lists them, and then those that an app adds.
 */
import type { Agreement } from '../model/agreement.ts';
import { BREACHES } from '../model/breaches.ts';
import type { BreachRow, Rubric } from '../model/rubric.ts';

/** A breach kind as judged: its id, and its row in the rubric. */
export interface JudgedBreach extends BreachRow {
  readonly id: string;
}

const STANDARD: ReadonlySet<string> = new Set(BREACHES.map(({ id }) => id));

/** A rubric is read for every score; its rows are listed once. */
const listed = new WeakMap<Rubric['breaches'], readonly JudgedBreach[]>();

/**
 * Lists the breach kinds of a rubric: the standard ones in the order of the model, then those that an app adds.
 *
 * @example
 * breachesOf(rubric).at(0)?.window; // => 'P5D'
 */
export const breachesOf = ({ breaches }: Pick<Rubric, 'breaches'>): readonly JudgedBreach[] => {
  const before = listed.get(breaches);
  if (before !== undefined) return before;
  const standard = BREACHES.map(({ id }) => ({ id, ...breaches[id] }));
  const own = Object.entries(breaches).filter(([id]) => !STANDARD.has(id));
  const all = [...standard, ...own.map(([id, row]) => ({ id, ...row }))];
  listed.set(breaches, all);
  return all;
};

/** Whether an agreement sets out to end a war, as one that does not say what it is for is taken to do. */
export const isTruce = ({ purpose }: Pick<Agreement, 'purpose'>): boolean =>
  purpose.includes('ceasefire') || purpose.length === 0;

/**
 * Lists the breach kinds that an agreement is asked about: those in its scope, and what only a truce could forbid if it
 * sets out to end a war.
 */
export const breachesInScope = (
  agreement: Pick<Agreement, 'purpose' | 'scope'>,
  rubric: Pick<Rubric, 'breaches'>,
): readonly JudgedBreach[] =>
  breachesOf(rubric).filter(
    ({ id, needsTruce }) =>
      (agreement.scope === undefined || agreement.scope.breaches.includes(id)) &&
      (needsTruce !== true || isTruce(agreement)),
  );
