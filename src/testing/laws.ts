/**
 * The laws of guarantee models.
 *
 * None knows a model's own words. Laws about parameters change them in one place and ask the model what it makes of
 * the change; laws about the canonical form change that, and ask the score.
 */

import * as E from 'fp-ts/Either';
import { openCase, responseTime, waysToEstablish } from '../analysis/case-file.ts';
import type { Scorecard } from '../explain/scorecard.ts';
import type { Agreement, Guarantee } from '../model/agreement.ts';
import type { CanonicalTerms } from '../model/guarantee-model.ts';
import { LADDERS } from '../model/ladders.ts';
import { parseAgreement } from '../model/parse.ts';
import { withPartiesRenamed } from '../model/rename.ts';
import type { Range } from '../score/range.ts';
import { parseDuration } from '../time/duration.ts';
import { isOpen, spanOfCoded } from '../time/span.ts';
import { inAnotherOrder } from './arbitraries/disguise.ts';
import { betterValues, factsOf, withFact } from './arbitraries/facts.ts';
import { type Judgement, KEPT, type Law, NOT_APPLICABLE, neverLower, ROUNDING } from './law.ts';
import {
  changedPlaces,
  isFields,
  type Placed as Place,
  placesIn,
  renamedInside,
  withPlace,
} from './places.ts';
import { place, SUBJECT, type Trial } from './trial.ts';

interface Ready {
  readonly agreement: Agreement;
  readonly rungs: readonly Guarantee[];
  readonly card: Scorecard;
}

/** The guarantee on trial, scored; nothing where there is none, as when the model fails: that is for the first law. */
const readyWith = (trial: Trial, parameters: unknown): Ready | undefined => {
  const placed = place(trial, parameters);
  return placed.is === 'placed'
    ? { ...placed, card: trial.bench.score(placed.agreement) }
    : undefined;
};

/** A trial is asked by every law; what it amounts to is worked out once. */
const worked = new WeakMap<Trial, { readonly own: Ready | undefined }>();

const ready = (trial: Trial, parameters?: unknown): Ready | undefined => {
  if (parameters !== undefined) return readyWith(trial, parameters);
  const before = worked.get(trial);
  if (before !== undefined) return before.own;
  const own = readyWith(trial, trial.parameters);
  worked.set(trial, { own });
  return own;
};

const byLot = <T>(items: readonly T[], lot: number): T | undefined =>
  items[lot % Math.max(1, items.length)];

/** Compares the guarantee on trial with another one, by whatever says which must not be lower. */
const comparing = (
  trial: Trial,
  other: Ready | undefined,
  judge: (own: Ready, other: Ready) => Judgement,
): Judgement => {
  const own = ready(trial);
  return own === undefined || other === undefined ? NOT_APPLICABLE : judge(own, other);
};

const ranges = ({ indicators, overall }: Scorecard): readonly Range[] => [
  indicators.baselines.range,
  indicators.guarantees.range,
  indicators.coDrafting.range,
  overall.range,
];

/** Whatever the schema lets in, the model makes a guarantee of it. */
export const everyPledgeHasAMeaning: Law = {
  id: 'every-pledge-has-a-meaning',
  says: 'Whatever parameters the schema lets in, the model makes a guarantee of them, and it can be read and scored.',
  means: 'No wording that the form allows leaves the parties without a guarantee.',
  judge: (trial) => {
    const own = ready(trial);
    if (own !== undefined) return KEPT;
    const placed = place(trial, trial.parameters);
    return placed.is === 'failed'
      ? { is: 'broken', says: `the model gives ${placed.says}` }
      : NOT_APPLICABLE;
  },
};

/** Every score lies between 0 and 1, its low end no higher than its high end. */
export const scoresStayBetweenNothingAndAll: Law = {
  id: 'scores-stay-between-nothing-and-all',
  says: 'Every score lies between 0 and 1, and its low end is no higher than its high end.',
  means: 'No guarantee is worth less than none, or more than all that could be asked.',
  judge: (trial) => {
    const own = ready(trial);
    if (own === undefined) return NOT_APPLICABLE;
    const isSound = ({ low, high }: Range) => low >= 0 && low <= high && high <= 1;
    return ranges(own.card).every(isSound)
      ? KEPT
      : { is: 'broken', says: 'a score is out of bounds', after: own.card };
  },
};

