/**
 * The indicators of an agreement, each worked out when it is first asked for.
 *
 * They are worked out for each party that could be the violator, and the worst case counts. What does not depend on who
 * the violator is, is worked out once.
 */
import { type CaseFile, openCase } from '../analysis/case-file.ts';
import { verifierLinks, verifierScores } from '../analysis/verification.ts';
import {
  BASELINES,
  baselinesIndicator,
  definitions,
  type Sight,
  sights,
} from '../indicators/baselines.ts';
import { coDraftingIndicator } from '../indicators/co-drafting.ts';
import { type Answer, answersTo, guaranteesIndicator } from '../indicators/guarantees.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Indicators } from '../model/scorecard.ts';
import { chain, worst } from '../score/combinators.ts';
import { once } from '../score/later.ts';
import type { BreachRow, Rubric } from '../score/rubric.ts';
import { notApplicable, type Score } from '../score/score.ts';

/** Everything that depends on who the violator is. */
export interface ByViolator {
  readonly violator: string | undefined;
  readonly seen: () => readonly Sight[];
  readonly answered: () => readonly Answer[];
  readonly baselines: () => Score;
  readonly guarantees: () => Score;
}

/** An agreement opened for scoring. */
export interface Scoring {
  readonly file: CaseFile;
  readonly breaches: readonly BreachRow[];
  /** One for each party that could be the violator; one for nobody in particular where none is named. */
  readonly cases: readonly ByViolator[];
  readonly indicator: (name: keyof Indicators) => Score;
}

const acrossViolators = (
  cases: readonly ByViolator[],
  scoreOf: (one: ByViolator) => Score,
): Score => {
  const [only] = cases as [ByViolator, ...ByViolator[]];
  const { id, label } = scoreOf(only);
  if (cases.length === 1) return scoreOf(only);
  return worst(
    { id, label },
    cases.map((one) => {
      const { violator = 'anyone' } = one;
      return {
        ...scoreOf(one),
        id: violator,
        label: `${label}, if ${violator} breaks it`,
        because: { code: 'violator', party: violator },
      };
    }),
  );
};

const NOT_A_CEASEFIRE = 'the text sets out to guarantee, not to end a war';

/** Opens an agreement for scoring by a rubric. */
export const openScoring = (agreement: Agreement, rubric: Rubric): Scoring => {
  const file = openCase(agreement);
  const { constrains, purpose, scope } = agreement;
  const breaches: readonly BreachRow[] =
    scope === undefined
      ? rubric.breaches
      : rubric.breaches.filter(({ id }) => scope.breaches.includes(id));
  const [links, definitionOf] = [verifierLinks(rubric), definitions(rubric)];
  const cases = (constrains.length > 0 ? constrains : [undefined]).map((violator): ByViolator => {
    const scoreOf = verifierScores(rubric, violator, links);
    const seen = once(() => sights(file, definitionOf, scoreOf, breaches, violator));
    const answered = once(() => answersTo(file, rubric, scoreOf, breaches, violator));
    return {
      violator,
      seen,
      answered,
      baselines: once(() => baselinesIndicator(seen())),
      guarantees: once(() => guaranteesIndicator(answered())),
    };
  });
  const indicators: Readonly<Record<keyof Indicators, () => Score>> = {
    baselines: once(() =>
      purpose.includes('ceasefire') || purpose.length === 0
        ? acrossViolators(cases, (one) => one.baselines())
        : notApplicable(BASELINES, 'Baselines and verification', {
            code: 'not-asked',
            why: NOT_A_CEASEFIRE,
          }),
    ),
    guarantees: once(() => acrossViolators(cases, (one) => one.guarantees())),
    coDrafting: once(() => coDraftingIndicator(file, rubric)),
  };
  return { file, breaches, cases, indicator: (name) => indicators[name]() };
};

/** The chain of the indicators that are asked. */
export const overallOf = (indicators: readonly Score[]): Score =>
  chain({ id: 'overall', label: 'Overall' }, indicators);
