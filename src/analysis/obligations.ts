/**
 * Obligations: which terms ask whom to act, and whether those asked have agreed to be.
 *
 * Operators are obliged by the verifier that they run, responders by the guarantee that they answer for. A party has
 * agreed to a term if it signed the instrument in which it stands, or co-drafted it.
 */
import type { Agreement, Cite, Instrument } from '../model/agreement.ts';
import { type CaseFile, instrumentOf } from './case-file.ts';
import { type DraftingLog, WRITES } from './drafting-log.ts';

/** A term that obliges parties: the element, and the instrument it stands in. */
export interface Obligation {
  readonly list: 'verification' | 'guarantees';
  readonly term: string;
  readonly parties: readonly string[];
  readonly instrument: Instrument;
  readonly cites: readonly Cite[] | undefined;
}

/** Lists the terms that oblige anybody, each party once. */
export const obligations = (file: CaseFile): readonly Obligation[] => {
  const { verification, guarantees } = file.agreement;
  return [
    ...verification.map(
      (verifier): Obligation => ({
        list: 'verification',
        term: verifier.id,
        parties: verifier.operators,
        instrument: instrumentOf(file, verifier),
        cites: verifier.cites,
      }),
    ),
    ...guarantees.map(
      (guarantee): Obligation => ({
        list: 'guarantees',
        term: guarantee.id,
        parties: [...new Set(guarantee.responders.map(({ party }) => party))],
        instrument: instrumentOf(file, guarantee),
        cites: guarantee.cites,
      }),
    ),
  ];
};

/** Commissions that the text itself sets up, with no members named: they have no consent of their own to give. */
export const ownBodies = ({ parties }: Agreement): ReadonlySet<string> =>
  new Set(
    parties
      .filter(({ kind, members = [] }) => kind === 'commission' && members.length === 0)
      .map(({ id }) => id),
  );

/** Whether a party agreed to a term: for sure, and as far as the coded log leaves it possible. */
export const agreed = (
  log: DraftingLog,
  party: string,
  { term, instrument }: Obligation,
): { readonly surely: boolean; readonly maybe: boolean } => {
  if (log.isAmong(party, instrument.signatories)) return { surely: true, maybe: true };
  const { low, high } = log.bestSeat(party, term);
  return { surely: low >= WRITES, maybe: high >= WRITES };
};
