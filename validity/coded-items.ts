/**
 * What two coders are compared on: every ladder, who can stop a decision, and three choices without an order.
 *
 * A decision rule has many spellings, so it is compared by the class that is scored: who can stop it if the violator
 * refuses. A time is compared by how it is given, in which word or in figures. `unspecified` is the lowest rung of a
 * ladder, as it is in the score; `unknown` and `not-looked-up` are no codes.
 */
import { INDEPENDENCE } from '../src/decision/independence.ts';
import { BaselineSchema } from '../src/model/baselines.ts';
import { LADDERS, type LadderName, levelsOf } from '../src/model/ladders.ts';
import type { Metric } from './agreement-of-coders.ts';

/** The ladder of words for times is compared among all ways of giving a time. */
const WORDS_FOR_TIME = 'promptness';

/** What is compared: a ladder, or one of the five others. */
export type ItemName =
  | Exclude<LadderName, typeof WORDS_FOR_TIME>
  | 'time'
  | 'finding'
  | 'activation'
  | 'established'
  | 'subject';

/** One thing that coders decide. */
export interface CodedItem {
  readonly name: ItemName;
  readonly metric: Metric;
  /** Worst to best, where they have an order. */
  readonly levels: readonly string[];
}

/** A time that is given as a duration, however long. */
export const IN_FIGURES = 'in figures';

const ladders = Object.keys(LADDERS) as LadderName[];

export const CODED_ITEMS: readonly CodedItem[] = [
  ...ladders.flatMap((name): readonly CodedItem[] =>
    name === WORDS_FOR_TIME ? [] : [{ name, metric: 'ordinal', levels: levelsOf(name) }],
  ),
  { name: 'finding', metric: 'ordinal', levels: INDEPENDENCE },
  { name: 'activation', metric: 'ordinal', levels: INDEPENDENCE },
  { name: 'time', metric: 'nominal', levels: [...levelsOf(WORDS_FOR_TIME), IN_FIGURES] },
  { name: 'established', metric: 'nominal', levels: ['unspecified', 'responders', 'verifier'] },
  { name: 'subject', metric: 'nominal', levels: BaselineSchema.shape.subject.options },
];

/** The place of a code on its ladder; undefined if the coder did not know. */
export const rankOf = ({ levels }: CodedItem, code: string): number | undefined => {
  const rank = levels.indexOf(code);
  return rank >= 0 ? rank : code === 'unspecified' ? 0 : undefined;
};
