/**
 * What the rule engines are given: the facts of each guarantee against each breach, looked up beforehand.
 *
 * Everything that is no rule over levels and figures is worked out for them: which guarantee covers which breach, who
 * can stop a decision, who judges a condition, how long a response takes, what a verifier is worth and how well a
 * response meets a breach. Unknown facts stand at their worst or at their best, so that an engine computes one end of
 * the range at a time, as plain numbers.
 */
import { answers, openCase, responseTime, waysToEstablish } from '../../src/analysis/case-file.ts';
import {
  establishes,
  type VerifierScore,
  verifierScores,
} from '../../src/analysis/verification.ts';
import { independence, mentionsUnknown } from '../../src/decision/independence.ts';
import { partiesOf } from '../../src/decision/rule.ts';
import type { Agreement, Condition, Guarantee } from '../../src/model/agreement.ts';
import { LADDERS, type LadderName } from '../../src/model/ladders.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { breachesOf, type JudgedBreach } from '../../src/score/rubric.ts';
import { nominalSeconds, parseDuration, years } from '../../src/time/duration.ts';
import { spanOfCoded } from '../../src/time/span.ts';

/** The end of the range that is computed: every unknown fact at its worst, or at its best. */
export type End = 'low' | 'high';

/** What is the same for every breach. */
export interface GuaranteeFacts {
  readonly threshold: string;
  /** Who can stop its activation, by class. */
  readonly activation: string;
  readonly form: string;
  /** Who judges each condition, by class. */
  readonly conditions: readonly string[];
  readonly years: number;
  readonly canLeave: boolean;
  readonly noticeSeconds: number;
}

export interface ResponderFacts {
  readonly duty: string;
  readonly capability: string;
  /** The credit of its best response against the breach. */
  readonly fit: number;
}

/** One way in which the breach may come to be established. */
export interface WayFacts {
  readonly established: 'unspecified' | 'responders' | 'verifier';
  /** The score of the verifier, where there is one. */
  readonly verified: number;
  /** Whether there is no limit on the time at all; JSON knows no infinity. */
  readonly isOpen: boolean;
  readonly latency: number;
  readonly window: number;
}

/** A guarantee against a breach. */
export interface AnswerFacts {
  readonly guarantee: GuaranteeFacts;
  readonly responders: readonly ResponderFacts[];
  readonly ways: readonly WayFacts[];
}

export interface BreachFacts {
  readonly weight: number;
  /** What a guarantee that was not disclosed would be worth: nothing at worst, everything at best. */
  readonly undisclosed: number;
  readonly answers: readonly AnswerFacts[];
}

export interface Facts {
  readonly end: End;
  readonly breaches: readonly BreachFacts[];
}

/** More years than any rubric asks for. */
const FOR_EVER = 1e6;

const levelAt = (end: End, ladder: LadderName, level: string): string => {
  const levels: readonly string[] = LADDERS[ladder].map((rung) => rung.level);
  if (levels.includes(level)) return level;
  return (level === 'unknown' && end === 'high' ? levels.at(-1) : levels[0]) ?? level;
};

const secondsOf = (coded: string): number => {
  const duration = parseDuration(coded);
  return duration === undefined ? 0 : nominalSeconds(duration);
};

const judgeOf = (
  { adjudicator, controlledBy = [] }: Condition,
  { responders }: Guarantee,
  violator: string | undefined,
  end: End,
): string => {
  const unknownHands = controlledBy === 'unknown';
  if (unknownHands ? end === 'low' : violator !== undefined && controlledBy.includes(violator))
    return 'violator';
  const stoppedBy = independence(adjudicator, violator)[end];
  if (stoppedBy === 'violator-can-block') return 'violator';
  if (stoppedBy === 'unspecified') return 'unspecified';
  const judges =
    end === 'high' && mentionsUnknown(adjudicator)
      ? []
      : partiesOf(adjudicator).filter((party) => party !== violator);
  const judged =
    judges.length > 0 && judges.every((judge) => responders.some(({ party }) => party === judge));
  return judged ? 'responders' : 'independent';
};

const guaranteeFacts = (
  agreement: Agreement,
  guarantee: Guarantee,
  violator: string | undefined,
  end: End,
): GuaranteeFacts => {
  const {
    trigger,
    instrument = agreement.instrument,
    conditions,
    term,
    renewal,
    exitNotice,
  } = guarantee;
  const isEndless =
    renewal === 'automatic' || term === 'indefinite' || (term === 'unknown' && end === 'high');
  const length = parseDuration(term);
  return {
    threshold: levelAt(end, 'threshold', trigger.threshold),
    activation: independence(trigger.activation, violator)[end],
    form: levelAt(end, 'instrument', instrument.form),
    conditions:
      conditions.length === 0
        ? ['no-condition']
        : conditions.map((condition) => judgeOf(condition, guarantee, violator, end)),
    years: isEndless ? FOR_EVER : length === undefined ? 0 : years(length),
    canLeave: exitNotice !== 'no-exit' && !(exitNotice === 'unknown' && end === 'high'),
    noticeSeconds: secondsOf(exitNotice),
  };
};

/** Looks up the facts for one end of the range. */
export const factsOf = (
  agreement: Agreement,
  rubric: Rubric,
  violator: string | undefined,
  end: End,
): Facts => {
  const file = openCase(agreement);
  const scoreOf: VerifierScore = verifierScores(rubric, violator);
  const prepared = agreement.guarantees.map((guarantee) => ({
    guarantee,
    facts: guaranteeFacts(agreement, guarantee, violator, end),
    ways: waysToEstablish(file, guarantee).map((by) => {
      const { total } = responseTime(file, guarantee, by);
      return { by, latency: end === 'low' ? total.high : total.low };
    }),
  }));
  const verifiedBy = (
    by: (typeof prepared)[number]['ways'][number]['by'],
    breach: JudgedBreach,
  ): number => {
    if (by === 'undisclosed') return end === 'low' ? 0 : 1;
    return typeof by === 'string' ? 0 : establishes(file, scoreOf, by, breach, violator).range[end];
  };
  const scope = agreement.scope?.breaches;
  return {
    end,
    breaches: breachesOf(rubric)
      .filter(({ id }) => scope === undefined || scope.includes(id))
      .map((breach) => ({
        weight: breach.weight,
        undisclosed: end === 'high' && file.isUndisclosed('guarantees') ? 1 : 0,
        answers: prepared
          .filter(({ guarantee }) => answers(guarantee, breach.id, violator))
          .map(({ guarantee, facts, ways }) => ({
            guarantee: facts,
            responders: guarantee.responders
              .filter(({ party }) => party !== violator)
              .map(({ duty, capability, responses, absorbed = false }) => ({
                duty: levelAt(end, 'duty', duty),
                capability: levelAt(end, 'capability', capability),
                fit:
                  absorbed === true || (absorbed === 'unknown' && end === 'low')
                    ? 0
                    : Math.max(
                        0,
                        ...responses.map(
                          (response) => rubric.fit.credits[response][breach.id] ?? 0,
                        ),
                      ),
              })),
            ways: ways.map(({ by, latency }) => ({
              established: by === 'unspecified' || by === 'responders' ? by : 'verifier',
              verified: verifiedBy(by, breach),
              isOpen: latency === Infinity,
              latency: latency === Infinity ? 0 : latency,
              window: spanOfCoded(breach.window)[end],
            })),
          })),
      })),
  };
};
