/**
 * Obligations: which terms ask whom to act, and whether those asked have agreed to be.
 *
 * Operators are obliged by the verifier that they run, responders by the guarantee that they answer for, and a third
 * party by the baseline that binds it. A party has agreed to a term if it signed the instrument in which it stands, or
 * co-drafted it.
 */
import type { Agreement, Cite, Instrument } from '../model/agreement.ts';
import { type DraftingLog, WRITES } from './drafting-log.ts';
import { instrumentOf } from './instrument.ts';

/** A term that obliges parties: the element, and the instrument it stands in. */
export interface Obligation {
  readonly list: 'baselines' | 'verification' | 'guarantees';
  readonly term: string;
  readonly parties: readonly string[];
  readonly instrument: Instrument;
  readonly cites: readonly Cite[] | undefined;
}

/** Whether a party is bound without being accused of anything: neither protected nor constrained. */
export const isThirdParty = ({ protects, constrains }: Agreement, party: string): boolean =>
  !protects.includes(party) && !constrains.includes(party);

/** Lists the terms that oblige anybody, each party once. */
const obligationsOf = (agreement: Agreement): readonly Obligation[] => {
  const { baselines, verification, guarantees } = agreement;
  return [
    ...baselines.flatMap((baseline): Obligation[] => {
      const parties = baseline.binds.filter((party) => isThirdParty(agreement, party));
      if (parties.length === 0) return [];
      return [
        {
          list: 'baselines',
          term: baseline.id,
          parties,
          instrument: agreement.instrument,
          cites: baseline.cites,
        },
      ];
    }),
    ...verification.map(
      (verifier): Obligation => ({
        list: 'verification',
        term: verifier.id,
        parties: verifier.operators,
        instrument: instrumentOf(agreement, verifier),
        cites: verifier.cites,
      }),
    ),
    ...guarantees.map(
      (guarantee): Obligation => ({
        list: 'guarantees',
        term: guarantee.id,
        parties: [...new Set(guarantee.responders.map(({ party }) => party))],
        instrument: instrumentOf(agreement, guarantee),
        cites: guarantee.cites,
      }),
    ),
  ];
};

/** Commissions that the text itself sets up, with no members named: they have no consent of their own to give. */
const ownBodies = ({ parties }: Agreement): ReadonlySet<string> =>
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

/** Who has a stake in the terms, and what each is obliged to. */
export interface Stakeholders {
  /** All terms that oblige anybody. */
  readonly obligations: readonly Obligation[];
  /** Commissions that the text itself sets up, which are asked nothing. */
  readonly ownBodies: ReadonlySet<string>;
  readonly guarded: readonly string[];
  readonly acting: readonly string[];
  readonly third: readonly string[];
  readonly owed: ReadonlyMap<string, readonly Obligation[]>;
}

/** Lists the stakeholders: those protected, those who must act, and third parties bound. */
export const stakeholdersOf = (agreement: Agreement): Stakeholders => {
  const { protects, constrains } = agreement;
  const obligations = obligationsOf(agreement);
  const bodies = ownBodies(agreement);
  const isStakeholder = (party: string) =>
    (protects.includes(party) || !constrains.includes(party)) && !bodies.has(party);
  const owed = new Map<string, Obligation[]>();
  const acting = new Set<string>();
  const third = new Set<string>();
  for (const obligation of obligations)
    for (const party of obligation.parties) {
      if (!isStakeholder(party)) continue;
      const own = owed.get(party);
      if (own === undefined) owed.set(party, [obligation]);
      else own.push(obligation);
      (obligation.list === 'baselines' ? third : acting).add(party);
    }
  return {
    obligations,
    ownBodies: bodies,
    guarded: protects.filter(isStakeholder),
    acting: [...acting],
    third: [...third].filter((party) => !acting.has(party)),
    owed,
  };
};