/** An improvement that the model declares never lowers a score. */
export const whatTheModelCallsBetterIsNoWorse: Law = {
  id: 'what-the-model-calls-better-is-no-worse',
  says: 'An improvement that the model declares never lowers a score.',
  means:
    'A concession won at the table, a shorter deadline or a larger bond, is never held against the draft.',
  judge: (trial) => {
    const { model, parameters, others, lot } = trial;
    const improvement = byLot(model.improvements, lot);
    const improved = improvement?.improve(parameters, others);
    if (improvement === undefined || improved === undefined) return NOT_APPLICABLE;
    const judgement = comparing(trial, ready(trial, improved), (own, better) =>
      neverLower(`an improvement (${improvement.says}) was made`, own.card, better.card),
    );
    return judgement.is === 'broken' ? { ...judgement, others } : judgement;
  },
};

/** The agreement with one fact of the canonical form raised. */
const raisedByLot = ({ lot }: Trial, { agreement, rungs }: Ready) => {
  const first = agreement.guarantees.length - rungs.length;
  const facts = factsOf(agreement).filter(
    ({ path }) => path[0] === 'guarantees' && (path[1] as number) >= first,
  );
  const fact = byLot(facts, lot);
  const better = fact && byLot(betterValues(agreement, fact), lot);
  if (fact === undefined || better === undefined) return undefined;
  const says = `${fact.path.slice(2).join('.')} was raised to ${JSON.stringify(better)}`;
  return { says, agreement: withFact(agreement, fact, better) };
};

/** One more breach covered, or any fact of the canonical form raised, never lowers a score. */
export const moreIsNoWorse: Law = {
  id: 'more-is-no-worse',
  says: 'Covering one more breach, or raising any fact of the canonical form, never lowers a score.',
  means: 'What is added to a guarantee does not take from what it gave.',
  judge: (trial) => {
    const { frame, bench, lot } = trial;
    const own = ready(trial);
    if (own === undefined) return NOT_APPLICABLE;
    const uncovered = bench.rubric.breaches.filter(({ id }) => !frame.breaches.includes(id));
    const breach = byLot(uncovered, lot)?.id;
    const breaches = breach === undefined ? frame.breaches : [...frame.breaches, breach];
    const wider = { ...trial, frame: { ...frame, breaches } };
    const more = breach === undefined ? undefined : readyWith(wider, trial.parameters);
    if (more !== undefined) {
      const judgement = neverLower(`it also answers ${breach}`, own.card, more.card);
      if (judgement.is === 'broken') return judgement;
    }
    const raised = raisedByLot(trial, own);
    if (raised === undefined) return more === undefined ? NOT_APPLICABLE : KEPT;
    return neverLower(raised.says, own.card, bench.score(raised.agreement));
  },
};

/** Compares the guarantee on trial with each of several others, until one breaks the law. */
const comparingEach = (
  trial: Trial,
  others: readonly unknown[],
  judge: (own: Ready, other: Ready) => Judgement,
): Judgement => {
  let all = NOT_APPLICABLE;
  for (const parameters of others) {
    const judgement = comparing(trial, ready(trial, parameters), judge);
    if (judgement.is === 'broken') return judgement;
    if (judgement.is === 'kept') all = KEPT;
  }
  return all;
};

/** Values that something unknown may turn out to have, in whatever words. */
const ANSWERS: readonly unknown[] = [
  ...new Set(Object.values(LADDERS).flatMap((rungs) => rungs.map(({ level }) => level))),
  ...[
    'unspecified',
    'automatic',
    'responders',
    'indefinite',
    'at-will',
    'no-exit',
    'PT1H',
    'P3D',
    'P1Y',
    'P30Y',
    true,
    false,
  ],
];

const isInside = (inner: Range, outer: Range): boolean =>
  inner.low >= outer.low - ROUNDING && inner.high <= outer.high + ROUNDING;

/** When something unknown turns out, the new range lies inside the old one. */
export const knowingMoreNeverWidens: Law = {
  id: 'knowing-more-never-widens',
  says: 'When something unknown turns out, the new range lies inside the old one.',
  means: 'A range given before the text was published holds whatever the text then says.',
  judge: (trial) => {
    const { model, parameters, lot } = trial;
    const answers = (value: unknown) => (value === 'unknown' ? ANSWERS : []);
    const known = changedPlaces(model, parameters, answers, lot);
    return comparingEach(trial, known, (own, known) => {
      const kept = isInside(
        known.card.indicators.guarantees.range,
        own.card.indicators.guarantees.range,
      );
      return kept
        ? KEPT
        : {
            is: 'broken',
            says: 'something unknown turned out, and the range went outside',
            before: own.card,
            after: known.card,
          };
    });
  },
};

