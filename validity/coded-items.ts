/**
 * What two coders are compared on: every ladder, who can stop a decision, and two choices without an order.
 *
 * A decision rule has many spellings, so it is compared by the class that is scored: who can stop it if the violator
 * refuses. `unspecified` is the lowest rung of a ladder, as it is in the score; `unknown` is no code.
 */
import { INDEPENDENCE } from '../src/decision/independence.ts';
import { BaselineSchema } from '../src/model/baselines.ts';
import { LADDERS, type LadderName, levelsOf } from '../src/model/ladders.ts';
import type { Metric } from './agreement-of-coders.ts';

/** What is compared: a ladder, or one of the four others. */
export type ItemName = LadderName | 'finding' | 'activation' | 'established' | 'subject';

/** One thing that coders decide. */
export interface CodedItem {
  readonly name: ItemName;
  readonly metric: Metric;
  /** Worst to best, where they have an order. */
  readonly levels: readonly string[];
}

const ladders = Object.keys(LADDERS) as LadderName[];

export const CODED_ITEMS: readonly CodedItem[] = [
  ...ladders.map((name): CodedItem => ({ name, metric: 'ordinal', levels: levelsOf(name) })),
  { name: 'finding', metric: 'ordinal', levels: INDEPENDENCE },
  { name: 'activation', metric: 'ordinal', levels: INDEPENDENCE },
  { name: 'established', metric: 'nominal', levels: ['unspecified', 'responders', 'verifier'] },
  { name: 'subject', metric: 'nominal', levels: BaselineSchema.shape.subject.options },
];

/** The place of a code on its ladder; nothing where the coder could not tell. */
export const rankOf = ({ levels }: CodedItem, code: string): number | undefined => {
  const rank = levels.indexOf(code);
  return rank >= 0 ? rank : code === 'unspecified' ? 0 : undefined;
};
