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

/** What is the same of a verifier whoever the violator is, scored once. */
export type VerifierLinks = (verifier: Verifier) => {
  readonly access: Score;
  readonly coverage: Score;
  readonly attribution: Score;
  readonly speed: (breach: JudgedBreach) => Score;
};

/** Prepares the links of all verifiers. */
export const verifierLinks = (rubric: Rubric): VerifierLinks => {
  const { weights } = rubric.links.verification;
  return onceEach((verifier: Verifier) => {
    const { id, access, coverage, attribution, cites } = verifier;
    const found = timeToFind(verifier);
    const link = (name: keyof typeof weights, label: string, field: string = name) => ({
      id: name,
      label,
      weight: weights[name],
      at: `verification.${id}.${field}`,
      cites,
    });
    return {
      access: level(rubric, 'access', access, link('access', 'Access')),
      coverage: level(rubric, 'coverage', coverage, link('coverage', 'Coverage')),
      attribution: level(rubric, 'attribution', attribution, link('attribution', 'Attribution')),
      speed: onceEach((breach: JudgedBreach) =>
        inTime(found, spanOfCoded(breach.window), link('speed', 'Found in time', 'finds')),
      ),
    };
  });
};

/** Prepares the scores of all verifiers against one violator. */
export const verifierScores = (
  rubric: Rubric,
  violator: string | undefined,
  linksOf: VerifierLinks = verifierLinks(rubric),
): VerifierScore => {
  const prepared = onceEach((verifier: Verifier) => {
    const { id, title = id, finding, cites } = verifier;
    const independence = decision(rubric, finding, violator, {
      id: 'independence',
      label: 'Independent finding',
      weight: rubric.links.verification.weights.independence,
      at: `verification.${id}.finding`,
      cites,
    });
    const { access, coverage, attribution, speed } = linksOf(verifier);
    const fixed = [independence, access, coverage, attribution];
    return onceEach((breach: JudgedBreach) =>
      chain({ id, label: title, cites }, [...fixed, speed(breach)]),
    );
  });
  return (verifier, breach) => prepared(verifier)(breach);
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
