/**
 * A guarantee begins only when the violator lets it.
 *
 * A force that deploys once there is a ceasefire, or a pledge that holds once forces have withdrawn, waits for the party
 * against which it is made: as long as that party goes on, nothing is owed.
 */
import { runsAgainst } from '../analysis/case-file.ts';
import { defineFinding, each, listed } from '../analysis/finding.ts';

interface Held {
  readonly guarantee: string;
  readonly event: string;
  readonly parties: readonly string[];
}

export const hostagePrecondition = defineFinding({
  id: 'hostage-precondition',
  severity: 'defeats',
  asks: 'Can a constrained party keep a guarantee from ever beginning?',
  source:
    'Paris Declaration of January 2026: guarantees that are switched on once a ceasefire is in force, which Russia can refuse',
  messages: {
    hostage: ({ guarantee, event, parties }: Held) =>
      `${listed(parties)} can${each(parties)} keep ${guarantee} from beginning, by withholding its precondition: ${event}`,
  },
  consequence:
    'The violator holds the guarantee hostage: it buys freedom from the response by not stopping.',
  repair: ({ data: { parties } }) =>
    `let it begin on signature, or on an event that ${listed(parties)} cannot withhold`,
  find: ({ file, violators }, report) => {
    const { agreement } = file;
    for (const guarantee of agreement.guarantees)
      for (const [index, { kind, event, controlledBy, cites }] of guarantee.conditions.entries()) {
        if (kind !== 'precondition' || typeof controlledBy !== 'object') continue;
        for (const party of violators)
          if (runsAgainst(file, guarantee, party) && controlledBy.includes(party))
            report({
              message: 'hostage',
              element: guarantee.id,
              at: `guarantees.${guarantee.id}.conditions.${index}`,
              data: { guarantee: guarantee.id, event, parties: [party] },
              cites: cites ?? guarantee.cites,
            });
      }
  },
});
