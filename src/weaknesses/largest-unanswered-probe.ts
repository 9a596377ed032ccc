/**
 * A breach just below every threshold sets nobody off.
 *
 * Figures say where a guarantee begins, and by that how far one may go. All guarantees that would answer a breach are
 * looked at together: what one of them leaves out another may cover, and what they all leave out is an invitation.
 */
import { holesBetween } from '../adversary/holes.ts';
import {
  boardFor,
  breachesIn,
  MOST_HOLES_IN_PASSING,
  violatorsIn,
} from '../adversary/in-passing.ts';
import { askAbout, clausesOf } from '../adversary/loophole.ts';
import { breachesBy } from '../analysis/exposure.ts';
import { defineFinding, listed } from '../analysis/finding.ts';
import { showMeasure } from '../analysis/measure-text.ts';

interface Probe {
  readonly breaches: readonly string[];
  readonly below: readonly string[];
  readonly parties: readonly string[];
}

export const largestUnansweredProbe = defineFinding({
  id: 'largest-unanswered-probe',
  severity: 'weakens',
  asks: 'How large may a breach be before any guarantee that would answer it is set off?',
  source: 'Joint Plan of Action 2015, Annex I: figures below which enrichment is no breach',
  messages: {
    below: ({ breaches, below, parties }: Probe) =>
      `${breachesBy({ breaches, parties })} of less than ${listed(below)} sets nobody off`,
  },
  consequence: 'Facts are made in slices, each too thin to be answered.',
  repair: ({ data: { below } }) =>
    `add a guarantee that begins below ${listed(below)}, or one for breaches that are repeated`,
  find: (inquiry, report) => {
    const board = boardFor(inquiry);
    const { id } = inquiry.file.agreement;
    for (const violator of violatorsIn(inquiry))
      for (const breach of breachesIn(inquiry)) {
        const { live } = askAbout(board, breach, violator);
        if (live.length === 0) continue;
        const triggers = live.map(({ trigger }) => trigger);
        for (const hole of holesBetween(triggers, MOST_HOLES_IN_PASSING) ?? []) {
          if (hole.size === 0) continue;
          report({
            message: 'below',
            element: live.length === 1 ? (live[0]?.id ?? id) : id,
            at: 'guarantees',
            data: {
              breaches: [breach.id],
              below: [...hole.values()].map(showMeasure),
              parties: violator === undefined ? [] : [violator],
            },
            cites: clausesOf(live),
          });
        }
      }
  },
});
