/**
 * Implication: whether one rule passes wherever another does, and the smallest refusal that shows that it does not.
 *
 * Both are drawn over the same parties, and pairs of places in the two diagrams are walked down together; each pair is
 * visited once. Whoever is silent throughout, as the violator is, refuses in every case.
 */
import { type Either, left, right } from 'fp-ts/Either';
import { diagram, NO, type Node, YES } from '../decision/diagram.ts';
import { tooManySteps } from '../decision/limits.ts';
import type { Rule } from '../decision/rule.ts';
import { drawing } from '../decision/rule-diagram.ts';
import type { Issues } from '../issue/issue.ts';

/** The fewest parties whose refusal lets one rule pass and not the other; nothing if there are none. */
export type Refusal = { readonly refuses: readonly string[] } | undefined;

/** Where a walk down two diagrams goes on, and how many refusals it takes from there. */
interface Step {
  readonly cost: number;
  readonly consents: boolean;
}

const NOWHERE: Step = { cost: Number.POSITIVE_INFINITY, consents: true };
const THERE: Step = { cost: 0, consents: true };

/** Finds the smallest refusal under which `passing` passes and `failing` does not. */
export const refusalBetween = (
  passing: Rule,
  failing: Rule,
  silent: ReadonlySet<string>,
  steps: number,
): Either<Issues, Refusal> => {
  const on = diagram(steps);
  const { draw, asked } = drawing<string>(on, 'withheld');
  const [one, other] = [draw(passing), draw(failing)];
  const known = new Map<number, Map<number, Step>>();
  const isSilent = (level: number) => silent.has(asked[level] ?? '');

  const after = (node: Node, level: number, consents: boolean): Node =>
    node > YES && on.level(node) === level ? (consents ? on.high(node) : on.low(node)) : node;

  const levelOf = (a: Node, b: Node): number => Math.min(on.level(a), on.level(b));

  const further = (a: Node, b: Node): Step => {
    if (!on.step()) return NOWHERE;
    const level = levelOf(a, b);
    const low = walk(after(a, level, false), after(b, level, false)).cost;
    if (isSilent(level)) return { cost: low, consents: false };
    const high = walk(after(a, level, true), after(b, level, true)).cost;
    return high <= low + 1 ? { cost: high, consents: true } : { cost: low + 1, consents: false };
  };

  const walk = (a: Node, b: Node): Step => {
    if (a === NO || b === YES) return NOWHERE;
    if (a === YES && b === NO) return THERE;
    const row = known.get(a) ?? new Map<number, Step>();
    known.set(a, row);
    const before = row.get(b);
    if (before !== undefined) return before;
    const step = further(a, b);
    row.set(b, step);
    return step;
  };

  const { cost } = walk(one, other);
  if (on.full()) return left(tooManySteps(steps));
  if (cost === Number.POSITIVE_INFINITY) return right(undefined);
  const refuses: string[] = [];
  for (let [a, b] = [one, other]; a > YES || b > YES; ) {
    const level = levelOf(a, b);
    const { consents } = walk(a, b);
    const party = asked[level];
    if (!consents && party !== undefined && !isSilent(level)) refuses.push(party);
    [a, b] = [after(a, level, consents), after(b, level, consents)];
  }
  return right({ refuses });
};
