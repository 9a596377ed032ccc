/**
 * The figures in the formulas, from the rubric or from the library.
 */
import { HAS_THE_TEXT, SITS, WRITES } from '../../src/analysis/drafting-log.ts';
import { levelsOf } from '../../src/model/ladders.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { LINKS } from '../../src/model/scorecard-words.ts';
import { EPSILON, rangeBy } from '../../src/score/combinators.ts';
import { exactly } from '../../src/score/range.ts';
import { breachesOf, type JudgedBreach } from '../../src/score/rubric.ts';
import type { CombiningRule } from '../../src/score/score.ts';
import { both, code, either, link } from './markdown.ts';
import { type Slots, slotsOf } from './template.ts';

/** Links, each with its weight. */
export const weighted = (weights: Readonly<Record<string, number>>): string =>
  Object.entries(weights)
    .map(([name, weight]) => `${name} ${weight}`)
    .join(', ');

/** What a rule makes of three links, one of them missing and two perfect. */
const oneMissing = (rule: CombiningRule): string =>
  (
    rangeBy(
      rule,
      [0, 1, 1].map((value) => ({ range: exactly(value), weight: 1 })),
    )?.low ?? 0
  ).toFixed(2);

/** Rules of which the page shows what they make of them. */
const RULES: readonly CombiningRule[] = ['mean', 'chain', 'every', 'discount', 'best', 'worst'];

/** Breach kinds of one sort, each with its weight. */
const about = (rubric: Rubric, sort: JudgedBreach['about']): string =>
  breachesOf(rubric)
    .filter((row) => row.about === sort)
    .map(({ id, weight }) => `${link(id)} ${weight}`)
    .join(', ');

const roleAt = (index: number): string => code(levelsOf('role')[index] as string);

/** Fills in the formulas. */
export const formulas = (rubric: Rubric): Slots => ({
  ...slotsOf('one-missing', Object.fromEntries(RULES.map((rule) => [rule, oneMissing(rule)]))),
  'epsilon': String(EPSILON),
  'definition-weights': weighted(rubric.links.definition.weights),
  'verification-weights': weighted(rubric.links.verification.weights),
  'watch-weights': weighted(rubric.links.watch.weights),
  'conduct-weights': about(rubric, 'conduct'),
  'posture-weights': about(rubric, 'posture'),
  ...slotsOf('response', rubric.links.response.weights),
  'responder-weights': weighted(rubric.links.responder.weights),
  'timeline-weights': weighted(rubric.links.timeline.weights),
  'overall-weights': weighted(rubric.links.overall.weights),
  'truce-breaches': both(
    breachesOf(rubric)
      .filter(({ needsTruce }) => needsTruce === true)
      .map(({ id }) => link(id)),
  ),
  'speed-of-silence': String(rubric.ladders.promptness.credits.unspecified),
  'co-drafting-weights': weighted(rubric.links.coDrafting.weights),
  'role-that-writes': roleAt(WRITES),
  'role-that-sits': roleAt(SITS),
  'role-that-has-the-text': roleAt(HAS_THE_TEXT),
  'links-in-order': either(LINKS.map(code)),
});
