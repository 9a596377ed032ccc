/**
 * The violator can stop its own breach from being answered.
 *
 * A rule that needs the constrained party's consent turns a guarantee into a promise by the party it is meant to
 * restrain. It is computed from the decision rule, so a veto hidden three levels down is found as well.
 */
import { defineFinding } from '../analysis/finding.ts';
import { canBlock } from '../decision/rule.ts';

export const violatorHoldsVeto = defineFinding({
  id: 'violator-holds-veto',
  severity: 'defeats',
  asks: 'Can a constrained party, alone, block activation or renewal?',
  source: 'Istanbul draft of April 2022, Art. 5: response only on a decision agreed by all guarantors, the violator among them',
  messages: {
    activation: ({ guarantee, party }: { guarantee: string; party: string }) =>
      `${party} can block ${guarantee} by withholding consent`,
    renewal: ({ guarantee, party }: { guarantee: string; party: string }) =>
      `${party} can let ${guarantee} lapse by refusing its renewal`,
  },
  consequence: 'The violator decides whether its own breach is answered.',
  repair: ({ data: { party } }) => `decide without ${party}, or by a majority that it cannot block alone`,
  find: ({ file: { agreement }, violators }) =>
    agreement.guarantees.flatMap(({ id, trigger, renewal, cites }) =>
      violators.flatMap((party) => [
        ...(canBlock(trigger.activation, [party])
          ? [
              {
                message: 'activation' as const,
                element: id,
                at: `guarantees.${id}.trigger.activation`,
                data: { guarantee: id, party },
                cites: trigger.cites ?? cites,
              },
            ]
          : []),
        ...(renewal !== undefined && canBlock(renewal, [party])
          ? [{ message: 'renewal' as const, element: id, at: `guarantees.${id}.renewal`, data: { guarantee: id, party }, cites }]
          : []),
      ]),
    ),
});
