/**
 * A guarantee names nobody who must respond.
 *
 * A passive voice ("a response will follow") has no subject that could be asked afterwards. A guarantee whose only
 * responder is the party it restrains has none either.
 */
import { runsAgainst } from '../analysis/case-file.ts';
import { isOutsider } from '../analysis/consent.ts';
import { defineFinding, listed } from '../analysis/finding.ts';

export const guaranteeWithoutResponder = defineFinding({
  id: 'guarantee-without-responder',
  severity: 'defeats',
  asks: 'Does a guarantee name anyone but the violator who must respond?',
  source:
    'US 28-point plan, November 2025, pt 5: Ukraine "will receive reliable security guarantees", from whom is not said',
  messages: {
    nobody: ({ guarantee }: { guarantee: string }) => `${guarantee} names nobody who must respond`,
    violator: ({ guarantee, parties }: { guarantee: string; parties: readonly string[] }) =>
      `${guarantee} names nobody who must respond but ${listed(parties)}, whom it is to restrain`,
  },
  consequence: 'Nobody has broken a promise when no response comes.',
  repair: ({ message, data }) =>
    message === 'nobody'
      ? `name who must respond under ${data.guarantee}, each by itself`
      : `name others than ${listed(data.parties)} who must respond under ${data.guarantee}`,
  find: ({ file, violators }, report) => {
    for (const guarantee of file.agreement.guarantees) {
      const { id, responders, cites } = guarantee;
      const place = { element: id, at: `guarantees.${id}.responders`, cites };
      if (responders.length === 0) {
        report({ message: 'nobody', ...place, data: { guarantee: id } });
        continue;
      }
      const isNobodyElse = violators.some(
        (violator) =>
          runsAgainst(file, guarantee, violator) &&
          !responders.some((one) => one.party !== violator && isOutsider(file, one.party)),
      );
      if (isNobodyElse)
        report({
          message: 'violator',
          ...place,
          data: { guarantee: id, parties: [...new Set(responders.map(({ party }) => party))] },
        });
    }
  },
});
