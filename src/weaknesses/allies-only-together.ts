/**
 * A breach is answered only if several allies act together, and none of them can be spared.
 *
 * A promise that needs everybody is as strong as whoever hesitates longest. Those who must all agree are named; the more
 * there are, the cheaper it is to find one who will not.
 */
import { hangingBreaches } from '../adversary/in-passing.ts';
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
    const { id, cites, protects } = inquiry.file.agreement;
    // The victim can be relied on.
    const isAlly = (party: string) => protects.length > 1 || !protects.includes(party);
    const together = hangingBreaches(inquiry, ({ parties, suffice }) => {
      const allies = suffice ? parties.filter(isAlly) : [];
      return allies.length < 2 ? [] : allies;
    });
    for (const { parties: allies, breaches, violator } of together)
      report({
        message: 'all',
        element: id,
        at: 'guarantees',
        data: { allies, breaches, violator },
        cites,
      });
  },
});
