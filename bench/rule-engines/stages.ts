/**
 * The formula in stages, the same for every engine: each stage is one rule, or one set of rules, over one object.
 *
 * The stages are those of the formula: what depends on the guarantee alone, each responder against a breach that is
 * established in one way, then the answer in that way. Handing the result of one stage to the next is left to the host
 * program.
 */
import type { AnswerFacts, Facts, GuaranteeFacts, TriadFacts } from './facts.ts';
import { best, mean, worst } from './formulas.ts';

/** What depends on the guarantee alone. */
export interface Held {
  readonly threshold: number;
  readonly activation: number;
  readonly endurance: number;
  readonly bond: number;
  /** What the conditions leave of it. */
  readonly left: number;
}

/** The stages as an engine computes them; one that works in promises gives them. */
export interface Stages {
  readonly guarantee: (facts: GuaranteeFacts) => Held;
  readonly triad: (
    facts: TriadFacts & Pick<Held, 'threshold' | 'activation' | 'endurance'>,
  ) => number;
  readonly answer: (facts: {
    readonly triads: readonly number[];
    readonly bond: number;
    readonly left: number;
    readonly canBlock: boolean;
  }) => number;
}

/** Runs the stages over all facts of one end. */
export const indicatorBy =
  ({ guarantee, triad, answer }: Stages) =>
  ({ end, breaches }: Facts): number => {
    const held = new Map<GuaranteeFacts, Held>();
    const heldBy = (facts: GuaranteeFacts): Held => {
      const own = held.get(facts) ?? guarantee(facts);
      held.set(facts, own);
      return own;
    };
    const answered = (facts: AnswerFacts): number => {
      const { threshold, activation, endurance, bond, left } = heldBy(facts.guarantee);
      const ways = facts.ways.map(({ canBlock, triads }) =>
        answer({
          // Written out, as spreading objects would cost more than the rules do.
          triads: triads.map((one) =>
            triad({
              established: one.established,
              verified: one.verified,
              duty: one.duty,
              capability: one.capability,
              fit: one.fit,
              isOpen: one.isOpen,
              latency: one.latency,
              word: one.word,
              window: one.window,
              isTripwire: one.isTripwire,
              threshold,
              activation,
              endurance,
            }),
          ),
          bond,
          left,
          canBlock,
        }),
      );
      return end === 'low' ? worst(ways) : best(ways);
    };
    const values: number[] = [];
    for (const { weight, undisclosed, answers } of breaches)
      values.push(best([...answers.map(answered), undisclosed]), weight);
    return mean(values);
  };
