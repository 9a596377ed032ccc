/**
 * The same agreement under other names.
 *
 * Names are nothing: no score depends on what a party or an element is called. Papers are joined, and drafts compared,
 * by giving elements names that do not clash, or that are the same where the elements are.
 */
import { renamed as renamedRule } from '../decision/rule.ts';
import type { Agreement, Cite, Instrument } from '../model/agreement.ts';

type Name = (id: string) => string;

interface Citing {
  readonly cites?: readonly Cite[] | undefined;
}

interface Bound {
  readonly instrument?: Instrument | undefined;
}

/** Gives every party another name, wherever it is named. */
export const withPartiesRenamed = (agreement: Agreement, name: Name): Agreement => {
  const list = (parties: readonly string[]) => parties.map(name);
  const renamed = (instrument: Instrument): Instrument => ({
    ...instrument,
    signatories: list(instrument.signatories),
    ...(instrument.ratifiedBy && { ratifiedBy: list(instrument.ratifiedBy) }),
  });
  const own = ({ instrument }: Bound) => instrument && { instrument: renamed(instrument) };
  return {
    ...agreement,
    parties: agreement.parties.map((party) => ({
      ...party,
      id: name(party.id),
      ...(party.members && { members: list(party.members) }),
    })),
    protects: list(agreement.protects),
    constrains: list(agreement.constrains),
    instrument: renamed(agreement.instrument),
    baselines: agreement.baselines.map((one) => ({ ...one, binds: list(one.binds) })),
    verification: agreement.verification.map((one) => ({
      ...one,
      operators: list(one.operators),
      finding: renamedRule(one.finding, name),
      ...own(one),
    })),
    guarantees: agreement.guarantees.map((one) => ({
      ...one,
      protects: list(one.protects),
      trigger: {
        ...one.trigger,
        activation: renamedRule(one.trigger.activation, name),
      },
      responders: one.responders.map((item) => ({ ...item, party: name(item.party) })),
      ...(one.renewal && { renewal: renamedRule(one.renewal, name) }),
      conditions: one.conditions.map((item) => ({
        ...item,
        adjudicator: renamedRule(item.adjudicator, name),
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
export const withElementsRenamed = (agreement: Agreement, name: Name): Agreement => {
  const recited = <T extends Citing>(item: T): T =>
    item.cites === undefined
      ? item
      : { ...item, cites: item.cites.map((cite) => ({ ...cite, source: name(cite.source) })) };
  const own = ({ instrument }: Bound) => instrument && { instrument: recited(instrument) };
  const sourced = <T extends { readonly id: string }>(item: T): T => ({
    ...item,
    id: name(item.id),
  });
  const called = <T extends Citing & Bound & { readonly id: string }>(item: T): T => ({
    ...recited(item),
    ...own(item),
    id: name(item.id),
  });
  const all = (listed: 'all' | readonly string[]) => (listed === 'all' ? listed : listed.map(name));
  return {
    ...recited(agreement),
    instrument: recited(agreement.instrument),
    baselines: agreement.baselines.map(called),
    verification: agreement.verification.map((one) => ({
      ...called(one),
      watches: all(one.watches),
    })),
    guarantees: agreement.guarantees.map((one) => {
      const { established } = one.trigger;
      return {
        ...called(one),
        trigger: {
          ...recited(one.trigger),
          established:
            typeof established === 'object'
              ? { verifier: name(established.verifier) }
              : established,
        },
        responders: one.responders.map(recited),
        timeline: one.timeline.map(recited),
        conditions: one.conditions.map(recited),
        ...(one.follows !== undefined && { follows: name(one.follows) }),
      };
    }),
    drafting: agreement.drafting.map((one) => ({ ...called(one), terms: all(one.terms) })),
    ...(agreement.outcome && {
      outcome: {
        ...recited(agreement.outcome),
        ...(agreement.outcome.sources && { sources: agreement.outcome.sources.map(sourced) }),
      },
    }),
    sources: agreement.sources.map(sourced),
  };
};
