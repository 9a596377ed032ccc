/**
 * What reading the drafting log comes to: who sat where, in which rounds, over which terms.
 */
import type { Agreement, Instrument } from '../model/agreement.ts';
import type { Factor, Product } from './product.ts';

/** What one of each takes, in steps of about a microsecond; measured, and on the safe side. */
const PRICES = {
  /** A party, a term and a round. */
  seat: 0.006,
  /** A party, a round, and one who speaks for it or whom it speaks for. */
  speaker: 0.05,
  /** A stakeholder, a constrained party and a round. */
  compared: 0.06,
  /** A term, and a term that a round lists. */
  term: 0.004,
  /** A party, what it is obliged to, and somebody who may have signed that for it. */
  signature: 0.01,
  member: 0.01,
} as const;

/** The load of the drafting log, product by product. */
export const draftingLoad = (agreement: Agreement): readonly Product[] => {
  const { parties, protects, constrains, verification, guarantees, baselines, drafting } =
    agreement;
  const rounds = drafting.length;
  const elements = verification.length + guarantees.length + baselines.length;
  const terms = Math.max(1, verification.length + guarantees.length);
  /** Who speaks for a party, and for whom it speaks. */
  const speakers = new Map<string, number>();
  let members = 0;
  for (const { id, members: own = [] } of parties) {
    speakers.set(id, (speakers.get(id) ?? 0) + own.length);
    for (const one of own) speakers.set(one, (speakers.get(one) ?? 0) + 1);
    members += own.length;
  }
  const acting = new Map<string, number>();
  const oblige = (party: string, instrument: Instrument) => {
    const spoken = speakers.get(party) ?? 0;
    // Each of its members, or of those that speak for it, is looked for among those who signed.
    acting.set(party, (acting.get(party) ?? 0) + 1 + (1 + spoken) * instrument.signatories.length);
  };
  for (const { binds } of baselines) for (const one of binds) oblige(one, agreement.instrument);
  for (const { operators, instrument = agreement.instrument } of verification)
    for (const one of operators) oblige(one, instrument);
  for (const { responders, instrument = agreement.instrument } of guarantees)
    for (const { party } of responders) oblige(party, instrument);
  let signatures = 0;
  let obliged = 0;
  for (const count of acting.values()) signatures += count;
  const concerned = new Set([...protects, ...constrains, ...acting.keys()]);
  for (const { binds } of baselines) obliged += binds.length;
  for (const { operators } of verification) obliged += operators.length;
  for (const { responders } of guarantees) obliged += responders.length;
  let spoken = 0;
  for (const party of concerned) spoken += 1 + (speakers.get(party) ?? 0);
  let listed = 0;
  for (const { terms: list } of drafting) listed += list === 'all' ? 0 : list.length;

  const of = (count: number, one: string, several: string): Factor => [count, one, several];
  const ofRounds = of(rounds, 'round of drafting', 'rounds of drafting');
  const ofParties = of(concerned.size, 'party concerned', 'parties concerned');
  const path = ['drafting'];
  return [
    {
      id: 'seats',
      path,
      factors: [ofParties, of(terms, 'term', 'terms'), ofRounds],
      units: (concerned.size * terms + 2 * obliged) * rounds,
      total: (concerned.size * terms + 2 * obliged) * rounds * PRICES.seat,
    },
    {
      id: 'speakers',
      path,
      factors: [
        of(spoken, 'party concerned or speaking for one', 'parties concerned or speaking for one'),
        ofRounds,
      ],
      units: spoken * rounds,
      total: spoken * rounds * PRICES.speaker,
    },
    {
      id: 'compared',
      path,
      factors: [
        ofParties,
        of(constrains.length, 'constrained party', 'constrained parties'),
        of(rounds + 1, 'round of drafting', 'rounds of drafting'),
      ],
      units: concerned.size * constrains.length * (rounds + 1),
      total: concerned.size * constrains.length * (rounds + 1) * PRICES.compared,
    },
    {
      id: 'terms',
      path,
      factors: [
        of(elements, 'element', 'elements'),
        of(listed, 'term listed in a round', 'terms listed in all rounds'),
      ],
      units: elements * listed,
      total: elements * listed * PRICES.term,
    },
    {
      id: 'signatures',
      path: ['instrument'],
      factors: [
        of(obliged, 'duty of a party', 'duties of parties'),
        of(
          obliged === 0 ? 0 : Math.round(signatures / obliged),
          'signature to look through',
          'signatures to look through',
        ),
      ],
      units: signatures,
      total: signatures * PRICES.signature,
    },
    {
      id: 'members',
      path: ['parties'],
      factors: [
        of(parties.length, 'party', 'parties'),
        of(members, 'member of another one', 'members of others'),
      ],
      units: parties.length * members,
      total: parties.length * members * PRICES.member,
    },
  ];
};