/** The violator's consent, asked for anywhere, never raises a score. */
export const theViolatorsConsentNeverHelps: Law = {
  id: 'the-violators-consent-never-helps',
  says: 'Giving the violator a say, wherever somebody has one, never raises a score.',
  means: 'A guarantee is not made better by asking the one it is against.',
  judge: (trial) => {
    const { model, context, others, lot } = trial;
    const [violator] = context.constrains;
    if (violator === undefined) return NOT_APPLICABLE;
    const withItsSay = (value: unknown) => {
      if (Array.isArray(value))
        return value.every((item) => typeof item === 'string') && !value.includes(violator)
          ? [[...value, violator]]
          : [];
      if (typeof value !== 'string' && typeof value !== 'object') return [];
      return [{ allOf: [value, violator] }, { anyOf: [value, violator] }];
    };
    const judgedOn = (one: Trial): Judgement =>
      comparingEach(one, changedPlaces(model, one.parameters, withItsSay, lot), (own, other) =>
        neverLower(`the say of ${violator} was taken away`, other.card, own.card),
      );
    // Few parameters are such that a say shows in a score, so all that were drawn are asked.
    const own = judgedOn(trial);
    if (own.is === 'broken') return own;
    const other = judgedOn({ ...trial, parameters: others });
    if (other.is === 'broken') return { ...other, parameters: others };
    return own.is === 'kept' ? own : other;
  },
};

/** Words that say nothing more, or everything, of who must agree. */
const MARKERS: readonly string[] = ['unspecified', 'unknown', 'automatic'];

/** The best that the guarantee on trial gives for any breach, alone in its agreement. */
const aloneAtBest = (trial: Trial, rungs: readonly Guarantee[]): number => {
  const { undisclosed: _, ...disclosed } = trial.context;
  const card = trial.bench.score({ ...disclosed, guarantees: rungs });
  const answers = card.indicators.guarantees.parts.flatMap(({ parts }) => parts);
  return Math.max(
    0,
    ...answers.filter(({ id }) => id.startsWith(SUBJECT)).map(({ range }) => range.high),
  );
};

type Stripping = readonly [what: string, strip: (rung: Guarantee) => Guarantee];

const STRIPPINGS: readonly Stripping[] = [
  [
    'its trigger',
    (rung) => {
      const { measures: _, ...trigger } = rung.trigger;
      return {
        ...rung,
        trigger: {
          ...trigger,
          threshold: 'unspecified',
          established: 'unspecified',
          activation: 'unspecified',
        },
      };
    },
  ],
  ['its responders', (rung) => ({ ...rung, responders: [] })],
  ['its timeline', (rung) => ({ ...rung, timeline: [] })],
];

/** What is left open never raises a score, and a guarantee that lacks a third of the triad is an aspiration. */
export const whatIsLeftOpenIsNotFilledIn: Law = {
  id: 'what-is-left-open-is-not-filled-in',
  says: 'Leaving something open never raises a score, and without trigger, responders or timeline a guarantee is an aspiration.',
  means: 'Silence in the text is not read as a promise.',
  judge: (trial) => {
    const { model, parameters, lot, bench } = trial;
    const own = ready(trial);
    if (own === undefined) return NOT_APPLICABLE;
    const [what, strip] = byLot(STRIPPINGS, lot) as Stripping;
    const rungs = own.rungs.map(strip);
    const best = aloneAtBest(trial, rungs);
    if (best > 0 && best >= bench.rubric.gates.aspiration - ROUNDING)
      return {
        is: 'broken',
        says: `it lost ${what}, and is still more than an aspiration`,
        before: own.card,
      };
    // A rule is no worse for naming nobody than for asking the violator, so rules are left as they are.
    const isRule = (value: unknown) =>
      typeof value === 'object' || own.agreement.parties.some(({ id }) => id === value);
    const opened = (value: unknown) =>
      typeof value === 'string' && !MARKERS.includes(value) && !isRule(value)
        ? ['unspecified']
        : [];
    const open = changedPlaces(model, parameters, opened, lot);
    const judgement = comparingEach(trial, open, (stated, left) =>
      neverLower('something that was left open was stated', left.card, stated.card),
    );
    return judgement.is === 'broken' ? judgement : KEPT;
  },
};

