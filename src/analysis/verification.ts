/**
 * Verification: what a verifier is worth against one kind of breach.
 *
 * Its watch is a conjunction of independence, access and coverage: whoever lacks one of them has next to nothing. The
 * watch is chained with speed, attribution and endurance, and discounted by how well its means see the breach. Nothing
 * is left of a verifier that may not go, that sees nothing, or that watches no baseline that the breach would break.
 * Everything but sight and speed is the same for all breaches and is worked out once.
 */
import { isUnknown } from '../decision/rule.ts';
import type { Verifier } from '../model/agreement.ts';
import type { Means } from '../model/baselines.ts';
import { levelsOf } from '../model/ladders.ts';
import type { Rubric } from '../model/rubric.ts';
import { chain, discount, either, every } from '../score/combinators.ts';
import { onceEach } from '../score/later.ts';
import { decision, inTime, level, wordCredits } from '../score/leaves.ts';
import { exactly, OPEN_RANGE, type Range, ZERO } from '../score/range.ts';
import type { JudgedBreach } from '../score/rubric.ts';
import { leaf, type Score } from '../score/score.ts';
import { spanOfCoded } from '../time/span.ts';
import { type CaseFile, restrains, timeToFind, watches } from './case-file.ts';
import { enduranceScore } from './endurance.ts';
import type { Holds } from './responding.ts';

/** What a verifier is worth against a breach, if it watches something that the breach would break. */
export type VerifierScore = (verifier: Verifier, breach: JudgedBreach) => Score;

/** What is the same of a verifier whoever the violator is, scored once. */
export type VerifierLinks = (verifier: Verifier) => {
  readonly access: Score;
  readonly coverage: Score;
  readonly attribution: Score;
  readonly endurance: Score;
  /** That it may go and sees something at all; nothing if that is certain. */
  readonly reach: readonly Score[];
  readonly speed: (breach: JudgedBreach) => Score;
  readonly sight: (breach: JudgedBreach) => Score;
};

/** How well the best means of a verifier sees a breach. */
const sightScore = (
  { sight }: Rubric,
  { id, means, cites }: Verifier,
  breach: JudgedBreach,
): Score => {
  let best: Means | undefined;
  let credit = means.length === 0 ? sight.notNamed : 0;
  for (const one of means) {
    const own = sight.credits[one][breach.id] ?? 0;
    if (best === undefined || own > credit) [best, credit] = [one, own];
  }
  return leaf(
    'sight',
    'Means that see it',
    'rung',
    1,
    exactly(credit),
    { code: 'sight', at: `verification.${id}.means`, means: best ?? 'none' },
    cites,
  );
};

/** Whether a verifier may go anywhere and sees anything; each of the two that is not known is a fact of its own. */
const reachOf = ({ id, access, coverage, cites }: Verifier): readonly Score[] => {
  const isNothing = (value: string) => value === 'none' || value === 'unspecified';
  const reach = (field: 'access' | 'coverage', range: Range) =>
    leaf(
      `reach-${field}`,
      'That it may go and look',
      'measure',
      1,
      range,
      { code: 'reach', at: `verification.${id}.${field}`, field },
      cites,
    );
  if (isNothing(access)) return [reach('access', ZERO)];
  if (isNothing(coverage)) return [reach('coverage', ZERO)];
  return [
    ...(isUnknown(access) ? [reach('access', OPEN_RANGE)] : []),
    ...(isUnknown(coverage) ? [reach('coverage', OPEN_RANGE)] : []),
  ];
};

/** Prepares the links of all verifiers. */
export const verifierLinks = (file: CaseFile, rubric: Rubric): VerifierLinks => {
  const { verification, watch } = rubric.links;
  const words = wordCredits(rubric);
  return onceEach((verifier: Verifier) => {
    const { id, access, coverage, attribution, cites } = verifier;
    const found = timeToFind(verifier);
    const link = (name: string, label: string, weight: number, field: string = name) => ({
      id: name,
      label,
      weight,
      at: `verification.${id}.${field}`,
      cites,
    });
    return {
      access: level(rubric, 'access', access, link('access', 'Access', watch.weights.access)),
      coverage: level(
        rubric,
        'coverage',
        coverage,
        link('coverage', 'Coverage', watch.weights.coverage),
      ),
      attribution: level(
        rubric,
        'attribution',
        attribution,
        link('attribution', 'Attribution', verification.weights.attribution),
      ),
      endurance: enduranceScore(
        file,
        rubric,
        verifier,
        `verification.${id}`,
        verification.weights.endurance,
      ),
      reach: reachOf(verifier),
      speed: onceEach((breach: JudgedBreach) =>
        inTime(
          found,
          spanOfCoded(breach.window),
          words,
          link('speed', 'Found in time', verification.weights.speed, 'finds'),
        ),
      ),
      sight: onceEach((breach: JudgedBreach) => sightScore(rubric, verifier, breach)),
    };
  });
};

