/**
 * Repairs: each fact of a draft raised by one rung, the draft scored again, and the gains ranked.
 *
 * Only facts on ladders are raised, words for times among them, as they alone have a next rung. What is not known counts
 * from the rung that silence is worth, so the gain is what the text would surely win by saying so much.
 */

import { responderIn } from '../analysis/responding.ts';
import { reachedFrom } from '../compare/reach.ts';
import type { Path } from '../issue/issue.ts';
import { type Agreement, AgreementSchema } from '../model/agreement.ts';
import { LADDERS, type LadderName, MARKERS, type Rung } from '../model/ladders.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Indicators } from '../model/scorecard.ts';
import { scoringSteps } from '../reading/cost.ts';
import type { Range } from '../score/range.ts';
import type { Repair, Repairs } from '../score/repair.ts';
import type { Score } from '../score/score.ts';
import { fieldOf, type Shape } from '../shape/shape.ts';
import { walk } from '../shape/walk.ts';
import { openScoring, overallOf } from './indicators.ts';
import { MIAMI_2025 } from './miami-2025.ts';

const AGREEMENT = fieldOf(AgreementSchema);

/** Facts that no negotiator can still change: what is drafted is drafted. */
const DONE: readonly string[] = ['drafting', 'outcome', 'parties', 'sources'];

const withValue = (document: unknown, [step, ...rest]: Path, value: unknown): unknown => {
  if (step === undefined) return value;
  if (Array.isArray(document))
    return document.with(Number(step), withValue(document[Number(step)], rest, value));
  const fields = document as Readonly<Record<string, unknown>>;
  return { ...fields, [step]: withValue(fields[step], rest, value) };
};

type Scores = Readonly<Record<keyof Indicators, Score>>;

/** The indicators of a draft; those that a change from another draft cannot move are taken from there. */
const scoresOf = (
  agreement: Agreement,
  rubric: Rubric,
  moved: readonly (keyof Indicators)[],
  before?: Scores,
): Scores => {
  const { indicator } = openScoring(agreement, rubric);
  const scoreOf = (name: keyof Indicators): Score =>
    before === undefined || moved.includes(name) ? indicator(name) : before[name];
  return {
    baselines: scoreOf('baselines'),
    guarantees: scoreOf('guarantees'),
    coDrafting: scoreOf('coDrafting'),
  };
};

const overallIn = ({ baselines, guarantees, coDrafting }: Scores): Range => {
  const { low, high } = overallOf([baselines, guarantees, coDrafting]).range;
  return { low, high };
};

const sumOf = ({ low, high }: Range): number => low + high;

/** What a threshold that is measured needs beside it. */
const MEASURED = 'measurable';

/** The ladder of a fact; a time that is not in figures stands on that of promptness. */
const ladderOf = ({ ladder, time }: Shape): LadderName | undefined =>
  ladder ?? (time === 'wait' ? 'promptness' : undefined);

/**
 * The next rung of a fact. A threshold cannot be measured before somebody names a figure, and a form of its own that is
 * worth as much as the one before is no step up.
 */
const nextRung = (ladder: LadderName, value: string): string | undefined => {
  const levels = (LADDERS[ladder] as readonly Rung[])
    .filter(({ isLevelWithBefore }) => isLevelWithBefore !== true)
    .map(({ level }) => level);
  const isMarker = (MARKERS as readonly string[]).includes(value);
  const at = isMarker ? 0 : levels.indexOf(value);
  const next = at < 0 ? undefined : levels[at + 1];
  return ladder === 'threshold' && next === MEASURED ? undefined : next;
};

const GAINS_LESS = 1e-9;

/** Trying may take this many steps of scoring, each of about a microsecond; every coded agreement is tried in full. */
const MOST_STEPS = 20_000_000;

/** A fact that can be raised. */
type Step = Omit<Repair, 'gain' | 'overall'>;

/** The facts of a draft that can be raised, in the order of the document. */
const stepsUp = (agreement: Agreement): readonly Step[] => {
  const found: Step[] = [];
  walk(AGREEMENT, agreement, ({ path, value, field: { shape } }) => {
    const ladder = ladderOf(shape);
    const [list, index] = path;
    if (ladder === undefined || typeof value !== 'string' || DONE.includes(String(list))) return;
    const to = nextRung(ladder, value);
    if (to === undefined) return;
    const elements = agreement[list as 'baselines' | 'verification' | 'guarantees'];
    const element = Array.isArray(elements)
      ? (elements[Number(index)] as { id: string }).id
      : undefined;
    const party = responderIn(agreement, path);
    found.push({
      path,
      ladder,
      from: value,
      to,
      ...(element === undefined ? {} : { element }),
      ...(party === undefined ? {} : { party }),
    });
  });
  return found;
};

/**
 * Ranks the repairs of a draft, the one that raises its overall score most first.
 *
 * A draft is scored once for each fact on a ladder, some hundred times. A very large draft is tried fact by fact, in the
 * order of the document, until twenty million `steps` of scoring are used up, some ten seconds; `untried` counts the rest.
 *
 * @example
 * const { ranked, untried } = repairs(agreement);
 * [(ranked[0]?.gain ?? 0) > 0, untried]; // => [true, 0]
 */
export const repairs = (
  agreement: Agreement,
  {
    rubric = MIAMI_2025,
    steps = MOST_STEPS,
  }: { readonly rubric?: Rubric; readonly steps?: number } = {},
): Repairs => {
  const all = stepsUp(agreement);
  const each = scoringSteps(agreement, Object.keys(rubric.breaches).length);
  const tried = all.slice(0, Math.max(1, Math.floor(steps / Math.max(1, each))));
  const own = scoresOf(agreement, rubric, []);
  const before = sumOf(overallIn(own));
  const ranked = tried
    .map((step) => {
      const raised = withValue(agreement, step.path, step.to) as Agreement;
      const moved = reachedFrom(String(step.path[0]));
      const overall = overallIn(scoresOf(raised, rubric, moved, own));
      return { ...step, overall, gain: sumOf(overall) - before };
    })
    .filter(({ gain }) => gain >= GAINS_LESS)
    .sort((a, b) => b.gain - a.gain);
  return { ranked, untried: all.length - tried.length };
};
