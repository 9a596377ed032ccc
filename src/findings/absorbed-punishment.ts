/**
 * The punishment is a cost that the violator bears already.
 *
 * Sanctions that are in place whatever happens cannot deter the next breach: there is nothing left to lose. One
 * responder with something new to impose is enough for a guarantee not to be empty.
 */
import { defineFinding, listed } from '../analysis/finding.ts';

export const absorbedPunishment = defineFinding({
  id: 'absorbed-punishment',
  severity: { all: 'defeats', some: 'weakens' },
  asks: 'Does a response cost the violator anything that it does not bear already?',
  source:
    'The Miami draft as reported in December 2025: no way to punish a breach beyond sanctions that Moscow has already absorbed',
  messages: {
    all: ({ guarantee }: { guarantee: string }) =>
      `${guarantee} threatens only costs that the violator bears already`,
    some: ({ guarantee, parties }: { guarantee: string; parties: readonly string[] }) =>
      `what ${listed(parties)} would do under ${guarantee} is a cost that the violator bears already`,
  },
  consequence: 'A breach costs the violator nothing extra: it bears those costs anyway.',
  repair: ({ message, data }) =>
    message === 'all'
      ? `add to ${data.guarantee} a penalty that the violator does not bear already`
      : `let ${listed(data.parties)} threaten a penalty that the violator does not bear already, or lift the old one while the terms are kept`,
  find: ({ file: { agreement } }, report) => {
    for (const { id, responders, cites } of agreement.guarantees) {
      if (!responders.some(({ absorbed }) => absorbed === true)) continue;
      const borne = responders.filter(({ absorbed }) => absorbed === true);
      const place = {
        element: id,
        at: `guarantees.${id}.responders`,
        cites: borne[0]?.cites ?? cites,
      };
      if (borne.length === responders.length)
        report({ message: 'all', ...place, data: { guarantee: id } });
      else
        report({
          message: 'some',
          ...place,
          data: { guarantee: id, parties: borne.map(({ party }) => party) },
        });
    }
  },
});
