/**
 * Chains: every way in which a breach can be answered, link by link.
 *
 * A chain runs through one guarantee, one way to establish the breach and one responder: it is seen, found, activated,
 * upheld where conditions are argued, and answered after a time. An adversary has to break each of them; an ally has to
 * keep one.
 */
import { answers, type Establishing, waysToEstablish } from '../analysis/case-file.ts';
import { type Holds, standsReady } from '../analysis/responding.ts';
import { isReached } from '../analysis/size.ts';
import type { Rule } from '../decision/rule.ts';
import type { Guarantee, Measure, Responder } from '../model/agreement.ts';
import { onceEach } from '../score/later.ts';
import type { Span } from '../time/span.ts';
import type { Board } from './board.ts';
import { type Act, acting, activation, condition, establishment } from './links.ts';
import { hoursOf } from './stages.ts';

/** One who may respond: its own rule, and how long the response takes from the breach on. */
export interface Answering {
  readonly responder: Responder;
  readonly acts: Rule;
  readonly takes: Span;
}

/** One way to establish a breach under a guarantee, with those who may then respond. */
export interface Way {
  readonly by: Establishing;
  readonly established: Rule;
  readonly answering: readonly Answering[];
}

/** A guarantee that covers a breach: the chains through it share activation and conditions. */
export interface Covering {
  readonly guarantee: Guarantee;
  readonly ways: readonly Way[];
  readonly activated: Rule;
  readonly upheld: readonly Rule[];
}

/** A breach of a certain size; of a quantity that is not given there is as much as any threshold asks. */
export interface SizedAct extends Act {
  readonly sizes?: readonly Measure[] | undefined;
}

/** How long a response takes from one who stands ready, surely, perhaps or not at all. */
const takes = (
  board: Board,
  guarantee: Guarantee,
  by: Establishing,
): ((isReady: Holds) => Span) => {
  const at = (one: Guarantee): Span => ({
    low: hoursOf(board, one, by, 'best').respond,
    high: hoursOf(board, one, by, 'worst').respond,
  });
  const ready = at(guarantee);
  const other = board.unready(guarantee);
  const slower = other === guarantee ? ready : at(other);
  return (isReady) => ({
    low: (isReady.high ? ready : slower).low,
    high: (isReady.low ? ready : slower).high,
  });
};

/** Lists the guarantees that cover a breach, with all chains through them. */
export const coveringsOf = (board: Board, act: SizedAct): readonly Covering[] => {
  const { file } = board;
  const { breach, violator, sizes = breach.sizes } = act;
  const establishedBy = new Map<Establishing, Rule>();
  const established = (by: Establishing): Rule => {
    const rule = establishedBy.get(by) ?? establishment(board, by, act);
    establishedBy.set(by, rule);
    return rule;
  };
  return file.agreement.guarantees
    .filter(
      (guarantee) =>
        answers(file, guarantee, breach.id, violator) && isReached(guarantee.trigger, sizes),
    )
    .map((guarantee) => {
      const actsOf = onceEach((responder: Responder) => ({
        rule: acting(board, guarantee, responder, act),
      }));
      return {
        guarantee,
        activated: activation(board, guarantee, act),
        upheld: guarantee.conditions.map((one) => condition(board, one, act)),
        ways: waysToEstablish(file, guarantee).map((by) => {
          const time = takes(board, guarantee, by);
          return {
            by,
            established: established(by),
            answering: guarantee.responders.map((responder) => ({
              responder,
              acts: actsOf(responder).rule,
              takes: time(standsReady(responder)),
            })),
          };
        }),
      };
    });
};
