/**
 * The violator can stop its own breach from being answered.
 *
 * A rule that needs the constrained party's consent turns a guarantee into a promise by the party it is meant to
 * restrain. It is computed from the decision rule as it stands against that party, with the rules of the bodies in it, so
 * a veto hidden three levels down is found as well, and a rule in which the accused has no say is none. In a reciprocal
 * deal a party's say over its own protection is no veto: it would be the victim then, not the violator.
 */
import { runsAgainst } from '../analysis/case-file.ts';
import { holdsVeto } from '../analysis/consent.ts';
import { defineFinding, each, listed } from '../analysis/finding.ts';

interface Held {
  readonly guarantee: string;
  readonly parties: readonly string[];
}

export const violatorHoldsVeto = defineFinding({
  id: 'violator-holds-veto',
  severity: { activation: 'defeats', renewal: 'weakens' },
  asks: 'Can a constrained party, alone, block activation or renewal?',
  source:
    'Istanbul draft of April 2022, Art. 5: response only on a decision agreed by all guarantors, the violator among them',
  messages: {
    activation: ({ guarantee, parties }: Held) =>
      `${listed(parties)} can${each(parties)} block ${guarantee} by withholding consent`,
    renewal: ({ guarantee, parties }: Held) =>
      `${listed(parties)} can${each(parties)} let ${guarantee} lapse by refusing its renewal`,
  },
  consequence: 'The violator decides whether its own breach is answered.',
  repair: ({ message, data: { parties } }) =>
    message === 'activation'
      ? `decide without ${listed(parties)}, or by a majority that ${parties.length > 1 ? 'none of them can' : 'it cannot'} block alone`
      : `renew it without ${listed(parties)}, or let it renew itself`,
  find: ({ file, violators }, report) => {
    const { agreement } = file;
    for (const guarantee of agreement.guarantees) {
      const { id, trigger, term, renewal, cites } = guarantee;
      for (const party of violators) {
        if (!runsAgainst(file, guarantee, party)) continue;
        const data = { guarantee: id, parties: [party] };
        if (holdsVeto(file, trigger.activation, party))
          report({
            message: 'activation',
            element: id,
            at: `guarantees.${id}.trigger.activation`,
            data,
            cites: trigger.cites ?? cites,
          });
        if (renewal !== undefined && term !== 'indefinite' && holdsVeto(file, renewal, party))
          report({ message: 'renewal', element: id, at: `guarantees.${id}.renewal`, data, cites });
      }
    }
  },
});
