import type { Guarantee } from '../../model/agreement.ts';
import { parseDuration } from '../../time/duration.ts';
import { accepts } from '../../zod-arbitrary/sieve.ts';
import { filledIn } from '../filled-in.ts';
import { type Judgement, KEPT, type Law, NOT_APPLICABLE, neverLower, ROUNDING } from '../law.ts';
import { changedPlaces, type ValueAt, withPlace } from '../places.ts';
import { aloneAtBest, byLot, comparingEach, type Ready, ready, turnedAround } from '../subject.ts';
import type { Trial } from '../trial.ts';

/** Words that say nothing more, or everything, of who must agree. */
const MARKERS: readonly string[] = ['unspecified', 'unknown', 'automatic'];

/** A third of the triad taken away. */
interface Stripping {
  readonly what: string;
  /** Takes all of it away. */
  readonly strip: (rung: Guarantee) => Guarantee;
  /** Takes away what can only be missed: one who asks nobody is no worse off than one who asks the violator. */
  readonly lessen: (rung: Guarantee) => Guarantee;
}

const withoutThreshold = (rung: Guarantee): Guarantee => {
  const { measures: _, ...trigger } = rung.trigger;
  return { ...rung, trigger: { ...trigger, threshold: 'unspecified' } };
};
const withoutResponders = (rung: Guarantee): Guarantee => ({ ...rung, responders: [] });
const withoutTimeline = (rung: Guarantee): Guarantee => ({ ...rung, timeline: [] });

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
  },
  { what: 'its responders', strip: withoutResponders, lessen: withoutResponders },
  { what: 'its timeline', strip: withoutTimeline, lessen: withoutTimeline },
];

/** Takes a third of the triad away: no score rises, and what is left is an aspiration. */
const strippingBreaks = (trial: Trial, own: Ready): Judgement | undefined => {
  const { lot, bench } = trial;
  const { what, strip, lessen } = byLot(STRIPPINGS, lot) as Stripping;
  const first = own.agreement.guarantees.length - own.rungs.length;
  const others = own.agreement.guarantees.slice(0, first);
  const guarantees = [...others, ...own.rungs.map(lessen)];
  const lessened = bench.score({ ...own.agreement, guarantees });
  const lost = neverLower(`${what} was put back`, lessened, own.card);
  if (lost.is === 'broken') return lost;
  const best = aloneAtBest(trial, own.rungs.map(strip));
  if (best <= 0 || best < bench.rubric.gates.aspiration - ROUNDING) return undefined;
  const says = `it lost ${what}, and is still more than an aspiration`;
  return { is: 'broken', says, before: own.card };
};

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
    !MARKERS.includes(value) &&
    !parties.has(value) &&
    !takes(path, { allOf: [party] });
  const opened = (value: unknown, path: ValueAt['path']) => {
    if (!isStated(value, path)) return [];
    const isWord = parseDuration(value) === undefined && takes(path, 'unspecified');
    return isWord ? ['unspecified', undefined] : ['unspecified'];
  };
  return changedPlaces(model, parameters, opened, lot);
};

/** What is left open never raises a score, and a guarantee that lacks a third of the triad is an aspiration. */
export const whatIsLeftOpenIsNotFilledIn: Law = {
  id: 'what-is-left-open-is-not-filled-in',
  says: 'Leaving something open never raises a score, and without trigger, responders or timeline a guarantee is an aspiration.',
  means: 'Silence in the text is not read as a promise.',
  judge: (trial) => {
    const own = ready(trial);
    if (own === undefined) return NOT_APPLICABLE;
    const broken = strippingBreaks(trial, own) ?? filledIn(trial);
    if (broken !== undefined) return broken;
    const judgement = comparingEach(trial, openedParameters(trial, own), (stated, left) =>
      neverLower('something that was left open was stated', left.card, stated.card),
    );
    return judgement.is === 'broken' ? turnedAround(judgement, trial.parameters) : KEPT;
  },
};
