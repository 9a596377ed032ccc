/**
 * A breach is answered only if several allies act together, and none of them can be spared.
 *
 * A promise that needs everybody is as strong as whoever hesitates longest. Those who must all agree are named; the more
 * there are, the cheaper it is to find one who will not.
 */
import { boardFor, breachesIn, enforcers, violatorsIn } from '../adversary/in-passing.ts';
import { breachesBy } from '../analysis/exposure.ts';
import { defineFinding, listed } from '../analysis/finding.ts';

interface Together {
  readonly allies: readonly string[];
  readonly breaches: readonly string[];
  readonly violator: readonly string[];
}

export const alliesOnlyTogether = defineFinding({
  id: 'allies-only-together',
  severity: 'weakens',
  asks: 'Is a breach answered only if several allies act together, none of whom can be spared?',
  source: 'Istanbul draft of April 2022, Art. 5: assistance on a decision agreed by all guarantors',
  messages: {
    all: ({ allies, breaches, violator }: Together) =>
      `${breachesBy({ breaches, parties: violator })} is answered only if ${listed(allies)} all act`,
  },
  consequence: 'The most reluctant of them decides for all.',
  repair: ({ data: { allies } }) =>
    `let fewer than all of ${listed(allies)} suffice, or let each act by itself`,
  find: (inquiry, report) => {
    const board = boardFor(inquiry);
    const { id, cites, protects } = inquiry.file.agreement;
    for (const violator of violatorsIn(inquiry)) {
      const byAllies = new Map<string, { allies: readonly string[]; breaches: string[] }>();
      for (const breach of breachesIn(inquiry)) {
        const found = enforcers(board, breach, violator);
        const [only] = found?.first ?? [];
        if (found?.count !== 1n || only === undefined) continue;
        // With the violator among them it is answered by nobody, and the victim can be relied on.
        if (violator !== undefined && only.includes(violator)) continue;
        const allies = only.filter((party) => protects.length > 1 || !protects.includes(party));
        if (allies.length < 2) continue;
        const key = allies.join();
        const group = byAllies.get(key) ?? { allies, breaches: [] };
        group.breaches.push(breach.id);
        byAllies.set(key, group);
      }
      for (const { allies, breaches } of byAllies.values())
        report({
          message: 'all',
          element: id,
          at: 'guarantees',
          data: { allies, breaches, violator: violator === undefined ? [] : [violator] },
          cites,
        });
    }
  },
});
