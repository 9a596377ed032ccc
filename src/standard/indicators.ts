/**
 * The indicators of an agreement, each worked out when it is first asked for.
 *
 * They are worked out for each party that could be the violator, and the worst case counts. What does not depend on who
 * the violator is, is worked out once.
 */
import { type CaseFile, openCase } from '../analysis/case-file.ts';
import { verifierScores } from '../analysis/verification.ts';
import type { Indicators } from '../explain/scorecard.ts';
import { BASELINES, baselinesIndicator, type Sight, sights } from '../indicators/baselines.ts';
import { coDraftingIndicator } from '../indicators/co-drafting.ts';
import { type Answer, answersTo, guaranteesIndicator } from '../indicators/guarantees.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import { chain, worst } from '../score/combinators.ts';
import { once } from '../score/later.ts';
import { breachesOf, type JudgedBreach } from '../score/rubric.ts';
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
  readonly breaches: readonly JudgedBreach[];
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
    cases.map((one) => ({
      ...scoreOf(one),
      id: one.violator ?? 'anyone',
      label: `${label}, if ${one.violator} breaks it`,
      because: { code: 'violator', party: one.violator },
    })),
  );
};

const NOT_A_CEASEFIRE = 'the text sets out to guarantee, not to end a war';

/** Opens an agreement for scoring by a rubric. */
export const openScoring = (agreement: Agreement, rubric: Rubric): Scoring => {
  const file = openCase(agreement);
  const { constrains, purpose, scope } = agreement;
  const breaches: readonly JudgedBreach[] =
    scope === undefined
      ? breachesOf(rubric)
      : breachesOf(rubric).filter(({ id }) => scope.breaches.includes(id));
  const cases = (constrains.length > 0 ? constrains : [undefined]).map((violator): ByViolator => {
    const scoreOf = verifierScores(rubric, violator);
    const seen = once(() => sights(file, rubric, scoreOf, breaches, violator));
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
