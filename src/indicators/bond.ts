/**
 * The bond of a guarantee: the instrument that binds, and the conditions on which it lets go.
 *
 * The two are chained. A condition is worth as much as whoever judges it is out of the violator's hands; of several
 * conditions the worst counts.
 */
import { type CaseFile, instrumentOf } from '../analysis/case-file.ts';
import { type Independence, independence, mentionsUnknown } from '../decision/independence.ts';
import { partiesOf } from '../decision/rule.ts';
import type { Condition, Guarantee } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import { chain, worst } from '../score/combinators.ts';
import { level } from '../score/leaves.ts';
import { exactly } from '../score/range.ts';
import { leaf, type Score } from '../score/score.ts';

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

/** Scores the bond of a guarantee, against one violator. */
export const bondScore = (
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
