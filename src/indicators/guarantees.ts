/**
 * Indicator 2: guarantees that specify triggers, responders and timelines.
 *
 * Each breach is answered as well as by the best guarantee that covers it. A guarantee is the conjunction of trigger,
 * responder and timeline, held by its bond. What depends on the guarantee alone is worked out once; what depends on
 * the breach is who establishes it, the fit of the response and the time.
 */
import {
  answers,
  type CaseFile,
  type Establishing,
  instrumentOf,
  responseTime,
  waysToEstablish,
} from '../analysis/case-file.ts';
import { establishes, type VerifierScore } from '../analysis/verification.ts';
import { type Independence, independence, mentionsUnknown } from '../decision/independence.ts';
import { partiesOf } from '../decision/rule.ts';
import type { Condition, Guarantee, Responder } from '../model/agreement.ts';
import { best, chain, either, every, mean, worst } from '../score/combinators.ts';
import { decision, inTime, level } from '../score/leaves.ts';
import { exactly, ONE, OPEN_RANGE, type Range, ZERO } from '../score/range.ts';
import type { BreachRow, Rubric } from '../score/rubric.ts';
import { leaf, type Score } from '../score/score.ts';
import { durationOrd, parseDuration, years } from '../time/duration.ts';
import { spanOfCoded } from '../time/span.ts';

export const GUARANTEES = 'guarantees';

/** How long the promise lasts; only a renewal that needs nobody makes it indefinite. */
const termScore = (
  { term: { least, fullYears } }: Rubric,
  { id, term, renewal, cites }: Guarantee,
): Score => {
  const { low, high } = independence(renewal ?? 'unspecified');
  const renewed =
    renewal === undefined
      ? 'none'
      : low === 'automatic'
        ? 'automatic'
        : high === 'automatic'
          ? 'unknown'
          : 'by-consent';
  const length = parseDuration(term);
  const unrenewed: Range =
    length !== undefined
      ? exactly(Math.min(1, least + ((1 - least) * years(length)) / fullYears))
      : { low: least, high: term === 'unspecified' ? least : 1 };
  const range: Range =
    renewed === 'automatic' || term === 'indefinite'
      ? ONE
      : { low: unrenewed.low, high: renewed === 'unknown' ? 1 : unrenewed.high };
  return leaf(
    'term',
    'Term',
    'measure',
    1,
    range,
    { code: 'term', at: `guarantees.${id}.term`, term, renewal: renewed },
    cites,
  );
};

/** How a responder can leave: by the longest step of notice that is kept. */
const exitScore = ({ exit }: Rubric, { id, exitNotice, cites }: Guarantee): Score => {
  const notice = parseDuration(exitNotice);
  const kept = exit.notice.reduce((credit, step) => {
    const least = parseDuration(step.atLeast);
    return notice && least && durationOrd.compare(notice, least) >= 0
      ? Math.max(credit, step.credit)
      : credit;
  }, exit.atWill);
  const range: Range =
    exitNotice === 'no-exit'
      ? exactly(exit.noExit)
      : exitNotice === 'unknown'
        ? { low: exit.atWill, high: exit.noExit }
        : exactly(kept);
  return leaf(
    'exit',
    'Notice',
    'measure',
    1,
    range,
    { code: 'exit', at: `guarantees.${id}.exitNotice`, notice: exitNotice },
    cites,
  );
};

type Adjudication = keyof Rubric['adjudication']['credits'];

/** Who judges a condition, given who can stop the judgement; the violator's own say is no judgement. */
const judgedBy = (
  blocked: Independence,
  judges: readonly string[],
  responders: ReadonlySet<string>,
): Adjudication => {
  if (blocked === 'violator-can-block') return 'violator';
  if (blocked === 'unspecified') return 'unspecified';
  if (blocked === 'automatic') return 'independent';
  return judges.length > 0 && judges.every((party) => responders.has(party))
    ? 'responders'
    : 'independent';
};

const conditionScore = (
  rubric: Rubric,
  guarantee: Guarantee,
  condition: Condition,
  index: number,
  violator: string | undefined,
): Score => {
  const { credits } = rubric.adjudication;
  const { adjudicator, controlledBy = [] } = condition;
  const { low, high } = independence(adjudicator, violator);
  const responders = new Set(guarantee.responders.map(({ party }) => party));
  const judges = partiesOf(adjudicator).filter((party) => party !== violator);
  const open = mentionsUnknown(adjudicator);
  const isNamed = violator !== undefined;
  const inItsHands = isNamed && controlledBy !== 'unknown' && controlledBy.includes(violator);
  const mayBeInItsHands = isNamed && controlledBy === 'unknown';
  const least = inItsHands || mayBeInItsHands ? 'violator' : judgedBy(low, judges, responders);
  const most = inItsHands ? 'violator' : judgedBy(high, open ? [] : judges, responders);
  return leaf(
    `condition-${index + 1}`,
    'Condition',
    'rung',
    1,
    { low: credits[least], high: credits[most] },
    {
      code: 'condition',
      at: `guarantees.${guarantee.id}.conditions.${index}`,
      event: condition.event,
      judged: least === most ? most : 'unknown',
    },
    condition.cites ?? guarantee.cites,
  );
};

