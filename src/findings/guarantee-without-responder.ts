/**
 * A guarantee names nobody who must respond.
 *
 * A passive voice ("a response will follow") has no subject that could be asked afterwards. A guarantee whose only
 * responder is the party it restrains has none either.
 */
import { isAgainst, isOutsider } from '../analysis/consent.ts';
import { defineFinding } from '../analysis/finding.ts';

export const guaranteeWithoutResponder = defineFinding({
  id: 'guarantee-without-responder',
  severity: 'defeats',
  asks: 'Does a guarantee name anyone but the violator who must respond?',
  source:
    'US 28-point plan, November 2025, pt 5: Ukraine "will receive reliable security guarantees", from whom is not said',
  messages: {
    nobody: ({ guarantee }: { guarantee: string }) => `${guarantee} names nobody who must respond`,
    violator: ({ guarantee, party }: { guarantee: string; party: string }) =>
      `${guarantee} names nobody who must respond but ${party}, whom it is to restrain`,
  },
  consequence: 'Nobody has broken a promise when no response comes.',
  repair: ({ message, data }) =>
    message === 'nobody'
      ? `name who must respond under ${data.guarantee}, each by itself`
      : `name others than ${data.party} who must respond under ${data.guarantee}`,
  find: ({ file, violators }, report) => {
    for (const guarantee of file.agreement.guarantees) {
      const { id, responders, cites } = guarantee;
      const place = { element: id, at: `guarantees.${id}.responders`, cites };
      if (responders.length === 0) {
        report({ message: 'nobody', ...place, data: { guarantee: id } });
        continue;
      }
      const party = violators.find(
        (violator) =>
          isAgainst(guarantee, violator) &&
          !responders.some((one) => one.party !== violator && isOutsider(file, one.party)),
      );
      if (party !== undefined)
        report({ message: 'violator', ...place, data: { guarantee: id, party } });
    }
  },
});
