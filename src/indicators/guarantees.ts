/**
 * Indicator 2: guarantees that specify triggers, responders and timelines.
 *
 * Each breach is answered as well as by the best guarantee that covers it. A guarantee is the conjunction of trigger,
 * responder and timeline, held by its bond, and discounted by what can switch it off. It is worth as much as its best
 * responder, with the time that one takes. What depends on the guarantee alone is worked out once; what depends on the
 * breach is who establishes it, the fit of the response and the time.
 */
import {
  answers,
  type CaseFile,
  type Clock,
  clockOf,
  type Establishing,
  waysToEstablish,
} from '../analysis/case-file.ts';
import { enduranceScore } from '../analysis/endurance.ts';
import { breachLabel } from '../analysis/names.ts';
import { isReached } from '../analysis/size.ts';
import { establishing, type VerifierScore } from '../analysis/verification.ts';
import type { Guarantee } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import { best, chain, discount, either, every, mean } from '../score/combinators.ts';
import { onceEach } from '../score/later.ts';
import { OPEN_RANGE, type Range, ZERO } from '../score/range.ts';
import type { JudgedBreach } from '../score/rubric.ts';
import { leaf, type Score } from '../score/score.ts';
import { bondScore, conditionScores, vetoScores } from './bond.ts';
import { type ReadyResponder, readyResponders, respondersAgainst } from './responder.ts';
import { type TimelineScore, timelineScore } from './timeline.ts';
import { type TriggerLinks, triggerLinks } from './trigger.ts';

export const GUARANTEES = 'guarantees';

/** Which responders count, by how well their response fits. */
type Fitting = (fit: Range) => boolean;

/** What is the same of a guarantee whoever the violator is, scored once. */
export type GuaranteeLinks = (guarantee: Guarantee) => {
  readonly ways: readonly { readonly by: Establishing; readonly clock: Clock }[];
  readonly trigger: TriggerLinks;
  readonly responders: readonly ReadyResponder[];
  readonly timeline: TimelineScore;
  readonly bond: Score;
  /** Stands where nobody must respond. */
  readonly nobody: Score;
};

/** Prepares the links of all guarantees. */
export const guaranteeLinks = (file: CaseFile, rubric: Rubric): GuaranteeLinks =>
  onceEach((guarantee: Guarantee) => {
    const { id, cites } = guarantee;
    const { weights } = rubric.links.timeline;
    const endurance = enduranceScore(
      file,
      rubric,
      guarantee,
      `guarantees.${id}`,
      weights.endurance,
    );
    return {
      ways: waysToEstablish(file, guarantee).map((by) => ({
        by,
        clock: clockOf(file, guarantee, by),
      })),
      trigger: triggerLinks(file, rubric, guarantee),
      responders: readyResponders(file, rubric, guarantee),
      timeline: timelineScore(rubric, guarantee, endurance),
      bond: bondScore(file, rubric, guarantee),
      nobody: leaf(
        'responder',
        'Nobody must respond',
        'measure',
        1,
        ZERO,
        { code: 'absent', at: `guarantees.${id}.responders`, what: 'responder' },
        cites,
      ),
    };
  });

/** Scores a guarantee against breaches by one violator, by those responders that count. */
const guaranteeScore = (
  file: CaseFile,
  rubric: Rubric,
  linksOf: GuaranteeLinks,
  establishedBy: VerifierScore,
  guarantee: Guarantee,
  violator: string | undefined,
): ((breach: JudgedBreach, counts?: Fitting) => Score) => {
  const { id, title = id, cites } = guarantee;
  const { weights } = rubric.links.response;
  const triad = { id: 'triad', label: 'Trigger, responder, timeline', weight: weights.triad };
  const links = linksOf(guarantee);
  const { responders: all, timeline, bond, nobody, ways: everyWay } = links;
  const trigger = links.trigger(establishedBy, violator);
  const responders = respondersAgainst(file, all, violator);
  const conditions = conditionScores(file, rubric, guarantee, violator);
  const ways = everyWay.map((way) => ({
    ...way,
    veto: vetoScores(file, rubric, guarantee, way.by, violator),
  }));
  return (breach, counts) => {
    const ready =
      counts === undefined
        ? responders
        : responders.filter((responder) => counts(responder.score(breach).fit));
    const answerIn = ({ by, clock }: (typeof ways)[number]): Score => {
      const set = trigger(by, breach);
      const answered = ready.map((responder) =>
        responder.score(breach).triad(timeline(clock, responder, breach))(set),
      );
      return chain({ id: 'answer', label: 'Answer' }, [
        answered.length > 0
          ? best(triad, answered)
          : every(triad, [set, nobody, timeline(clock, undefined, breach)]),
        bond,
      ]);
    };
    const [first, ...others] = ways;
    const head = { id, label: title, cites };
    if (first !== undefined && others.length === 0)
      return discount(head, [answerIn(first), ...conditions, ...first.veto]);
    const possible = ways.map((way) =>
      discount({ id: 'way', label: 'If it is established so' }, [answerIn(way), ...way.veto]),
    );
    return discount(head, [either({ id: 'ways', label: 'Answer' }, possible), ...conditions]);
  };
};

/** Stands for a guarantee that a breach of such a size does not set off. */
const notReached = ({ id, title = id, trigger, cites }: Guarantee): Score =>
  leaf(
    id,
    title,
    'measure',
    1,
    ZERO,
    { code: 'not-reached', at: `guarantees.${id}.trigger.measures` },
    trigger.cites ?? cites,
  );

/** How each breach is answered: the best guarantee that covers it. */
export interface Answer {
  readonly breach: JudgedBreach;
  readonly answered: Score;
  /** How it is answered by responses that fit at least so well, at worst or at best. */
  readonly byFitting: (least: number, end: keyof Range) => number;
}

/** Answers to every breach in scope by one violator. */
export const answersTo = (
  file: CaseFile,
  rubric: Rubric,
  linksOf: GuaranteeLinks,
  scoreOf: VerifierScore,
  breaches: readonly JudgedBreach[],
  violator: string | undefined,
): readonly Answer[] => {
  const { agreement } = file;
  const establishedBy = establishing(file, scoreOf, violator);
  const promised = agreement.guarantees.map((guarantee) => ({
    guarantee,
    score: guaranteeScore(file, rubric, linksOf, establishedBy, guarantee, violator),
  }));
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
    const label = breachLabel(id);
    const covering = promised.filter(({ guarantee }) => answers(file, guarantee, id, violator));
    const reached = covering.filter(({ guarantee }) => isReached(guarantee.trigger, breach.sizes));
    const all = [
      ...covering.map((one) =>
        reached.includes(one) ? one.score(breach) : notReached(one.guarantee),
      ),
      ...hidden,
    ];
    return {
      breach,
      byFitting: (least, end) =>
        // A guarantee that is not disclosed may be as good as any.
        hidden.length > 0 && end === 'high'
          ? 1
          : Math.max(
              0,
              ...reached.map(({ score }) => score(breach, (fit) => fit[end] >= least).range[end]),
            ),
      answered:
        all.length > 0
          ? best({ id, label, weight }, all)
          : leaf(
              id,
              label,
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
