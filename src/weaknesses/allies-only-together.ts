/**
 * A breach is answered only if several allies act together, and none of them can be spared.
 *
 * A promise that needs everybody is as strong as whoever hesitates longest. Those who must all agree are named; the more
 * there are, the cheaper it is to find one who will not.
 */
import {
  boardFor,
  breachesIn,
  groupedBreaches,
  hangingOn,
  violatorsIn,
} from '../adversary/in-passing.ts';
import { breachesBy } from '../analysis/exposure.ts';
import { defineFinding, listed } from '../analysis/finding.ts';
import type { JudgedBreach } from '../score/rubric.ts';

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
    const all = (breach: JudgedBreach, violator: string | undefined): readonly string[] => {
      const { parties, suffice } = hangingOn(board, breach, violator);
      // With the violator among them it is answered by nobody, and the victim can be relied on.
      if (!suffice || (violator !== undefined && parties.includes(violator))) return [];
      const allies = parties.filter((party) => protects.length > 1 || !protects.includes(party));
      return allies.length < 2 ? [] : allies;
    };
    for (const violator of violatorsIn(inquiry))
      for (const { parties: allies, breaches } of groupedBreaches(breachesIn(inquiry), (breach) =>
        all(breach, violator),
      ))
        report({
          message: 'all',
          element: id,
          at: 'guarantees',
          data: { allies, breaches, violator: violator === undefined ? [] : [violator] },
          cites,
        });
  },
});