/** Instrument and conditions; of several conditions the worst counts. */
const bondScore = (
  file: CaseFile,
  rubric: Rubric,
  guarantee: Guarantee,
  violator: string | undefined,
): Score => {
  const { id, conditions } = guarantee;
  const { form, cites } = instrumentOf(file, guarantee);
  const at = `guarantees.${id}.conditions`;
  const none = rubric.adjudication.credits['no-condition'];
  return chain({ id: 'bond', label: 'Bond', weight: rubric.links.response.weights.bond }, [
    level(rubric, 'instrument', form, {
      id: 'form',
      label: 'Instrument',
      at:
        guarantee.instrument === undefined ? 'instrument.form' : `guarantees.${id}.instrument.form`,
      cites,
    }),
    conditions.length === 0
      ? leaf(
          'conditions',
          'Conditions',
          'measure',
          1,
          exactly(none),
          { code: 'unconditional', at },
          guarantee.cites,
        )
      : worst(
          { id: 'conditions', label: 'Conditions' },
          conditions.map((condition, index) =>
            conditionScore(rubric, guarantee, condition, index, violator),
          ),
        ),
  ]);
};

/** How well the best response of a responder meets a breach; a cost already borne meets nothing. */
const fitScore = (
  { fit }: Rubric,
  responder: Responder,
  at: string,
  breach: BreachRow,
  cites: Score['cites'] | undefined,
): Score => {
  const { absorbed = false, responses } = responder;
  let response = 'none';
  let credit = 0;
  for (const one of responses) {
    const own = fit.credits[one]?.[breach.id] ?? 0;
    if (own > credit) {
      credit = own;
      response = one;
    }
  }
  const range =
    absorbed === true ? ZERO : { low: absorbed === 'unknown' ? 0 : credit, high: credit };
  return leaf(
    'fit',
    'Fit of the response',
    'rung',
    1,
    range,
    { code: 'fit', at: `${at}.responses`, response, absorbed },
    cites,
  );
};

/** What is the same for every breach that a guarantee answers. */
const prepare = (
  file: CaseFile,
  rubric: Rubric,
  guarantee: Guarantee,
  violator: string | undefined,
) => {
  const { id, trigger, responders, timeline, cites } = guarantee;
  const at = `guarantees.${id}`;
  const triggerCites = trigger.cites ?? cites;
  const deadlineCites = timeline.flatMap((deadline) => deadline.cites ?? []);
  return {
    guarantee,
    at,
    triggerCites,
    timelineCites: deadlineCites.length > 0 ? deadlineCites : cites,
    threshold: level(rubric, 'threshold', trigger.threshold, {
      id: 'threshold',
      label: 'Threshold',
      at: `${at}.trigger.threshold`,
      cites: triggerCites,
    }),
    activation: decision(rubric, trigger.activation, violator, {
      id: 'activation',
      label: 'Activation',
      at: `${at}.trigger.activation`,
      cites: triggerCites,
    }),
    responders: responders
      .map((responder, index) => ({ responder, place: `${at}.responders.${index}` }))
      .filter(({ responder }) => responder.party !== violator)
      .map(({ responder, place }) => ({
        responder,
        place,
        links: [
          level(rubric, 'duty', responder.duty, {
            id: 'duty',
            label: 'Duty',
            at: `${place}.duty`,
            cites: responder.cites ?? cites,
          }),
          level(rubric, 'capability', responder.capability, {
            id: 'capability',
            label: 'Capability',
            at: `${place}.capability`,
            cites: responder.cites ?? cites,
          }),
        ],
      })),
    nobody: leaf(
      'nobody',
      'Nobody must respond',
      'measure',
      1,
      ZERO,
      { code: 'absent', at: `${at}.responders`, what: 'responder' },
      cites,
    ),
    ways: waysToEstablish(file, guarantee).map((by) => ({
      by,
      latency: responseTime(file, guarantee, by).total,
    })),
    endurance: chain(
      { id: 'endurance', label: 'Endurance', weight: rubric.links.timeline.weights.endurance },
      [termScore(rubric, guarantee), exitScore(rubric, guarantee)],
    ),
    bond: bondScore(file, rubric, guarantee, violator),
  };
};

