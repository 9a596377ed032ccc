/**
 * Honour: how often those who have promised keep their word.
 *
 * Rates are given for each kind of party. The violator keeps no word, and whoever is attacked keeps all of it: it is the one
 * party that is protected, unless a caller says which of several it is. All others keep their word each by itself, unless a
 * common cause keeps everybody home at once.
 */
import type { Agreement, Party } from '../model/agreement.ts';

/** What kinds of party there are. */
export type PartyKind = Party['kind'];

/** How often parties of each kind honour what they have promised, with where the figures are from. */
export interface HonourRates {
  /** Short slug: `leeds-2000`. */
  readonly id: string;
  readonly title: string;
  /** For every kind that has no figure of its own, from 0 to 1. */
  readonly rate: number;
  readonly byKind?: { readonly [kind in PartyKind]?: number };
  readonly source: string;
}

/** Who is attacked, where only one party can be. */
export const onlyVictim = (
  { protects }: Agreement,
  violator: string | undefined,
): string | undefined => {
  const [one, ...others] = protects.filter((party) => party !== violator);
  return others.length === 0 ? one : undefined;
};

/** The probability that a party cooperates, by its id. */
export const cooperation = (
  agreement: Agreement,
  { rate, byKind = {} }: HonourRates,
  own: Readonly<Record<string, number>>,
  violator: string | undefined,
  victim: string | undefined = onlyVictim(agreement, violator),
): ((party: string) => number) => {
  const kinds = new Map(agreement.parties.map(({ id, kind }) => [id, kind]));
  return (party) => {
    if (Object.hasOwn(own, party)) return own[party] ?? rate;
    if (party === violator) return 0;
    if (party === victim) return 1;
    const kind = kinds.get(party);
    return (kind === undefined ? undefined : byKind[kind]) ?? rate;
  };
};
