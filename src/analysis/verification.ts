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

/** Prepares the scores of all verifiers against one violator. */
export const verifierScores = (rubric: Rubric, violator: string | undefined): VerifierScore => {
  const { weights } = rubric.links.verification;
  const prepared = onceEach((verifier: Verifier) => {
    const { id, title = id, access, coverage, attribution, finding, cites } = verifier;
    const at = `verification.${id}`;
    return {
      id,
      title,
      at,
      cites,
      found: timeToFind(verifier),
      /** The scores against the breaches that were asked for. */
      scores: new Map<string, Score>(),
      fixed: [
        decision(rubric, finding, violator, {
          id: 'independence',
          label: 'Independent finding',
          weight: weights.independence,
          at: `${at}.finding`,
          cites,
        }),
        level(rubric, 'access', access, {
          id: 'access',
          label: 'Access',
          weight: weights.access,
          at: `${at}.access`,
          cites,
        }),
        level(rubric, 'coverage', coverage, {
          id: 'coverage',
          label: 'Coverage',
          weight: weights.coverage,
          at: `${at}.coverage`,
          cites,
        }),
        level(rubric, 'attribution', attribution, {
          id: 'attribution',
          label: 'Attribution',
          weight: weights.attribution,
          at: `${at}.attribution`,
          cites,
        }),
      ],
    };
  });

  return (verifier, breach) => {
    const { id, title, at, cites, found, fixed, scores } = prepared(verifier);
    const before = scores.get(breach.id);
    if (before !== undefined) return before;
    const quick = inTime(found, spanOfCoded(breach.window), {
      id: 'speed',
      label: 'Found in time',
      weight: weights.speed,
      at: `${at}.finds`,
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
