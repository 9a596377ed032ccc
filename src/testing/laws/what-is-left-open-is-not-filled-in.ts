import { RULE_WORDS } from '../../decision/rule.ts';
import type { Guarantee } from '../../model/agreement.ts';
import type { Rubric } from '../../model/rubric.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import { longer } from '../../modelling/improvements.ts';
import { parseDuration } from '../../time/duration.ts';
import { accepts } from '../../zod-arbitrary/sieve.ts';
import { filledIn } from '../filled-in.ts';
import {
  type Broken,
  type Judgement,
  KEPT,
  type Law,
  NOT_APPLICABLE,
  neverLower,
  ROUNDING,
} from '../law.ts';
import { changedPlaces, type ValueAt, withPlace } from '../places.ts';
import { aloneAtBest, comparingEach, picked, type Ready, ready, turnedAround } from '../subject.ts';
import type { Trial } from '../trial.ts';
import { mayBelie } from '../unkept.ts';

/** The removal of one of trigger, responders and timeline. */
interface Stripping {
  readonly what: string;
  /** Removes all of it. */
  readonly strip: (rung: Guarantee) => Guarantee;
  /** Removes only what is never better to lack. Rules stay: asking nobody can be better than asking the violator. */
  readonly lessen: (rung: Guarantee) => Guarantee;
  /** The score that a guarantee without it must stay below, and what it is called if it does not. */
  readonly limit: (gates: Rubric['gates']) => number;
  readonly still: string;
}

const withoutThreshold = (rung: Guarantee): Guarantee => {
  const { measures: _, ...trigger } = rung.trigger;
  return { ...rung, trigger: { ...trigger, threshold: 'unspecified' } };
};
const withoutResponders = (rung: Guarantee): Guarantee => ({ ...rung, responders: [] });
/**
 * No responder owes anything. If there are conditions they remain responders, since one of them may judge its own case.
 */
const withoutDuties = (rung: Guarantee): Guarantee => ({
  ...rung,
  responders:
    rung.conditions.length === 0
      ? []
      : rung.responders.map(({ party }) => ({
          party,
          duty: 'none',
          responses: [],
          capability: 'none',
        })),
});
const withoutTimeline = (rung: Guarantee): Guarantee => ({ ...rung, timeline: [] });

const ASPIRATION = {
  limit: ({ aspiration }: Rubric['gates']) => aspiration,
  still: 'is still more than an aspiration',
};

const STRIPPINGS: readonly Stripping[] = [
  {
    what: 'its trigger',
    strip: (rung) => {
      const bare = withoutThreshold(rung);
      return {
        ...bare,
        trigger: { ...bare.trigger, established: 'unspecified', activation: 'unspecified' },
      };
    },
    lessen: withoutThreshold,
    ...ASPIRATION,
  },
  {
    what: 'its responders',
    strip: withoutResponders,
    lessen: withoutDuties,
    ...ASPIRATION,
  },
  {
    what: 'its timeline',
    // An attack meets forces in its path at once, whatever the text says about time, so `deployed` takes the place of
    // `integrated`.
    strip: (rung) => ({
      ...withoutTimeline(rung),
      responders: rung.responders.map((responder) => ({ ...responder, capability: 'deployed' })),
    }),
    lessen: withoutTimeline,
    limit: ({ guarantees }) => guarantees.upper,
    still: 'still reaches the upper gate',
  },
];

/** Removes one of trigger, responders and timeline: no score may rise, and the rest must stay below its limit. */
const strippingBreaks = (trial: Trial, own: Ready): Judgement | undefined => {
  const { lot, bench } = trial;
  const { what, strip, lessen, limit, still } = picked(STRIPPINGS, lot) as Stripping;
  const first = own.agreement.guarantees.length - own.rungs.length;
  const others = own.agreement.guarantees.slice(0, first);
  const guarantees = [...others, ...own.rungs.map(lessen)];
  const lessened = bench.score({ ...own.agreement, guarantees });
  const lost = neverLower(`the guarantee was given back ${what}`, lessened, own.card);
  if (lost.is === 'broken') return lost;
  const best = aloneAtBest(trial, own.rungs.map(strip));
  if (best <= 0 || best < limit(bench.rubric.gates) - ROUNDING) return undefined;
  return { is: 'broken', says: `the guarantee lost ${what} and ${still}`, before: own.card };
};