type Prepared = ReturnType<typeof prepare>;

/** Scores guarantees against breaches by one violator. */
const responseScorer = (
  file: CaseFile,
  rubric: Rubric,
  scoreOf: VerifierScore,
  violator: string | undefined,
) => {
  const established = (ready: Prepared, by: Establishing, breach: BreachRow): Score => {
    const at = `${ready.at}.trigger.established`;
    const cites = ready.triggerCites;
    if (typeof by === 'string')
      return leaf(
        'established',
        'Established',
        'rung',
        1,
        by === 'undisclosed' ? OPEN_RANGE : exactly(rubric.established.credits[by]),
        { code: 'established', at, by },
        cites,
      );
    const verified = establishes(file, scoreOf, by, breach, violator);
    return { ...verified, id: 'established' };
  };

  /** Trigger, responder and timeline, when the breach is established in one way. */
  const triad = (
    ready: Prepared,
    responder: Score,
    { by, latency }: Prepared['ways'][number],
    breach: BreachRow,
  ): Score =>
    every(
      {
        id: 'triad',
        label: 'Trigger, responder, timeline',
        weight: rubric.links.response.weights.triad,
      },
      [
        chain({ id: 'trigger', label: 'Trigger' }, [
          ready.threshold,
          established(ready, by, breach),
          ready.activation,
        ]),
        responder,
        chain({ id: 'timeline', label: 'Timeline' }, [
          inTime(latency, spanOfCoded(breach.window), {
            id: 'speed',
            label: 'Response in time',
            weight: rubric.links.timeline.weights.speed,
            at: `${ready.at}.timeline`,
            cites: ready.timelineCites,
          }),
          ready.endurance,
        ]),
      ],
    );

  return (ready: Prepared, breach: BreachRow): Score => {
    const { guarantee, responders, nobody } = ready;
    const { id, title = id, cites } = guarantee;
    const responder = best(
      { id: 'responder', label: 'Responder' },
      responders.length === 0
        ? [nobody]
        : responders.map(({ responder: one, place, links }) =>
            chain({ id: one.party, label: one.party }, [
              ...links,
              fitScore(rubric, one, place, breach, one.cites ?? cites),
            ]),
          ),
    );
    const triads = ready.ways.map((way) => triad(ready, responder, way, breach));
    return chain({ id, label: title, cites }, [
      triads.length === 1
        ? (triads[0] as Score)
        : either(
            {
              id: 'triad',
              label: 'Trigger, responder, timeline',
              weight: rubric.links.response.weights.triad,
            },
            triads,
          ),
      ready.bond,
    ]);
  };
};

/** How each breach is answered: the best guarantee that covers it. */
export interface Answer {
  readonly breach: BreachRow;
  readonly answered: Score;
}

/** Answers to every breach in scope by one violator. */
export const answersTo = (
  file: CaseFile,
  rubric: Rubric,
  scoreOf: VerifierScore,
  breaches: readonly BreachRow[],
  violator: string | undefined,
): readonly Answer[] => {
  const { agreement } = file;
  const score = responseScorer(file, rubric, scoreOf, violator);
  const ready = agreement.guarantees.map((guarantee) => prepare(file, rubric, guarantee, violator));
  const hidden = file.isUndisclosed('guarantees')
    ? [
        leaf('undisclosed-guarantees', 'Undisclosed guarantees', 'measure', 1, OPEN_RANGE, {
          code: 'undisclosed',
          at: 'undisclosed',
          what: 'guarantees',
        }),
      ]
    : [];
  return breaches.map((breach) => {
    const { id, weight } = breach;
    const covering = ready.filter(({ guarantee }) => answers(guarantee, id, violator));
    const all = [...covering.map((one) => score(one, breach)), ...hidden];
    return {
      breach,
      answered:
        all.length > 0
          ? best({ id, label: id, weight }, all)
          : leaf(
              id,
              id,
              'measure',
              weight,
              ZERO,
              { code: 'absent', at: 'guarantees', what: id },
              agreement.cites,
            ),
    };
  });
};

/** Averages the answers to all breaches by weight; a text that is about no breach answers none. */
export const guaranteesIndicator = (answered: readonly Answer[]): Score => {
  const [id, label] = [GUARANTEES, 'Guarantees'];
  return answered.length === 0
    ? leaf(id, label, 'measure', 1, ZERO, { code: 'absent', at: 'scope', what: 'breach in scope' })
    : mean(
        { id, label },
        answered.map((answer) => answer.answered),
      );
};
