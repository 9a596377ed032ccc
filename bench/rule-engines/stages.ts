/**
 * The formula in stages, the same for every engine: each stage is one rule, or one set of rules, over one object.
 *
 * The stages are those of the formula: what depends on the guarantee alone, its responders against a breach, each way to
 * establish the breach, then the answer. Handing the result of one stage to the next is left to the host program.
 */
import type { AnswerFacts, End, Facts, GuaranteeFacts, ResponderFacts, WayFacts } from './facts.ts';
import { best, mean } from './formulas.ts';

/** What depends on the guarantee alone. */
export interface Held {
  readonly threshold: number;
  readonly activation: number;
  readonly endurance: number;
  readonly bond: number;
}

/** The stages as an engine computes them; one that works in promises gives them. */
export interface Stages {
  readonly guarantee: (facts: GuaranteeFacts) => Held;
  readonly responder: (facts: ResponderFacts) => number;
  readonly way: (facts: WayFacts & Omit<Held, 'bond'> & { readonly responder: number }) => number;
  readonly answer: (facts: {
    readonly triads: readonly number[];
    readonly bond: number;
    readonly end: End;
  }) => number;
}

/** Runs the stages over all facts of one end. */
export const indicatorBy =
  ({ guarantee, responder, way, answer }: Stages) =>
  ({ end, breaches }: Facts): number => {
    const held = new Map<GuaranteeFacts, Held>();
    const heldBy = (facts: GuaranteeFacts): Held => {
      const own = held.get(facts) ?? guarantee(facts);
      held.set(facts, own);
      return own;
    };
    const answered = (facts: AnswerFacts): number => {
      const own = heldBy(facts.guarantee);
      const answering = best(facts.responders.map(responder));
      const { threshold, activation, endurance } = own;
      // Written out, as spreading objects would cost more than the rules do.
      const triads = facts.ways.map(({ established, verified, isOpen, latency, window }) =>
        way({
          established,
          verified,
          isOpen,
          latency,
          window,
          threshold,
          activation,
          endurance,
          responder: answering,
        }),
      );
      return answer({ triads, bond: own.bond, end });
    };
    const values: number[] = [];
    for (const { weight, undisclosed, answers } of breaches)
      values.push(best([...answers.map(answered), undisclosed]), weight);
    return mean(values);
  };
