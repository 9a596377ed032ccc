/**
 * Indicator 1: ceasefire baselines and force-posture verification.
 *
 * A breach is seen where something is fixed that it departs from, and somebody independent looks there. The indicator
 * chains the breaches of conduct and those of posture: an agreement that stops the shooting and lets forces mass unseen
 * has half an answer.
 */
import { type CaseFile, restrains, watches } from '../analysis/case-file.ts';
import type { VerifierScore } from '../analysis/verification.ts';
import type { Baseline } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import { best, chain, mean } from '../score/combinators.ts';
import { level } from '../score/leaves.ts';
import { OPEN_RANGE, ZERO } from '../score/range.ts';
import type { JudgedBreach } from '../score/rubric.ts';
import { leaf, type Score } from '../score/score.ts';

export const BASELINES = 'baselines';

/** How exactly a baseline is fixed, and when it begins. */
const definitionOf = (rubric: Rubric, { id, precision, starts, cites }: Baseline): Score => {
  const at = `baselines.${id}`;
  return chain({ id: 'definition', label: 'Definition' }, [
    level(rubric, 'precision', precision, {
      id: 'precision',
      label: 'Precision',
      at: `${at}.precision`,
      cites,
    }),
    level(rubric, 'starts', starts, {
      id: 'starts',
      label: 'Beginning',
      at: `${at}.starts`,
      cites,
    }),
  ]);
};

const openLeaf = (list: string): Score =>
  leaf(`undisclosed-${list}`, `Undisclosed ${list}`, 'measure', 1, OPEN_RANGE, {
    code: 'undisclosed',
    at: 'undisclosed',
    what: list,
  });

/** What is seen of each breach by a violator, and what is fixed against it. */
export interface Sight {
  readonly breach: JudgedBreach;
  readonly seen: Score;
  /** The best definition of a baseline against the breach. */
  readonly defined: Score;
}

/** What is seen of every breach in scope. */
export const sights = (
  file: CaseFile,
  rubric: Rubric,
  scoreOf: VerifierScore,
  breaches: readonly JudgedBreach[],
  violator: string | undefined,
): readonly Sight[] => {
  const { agreement, isUndisclosed } = file;
  const ready = agreement.baselines.map((baseline) => ({
    baseline,
    definition: definitionOf(rubric, baseline),
    watchers: agreement.verification.filter((verifier) => watches(verifier, baseline)),
  }));
  const hidden = {
    baselines: isUndisclosed('baselines') ? [openLeaf('baselines')] : [],
    verification: isUndisclosed('verification') ? [openLeaf('verification')] : [],
  };
  const nobody = leaf(
    'nobody',
    'Nobody watches',
    'measure',
    1,
    ZERO,
    { code: 'absent', at: 'verification', what: 'verifier' },
    agreement.cites,
  );

  return breaches.map((breach) => {
    const against = ready.filter(({ baseline }) => restrains(baseline, breach.id, violator));
    const nothing = leaf(
      breach.id,
      breach.id,
      'measure',
      breach.weight,
      ZERO,
      { code: 'absent', at: 'baselines', what: breach.id },
      agreement.cites,
    );
    const seen = against.map(({ baseline: { id, title = id, cites }, definition, watchers }) => {
      const verified = watchers.map((verifier) => scoreOf(verifier, breach));
      return chain({ id, label: title, cites }, [
        definition,
        best({ id: 'verification', label: 'Verification' }, [
          ...(verified.length > 0 ? verified : [nobody]),
          ...hidden.verification,
        ]),
      ]);
    });
    const all = [...seen, ...hidden.baselines];
    return {
      breach,
      seen:
        all.length > 0
          ? best({ id: breach.id, label: breach.id, weight: breach.weight }, all)
          : nothing,
      defined: best({ id: breach.id, label: breach.id }, [
        ...against.map(({ definition }) => definition),
        ...hidden.baselines,
      ]),
    };
  });
};

/** Chains the breaches of conduct and those of posture, each a mean by weight. */
export const baselinesIndicator = (seen: readonly Sight[]): Score => {
  const about = (kind: JudgedBreach['about']) =>
    seen.filter(({ breach }) => breach.about === kind).map((sight) => sight.seen);
  return chain({ id: BASELINES, label: 'Baselines and verification' }, [
    mean({ id: 'conduct', label: 'Breaches of conduct' }, about('conduct')),
    mean({ id: 'posture', label: 'Breaches of posture' }, about('posture')),
  ]);
};
