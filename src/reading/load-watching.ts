/**
 * What judging baselines and verifiers comes to: each breach of each baseline, and who watches it.
 */
import { type Asked, factorsOf, product, sum, varying } from './counting.ts';
import type { Factor, Product } from './product.ts';

/** What one of each takes, in steps of about a microsecond; measured, and on the safe side. */
const PRICES = {
  verifier: 100,
  baseline: 50,
  /** A verifier against one breach by one party. */
  seen: 18,
  /** A baseline against one breach by one party, and somebody who watches it. */
  fixed: 13,
  watched: 0.4,
  /** Whether a verifier watches what the breach would break, baseline by baseline. */
  looked: 0.1,
} as const;

/** The load of baselines and verifiers, product by product. */
export const watchingLoad = (asked: Asked): readonly Product[] => {
  const { agreement, kinds, violators } = asked;
  const { baselines, guarantees, verification } = agreement;
  const { byParty, ofKind } = factorsOf(asked);
  const ofVerifiers: Factor = [verification.length, 'verifier', 'verifiers'];
  const ofBaselines: Factor = [baselines.length, 'baseline', 'baselines'];
  const watchedBy = new Map<string, number>();
  let ofAll = 0;
  for (const { watches } of verification) {
    if (watches === 'all') ofAll++;
    else for (const id of watches) watchedBy.set(id, (watchedBy.get(id) ?? 0) + 1);
  }
  const watchers = ({ id }: { readonly id: string }) => ofAll + (watchedBy.get(id) ?? 0);
  return [
    product(
      { id: 'verifiers', path: ['verification'], factors: [ofVerifiers] },
      verification.length,
      PRICES.verifier,
    ),
    product(
      { id: 'baselines', path: ['baselines'], factors: [ofBaselines] },
      baselines.length,
      PRICES.baseline,
    ),
    product(
      { id: 'seen', path: ['verification'], factors: [ofVerifiers, ofKind, byParty] },
      violators * verification.length * kinds,
      PRICES.seen,
    ),
    product(
      { id: 'fixed', path: ['baselines'], factors: [ofBaselines, ofKind, byParty] },
      violators * sum(baselines, ({ forbids }) => Math.min(kinds, forbids.length)),
      PRICES.fixed,
    ),
    product(
      {
        id: 'watched',
        path: ['baselines'],
        factors: [
          ofBaselines,
          varying(baselines, watchers, 'verifier of it', 'verifiers of each'),
          ofKind,
          byParty,
        ],
      },
      violators * sum(baselines, (one) => watchers(one) * Math.min(kinds, one.forbids.length)),
      PRICES.watched,
    ),
    product(
      {
        id: 'looked',
        path: ['verification'],
        factors: [ofVerifiers, ofBaselines, ofKind, byParty],
      },
      // Only an answer asks who looks.
      guarantees.length === 0
        ? 0
        : violators *
            verification.length *
            kinds *
            sum(baselines, ({ binds }) => 1 + binds.length / 20 + baselines.length / 20),
      PRICES.looked,
    ),
  ];
};
