/**
 * The instrument in which an element of an agreement stands: its own, or that of the whole.
 */
import type { Agreement, Instrument } from '../model/agreement.ts';

/** Gives the instrument of an element. */
export const instrumentOf = (
  agreement: Agreement,
  { instrument }: { readonly instrument?: Instrument | undefined },
): Instrument => instrument ?? agreement.instrument;
