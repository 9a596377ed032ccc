/**
 * Movement between drafts, scored by the standard indicators.
 */
import {
  type DraftScorer,
  type Movement,
  type MovementOptions,
  movementBy,
} from '../compare/movement.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Indicators } from '../model/scorecard.ts';
import { scoringSteps } from '../reading/cost.ts';
import type { ProductId } from '../reading/product.ts';
import { rangeBy } from '../score/combinators.ts';
import { applies } from '../score/score.ts';
import { openScoring } from './indicators.ts';
import { MIAMI_2025 } from './miami-2025.ts';

/** The products that an indicator comes to. */
const TAKES: Readonly<Record<keyof Indicators, readonly ProductId[]>> = {
  baselines: ['verifiers', 'baselines', 'seen', 'fixed', 'watched'],
  guarantees: [
    'verifiers',
    'answers',
    'responders',
    'pledges',
    'seen',
    'looked',
    'conditions',
    'rules',
    'rungs',
  ],
  coDrafting: ['seats', 'speakers', 'compared', 'terms', 'signatures', 'members'],
};

const scorerBy = (rubric: Rubric): DraftScorer => ({
  indicator: (agreement, name) => {
    const score = openScoring(agreement, rubric).indicator(name);
    return applies(score) ? score.range : undefined;
  },
  steps: (agreement, name) =>
    scoringSteps(agreement, Object.keys(rubric.breaches).length, name && TAKES[name]),
  overall: (indicators) => {
    const { weights } = rubric.links.overall;
    const parts = [...indicators].map(([name, range]) => ({ range, weight: weights[name] }));
    return rangeBy('mean', parts) ?? { low: 0, high: 1 };
  },
});

/**
 * Compares two drafts: which coded facts changed, what each did to each score, what got worse, and whether the ranges
 * even allow saying that a score moved.
 *
 * Shares of changed facts sum to the whole movement at each end and do not depend on any order (Shapley 1953). They are
 * exact for up to ten changes that a score reads; beyond, they are averages over orders drawn at random, with the largest
 * standard error given in `scores`. An indicator that is not asked of one of the drafts is left out.
 *
 * Drafts of hundreds of guarantees are compared within forty million steps of scoring, some twenty seconds: fewer orders
 * are drawn, and the error grows. Where that does not suffice for two of them, `unshared` lists the scores whose movement
 * is listed and not shared out.
 *
 * @example
 * const secret = { ...agreement, verification: [] };
 * movement(agreement, secret).scores.baselines?.direction; // => 'certainly-down'
 * movement(agreement, secret).facts.map(({ path }) => path.join('.')); // => ['verification.observers']
 */
export const movement = (
  before: Agreement,
  after: Agreement,
  options: MovementOptions & { readonly rubric?: Rubric } = {},
): Movement => movementBy(scorerBy(options.rubric ?? MIAMI_2025), before, after, options);

/**
 * Compares each draft of a series with the one before it.
 *
 * @example
 * track([agreement, agreement, agreement]).length; // => 2
 */
export const track = (
  drafts: readonly Agreement[],
  options: MovementOptions & { readonly rubric?: Rubric } = {},
): readonly Movement[] =>
  drafts.slice(1).map((draft, index) => movement(drafts[index] as Agreement, draft, options));
