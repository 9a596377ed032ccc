/**
 * A verifier names nobody, and something rests on its word.
 *
 * To record that shots were fired is not to say who fired. Sensors need not name anyone where somebody else does; so a
 * verifier that only watches is a fault where nobody who watches the same thing may name the one who did it.
 */
import { watches } from '../analysis/case-file.ts';
import { defineFinding, listed } from '../analysis/finding.ts';
import type { Verifier } from '../model/agreement.ts';

const namesNobody = ({ attribution }: Verifier): boolean =>
  attribution === 'none' || attribution === 'unspecified';

export const noAttribution = defineFinding({
  id: 'no-attribution',
  severity: 'weakens',
  asks: 'Does a verifier on which something rests say who did it?',
  source:
    'Minsk II 2015, pt 3: monitored and verified by the OSCE, whose mission recorded facts and named nobody',
  messages: {
    relied: ({ verifier, guarantees }: { verifier: string; guarantees: readonly string[] }) =>
      `${verifier} does not say who did it, though it is to establish breaches for ${listed(guarantees)}`,
    watching: ({ verifier }: { verifier: string; baselines: readonly string[] }) =>
      `${verifier} does not say who did it, nor does anyone else who watches the same`,
  },
  consequence: 'A breach by nobody in particular obliges nobody to answer it.',
  repair: ({ data: { verifier } }) =>
    `let ${verifier} tell the parties, better the public, who did it`,
  find: ({ file: { agreement, isUndisclosed } }, report) => {
    const { verification, guarantees, baselines } = agreement;
    const silent = verification.filter(namesNobody);
    if (silent.length === 0) return;

    const reliance = new Map<string, string[]>();
    for (const { id, trigger } of guarantees) {
      if (typeof trigger.established !== 'object') continue;
      const relying = reliance.get(trigger.established.verifier);
      if (relying === undefined) reliance.set(trigger.established.verifier, [id]);
      else relying.push(id);
    }
    const naming = verification.filter((verifier) => !namesNobody(verifier));
    const unnamed = isUndisclosed('verification')
      ? []
      : baselines.filter((baseline) => !naming.some((verifier) => watches(verifier, baseline)));

    for (const verifier of silent) {
      const { id, cites } = verifier;
      const place = { element: id, at: `verification.${id}.attribution`, cites };
      const relying = reliance.get(id);
      if (relying !== undefined) {
        report({ message: 'relied', ...place, data: { verifier: id, guarantees: relying } });
        continue;
      }
      const watched = unnamed
        .filter((baseline) => watches(verifier, baseline))
        .map((baseline) => baseline.id);
      if (watched.length > 0)
        report({ message: 'watching', ...place, data: { verifier: id, baselines: watched } });
    }
  },
});
