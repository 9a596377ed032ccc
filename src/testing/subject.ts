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

/** The guarantee on trial, scored; nothing where there is none, as when the model fails: that is for the first law. */
export const readyWith = (trial: Trial, parameters: unknown): Ready | undefined => {
  const placed = place(trial, parameters);
  return placed.is === 'placed'
    ? { ...placed, card: trial.bench.score(placed.agreement) }
    : undefined;
};

/** A trial is asked by every law; what it amounts to is worked out once. */
const worked = new WeakMap<Trial, { readonly own: Ready | undefined }>();

/** The guarantee on trial, or what other parameters make of it, scored. */
export const ready = (trial: Trial, parameters?: unknown): Ready | undefined => {
  if (parameters !== undefined) return readyWith(trial, parameters);
  const before = worked.get(trial);
  if (before !== undefined) return before.own;
  const own = readyWith(trial, trial.parameters);
  worked.set(trial, { own });
  return own;
};

/** One of a list, by a number drawn. */
export const byLot = <T>(items: readonly T[], lot: number): T | undefined =>
  items[lot % Math.max(1, items.length)];

/** Compares the guarantee on trial with another one, by whatever says which must not be lower. */
export const comparing = (
  trial: Trial,
  other: Ready | undefined,
  judge: (own: Ready, other: Ready) => Judgement,
): Judgement => {
  const own = ready(trial);
  return own === undefined || other === undefined ? NOT_APPLICABLE : judge(own, other);
};

/** The ranges of the three indicators and of the whole. */
export const ranges = ({ indicators, overall }: Scorecard): readonly Range[] => [
  indicators.baselines.range,
  indicators.guarantees.range,
  indicators.coDrafting.range,
  overall.range,
];

/** Compares the guarantee on trial with each of several others, until one breaks the law; that one is told. */
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

/** The best that the guarantee on trial gives for any breach, alone in its agreement. */
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

/** What was broken by taking back a change, told as the change taken back: from the changed parameters to the others. */
export const turnedAround = (broken: Broken, parameters: unknown): Broken => ({
  ...broken,
  parameters: broken.others,
  others: parameters,
});