/** Prepares the scores of all verifiers against one violator. */
export const verifierScores = (
  file: CaseFile,
  rubric: Rubric,
  violator: string | undefined,
  linksOf: VerifierLinks = verifierLinks(file, rubric),
): VerifierScore => {
  const { watch, verification } = rubric.links;
  const prepared = onceEach((verifier: Verifier) => {
    const { id, title = id, finding, cites } = verifier;
    const independence = decision(rubric, file.ruleAgainst(finding, violator), violator, {
      id: 'independence',
      label: 'Independent finding',
      weight: watch.weights.independence,
      at: `verification.${id}.finding`,
      cites,
    });
    const { access, coverage, attribution, endurance, reach, speed, sight } = linksOf(verifier);
    const watching = every(
      { id: 'watch', label: 'Independent watch', weight: verification.weights.watch },
      [independence, access, coverage],
    );
    return onceEach((breach: JudgedBreach) =>
      discount({ id, label: title, cites }, [
        chain({ id: 'work', label: 'What it does' }, [
          watching,
          speed(breach),
          attribution,
          endurance,
        ]),
        sight(breach),
        ...reach,
      ]),
    );
  });
  return (verifier, breach) => prepared(verifier)(breach);
};

/** The breach that a verifier which may go where it wants is itself a safeguard against. */
const OBSTRUCTION = 'monitor-obstruction';

const ACCESS = levelsOf('access');
const NOTIFIED = ACCESS.indexOf('notified');

/** Whether the access of a verifier is a duty not to obstruct it: surely, perhaps, or not at all. */
export const isOwedAccess = ({ access }: Verifier): boolean | 'unknown' =>
  isUnknown(access) ? 'unknown' : ACCESS.indexOf(access as (typeof ACCESS)[number]) >= NOTIFIED;

/** Whether a breach is one against the access that a verifier is owed. */
export const isAgainstAccess = (breach: JudgedBreach): boolean => breach.id === OBSTRUCTION;

/** Prepares what verifiers are worth for establishing breaches by one violator, each worked out once. */
export const establishing = (
  file: CaseFile,
  scoreOf: VerifierScore,
  violator: string | undefined,
): VerifierScore => {
  const prepared = onceEach((verifier: Verifier) =>
    onceEach((breach: JudgedBreach) => ({
      ...establishes(file, scoreOf, verifier, breach, violator),
      id: 'established',
    })),
  );
  return (verifier, breach) => prepared(verifier)(breach);
};

/** Whether a verifier watches something that the breach would break, or is itself what the breach is against. */
export const isWatched = (
  { agreement, isUndisclosed }: CaseFile,
  verifier: Verifier,
  breach: JudgedBreach,
  violator: string | undefined,
): Holds => {
  // Where nobody can say whether access is owed, that is a question of reach and not of what is watched.
  const isOwed = isAgainstAccess(breach) && isOwedAccess(verifier) !== false;
  const isSeen =
    isOwed ||
    agreement.baselines.some(
      (baseline) => restrains(baseline, breach.id, violator) && watches(verifier, baseline),
    );
  return { low: isSeen, high: isSeen || isUndisclosed('baselines') };
};

/** What a verifier is worth for establishing a breach: nothing, if it watches nothing that the breach would break. */
export const establishes = (
  file: CaseFile,
  scoreOf: VerifierScore,
  verifier: Verifier,
  breach: JudgedBreach,
  violator: string | undefined,
): Score => {
  const score = scoreOf(verifier, breach);
  const { low, high } = isWatched(file, verifier, breach, violator);
  if (low) return score;
  const at = `verification.${verifier.id}.watches`;
  const blind = leaf(
    verifier.id,
    verifier.title ?? verifier.id,
    'measure',
    1,
    ZERO,
    { code: 'absent', at, what: 'watched' },
    verifier.cites,
  );
  return high ? either({ id: verifier.id, label: score.label }, [blind, score]) : blind;
};