/** A guarantee that never ends and cannot be left, so that its duration plays no part in a comparison. */
const withoutEnd = ({ renewal: _, ...rung }: Guarantee): Guarantee => ({
  ...rung,
  term: 'indefinite',
  exitNotice: 'no-exit',
});

/** Scores the agreement as if the guarantee on trial had no end. */
const endless = ({ bench }: Trial, { agreement, rungs }: Ready): Scorecard => {
  const first = agreement.guarantees.length - rungs.length;
  const guarantees = agreement.guarantees.map((one, index) =>
    index < first ? one : withoutEnd(one),
  );
  return bench.score({ ...agreement, guarantees });
};

/** Judges whether the model makes a guarantee last longer if its duration is left open than if it is stated. */
const lastsLonger = (stated: Ready, left: Ready): Broken | undefined => {
  if (stated.rungs.length !== left.rungs.length) return undefined;
  for (const [index, { term, exitNotice }] of left.rungs.entries()) {
    const before = stated.rungs[index] as Guarantee;
    // The law of treaties fills what stays open; the model must not.
    const isFilled = (now: string, then: string) =>
      now !== 'unspecified' && then !== 'unspecified' && longer(then, now) !== undefined;
    if (isFilled(term, before.term) || isFilled(exitNotice, before.exitNotice))
      return {
        is: 'broken',
        says: 'something was left open, and the model made the guarantee last longer',
        before: left.card,
        after: stated.card,
      };
  }
  return undefined;
};

/** Words that are rules by themselves, such as `automatic`. */
const WORDS: readonly string[] = RULE_WORDS;

/** Leaves open, one at a time, what the text states and the schema allows to be left open. */
const openedParameters = (
  { model, parameters, lot }: Trial,
  { agreement }: Ready,
): readonly unknown[] => {
  // A rule that asks nobody can be better than one that asks the violator, so rules stay as they are.
  const party = agreement.parties[0]?.id ?? '';
  const parties = new Set(agreement.parties.map(({ id }) => id));
  const takes = (path: ValueAt['path'], value: unknown) =>
    accepts(model.schema, withPlace(parameters, path, value));
  const isStated = (value: unknown, path: ValueAt['path']): value is string =>
    typeof value === 'string' &&
    !WORDS.includes(value) &&
    !parties.has(value) &&
    !takes(path, { allOf: [party] });
  const opened = (value: unknown, path: ValueAt['path']) => {
    if (!isStated(value, path)) return [];
    const isWord = parseDuration(value) === undefined && takes(path, 'unspecified');
    return isWord ? ['unspecified', undefined] : ['unspecified'];
  };
  return changedPlaces(model, parameters, opened, lot);
};

/**
 * Leaving something open never raises a score, and a guarantee without trigger, responders or timeline is worth little.
 *
 * The scores do not compare how long a guarantee lasts, because the law of treaties fills silence about term and notice:
 * a treaty that does not mention its end has none. All that is asked of the model is not to fill that silence itself.
 * Without trigger or responders a guarantee is an aspiration. Without a timeline somebody must still act, so it is worth
 * more, but it is no architecture unless an attack meets its forces at once. Silence is not compared with a stated time
 * that shows that a promise counted from the breach cannot be kept: such a time is rightly worth less.
 */
export const whatIsLeftOpenIsNotFilledIn: Law = {
  id: 'what-is-left-open-is-not-filled-in',
  says: 'Leaving something open never raises a score; the model leaves open an unstated term or notice; and a guarantee without trigger or responders is an aspiration, and without a timeline no architecture.',
  means: 'Silence in the text is not read as a promise.',
  judge: (trial) => {
    const own = ready(trial);
    if (own === undefined) return NOT_APPLICABLE;
    const broken = strippingBreaks(trial, own) ?? filledIn(trial);
    if (broken !== undefined) return broken;
    const opened = openedParameters(trial, own);
    if (opened.length === 0) return KEPT;
    const card = endless(trial, own);
    const judgement = comparingEach(trial, opened, (stated, left) => {
      const filled = lastsLonger(stated, left);
      if (filled !== undefined || mayBelie(stated, left)) return filled ?? NOT_APPLICABLE;
      return neverLower('a point that had been left open was stated', endless(trial, left), card);
    });
    return judgement.is === 'broken' ? turnedAround(judgement, trial.parameters) : KEPT;
  },
};