/** Renames by a turn of the parties' names, so that every name is another party's. */
const turned = (parties: readonly string[], lot: number) => {
  const by = 1 + (lot % Math.max(1, parties.length - 1));
  const names = new Map(
    parties.map((party, index) => [party, parties[(index + by) % parties.length] as string]),
  );
  return (party: string) => names.get(party) ?? party;
};

const turnedLists = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const items = value.map(turnedLists);
    return items.every((item) => typeof item === 'string') ? items.reverse() : items;
  }
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, turnedLists(item)]));
};

const isSame = (some: readonly Range[], others: readonly Range[]): boolean =>
  some.every(({ low, high }, i) => {
    const other = others[i] as Range;
    return Math.abs(low - other.low) <= ROUNDING && Math.abs(high - other.high) <= ROUNDING;
  });

/** Other names and another order change no number. */
export const namesAndOrderAreNothing: Law = {
  id: 'names-and-order-are-nothing',
  says: 'Renaming parties, or listing them in another order, changes no number.',
  means: 'A promise is judged by what it says, not by who makes it.',
  judge: (trial) => {
    const { context, frame, parameters, lot } = trial;
    const name = turned(
      context.parties.map(({ id }) => id),
      lot,
    );
    const disguised = {
      ...trial,
      context: inAnotherOrder(withPartiesRenamed(context, name), lot),
      frame: { ...frame, protects: frame.protects.map(name) },
    };
    return comparing(
      trial,
      ready(disguised, turnedLists(renamedInside(parameters, name))),
      (own, other) =>
        isSame(ranges(own.card), ranges(other.card))
          ? KEPT
          : {
              is: 'broken',
              says: 'parties got other names and lists another order, and the numbers changed',
              before: own.card,
              after: other.card,
            },
    );
  },
};

/** The guarantee, added to an agreement, lowers neither of the first two indicators. */
export const oneMoreGuaranteeIsNoWorse: Law = {
  id: 'one-more-guarantee-is-no-worse',
  says: 'Adding the guarantee to an agreement never lowers baselines or guarantees.',
  means: 'A further promise does not weaken those already made.',
  judge: (trial) =>
    comparing(trial, ready(trial), (own) =>
      neverLower('the guarantee was added', trial.bench.score(trial.context), own.card),
    ),
};

/** Parameters survive being written down and read again. */
export const whatIsWrittenDownIsKept: Law = {
  id: 'what-is-written-down-is-kept',
  says: 'Parameters written to a file and read again make the same guarantee, and so does asking twice.',
  means: 'The text that is signed is the text that was scored.',
  judge: (trial) => {
    const { parameters, model, context, frame } = trial;
    const before = JSON.stringify(parameters);
    const once = place(trial, parameters);
    if (once.is !== 'placed') return NOT_APPLICABLE;
    const broken = (says: string): Judgement => ({ is: 'broken', says });
    if (JSON.stringify(parameters) !== before)
      return broken('the model changed the parameters that it was given');
    const written: unknown = JSON.parse(before);
    const again = place(trial, written);
    if (again.is !== 'placed')
      return broken('the parameters cannot be read again after they were written down');
    if (JSON.stringify(again.rungs) !== JSON.stringify(once.rungs))
      return broken('the same parameters make another guarantee the second time');
    const document = {
      ...context,
      guarantees: [{ ...frame, model: model.id, parameters: written }],
    };
    const read = parseAgreement(JSON.parse(JSON.stringify(document)), { models: [model] });
    if (E.isLeft(read)) return NOT_APPLICABLE;
    const reread = parseAgreement(JSON.parse(JSON.stringify(read.right)));
    return E.isRight(reread) && JSON.stringify(reread.right) === JSON.stringify(read.right)
      ? KEPT
      : broken('the agreement cannot be read again after it was written down');
  },
};

/** The deadline of the response in what a model returns, written as text. */
const responseIn = (terms: CanonicalTerms): string => {
  const deadline = terms.timeline.find(({ stage }) => stage === 'respond');
  return deadline === undefined ? '' : `${deadline.within} ${deadline.from}`;
};

