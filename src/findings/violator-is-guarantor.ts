/**
 * The party that is restrained is also one of those who must respond.
 *
 * It will not respond to itself, and its seat among the guarantors gives it the others' plans, a share in their
 * deliberations and a claim to be asked. Whoever is protected as well acts against the others, and is at no fault.
 */
import { runsAgainst } from '../analysis/case-file.ts';
import { isOutsider } from '../analysis/consent.ts';
import { defineFinding, listed } from '../analysis/finding.ts';

export const violatorIsGuarantor = defineFinding({
  id: 'violator-is-guarantor',
  severity: 'weakens',
  asks: 'Is a constrained party named among those who must respond?',
  source:
    'Budapest Memorandum 1994, paras 4 and 6: Russia gives the assurances and sits in the consultations and in the Council',
  messages: {
    guarantor: ({ guarantee, parties }: { guarantee: string; parties: readonly string[] }) =>
      `${listed(parties)} would have to respond under ${guarantee} to ${parties.length > 1 ? 'breaches of their' : 'a breach of its'} own`,
  },
  consequence: 'The guarantors deliberate in the presence of the one they deliberate about.',
  repair: ({ data: { parties } }) => `leave ${listed(parties)} out of those who respond`,
  find: ({ file, violators }, report) => {
    const { agreement } = file;
    for (const guarantee of agreement.guarantees)
      for (const { party, cites } of guarantee.responders)
        if (
          violators.includes(party) &&
          !isOutsider(file, party) &&
          runsAgainst(file, guarantee, party) &&
          guarantee.responders.some((one) => !violators.includes(one.party))
        )
          report({
            message: 'guarantor',
            element: guarantee.id,
            at: `guarantees.${guarantee.id}.responders`,
            data: { guarantee: guarantee.id, parties: [party] },
            cites: cites ?? guarantee.cites,
          });
  },
});
