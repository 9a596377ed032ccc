/**
 * The indicators of an agreement, each worked out when it is first asked for.
 *
 * They are worked out for each party that could be the violator: the worst counts within a side, and the sides are
 * averaged. What does not depend on who the violator is, is worked out once. `anyone` is an outsider without seat, vote
 * or consent, and is judged as well as each holder of a vote who is neither protected nor a responder.
 */
import { PERMANENT_NAMES } from '../analysis/bodies.ts';
import { type CaseFile, openCase } from '../analysis/case-file.ts';
import { namesIn } from '../analysis/names.ts';
import { verifierLinks, verifierScores } from '../analysis/verification.ts';
import { partiesOf } from '../decision/rule-parts.ts';
import {
  BASELINES,
  baselinesIndicator,
  definitions,
  type Sight,
  sights,
} from '../indicators/baselines.ts';
import { coDraftingIndicator } from '../indicators/co-drafting.ts';
import {
  type Answer,
  answersTo,
  guaranteeLinks,
  guaranteesIndicator,
} from '../indicators/guarantees.ts';
import type { Agreement, Party, Responder } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Indicators } from '../model/scorecard.ts';
import { ANYONE } from '../model/terms.ts';
import { mean, rangeBy, worst } from '../score/combinators.ts';
import { once } from '../score/later.ts';
import type { Range } from '../score/range.ts';
import { breachesInScope, isTruce, type JudgedBreach } from '../score/rubric.ts';
import { applies, notApplicable, type Score } from '../score/score.ts';

/** Everything that depends on who the violator is. */
export interface ByViolator {
  readonly violator: string | undefined;
  /** What it is called. */
  readonly name: () => string;
  readonly seen: () => readonly Sight[];
  readonly answered: () => readonly Answer[];
  readonly baselines: () => Score;
  readonly guarantees: () => Score;
}

/** Violators that stand together, of whom the worst counts. */
export type Side = readonly ByViolator[];

/** An agreement opened for scoring. */
export interface Scoring {
  readonly file: CaseFile;
  readonly breaches: readonly JudgedBreach[];
  /** Sides by whom a guarantee is tested: one of nobody in particular where none is named. */
  readonly sides: readonly Side[];
  /** Sides by whom baselines are tested: `anyone`, whom none binds, is none. */
  readonly boundSides: readonly Side[];
  readonly indicator: (name: keyof Indicators) => Score;
}

/** Combines a value of each violator: the worst within a side, the mean over sides. */
export const acrossSides = (
  sides: readonly Side[],
  rangeOf: (one: ByViolator) => Range,
): Range | undefined =>
  rangeBy(
    'mean',
    sides.flatMap((side) => {
      const range = rangeBy(
        'worst',
        side.map((one) => ({ range: rangeOf(one), weight: 1 })),
      );
      return range === undefined ? [] : [{ range, weight: 1 }];
    }),
  );

/** The score of a case, called after the violator. */
const caseScore = (scoreOf: (one: ByViolator) => Score, one: ByViolator): Score => {
  const score = scoreOf(one);
  const { violator = ANYONE, name } = one;
  return {
    ...score,
    id: violator,
    label: `${score.label}, if ${name()} breaks it`,
    because: { code: 'violator', party: violator },
  };
};

const scoreAcrossSides = (sides: readonly Side[], scoreOf: (one: ByViolator) => Score): Score => {
  const [first] = sides.flat() as [ByViolator, ...ByViolator[]];
  const { id, label } = scoreOf(first);
  const [only, ...others] = sides.map((side): Score => {
    const [one, ...more] = side as [ByViolator, ...ByViolator[]];
    if (more.length === 0) return sides.length === 1 ? scoreOf(one) : caseScore(scoreOf, one);
    const parties = side.map(({ violator = ANYONE }) => violator);
    return worst(
      {
        id: sides.length === 1 ? id : parties.join('+'),
        label: sides.length === 1 ? label : `${label}, if this side breaks it`,
        because: { code: 'side', parties },
      },
      side.map((member) => caseScore(scoreOf, member)),
    );
  });
  return only !== undefined && others.length === 0
    ? only
    : mean({ id, label }, only === undefined ? [] : [only, ...others]);
};

/** Whether a responder may do anything that meets some breach: who owes a protest answers nothing. */
const mayAnswer = ({ responses }: Responder, { fit }: Rubric): boolean =>
  typeof responses === 'string' ||
  responses.some((one) => Object.values(fit.credits[one]).some((credit) => credit > 0));

