/**
 * Implication: whether one rule passes wherever another does, and the smallest refusal that shows that it does not.
 *
 * Both are drawn over the same parties, and pairs of places in the two diagrams are walked down together; each pair is
 * visited once. Whoever is silent throughout, as the violator is, refuses in every case.
 */
import type { Either } from 'fp-ts/Either';
import { END, NO, type Node, YES } from '../decision/diagram.ts';
import { drawWithinLimits, type Sheet } from '../decision/limits.ts';
import type { Rule } from '../decision/rule.ts';
import type { Issues } from '../issue/issue.ts';

/** The fewest parties whose refusal lets one rule pass and not the other; nothing if there are none. */
export type Refusal = { readonly refuses: readonly string[] } | undefined;

/** More refusals than there are parties: there is no place further down where one rule passes and the other does not. */
const NOWHERE = END;

/** Finds the smallest refusal under which `passing` passes and `failing` does not. */
export const refusalBetween = (
  passing: Rule,
  failing: Rule,
  silent: ReadonlySet<string>,
  steps: number,
): Either<Issues, Refusal> =>
  drawWithinLimits('withheld', steps, ({ on, draw, asked }: Sheet<string>): Refusal => {
    const [one, other] = [draw(passing), draw(failing)];
    const isSilent = (level: number) => silent.has(asked[level] ?? '');
    const levelOf = (a: Node, b: Node): number => Math.min(on.level(a), on.level(b));

    const after = (node: Node, level: number, consents: boolean): Node =>
      node > YES && on.level(node) === level ? (consents ? on.high(node) : on.low(node)) : node;

    /** How many have to refuse further down, if the party at a level consents or refuses. */
    const walkAfter = (a: Node, b: Node, level: number, consents: boolean): number =>
      walk(after(a, level, consents), after(b, level, consents));

    const refusalsFurther = on.remember((a, b) => {
      const level = levelOf(a, b);
      const refusing = walkAfter(a, b, level, false);
      if (isSilent(level)) return refusing;
      return Math.min(walkAfter(a, b, level, true), refusing + 1);
    });

    const walk = (a: Node, b: Node): number => {
      if (a === NO || b === YES) return NOWHERE;
      return a === YES && b === NO ? 0 : refusalsFurther(a, b, NO);
    };

    if (walk(one, other) === NOWHERE) return undefined;
    const refuses: string[] = [];
    for (let [a, b] = [one, other]; a > YES || b > YES; ) {
      const level = levelOf(a, b);
      const consents =
        !isSilent(level) && walkAfter(a, b, level, true) <= walkAfter(a, b, level, false) + 1;
      const party = asked[level];
      if (!consents && party !== undefined && !isSilent(level)) refuses.push(party);
      [a, b] = [after(a, level, consents), after(b, level, consents)];
    }
    return { refuses };
  });
