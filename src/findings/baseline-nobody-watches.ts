/**
 * Something is fixed, and nobody watches it, or nobody who could see it.
 *
 * A line, a cap or a calendar restrains only as far as a departure from it would be noticed by someone whose business
 * it is. A verifier that is given no means to see what it watches is no more than a name.
 */
import { watches } from '../analysis/case-file.ts';
import { defineFinding, listed } from '../analysis/finding.ts';

export const baselineNobodyWatches = defineFinding({
  id: 'baseline-nobody-watches',
  severity: 'weakens',
  asks: 'Is anyone set to watch each thing that is fixed, and able to see it?',
  source:
    'Energy truce of March 2025: a list of facilities not to be struck, and no monitor named; Minsk Protocol 2014, pt 10: foreign forces to leave, and nobody at the border to see it',
  messages: {
    unwatched: ({ baseline }: { baseline: string }) => `nobody watches ${baseline}`,
    unseen: ({ baseline, verifiers }: { baseline: string; verifiers: readonly string[] }) =>
      `${listed(verifiers)} cannot see ${baseline} with the means given`,
  },
  consequence: 'Each side counts its own list of violations, and both lists are true.',
  repair: ({ message, data: { baseline } }) =>
    message === 'unwatched'
      ? `name a verifier that watches ${baseline}`
      : `give a verifier of ${baseline} the means to see it`,
  find: ({ file: { agreement, isUndisclosed } }, report) => {
    const { baselines, verification } = agreement;
    if (isUndisclosed('verification')) return;
    const seeing = verification.filter(({ coverage }) => coverage !== 'none');
    if (seeing.some((verifier) => verifier.watches === 'all')) return;
    const seen = new Set(seeing.flatMap((verifier) => verifier.watches));
    for (const baseline of baselines) {
      const { id, cites } = baseline;
      if (seen.has(id)) continue;
      const blind = verification.filter((verifier) => watches(verifier, baseline));
      const place = { element: id, cites };
      if (blind.length === 0)
        report({ message: 'unwatched', ...place, at: `baselines.${id}`, data: { baseline: id } });
      else
        report({
          message: 'unseen',
          ...place,
          at: `verification.${blind[0]?.id}.coverage`,
          data: { baseline: id, verifiers: blind.map((verifier) => verifier.id) },
        });
    }
  },
});
