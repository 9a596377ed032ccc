/**
 * A decision rule as a diagram of consents.
 *
 * `unless` is pushed down to the parties on the way: the dual of a vote with need q out of W is a vote over the duals
 * of its parts with need W − q + 1, and a party is its own dual. What is left asks for consents only. Parties are asked
 * in the order in which the rule mentions them, but parts with a quota come before their neighbours, and within a quota
 * the heaviest party comes first: that keeps diagrams of weighted votes small.
 */
import { type Ballot, ballotOf } from './ballot.ts';
import { type Diagram, NO, type Node, YES } from './diagram.ts';
import { isUnknown, neededOf, type Rule } from './rule.ts';
import { partsOf } from './rule-parts.ts';
import { choosing, type Part, vote } from './votes.ts';

/** A rule's function of consents, and whose consent each level asks for: nobody's where a marker stands for it. */
export interface RuleDiagram<P extends string> {
  readonly on: Diagram;
  readonly node: Node;
  readonly asked: readonly (P | undefined)[];
}

/**
 * How `unspecified` and `unknown` are drawn: as a consent refused, or each as a consent of its own that may be given
 * or refused. Below an `unless` they turn around with everything else.
 */
export type DrawnMarkers = 'withheld' | 'free';

/** Draws rules over the same parties, each of whom is asked on one level whichever rule names it. */
export interface Drawing<P extends string> {
  readonly draw: (rule: Rule<P>) => Node;
  /** Whose consent each level asks for, as far as rules have been drawn. */
  readonly asked: readonly (P | undefined)[];
  /** Whether the votes of every quota drawn so far could be added in numbers; where they could not, the drawing is wrong. */
  readonly isCountable: () => boolean;
}

/** Begins to draw. */
export const drawing = <P extends string>(on: Diagram, markers: DrawnMarkers): Drawing<P> => {
  const choose = choosing(on);
  const asked: (P | undefined)[] = [];
  let isCountable = true;
  const levels = new Map<P, number>();

  const newConsent = (party?: P): Node => on.decide(asked.push(party) - 1, NO, YES);

  const consent = (party: P): Node => {
    const level = levels.get(party);
    if (level !== undefined) return on.decide(level, NO, YES);
    levels.set(party, asked.length);
    return newConsent(party);
  };

  const weigh = (needs: number, parts: readonly Part[], inverted: boolean): Node => {
    const all = parts.reduce((sum, { votes }) => sum + votes, 0);
    // What is no number is never reached.
    const whole = Number.isNaN(needs) ? Number.POSITIVE_INFINITY : Math.ceil(needs);
    return vote(on, choose, inverted ? all - whole + 1 : whole, parts);
  };

  const known = [new Map<Rule<P>, Node>(), new Map<Rule<P>, Node>()] as const;

  /** Draws a part once, however often the rule shares it; a consent of its own is another one each time. */
  const draw = (part: Rule<P>, inverted: boolean): Node => {
    if (markers === 'free') return drawFurther(part, inverted);
    const drawn = known[inverted ? 1 : 0];
    const node = drawn.get(part) ?? drawFurther(part, inverted);
    drawn.set(part, node);
    return node;
  };

  const drawFurther = (part: Rule<P>, inverted: boolean): Node => {
    if (typeof part === 'string') {
      if (part === 'automatic') return inverted ? NO : YES;
      if (part !== 'unspecified' && !isUnknown(part)) return consent(part);
      return markers === 'free' ? newConsent() : NO;
    }
    if ('unless' in part) return draw(part.unless, !inverted);
    if ('votes' in part) {
      const ballot = ballotOf(part);
      isCountable &&= ballot !== undefined;
      const { needs, votes } = ballot ?? OUT_OF_REACH;
      const heaviestFirst = [...votes].sort(([, a], [, b]) => b - a);
      const parts = heaviestFirst.map(([party, votes]) => ({ node: consent(party as P), votes }));
      return weigh(needs, parts, inverted);
    }
    const parts = quotasFirst(partsOf(part)).map((one) => ({
      node: draw(one, inverted),
      votes: 1,
    }));
    return weigh(
      'of' in part ? neededOf(part) : 'anyOf' in part ? 1 : parts.length,
      parts,
      inverted,
    );
  };

  return { draw: (rule) => draw(rule, false), asked, isCountable: () => isCountable };
};

/** Draws one rule. */
export const drawRule = <P extends string>(
  on: Diagram,
  rule: Rule<P>,
  markers: DrawnMarkers,
): RuleDiagram<P> => {
  const { draw, asked } = drawing<P>(on, markers);
  return { on, node: draw(rule), asked };
};

/** What stands in a drawing, which is wrong then, for votes that cannot be added exactly. */
const OUT_OF_REACH: Ballot<number> = { needs: 1, votes: [] };

const holdsQuota = (rule: Rule): boolean =>
  typeof rule !== 'string' && ('votes' in rule || partsOf(rule).some(holdsQuota));

const quotasFirst = <P extends string>(rules: readonly Rule<P>[]): Rule<P>[] => [
  ...rules.filter(holdsQuota),
  ...rules.filter((rule) => !holdsQuota(rule)),
];
