/**
 * What the rule engines are given: the facts of each guarantee against each breach, looked up beforehand.
 *
 * Everything that is no rule over levels and figures is worked out for them: which guarantee covers which breach, who
 * can stop a decision, who judges a condition, what the law makes of silence, how long a response takes, what a verifier
 * is worth and how well a response meets a breach. Unknown facts stand at their worst or at their best, so that an
 * engine computes one end of the range at a time, as plain numbers.
 */
import {
  answers,
  type CaseFile,
  type Clock,
  clockOf,
  type Establishing,
  openCase,
  waysToEstablish,
} from '../../src/analysis/case-file.ts';
import { enduranceScore } from '../../src/analysis/endurance.ts';
import {
  establishes,
  type VerifierScore,
  verifierScores,
} from '../../src/analysis/verification.ts';
import { independence, mentionsUnknown } from '../../src/decision/independence.ts';
import { isUnknown } from '../../src/decision/rule.ts';
import { partiesOf } from '../../src/decision/rule-parts.ts';
import { type ReadyResponder, readyResponders } from '../../src/indicators/responder.ts';
import type { Agreement, Condition, Guarantee } from '../../src/model/agreement.ts';
import { LADDERS, type LadderName } from '../../src/model/ladders.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { breachesOf, type JudgedBreach } from '../../src/score/rubric.ts';
import type { Score } from '../../src/score/score.ts';
import { parseDuration, years } from '../../src/time/duration.ts';
import { PROMPTNESS } from '../../src/time/latency.ts';
import { spanOfCoded } from '../../src/time/span.ts';
import { keptSeconds } from './formulas.ts';

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

/** A responder against a breach that is established in one way: trigger, responder and timeline go together. */
export interface TriadFacts {
  readonly established: 'unspecified' | 'responders' | 'verifier';
  /** The score of the verifier, where there is one. */
  readonly verified: number;
  readonly duty: string;
  readonly capability: string;
  /** The credit of its best response against the breach. */
  readonly fit: number;
  /** Whether there is no limit on the time at all; JSON knows no infinity. */
  readonly isOpen: boolean;
  readonly latency: number;
  /** The least prompt word among the stages, or that there is none. */
  readonly word: string;
  readonly window: number;
  readonly isTripwire: boolean;
}

/** One way in which the breach may come to be established. */
export interface WayFacts {
  readonly canBlock: boolean;
  readonly triads: readonly TriadFacts[];
}

