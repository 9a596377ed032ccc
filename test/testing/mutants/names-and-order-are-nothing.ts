/**
 * Breaks `names-and-order-are-nothing`: whoever writes the first helper's name `us` is believed to be there already.
 */
import { helpTerms, mistaken } from './honest.ts';

export const believesInOne = mistaken('believes-in-one', (parameters) =>
  helpTerms(
    parameters.helpers[0] === 'us' ? { ...parameters, forces: 'in-the-line-of-fire' } : parameters,
  ),
);
