/**
 * Verification: what a verifier is worth against one kind of breach.
 *
 * A chain of independence, access, coverage, speed and attribution; nothing where it watches no baseline that the
 * breach would break. Everything but the speed is the same for all breaches and is worked out once.
 */
import type { Verifier } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import { chain, either } from '../score/combinators.ts';
import { onceEach } from '../score/later.ts';
import { decision, inTime, level } from '../score/leaves.ts';
import { ZERO } from '../score/range.ts';
import type { JudgedBreach } from '../score/rubric.ts';
import { leaf, type Score } from '../score/score.ts';
import { spanOfCoded } from '../time/span.ts';
import { type CaseFile, restrains, timeToFind, watches } from './case-file.ts';

/** What a verifier is worth against a breach, if it watches something that the breach would break. */
export type VerifierScore = (verifier: Verifier, breach: JudgedBreach) => Score;

/** The links of a verifier that are the same for all breaches. */
const fixedLinks = (
  rubric: Rubric,
  violator: string | undefined,
  { id, access, coverage, attribution, finding, cites }: Verifier,
): readonly Score[] => {
  const { weights } = rubric.links.verification;
  const link = (name: keyof typeof weights, label: string, field: string) => ({
    id: name,
    label,
    weight: weights[name],
    at: `verification.${id}.${field}`,
    cites,
  });
  const independence = link('independence', 'Independent finding', 'finding');
  return [
    decision(rubric, finding, violator, independence),
    level(rubric, 'access', access, link('access', 'Access', 'access')),
    level(rubric, 'coverage', coverage, link('coverage', 'Coverage', 'coverage')),
    level(rubric, 'attribution', attribution, link('attribution', 'Attribution', 'attribution')),
  ];
};

/** Prepares the scores of all verifiers against one violator. */
export const verifierScores = (rubric: Rubric, violator: string | undefined): VerifierScore => {
  const prepared = onceEach((verifier: Verifier) => ({
    found: timeToFind(verifier),
    /** The scores against the breaches that were asked for. */
    scores: new Map<string, Score>(),
    fixed: fixedLinks(rubric, violator, verifier),
  }));

  return (verifier, breach) => {
    const { id, title = id, cites } = verifier;
    const { found, fixed, scores } = prepared(verifier);
    const before = scores.get(breach.id);
    if (before !== undefined) return before;
    const quick = inTime(found, spanOfCoded(breach.window), {
      id: 'speed',
      label: 'Found in time',
      weight: rubric.links.verification.weights.speed,
      at: `verification.${id}.finds`,
      cites,
    });
    const score = chain({ id, label: title, cites }, [...fixed, quick]);
    scores.set(breach.id, score);
    return score;
  };
};

/** What a verifier is worth for establishing a breach: nothing, if it watches nothing that the breach would break. */
export const establishes = (
  { agreement, isUndisclosed }: CaseFile,
  scoreOf: VerifierScore,
  verifier: Verifier,
  breach: JudgedBreach,
  violator: string | undefined,
): Score => {
  const score = scoreOf(verifier, breach);
  if (
    agreement.baselines.some(
      (baseline) => restrains(baseline, breach.id, violator) && watches(verifier, baseline),
    )
  )
    return score;
  const at = `verification.${verifier.id}.watches`;
  const blind = leaf(verifier.id, verifier.title ?? verifier.id, 'measure', 1, ZERO, {
    code: 'absent',
    at,
    what: 'watched',
  });
  return isUndisclosed('baselines')
    ? either({ id: verifier.id, label: score.label }, [blind, score])
    : blind;
};
