/**
 * Counterexamples: the smallest trial that breaks a law, with everything that is needed to see why.
 */
import * as fc from 'fast-check';
import type { Scorecard } from '../model/scorecard.ts';
import type { GuaranteeModel } from '../modelling/guarantee-model.ts';
import { scoreTree } from '../score/nodes.ts';
import { STUCK_AFTER, withinTime } from './interrupt.ts';
import { type Broken, type Law, wrongLine } from './law.ts';
import { type Asked, firstLookAt, judged, MEANING, type Pass } from './pass.ts';
import { drawOptionsOf, type Settings } from './settings.ts';
import { drafts, type Trial, trials } from './trial.ts';
import type { LawViolation } from './violation.ts';

/** The way down the score tree to the line that fell. */
const lineOf = (before: Scorecard | undefined, after: Scorecard | undefined): readonly string[] => {
  if (before === undefined || after === undefined) return [];
  for (const name of ['baselines', 'guarantees', 'coDrafting'] as const) {
    const line = wrongLine(
      scoreTree(before, before.indicators[name].node),
      scoreTree(after, after.indicators[name].node),
    );
    if (line.length > 1) return line;
  }
  return [];
};

const described = (
  law: Law,
  trial: Pick<Trial, 'parameters'>,
  broken: Broken,
  found: LawViolation['found'],
): LawViolation => ({
  law: law.id,
  says: law.says,
  means: law.means,
  broken: broken.says,
  parameters: broken.parameters ?? trial.parameters,
  ...(broken.others === undefined ? {} : { others: broken.others }),
  before: broken.before,
  after: broken.after,
  line: lineOf(broken.before, broken.after),
  found,
});

const late = (milliseconds: number): Broken => ({
  is: 'broken',
  says: `a single trial was not judged within ${Math.round(milliseconds)} ms: the model is slow, or never returns`,
});

/** A law that was broken once and kept when the same trial was judged again. */
const changeable = (judgement: Broken): Broken => ({
  ...judgement,
  says: `${judgement.says}; judged again, the same trial kept the law, so the model does not always return the same guarantee`,
});

/** Shrinks the trial that broke a law for as long as there is time; `undefined` if it no longer breaks the law. */
export const smallest = (
  model: GuaranteeModel,
  law: Law,
  settings: Settings,
  start: string,
): LawViolation | undefined => {
  const { seed, left, path: replayed, ...bench } = settings;
  const found = { afterRuns: 1 + Number(start.split(':')[0]), seed };
  let last: Trial | undefined;
  let asked: Trial | undefined;
  const milliseconds = Math.max(STUCK_AFTER, left());
  const outcome = withinTime(milliseconds, () =>
    fc.check(
      fc.property(trials(model, bench, drawOptionsOf(settings)), (trial) => {
        asked = trial;
        const isBroken = judged(law, trial).is === 'broken';
        if (isBroken) last = trial;
        return !isBroken;
      }),
      { numRuns: 1, seed, path: start, endOnFailure: replayed !== undefined },
    ),
  );
  if (outcome === 'ended' && last === undefined)
    return described(law, asked ?? { parameters: undefined }, late(milliseconds), {
      ...found,
      path: start,
    });
  const trial = outcome === 'ended' ? last : outcome.result.counterexample?.[0];
  if (trial === undefined) return undefined;
  const path = (outcome === 'ended' ? undefined : outcome.result.counterexamplePath) ?? start;
  const judgement = judged(law, trial);
  return judgement.is === 'broken'
    ? described(law, trial, judgement, { ...found, path })
    : undefined;
};

/** The counterexample to a law that was broken in a pass, made small if the law breaks again. */
export const counterexample = (
  model: GuaranteeModel,
  law: Law,
  settings: Settings,
  { number, trial, judgement }: NonNullable<Asked['brokenBy']>,
): LawViolation => {
  const found = { afterRuns: number + 1, seed: settings.seed, path: String(number) };
  return (
    smallest(model, law, settings, String(number)) ??
    described(law, trial, changeable(judgement), found)
  );
};

/** Draws the first trial with time of its own; `'ended'` if the schema yields none. */
const firstDraft = (model: GuaranteeModel, settings: Settings): Trial | undefined | 'ended' => {
  const { seed, left: _, path: __, ...bench } = settings;
  const outcome = withinTime(
    STUCK_AFTER,
    () => fc.sample(drafts(model, bench, drawOptionsOf(settings)), { numRuns: 1, seed })[0],
  );
  return outcome === 'ended' ? outcome : outcome.result;
};

/**
 * Reports a model or a schema that never returns.
 *
 * A time limit also ends a check that is only long, so the step at which the time was up is taken again by itself: if it
 * returns then, there is nothing to report.
 */
export const stuckAt = (
  model: GuaranteeModel,
  { endedAt, tried }: Pass,
  settings: Settings,
): readonly LawViolation[] => {
  if (endedAt === undefined) return [];
  const found = { afterRuns: tried + 1, seed: settings.seed, path: String(tried) };
  // Values that could be drawn for one trial can be drawn for the next.
  const draft = endedAt.trial ?? (tried > 0 ? undefined : firstDraft(model, settings));
  if (draft === undefined) return [];
  if (draft === 'ended') {
    const says = `no parameters could be drawn within ${STUCK_AFTER} ms: the schema is slow, or never returns`;
    return [described(MEANING, { parameters: undefined }, { is: 'broken', says }, found)];
  }
  const { law, again } = endedAt.trial === undefined ? firstLookAt(draft) : endedAt;
  if (withinTime(STUCK_AFTER, again) !== 'ended') return [];
  return [described(law, draft, late(STUCK_AFTER), found)];
};
