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
import { aloneAtBest, byLot, comparingEach, type Ready, ready, turnedAround } from '../subject.ts';
import type { Trial } from '../trial.ts';
import { mayBelie } from '../unkept.ts';

/** A third of the triad taken away. */
interface Stripping {
  readonly what: string;
  /** Takes all of it away. */
  readonly strip: (rung: Guarantee) => Guarantee;
  /** Takes away what can only be missed: one who asks nobody is no worse off than one who asks the violator. */
  readonly lessen: (rung: Guarantee) => Guarantee;
  /** What a guarantee without it stays below, and in words. */
  readonly limit: (gates: Rubric['gates']) => number;
  readonly still: string;
}

const withoutThreshold = (rung: Guarantee): Guarantee => {
  const { measures: _, ...trigger } = rung.trigger;
  return { ...rung, trigger: { ...trigger, threshold: 'unspecified' } };
};
const withoutResponders = (rung: Guarantee): Guarantee => ({ ...rung, responders: [] });
/** Nobody owes anything; whoever judges a condition stays, as a responder that judges its own case is another judge. */
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
    // Forces in the line of fire are met first, whatever the text says of time: a timeline of their own.
    strip: (rung) => ({
      ...withoutTimeline(rung),
      responders: rung.responders.map((responder) => ({ ...responder, capability: 'deployed' })),
    }),
    lessen: withoutTimeline,
    limit: ({ guarantees }) => guarantees.upper,
    still: 'still reaches the upper gate',
  },
];

/** Takes a third of the triad away: no score rises, and what is left is no more than it can be without. */
const strippingBreaks = (trial: Trial, own: Ready): Judgement | undefined => {
  const { lot, bench } = trial;
  const { what, strip, lessen, limit, still } = byLot(STRIPPINGS, lot) as Stripping;
  const first = own.agreement.guarantees.length - own.rungs.length;
  const others = own.agreement.guarantees.slice(0, first);
  const guarantees = [...others, ...own.rungs.map(lessen)];
  const lessened = bench.score({ ...own.agreement, guarantees });
  const lost = neverLower(`${what} was put back`, lessened, own.card);
  if (lost.is === 'broken') return lost;
  const best = aloneAtBest(trial, own.rungs.map(strip));
  if (best <= 0 || best < limit(bench.rubric.gates) - ROUNDING) return undefined;
  return { is: 'broken', says: `it lost ${what}, and ${still}`, before: own.card };
};

/** How long a guarantee lasts, taken out of the comparison: it never ends and cannot be left. */
const withoutEnd = ({ renewal: _, ...rung }: Guarantee): Guarantee => ({
  ...rung,
  term: 'indefinite',
  exitNotice: 'no-exit',
});

/** The agreement scored as if the guarantee on trial had no end. */
const endless = ({ bench }: Trial, { agreement, rungs }: Ready): Scorecard => {
  const first = agreement.guarantees.length - rungs.length;
  const guarantees = agreement.guarantees.map((one, index) =>
    index < first ? one : withoutEnd(one),
  );
  return bench.score({ ...agreement, guarantees });
};

/** Whether a model itself says that a guarantee lasts longer where that is left open than where it is stated. */
const lastsLonger = (stated: Ready, left: Ready): Broken | undefined => {
  if (stated.rungs.length !== left.rungs.length) return undefined;
  for (const [index, { term, exitNotice }] of left.rungs.entries()) {
    const before = stated.rungs[index] as Guarantee;
    // What stays open is for the law of treaties to fill, and not for the model.
    const isFilled = (now: string, then: string) =>
      now !== 'unspecified' && then !== 'unspecified' && longer(then, now) !== undefined;
    if (isFilled(term, before.term) || isFilled(exitNotice, before.exitNotice))
      return {
        is: 'broken',
        says: 'something was left open, and the model makes the guarantee last longer',
        before: left.card,
        after: stated.card,
      };
  }
  return undefined;
};

/** Words that say nothing more, or everything, of who must agree. */
const WORDS: readonly string[] = RULE_WORDS;

/** Leaves open, one at a time, what the text states and the schema lets be left open. */
const openedParameters = (
  { model, parameters, lot }: Trial,
  { agreement }: Ready,
): readonly unknown[] => {
  // A rule is no worse for naming nobody than for asking the violator, so rules are left as they are.
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
 * What is left open never raises a score, and a guarantee that lacks a third of the triad is worth little.
 *
 * How long it lasts is not compared by its score, as the law of treaties fills silence about term and notice: a treaty
 * that says nothing of its end has none. There the law is that the model leaves the filling to it. Without trigger or
 * responders a guarantee is an aspiration. Silence about time leaves more, since somebody must still act, yet never an
 * architecture, save by forces in the line of fire, which an attack meets at once. Nor is silence compared with figures
 * that belie a promise counted from the breach: those are worth less, as they show that it cannot be kept.
 */
export const whatIsLeftOpenIsNotFilledIn: Law = {
  id: 'what-is-left-open-is-not-filled-in',
  says: 'Leaving something open never raises a score, apart from term and notice, which the model leaves open too; without trigger or responders a guarantee is an aspiration, and without a timeline no architecture.',
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
      return neverLower('something that was left open was stated', endless(trial, left), card);
    });
    return judgement.is === 'broken' ? turnedAround(judgement, trial.parameters) : KEPT;
  },
};