/** The deadlines of responses that a model gives whatever the parameters say. */
const ownDeadlines = ({ model, samples, frame }: Trial): ReadonlySet<string> => {
  const found = samples.map((sample) => {
    try {
      const made = model.toGuarantee(model.schema.parse(sample), frame);
      return ('trigger' in made ? [made] : made).map(responseIn);
    } catch {
      return [];
    }
  });
  const made = found.filter((deadlines) => deadlines.length > 0);
  return new Set(made[0]?.filter((own) => made.every((deadlines) => deadlines.includes(own))));
};

/** A response of the model's own timing is not due before any stage that it sets a time for. */
export const noResponseBeforeItsStages: Law = {
  id: 'no-response-before-its-stages',
  says: 'A time to the response that the model gives of its own is not shorter than any stage that it sets a time for.',
  means: 'Nobody is promised an answer sooner than the promise itself allows it to be decided.',
  judge: (trial) => {
    const own = ready(trial);
    if (own === undefined) return NOT_APPLICABLE;
    const file = openCase(own.agreement);
    const timed = own.rungs.flatMap((rung) =>
      rung.timeline
        .map(({ stage, within }) => ({ rung, stage, within: spanOfCoded(within) }))
        .filter(({ within }) => !isOpen(within)),
    );
    if (timed.length === 0) return NOT_APPLICABLE;
    const early = timed.find(({ rung, within }) =>
      waysToEstablish(file, rung).some(
        (by) => responseTime(file, rung, by).total.high < within.low,
      ),
    );
    if (early === undefined) return KEPT;
    // A text may promise an answer before it can be decided on; then that is what it says, and no fault of the model.
    return ownDeadlines(trial).has(responseIn(early.rung))
      ? {
          is: 'broken',
          says: `the response is promised before the time to ${early.stage} is up`,
          after: own.card,
        }
      : NOT_APPLICABLE;
  },
};

/** Parameters with everything left open that may be. */
const allLeftOpen = ({ model, context, parameters }: Trial): unknown => {
  const { parties, sources, baselines, verification, guarantees } = context;
  const named = [...parties, ...sources, ...baselines, ...verification, ...guarantees];
  const names = new Set(named.map(({ id }) => id));
  // Whom the text names stays named: a party called `unspecified` is nobody's.
  const mayBeOpen = (value: unknown) =>
    !Array.isArray(value) && value !== 'unspecified' && !names.has(value as string);
  let open = parameters;
  const visit = (path: Place['path'], value: unknown): void => {
    if (path.length > 0 && mayBeOpen(value)) {
      const opened = withPlace(open, path, 'unspecified');
      if (model.schema.safeParse(opened).success) {
        open = opened;
        return;
      }
    }
    if (!Array.isArray(value) && !isFields(value)) return;
    for (const [key, item] of Object.entries(value))
      visit([...path, Array.isArray(value) ? Number(key) : key], item);
  };
  visit([], parameters);
  return open;
};

const isFigure = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && parseDuration(value) !== undefined);

/** Words alone, with no figure and everything left open, never reach the architecture gate. */
export const wordsAloneAreNoArchitecture: Law = {
  id: 'words-alone-are-no-architecture',
  says: 'With everything left open that may be, and no figure left, a guarantee never reaches the architecture gate.',
  means: 'The name of a strong kind of guarantee is not itself a guarantee.',
  judge: (trial) => {
    const parameters = allLeftOpen(trial);
    // Where the form wants a figure there is more than words, and where nothing may be left open there is no silence.
    const isStated = placesIn(parameters).some(({ value }) => isFigure(value));
    const isOpened = placesIn(parameters).some(({ value }) => value === 'unspecified');
    const open = isStated || !isOpened ? undefined : ready(trial, parameters);
    if (open === undefined) return NOT_APPLICABLE;
    return aloneAtBest(trial, open.rungs) < trial.bench.rubric.gates.architecture - ROUNDING
      ? KEPT
      : {
          is: 'broken',
          says: 'everything was left open, and it still counts as an architecture',
          after: open.card,
        };
  },
};

/** All laws, in the order in which they are checked. */
export const LAWS: readonly Law[] = [
  everyPledgeHasAMeaning,
  scoresStayBetweenNothingAndAll,
  whatTheModelCallsBetterIsNoWorse,
  moreIsNoWorse,
  knowingMoreNeverWidens,
  theViolatorsConsentNeverHelps,
  whatIsLeftOpenIsNotFilledIn,
  namesAndOrderAreNothing,
  oneMoreGuaranteeIsNoWorse,
  whatIsWrittenDownIsKept,
  noResponseBeforeItsStages,
  wordsAloneAreNoArchitecture,
];
