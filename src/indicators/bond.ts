/**
 * The bond of a guarantee, the form of its instrument, and what can switch the guarantee off: conditions, and a veto.
 *
 * A condition is worth as much as whoever judges it is out of the violator's hands; of several conditions the worst
 * counts. What the violator can stop, by refusing to activate it or by keeping the breach from being found, restrains
 * nobody.
 */
import type { CaseFile, Establishing } from '../analysis/case-file.ts';
import { instrumentOf } from '../analysis/instrument.ts';
import { type Independence, independence, mentionsUnknown } from '../decision/independence.ts';
import { isUnknown } from '../decision/rule.ts';
import { partiesOf } from '../decision/rule-parts.ts';
import type { Condition, Guarantee } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import { worst } from '../score/combinators.ts';
import { level } from '../score/leaves.ts';
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
  file: CaseFile,
  rubric: Rubric,
  guarantee: Guarantee,
  condition: Condition,
  index: number,
  violator: string | undefined,
): Score => {
  const { credits } = rubric.adjudication;
  const { controlledBy = [] } = condition;
  const adjudicator = file.ruleAgainst(condition.adjudicator, violator);
  const { low, high } = independence(adjudicator, violator);
  const responders = new Set(guarantee.responders.map(({ party }) => party));
  const judges = partiesOf(adjudicator).filter((party) => party !== violator);
  const open = mentionsUnknown(adjudicator);
  const isNamed = violator !== undefined;
  const mayBeInItsHands = isNamed && isUnknown(controlledBy);
  const inItsHands = isNamed && !isUnknown(controlledBy) && controlledBy.includes(violator);
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

/** Scores the conditions of a guarantee against one violator; undefined if it has none. */
export const conditionScores = (
  file: CaseFile,
  rubric: Rubric,
  guarantee: Guarantee,
  violator: string | undefined,
): readonly Score[] => {
  const { conditions } = guarantee;
  if (conditions.length === 0) return [];
  return [
    worst(
      { id: 'conditions', label: 'Conditions' },
      conditions.map((condition, index) =>
        conditionScore(file, rubric, guarantee, condition, index, violator),
      ),
    ),
  ];
};

/** Scores the form of the instrument of a guarantee. */
export const bondScore = (file: CaseFile, rubric: Rubric, guarantee: Guarantee): Score => {
  const { form, cites } = instrumentOf(file.agreement, guarantee);
  return level(rubric, 'instrument', form, {
    id: 'bond',
    label: 'Bond',
    weight: rubric.links.response.weights.bond,
    at:
      guarantee.instrument === undefined
        ? 'instrument.form'
        : `guarantees.${guarantee.id}.instrument.form`,
    cites,
  });
};

const BLOCKED: Independence = 'violator-can-block';

/** Scores whether the violator can stop a guarantee whose breach is established in one way; nothing if it certainly cannot. */
export const vetoScores = (
  file: CaseFile,
  rubric: Rubric,
  guarantee: Guarantee,
  by: Establishing,
  violator: string | undefined,
): readonly Score[] => {
  if (violator === undefined) return [];
  const { id, trigger, cites } = guarantee;
  const blockedBy = (rule: Parameters<CaseFile['ruleAgainst']>[0]) => {
    const { low, high } = independence(file.ruleAgainst(rule, violator), violator);
    return { perhaps: low === BLOCKED, surely: high === BLOCKED };
  };
  const activation = blockedBy(trigger.activation);
  const finding =
    typeof by === 'string'
      ? { perhaps: by === 'undisclosed', surely: false }
      : blockedBy(by.finding);
  if (!activation.perhaps && !finding.perhaps) return [];
  const surely = activation.surely || finding.surely;
  const { credits } = rubric.veto;
  const over = activation.surely ? 'activation' : surely ? 'finding' : 'unknown';
  // One rule that may hold the veto is the fact to look for; where it may be either, the trigger is.
  const at =
    activation.perhaps && finding.perhaps
      ? `guarantees.${id}.trigger`
      : activation.perhaps
        ? `guarantees.${id}.trigger.activation`
        : typeof by === 'string'
          ? `guarantees.${id}.trigger`
          : `verification.${by.id}.finding`;
  return [
    leaf(
      'veto',
      'Veto of the violator',
      'rung',
      1,
      { low: credits['can-block'], high: credits[surely ? 'can-block' : 'cannot-block'] },
      { code: 'veto', at, over },
      trigger.cites ?? cites,
    ),
  ];
};
