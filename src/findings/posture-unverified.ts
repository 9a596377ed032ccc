/**
 * Forces can mass, stay or blind the monitors, and nobody is set to see it.
 *
 * A breach of posture is the preparation of a breach of conduct. It shows only against something fixed that somebody
 * watches. Asked where a text sets out to end a war, for each party that could be the violator.
 */
import { restrains, watches } from '../analysis/case-file.ts';
import { breachesBy, type Exposure, exposures } from '../analysis/exposure.ts';
import { defineFinding, listed } from '../analysis/finding.ts';

export const postureUnverified = defineFinding({
  id: 'posture-unverified',
  severity: 'weakens',
  asks: 'Would a breach of posture show, as a departure from something fixed that somebody watches?',
  source:
    "US 28-point plan, November 2025, pt 6: a cap on Ukraine's forces, none on Russia's, and no monitors for either",
  messages: {
    unfixed: (exposure: Exposure) => `nothing that is fixed forbids ${breachesBy(exposure)}`,
    unwatched: (exposure: Exposure) =>
      `something is fixed against ${breachesBy(exposure)}, and nobody watches it`,
  },
  consequence: 'The next offensive is prepared in plain sight, and in keeping with the terms.',
  repair: ({ message, data: { breaches } }) =>
    message === 'unfixed'
      ? `fix a baseline against ${listed(breaches)}, and have it watched`
      : `name a verifier for what is fixed against ${listed(breaches)}`,
  find: ({ file: { agreement, isUndisclosed }, rubric, breaches, violators }, report) => {
    const { id, purpose, baselines, verification, cites } = agreement;
    if (!purpose.includes('ceasefire') || isUndisclosed('baselines')) return;
    const posture = breaches.filter((breach) => rubric.breaches[breach]?.about === 'posture');
    const watched = baselines.filter((baseline) =>
      verification.some((verifier) => watches(verifier, baseline)),
    );
    const isFixed = (breach: string, violator: string | undefined) =>
      baselines.some((baseline) => restrains(baseline, breach, violator));
    const isWatched = (breach: string, violator: string | undefined) =>
      watched.some((baseline) => restrains(baseline, breach, violator));

    for (const data of exposures(violators, (violator) =>
      posture.filter((breach) => !isFixed(breach, violator)),
    ))
      report({ message: 'unfixed', element: id, at: 'baselines', data, cites });
    if (isUndisclosed('verification')) return;
    const unwatched = (violator: string | undefined) =>
      posture.filter((breach) => isFixed(breach, violator) && !isWatched(breach, violator));
    for (const data of exposures(violators, unwatched))
      report({ message: 'unwatched', element: id, at: 'verification', data, cites });
  },
});
