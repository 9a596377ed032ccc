/**
 * The same agreement in other words: other names, other order.
 *
 * Nothing that is scored may depend on either.
 */
import type { Agreement, Cite } from '../../model/agreement.ts';
import { renamed } from './rule.ts';

/** Gives every value of a document another one, from the inside out. */
const everyValue = (value: unknown, change: (value: unknown) => unknown): unknown => {
  if (Array.isArray(value)) return change(value.map((item) => everyValue(item, change)));
  if (typeof value !== 'object' || value === null) return change(value);
  return change(
    Object.fromEntries(Object.entries(value).map(([key, item]) => [key, everyValue(item, change)])),
  );
};

/** Gives every party another name, wherever it is named. */
export const withPartiesRenamed = (
  agreement: Agreement,
  name: (party: string) => string,
): Agreement => {
  const list = (parties: readonly string[]) => parties.map(name);
  const instrument = <T extends Agreement['instrument'] | undefined>(item: T): T =>
    item && {
      ...item,
      signatories: list(item.signatories),
      ...(item.ratifiedBy && { ratifiedBy: list(item.ratifiedBy) }),
    };
  const own = (item: { readonly instrument?: Agreement['instrument'] | undefined }) =>
    item.instrument && { instrument: instrument(item.instrument) };
  return {
    ...agreement,
    parties: agreement.parties.map((party) => ({
      ...party,
      id: name(party.id),
      ...(party.members && { members: list(party.members) }),
    })),
    protects: list(agreement.protects),
    constrains: list(agreement.constrains),
    instrument: instrument(agreement.instrument),
    baselines: agreement.baselines.map((one) => ({ ...one, binds: list(one.binds) })),
    verification: agreement.verification.map((one) => ({
      ...one,
      operators: list(one.operators),
      finding: renamed(one.finding, name),
      ...own(one),
    })),
    guarantees: agreement.guarantees.map((one) => ({
      ...one,
      protects: list(one.protects),
      trigger: { ...one.trigger, activation: renamed(one.trigger.activation, name) },
      responders: one.responders.map((item) => ({ ...item, party: name(item.party) })),
      ...(one.renewal && { renewal: renamed(one.renewal, name) }),
      conditions: one.conditions.map((item) => ({
        ...item,
        adjudicator: renamed(item.adjudicator, name),
        ...(Array.isArray(item.controlledBy) && { controlledBy: list(item.controlledBy) }),
      })),
      ...own(one),
    })),
    drafting: agreement.drafting.map((one) => ({
      ...one,
      seats: Object.fromEntries(
        Object.entries(one.seats).map(([party, role]) => [name(party), role]),
      ),
    })),
  };
};

/** Gives every baseline, verifier, guarantee, round and source another name, wherever it is named. */
export const withElementsRenamed = (
  agreement: Agreement,
  name: (element: string) => string,
): Agreement => {
  const called = <T extends { readonly id: string }>(item: T): T => ({
    ...item,
    id: name(item.id),
  });
  const all = (listed: 'all' | readonly string[]) => (listed === 'all' ? listed : listed.map(name));
  const recited = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'cites' in value && Array.isArray(value.cites)
      ? {
          ...value,
          cites: value.cites.map((cite: Cite) => ({ ...cite, source: name(cite.source) })),
        }
      : value;
  const { baselines, verification, guarantees, drafting, sources, ...rest } = agreement;
  return everyValue(
    {
      ...rest,
      baselines: baselines.map(called),
      verification: verification.map((one) => ({ ...called(one), watches: all(one.watches) })),
      guarantees: guarantees.map((one) => ({
        ...called(one),
        trigger: {
          ...one.trigger,
          ...(typeof one.trigger.established === 'object' && {
            established: { verifier: name(one.trigger.established.verifier) },
          }),
        },
        ...(one.follows !== undefined && { follows: name(one.follows) }),
      })),
      drafting: drafting.map((one) => ({ ...called(one), terms: all(one.terms) })),
      sources: sources.map(called),
    },
    recited,
  ) as Agreement;
};

/** A sequence of numbers in [0, 1) that a seed decides (Mulberry32). */
const lots = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const shuffled = <T>(items: readonly T[], lot: () => number): T[] =>
  items
    .map((item) => ({ item, place: lot() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

/**
 * Puts every list of an agreement and the fields of every object in another order.
 *
 * Only rounds of the same date keep theirs: in a drafting log that order is the order of events.
 */
export const inAnotherOrder = (agreement: Agreement, seed: number): Agreement => {
  const lot = lots(seed);
  const mixed = everyValue(agreement, (value) => {
    if (Array.isArray(value)) return shuffled(value, lot);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(shuffled(Object.entries(value), lot));
  }) as Agreement;
  const rank = new Map(agreement.drafting.map(({ id }, index) => [id, index]));
  const waiting = new Map<string, Agreement['drafting'][number][]>();
  for (const round of [...mixed.drafting].sort(
    (a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0),
  ))
    waiting.set(round.date, [...(waiting.get(round.date) ?? []), round]);
  return {
    ...mixed,
    drafting: mixed.drafting.map(
      ({ date }) => waiting.get(date)?.shift() as Agreement['drafting'][number],
    ),
  };
};
