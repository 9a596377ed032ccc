/**
 * Queries: questions to drafts that end in yes or no, with a scenario that shows why not.
 *
 * The violator refuses in every scenario. What is unknown or left open counts against an answer before it is given: `yes`
 * and `no` hold however it turns out, and what hangs on it is `open`.
 */
import { isLeft } from 'fp-ts/Either';
import { isReached } from '../analysis/size.ts';
import { NEVER, type Rule } from '../decision/rule.ts';
import type { Trigger } from '../model/agreement.ts';
import type { JudgedBreach } from '../score/rubric.ts';
import type { Board } from './board.ts';
import { type Undecided, undecided } from './coalitions.ts';
import { enforcementRule } from './enforcement.ts';
import { refusalBetween } from './implication.ts';
import { type Sizes, sizesFor } from './magnitudes.ts';
import { ENDS, type End, OTHER_END } from './open-consents.ts';
import type { Claim, Scenario } from './scenario.ts';

/** The answer to a query. */
export type Answered =
  | { readonly holds: 'yes' }
  /** With the smallest scenario that shows it, for certain or perhaps. */
  | { readonly holds: 'no' | 'open'; readonly scenario: Scenario }
  /** How many steps or sizes were tried before it was given up. */
  | { readonly holds: 'not-decided'; readonly within: string };

/** How much work a query may be. */
export interface QueryLimits {
  /** Steps that each comparison may take. */
  readonly steps: number;
  /** How many sizes of one breach may be tried. */
  readonly sizes: number;
}

/** One breach by one violator: what would show that the query does not hold, and who refuses in any case. */
interface Question {
  readonly breach: JudgedBreach;
  readonly violator: string | undefined;
  readonly refusing: readonly string[];
  readonly triggers: readonly Trigger[];
  /** A rule that passes and one that does not, for a breach of a size. */
  readonly rules: (sizes: Sizes | undefined, end: End) => readonly [passing: Rule, failing: Rule];
}

/** Something that shows that a query does not hold. */
interface Witness {
  readonly question: Question;
  readonly sizes: Sizes;
  readonly refuses: readonly string[];
}

const isUndecided = (value: object): value is Undecided => 'within' in value;

const fewer = (one: Witness | undefined, other: Witness | undefined): Witness | undefined =>
  one === undefined || (other !== undefined && other.refuses.length < one.refuses.length)
    ? other
    : one;

/** The witness with the fewest who refuse; of equal ones that of the smallest breach. */
const witnessOf = (
  question: Question,
  end: End,
  limits: QueryLimits,
): Witness | Undecided | undefined => {
  const { triggers, violator, refusing, rules } = question;
  const all = sizesFor(triggers, limits.sizes);
  if (all === undefined)
    return { decided: false, within: `${limits.sizes.toLocaleString('en-GB')} sizes` };
  const silent = new Set([...refusing, ...(violator === undefined ? [] : [violator])]);
  const tried = new Set<string>();
  let best: Witness | undefined;
  for (const sizes of all) {
    // Sizes that set off the same guarantees are alike.
    const alike = triggers.map((one) => Number(isReached(one, sizes))).join('');
    if (tried.has(alike)) continue;
    tried.add(alike);
    const [passing, failing] = rules(sizes.length > 0 ? sizes : undefined, end);
    const found = refusalBetween(passing, failing, silent, limits.steps);
    if (isLeft(found)) return undecided(found.left);
    if (found.right !== undefined)
      best = fewer(best, { question, sizes, refuses: [...refusing, ...found.right.refuses] });
  }
  return best;
};

/** What the violator says in every scenario: whoever judges a condition lets it fall only once somebody has raised it. */
export const CLAIMS: readonly Claim[] = [
  { says: 'What voids the guarantee has happened.', against: 'guarantee' },
];

const scenarioOf = ({ question, sizes, refuses }: Witness, title: string): Scenario => ({
  id: 'witness',
  title,
  breach: question.breach.id,
  ...(question.violator === undefined ? {} : { violator: question.violator }),
  ...(sizes.length > 0 ? { sizes } : {}),
  ...(refuses.length > 0 ? { refuses } : {}),
  claims: CLAIMS,
});

/** Seeks a witness that is sure, and then one that is possible. */
const settled = (questions: readonly Question[], title: string, limits: QueryLimits): Answered => {
  for (const end of ENDS) {
    let best: Witness | undefined;
    for (const question of questions) {
      const found = witnessOf(question, end, limits);
      if (found !== undefined && isUndecided(found))
        return { holds: 'not-decided', within: found.within };
      best = fewer(best, found);
    }
    if (best !== undefined)
      return { holds: end === 'worst' ? 'no' : 'open', scenario: scenarioOf(best, title) };
  }
  return { holds: 'yes' };
};

const triggersOf = ({ file }: Board, { id }: JudgedBreach): readonly Trigger[] =>
  file.agreement.guarantees
    .filter(({ breaches }) => breaches.includes(id))
    .map(({ trigger }) => trigger);

/** Whether one draft answers in time every breach that another answers in time. */
export const implies = (
  a: Board,
  b: Board,
  violators: readonly (string | undefined)[],
  limits: QueryLimits,
): Answered => {
  const questions = b.breaches.flatMap((breach) =>
    violators.map(
      (violator): Question => ({
        breach,
        violator,
        refusing: [],
        triggers: [...triggersOf(a, breach), ...triggersOf(b, breach)],
        // It is sure where the other answers at worst what this one does not answer at best.
        rules: (sizes, end) => [
          enforcementRule(b, { breach, violator, sizes }, end),
          enforcementRule(a, { breach, violator, sizes }, OTHER_END[end]),
        ],
      }),
    ),
  );
  return settled(questions, 'Answered by one draft and not by the other', limits);
};

/** Whether nothing of some breaches is answered in time while some refuse, whoever else cooperates. */
export const isNeverAnswered = (
  board: Board,
  breaches: readonly JudgedBreach[],
  violators: readonly (string | undefined)[],
  refusing: readonly string[],
  limits: QueryLimits,
): Answered => {
  const questions = breaches.flatMap((breach) =>
    violators.map(
      (violator): Question => ({
        breach,
        violator,
        refusing,
        triggers: triggersOf(board, breach),
        rules: (sizes, end) => [enforcementRule(board, { breach, violator, sizes }, end), NEVER],
      }),
    ),
  );
  return settled(questions, 'Answered all the same', limits);
};
