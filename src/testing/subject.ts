/**
 * The guarantee on trial, and how laws compare it with others.
 */

import type { Agreement, Guarantee } from '../model/agreement.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { scoreTree } from '../score/nodes.ts';
import type { Range } from '../score/range.ts';
import { type Broken, type Judgement, KEPT, NOT_APPLICABLE } from './law.ts';
import { place, SUBJECT, type Trial } from './trial.ts';

/** The guarantee on trial in its agreement, with the scorecard. */
export interface Ready {
  readonly agreement: Agreement;
  readonly rungs: readonly Guarantee[];
  readonly card: Scorecard;
}

/** The guarantee on trial, scored; `undefined` if the model fails, which only the first law judges. */
export const readyWith = (trial: Trial, parameters: unknown): Ready | undefined => {
  const placed = place(trial, parameters);
  return placed.is === 'placed'
    ? { ...placed, card: trial.bench.score(placed.agreement) }
    : undefined;
};

/** Every law judges the same trial, so its guarantee is made and scored once. */
const worked = new WeakMap<Trial, { readonly own: Ready | undefined }>();

/** The guarantee on trial, scored, with its own parameters or with others. */
export const ready = (trial: Trial, parameters?: unknown): Ready | undefined => {
  if (parameters !== undefined) return readyWith(trial, parameters);
  const before = worked.get(trial);
  if (before !== undefined) return before.own;
  const own = readyWith(trial, trial.parameters);
  worked.set(trial, { own });
  return own;
};

/** Picks one item of a list by a random number. */
export const picked = <T>(items: readonly T[], number: number): T | undefined =>
  items[number % Math.max(1, items.length)];

/** Judges the guarantee on trial beside another one; the law does not apply unless both could be made. */
export const comparing = (
  trial: Trial,
  other: Ready | undefined,
  judge: (own: Ready, other: Ready) => Judgement,
): Judgement => {
  const own = ready(trial);
  return own === undefined || other === undefined ? NOT_APPLICABLE : judge(own, other);
};

/** The ranges of the three indicators and of the overall score. */
export const ranges = ({ indicators, overall }: Scorecard): readonly Range[] => [
  indicators.baselines.range,
  indicators.guarantees.range,
  indicators.coDrafting.range,
  overall.range,
];

/** Judges the guarantee on trial beside each of several others, until one of them breaks the law. */
export const comparingEach = (
  trial: Trial,
  others: readonly unknown[],
  judge: (own: Ready, other: Ready) => Judgement,
): Judgement => {
  let all = NOT_APPLICABLE;
  for (const parameters of others) {
    const judgement = comparing(trial, ready(trial, parameters), judge);
    if (judgement.is === 'broken') return { ...judgement, others: parameters };
    if (judgement.is === 'kept') all = KEPT;
  }
  return all;
};

/** The highest score of the guarantee on trial for any breach, alone in its agreement. */
export const aloneAtBest = (trial: Trial, rungs: readonly Guarantee[]): number => {
  const { undisclosed: _, ...disclosed } = trial.context;
  const card = trial.bench.score({ ...disclosed, guarantees: rungs });
  const answers = scoreTree(card, card.indicators.guarantees.node).parts.flatMap(
    ({ parts }) => parts,
  );
  return Math.max(
    0,
    ...answers.filter(({ id }) => id.startsWith(SUBJECT)).map(({ range }) => range.high),
  );
};

/**
 * Turns a broken law around that was broken by undoing a change: the changed parameters come before, the original ones
 * after.
 */
export const turnedAround = (broken: Broken, parameters: unknown): Broken => ({
  ...broken,
  parameters: broken.others,
  others: parameters,
});