/** Holders of votes in the rules of an agreement who are neither protected nor responders nor held to it by name. */
const voters = ({ agreement, ruleAgainst }: CaseFile, rubric: Rubric): readonly string[] => {
  const { protects, constrains, verification, guarantees } = agreement;
  const others = new Set<string>([
    ...protects,
    ...constrains,
    ...guarantees.flatMap(({ responders }) =>
      responders.filter((one) => mayAnswer(one, rubric)).map(({ party }) => party),
    ),
  ]);
  const rules = [
    ...verification.map(({ finding }) => finding),
    ...guarantees.flatMap(({ trigger, conditions }) => [
      trigger.activation,
      ...conditions.map(({ adjudicator }) => adjudicator),
    ]),
  ];
  const known = new Set([
    ...agreement.parties.map(({ id }) => id),
    ...Object.keys(PERMANENT_NAMES),
  ]);
  const voting = rules.flatMap((rule) => partiesOf(ruleAgainst(rule, undefined)));
  return [...new Set(voting)].filter((party) => !others.has(party) && known.has(party));
};

/** A score with the weight that it has in the overall one; what does not apply has none. */
const weighing = (score: Score, weight: number): Score =>
  applies(score) && score.weight !== weight ? { ...score, weight } : score;

/** The parties, and the permanent members of the Security Council where they are none. */
const withPermanentMembers = ({ parties }: Agreement): Pick<Party, 'id' | 'name'>[] => {
  const named = new Set(parties.map(({ id }) => id));
  const others = Object.entries(PERMANENT_NAMES).filter(([id]) => !named.has(id));
  return [...parties, ...others.map(([id, name]) => ({ id, name }))];
};

const NOT_A_CEASEFIRE = 'the text sets out to guarantee, not to end a war';

/** Opens an agreement for scoring by a rubric. */
export const openScoring = (agreement: Agreement, rubric: Rubric): Scoring => {
  const file = openCase(agreement);
  const { constrains } = agreement;
  const breaches = breachesInScope(agreement, rubric);
  const nameOf = once(() => namesIn({ parties: withPermanentMembers(agreement), elements: [] }));
  const [links, definitionOf] = [verifierLinks(file, rubric), definitions(rubric)];
  const promises = guaranteeLinks(file, rubric);
  const caseOf = (violator: string | undefined): ByViolator => {
    const scoreOf = verifierScores(file, rubric, violator, links);
    const seen = once(() => sights(file, rubric, definitionOf, scoreOf, breaches, violator));
    const answered = once(() => answersTo(file, rubric, promises, scoreOf, breaches, violator));
    return {
      violator,
      name: () => nameOf()(violator ?? ANYONE),
      seen,
      answered,
      baselines: once(() => baselinesIndicator(seen())),
      guarantees: once(() => guaranteesIndicator(answered())),
    };
  };
  const named = constrains.filter((party) => party !== ANYONE);
  const cases = new Map(named.map((violator) => [violator, caseOf(violator)]));
  const nobody: Side = [caseOf(undefined)];
  const sideOf = (party: string): Side =>
    file.sideOf(party).flatMap((member) => cases.get(member) ?? []);
  const boundSides = [...new Set(named.map((party) => file.sideOf(party)[0]))].map((first) =>
    sideOf(first ?? ''),
  );
  const outsiders: readonly Side[] = constrains.includes(ANYONE)
    ? [[caseOf(ANYONE), ...voters(file, rubric).map(caseOf)]]
    : [];
  const sides = [...boundSides, ...outsiders];
  const orNobody = (some: readonly Side[]) => (some.length > 0 ? some : [nobody]);
  const { weights } = rubric.links.overall;
  const indicators: Readonly<Record<keyof Indicators, () => Score>> = {
    baselines: once(() =>
      isTruce(agreement)
        ? weighing(
            scoreAcrossSides(orNobody(boundSides), (one) => one.baselines()),
            weights.baselines,
          )
        : notApplicable(BASELINES, 'Baselines and verification', {
            code: 'not-asked',
            why: NOT_A_CEASEFIRE,
          }),
    ),
    guarantees: once(() =>
      weighing(
        scoreAcrossSides(orNobody(sides), (one) => one.guarantees()),
        weights.guarantees,
      ),
    ),
    coDrafting: once(() => weighing(coDraftingIndicator(file, rubric), weights.coDrafting)),
  };
  return {
    file,
    breaches,
    sides: orNobody(sides),
    boundSides: orNobody(boundSides),
    indicator: (name) => indicators[name](),
  };
};

/** The mean of the indicators that are asked, by their weights. */
export const overallOf = (indicators: readonly Score[]): Score =>
  mean({ id: 'overall', label: 'Overall' }, indicators);
