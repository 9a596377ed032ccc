/**
 * Indicator 2: guarantees that specify triggers, responders and timelines.
 *
 * Each breach is answered as well as by the best guarantee that covers it. A guarantee is the conjunction of trigger,
 * responder and timeline, held by its bond. What depends on the guarantee alone is worked out once; what depends on
 * the breach is who establishes it, the fit of the response and the time.
 */
import { answers, type CaseFile, responseTime, waysToEstablish } from '../analysis/case-file.ts';
import type { VerifierScore } from '../analysis/verification.ts';
import type { Guarantee } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import { best, chain, either, every, mean } from '../score/combinators.ts';
import { OPEN_RANGE, ZERO } from '../score/range.ts';
import type { JudgedBreach } from '../score/rubric.ts';
import { leaf, type Score } from '../score/score.ts';
import { bondScore } from './bond.ts';
import { responderScore } from './responder.ts';
import { timelineScore } from './timeline.ts';
import { triggerScore } from './trigger.ts';

export const GUARANTEES = 'guarantees';

/** Scores a guarantee against breaches by one violator. */
const guaranteeScore = (
  file: CaseFile,
  rubric: Rubric,
  scoreOf: VerifierScore,
  guarantee: Guarantee,
  violator: string | undefined,
): ((breach: JudgedBreach) => Score) => {
  const { id, title = id, cites } = guarantee;
  const triad = {
    id: 'triad',
    label: 'Trigger, responder, timeline',
    weight: rubric.links.response.weights.triad,
  };
  const trigger = triggerScore(file, rubric, scoreOf, guarantee, violator);
  const responder = responderScore(rubric, guarantee, violator);
  const timeline = timelineScore(rubric, guarantee);
  const bond = bondScore(file, rubric, guarantee, violator);
  const ways = waysToEstablish(file, guarantee).map((by) => ({
    by,
    latency: responseTime(file, guarantee, by).total,
  }));
  return (breach) => {
    const responding = responder(breach);
    const triads = ways.map(({ by, latency }) =>
      every(triad, [trigger(by, breach), responding, timeline(latency, breach)]),
    );
    const [only, ...more] = triads;
    return chain({ id, label: title, cites }, [
      only !== undefined && more.length === 0 ? only : either(triad, triads),
      bond,
    ]);
  };
};

/** How each breach is answered: the best guarantee that covers it. */
export interface Answer {
  readonly breach: JudgedBreach;
  readonly answered: Score;
}

/** Answers to every breach in scope by one violator. */
export const answersTo = (
  file: CaseFile,
  rubric: Rubric,
  scoreOf: VerifierScore,
  breaches: readonly JudgedBreach[],
  violator: string | undefined,
): readonly Answer[] => {
  const { agreement } = file;
  const promised = agreement.guarantees.map((guarantee) => ({
    guarantee,
    score: guaranteeScore(file, rubric, scoreOf, guarantee, violator),
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
    const covering = promised.filter(({ guarantee }) => answers(guarantee, id, violator));
    const all = [...covering.map(({ score }) => score(breach)), ...hidden];
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
