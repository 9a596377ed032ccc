/**
 * Indicator 1: ceasefire baselines and force-posture verification.
 *
 * A breach is seen where something is fixed that it departs from, and somebody independent looks there. The indicator
 * chains the breaches of conduct and those of posture: an agreement that stops the shooting and lets forces mass unseen
 * has half an answer. A verifier that may go where it must is itself something fixed: to obstruct it is a breach.
 */
import { type CaseFile, restrains, watches } from '../analysis/case-file.ts';
import { breachLabel } from '../analysis/names.ts';
import { isAgainstAccess, isOwedAccess, type VerifierScore } from '../analysis/verification.ts';
import type { Baseline, Verifier } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import { best, chain, discount, mean } from '../score/combinators.ts';
import { onceEach } from '../score/later.ts';
import { level, rung } from '../score/leaves.ts';
import { OPEN_RANGE, ZERO } from '../score/range.ts';
import type { JudgedBreach } from '../score/rubric.ts';
import { leaf, type Score } from '../score/score.ts';

export const BASELINES = 'baselines';

/** How exactly a baseline is fixed and when it begins, whoever breaks it. */
export type Definition = (baseline: Baseline) => Score;

const definitionBy = (rubric: Rubric, { id, precision, starts, cites }: Baseline): Score => {
  const at = `baselines.${id}`;
  const { weights } = rubric.links.definition;
  return chain({ id: 'definition', label: 'Definition' }, [
    level(rubric, 'precision', precision, {
      id: 'precision',
      label: 'Precision',
      weight: weights.precision,
      at: `${at}.precision`,
      cites,
    }),
    level(rubric, 'starts', starts, {
      id: 'starts',
      label: 'Beginning',
      weight: weights.starts,
      at: `${at}.starts`,
      cites,
    }),
  ]);
};

/** Prepares the definitions of all baselines, each scored once. */
export const definitions = (rubric: Rubric): Definition =>
  onceEach((baseline: Baseline) => definitionBy(rubric, baseline));

const openLeaf = (list: string): Score =>
  leaf(`undisclosed-${list}`, `Undisclosed ${list}`, 'measure', 1, OPEN_RANGE, {
    code: 'undisclosed',
    at: 'undisclosed',
    what: list,
  });

/** The duty not to obstruct a verifier that may go where it must: named, and from the first day. */
const accessOwed = (rubric: Rubric, verifier: Verifier): Score => {
  const { id, access, cites } = verifier;
  const { weights } = rubric.links.definition;
  const because = { code: 'access-owed', at: `verification.${id}.access`, access } as const;
  const [precision, starts] = [
    rung(rubric, 'precision', 'named'),
    rung(rubric, 'starts', 'scheduled'),
  ];
  const head = { id: 'definition', label: 'Definition' };
  const links = [
    leaf('precision', 'Precision', 'rung', weights.precision, precision, because, cites),
    leaf('starts', 'Beginning', 'rung', weights.starts, starts, because, cites),
  ];
  if (isOwedAccess(verifier) !== 'unknown') return chain(head, links);
  return discount(head, [
    chain({ id: 'owed', label: 'Access owed' }, links),
    leaf(
      'reach',
      'That access is owed',
      'measure',
      1,
      OPEN_RANGE,
      { code: 'reach', at: because.at, field: 'access' },
      cites,
    ),
  ]);
};

/** Whether a violator is asked about a breach: who need not withdraw cannot fail to, where somebody else must. */
const isAskedAbout = (
  { agreement, isUndisclosed }: CaseFile,
  breach: JudgedBreach,
  violator: string | undefined,
): boolean => {
  if (breach.id !== 'withdrawal-failure' || violator === undefined || isUndisclosed('baselines'))
    return true;
  const { baselines, constrains } = agreement;
  const bound = baselines.flatMap(({ forbids, binds }) =>
    forbids.includes(breach.id) ? binds.filter((party) => constrains.includes(party)) : [],
  );
  return bound.length === 0 || bound.includes(violator);
};

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
  definitionOf: Definition,
  scoreOf: VerifierScore,
  breaches: readonly JudgedBreach[],
  violator: string | undefined,
): readonly Sight[] => {
  const { agreement, isUndisclosed } = file;
  const ready = agreement.baselines.map((baseline) => ({
    baseline,
    definition: definitionOf(baseline),
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

  const owed = agreement.verification.flatMap((verifier) =>
    isOwedAccess(verifier) === false
      ? []
      : [{ verifier, definition: accessOwed(rubric, verifier) }],
  );

  const asked = breaches.filter((breach) => isAskedAbout(file, breach, violator));
  return asked.map((breach) => {
    const against = ready.filter(({ baseline }) => restrains(baseline, breach.id, violator));
    const ofAccess = isAgainstAccess(breach) ? owed : [];
    const nothing = leaf(
      breach.id,
      breachLabel(breach.id),
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
    const obstructed = ofAccess.map(({ verifier, definition }) =>
      chain(
        {
          id: verifier.id,
          label: `Access of ${verifier.title ?? verifier.id}`,
          cites: verifier.cites,
        },
        [definition, { ...scoreOf(verifier, breach), id: 'verification' }],
      ),
    );
    const all = [
      ...seen,
      ...obstructed,
      ...hidden.baselines,
      ...(isAgainstAccess(breach) ? hidden.verification : []),
    ];
    return {
      breach,
      seen:
        all.length > 0
          ? best({ id: breach.id, label: breachLabel(breach.id), weight: breach.weight }, all)
          : nothing,
      defined: best({ id: breach.id, label: breachLabel(breach.id) }, [
        ...against.map(({ definition }) => definition),
        ...ofAccess.map(({ definition }) => definition),
        ...hidden.baselines,
        ...(isAgainstAccess(breach) ? hidden.verification : []),
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