/** A guarantee against a breach. */
export interface AnswerFacts {
  readonly guarantee: GuaranteeFacts;
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

/** Where no stage is in words. */
export const IN_FIGURES = 'in figures';

const levelAt = (end: End, ladder: LadderName, level: string): string => {
  const levels: readonly string[] = LADDERS[ladder].map((rung) => rung.level);
  if (levels.includes(level)) return level;
  return (isUnknown(level) && end === 'high' ? levels.at(-1) : levels[0]) ?? level;
};

const judgeOf = (
  { ruleAgainst }: CaseFile,
  condition: Condition,
  { responders }: Guarantee,
  violator: string | undefined,
  end: End,
): string => {
  const { controlledBy = [] } = condition;
  const adjudicator = ruleAgainst(condition.adjudicator, violator);
  const isInItsHands = isUnknown(controlledBy)
    ? end === 'low'
    : violator !== undefined && controlledBy.includes(violator);
  const stoppedBy = independence(adjudicator, violator)[end];
  if (isInItsHands || stoppedBy === 'violator-can-block') return 'violator';
  if (stoppedBy === 'unspecified') return 'unspecified';
  const judges =
    end === 'high' && mentionsUnknown(adjudicator)
      ? []
      : partiesOf(adjudicator).filter((party) => party !== violator);
  const judged =
    stoppedBy !== 'automatic' &&
    judges.length > 0 &&
    judges.every((judge) => responders.some(({ party }) => party === judge));
  return judged ? 'responders' : 'independent';
};

/** What a leaf of endurance says: the words of the text, or what the law makes of its silence. */
const saidBy = (endurance: Score, id: 'term' | 'exit') => {
  const because = endurance.parts.find((part) => part.id === id)?.because;
  if (because?.code === 'term')
    return {
      said: because.term,
      isRenewed: because.renewal === 'automatic',
      renewal: because.renewal,
    };
  return {
    said: because?.code === 'exit' ? because.notice : '',
    isRenewed: false,
    renewal: 'none',
  };
};

const guaranteeFacts = (
  file: CaseFile,
  rubric: Rubric,
  guarantee: Guarantee,
  violator: string | undefined,
  end: End,
): GuaranteeFacts => {
  const { id, trigger, instrument = file.agreement.instrument, conditions } = guarantee;
  const endurance = enduranceScore(file, rubric, guarantee, `guarantees.${id}`, 1);
  const [term, exit] = [saidBy(endurance, 'term'), saidBy(endurance, 'exit')];
  const isOpen = (said: string) => isUnknown(said) && end === 'high';
  const isEndless =
    term.isRenewed ||
    term.said === 'indefinite' ||
    isOpen(term.said) ||
    (term.renewal === 'unknown' && end === 'high');
  const [length, notice] = [parseDuration(term.said), parseDuration(exit.said)];
  return {
    threshold: levelAt(end, 'threshold', trigger.threshold),
    activation: independence(file.ruleAgainst(trigger.activation, violator), violator)[end],
    form: levelAt(end, 'instrument', instrument.form),
    conditions:
      conditions.length === 0
        ? ['no-condition']
        : conditions.map((condition) => judgeOf(file, condition, guarantee, violator, end)),
    years: isEndless ? FOR_EVER : length === undefined ? 0 : years(length),
    canLeave: exit.said !== 'no-exit' && !isOpen(exit.said),
    noticeSeconds: notice === undefined ? 0 : keptSeconds(notice),
  };
};

const BLOCKED = 'violator-can-block';

/** Whether the violator can stop the activation, or the finding on which the trigger relies. */
const canBlock = (
  { ruleAgainst }: CaseFile,
  { trigger }: Guarantee,
  by: Establishing,
  violator: string | undefined,
  end: End,
): boolean => {
  if (violator === undefined) return false;
  const isBlocked = (rule: Parameters<CaseFile['ruleAgainst']>[0]) =>
    independence(ruleAgainst(rule, violator), violator)[end] === BLOCKED;
  if (isBlocked(trigger.activation)) return true;
  return typeof by === 'string' ? by === 'undisclosed' && end === 'low' : isBlocked(by.finding);
};

/** A responder as it is coded, with what the indicator knows of it; nobody where none answers. */
type Acting = readonly [coded: Guarantee['responders'][number], ready: ReadyResponder] | undefined;

const actingAgainst = (
  file: CaseFile,
  rubric: Rubric,
  guarantee: Guarantee,
  violator: string | undefined,
): readonly Acting[] => {
  const its = violator === undefined ? [] : file.sideOf(violator);
  const ready = readyResponders(file, rubric, guarantee);
  const acting = guarantee.responders.flatMap((coded, index): Acting[] => {
    const one = ready[index];
    if (one === undefined || its.includes(coded.party) || !one.helpsAnother(violator)) return [];
    return [[coded, one]];
  });
  return acting.length > 0 ? acting : [undefined];
};

const triadFacts = (
  acting: Acting,
  by: Establishing,
  { ready, unready }: Clock,
  breach: JudgedBreach,
  verified: number,
  end: End,
): TriadFacts => {
  const [coded, one] = acting ?? [];
  const clock = one?.standsReady[end] === true ? ready : unready;
  const { seconds, word } = end === 'low' ? clock.latest : clock.soonest;
  return {
    established: by === 'unspecified' || by === 'responders' ? by : 'verifier',
    verified,
    duty: levelAt(end, 'duty', coded?.duty ?? 'none'),
    capability: levelAt(end, 'capability', coded?.capability ?? 'none'),
    fit: one?.score(breach).fit[end] ?? 0,
    isOpen: seconds === Infinity,
    latency: seconds === Infinity ? 0 : seconds,
    word: PROMPTNESS[word] ?? IN_FIGURES,
    window: spanOfCoded(breach.window)[end],
    isTripwire: one?.isTripwire[end] === true,
  };
};

const verifiedBy = (
  file: CaseFile,
  scoreOf: VerifierScore,
  by: Establishing,
  breach: JudgedBreach,
  violator: string | undefined,
  end: End,
): number => {
  if (by === 'undisclosed') return end === 'low' ? 0 : 1;
  return typeof by === 'string' ? 0 : establishes(file, scoreOf, by, breach, violator).range[end];
};

/** Looks up the facts for one end of the range. */
export const factsOf = (
  agreement: Agreement,
  rubric: Rubric,
  violator: string | undefined,
  end: End,
): Facts => {
  const file = openCase(agreement);
  const scoreOf = verifierScores(file, rubric, violator);
  const prepared = agreement.guarantees.map((guarantee) => ({
    guarantee,
    facts: guaranteeFacts(file, rubric, guarantee, violator, end),
    acting: actingAgainst(file, rubric, guarantee, violator),
    ways: waysToEstablish(file, guarantee).map((by) => ({
      by,
      clock: clockOf(file, guarantee, by),
      blocked: canBlock(file, guarantee, by, violator, end),
    })),
  }));
  const { scope, purpose } = agreement;
  const isTruce = purpose.includes('ceasefire') || purpose.length === 0;
  return {
    end,
    breaches: breachesOf(rubric)
      .filter(
        ({ id, needsTruce }) =>
          (scope === undefined || scope.breaches.includes(id)) && (isTruce || needsTruce !== true),
      )
      .map((breach) => ({
        weight: breach.weight,
        undisclosed: end === 'high' && file.isUndisclosed('guarantees') ? 1 : 0,
        answers: prepared
          .filter(({ guarantee }) => answers(file, guarantee, breach.id, violator))
          .map(({ facts, acting, ways }) => ({
            guarantee: facts,
            ways: ways.map(({ by, clock, blocked }) => {
              const verified = verifiedBy(file, scoreOf, by, breach, violator, end);
              return {
                canBlock: blocked,
                triads: acting.map((one) => triadFacts(one, by, clock, breach, verified, end)),
              };
            }),
          })),
      })),
  };
};
