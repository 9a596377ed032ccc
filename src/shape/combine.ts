/**
 * Packages of papers: a framework, a guarantee and a monitoring protocol scored as the one deal that they are.
 *
 * Parties are the same party wherever they have the same id; elements and sources get the id of their paper in front,
 * once. Every element keeps the instrument of its own paper, and what a paper said of `all` it says of its own. So
 * combining is associative, and the empty package is its unit.
 */

import type { Agreement, Instrument, Party, Round } from '../model/agreement.ts';
import { SCHEMA_VERSION } from '../model/agreement.ts';
import { levelsOf } from '../model/ladders.ts';
import { isNoLater } from '../time/calendar-date.ts';
import { withElementsRenamed } from './rename.ts';

/** Status, least settled first: a package is as settled as its least settled paper. */
const STATUSES = [
  'reported',
  'draft',
  'signed',
  'in-force',
  'ended',
] as const satisfies readonly Agreement['status'][];
const FORMS: readonly string[] = levelsOf('instrument');

/** An element of a package has its paper's id in front; one that has been in a package before keeps that. */
const within = (paper: string, id: string): string => (id.includes('/') ? id : `${paper}/${id}`);

/** Rewrites a paper so that its elements stand alone: names of their own, instruments of their own, no `all`. */
const detached = (paper: Agreement): Agreement => {
  const own = <T extends { readonly instrument?: Instrument | undefined }>(item: T): T => ({
    ...item,
    instrument: item.instrument ?? paper.instrument,
  });
  const { baselines, verification, guarantees, drafting } = paper;
  const watched = baselines.map(({ id }) => id);
  const elements = [...baselines, ...verification, ...guarantees].map(({ id }) => id);
  return withElementsRenamed(
    {
      ...paper,
      verification: verification.map((one) => ({
        ...own(one),
        watches: one.watches === 'all' ? watched : one.watches,
      })),
      guarantees: guarantees.map(own),
      // A round after the paper was final is kept for the record, and was about none of its terms.
      drafting: drafting.map((one) => ({
        ...one,
        terms: !isNoLater(one.date, paper.date) ? [] : one.terms === 'all' ? elements : one.terms,
      })),
    },
    (id) => within(paper.id, id),
  );
};

/** The empty package: joining it to anything changes nothing. It is no document that could be parsed. */
const empty = (id: string): Agreement => ({
  schema: SCHEMA_VERSION,
  id,
  title: '',
  date: '0001',
  status: 'ended',
  purpose: [],
  parties: [],
  protects: [],
  constrains: [],
  scope: { breaches: [], reason: '' },
  instrument: { form: 'ratified-treaty', signatories: [] },
  baselines: [],
  verification: [],
  guarantees: [],
  drafting: [],
  sources: [],
});

const union = <T>(some: readonly T[] = [], others: readonly T[] = []): T[] => [
  ...new Set([...some, ...others]),
];

const joinedById = <T extends { readonly id: string }>(
  some: readonly T[],
  others: readonly T[],
): T[] => {
  const ids = new Set(some.map(({ id }) => id));
  return [...some, ...others.filter(({ id }) => !ids.has(id))];
};

/** The same party has the members that any paper names. */
const joinedParties = (some: Agreement['parties'], others: Agreement['parties']): Party[] => {
  const byId = new Map(others.map((party) => [party.id, party]));
  const joinedOnes = some.map((party): Party => {
    const members = union(party.members, byId.get(party.id)?.members);
    return members.length === 0 ? party : { ...party, members };
  });
  return joinedById(joinedOnes, others);
};

const joinedText = (glue: string, ...texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined && text !== '').join(glue);

const lesser = <T>(order: readonly T[], a: T, b: T): T =>
  order.indexOf(a) <= order.indexOf(b) ? a : b;

/** Breaches in scope are those of any paper; a paper without scope is about all of them. */
const joinedScope = (a: Agreement['scope'], b: Agreement['scope']): Pick<Agreement, 'scope'> =>
  a === undefined || b === undefined
    ? {}
    : {
        scope: {
          breaches: union(a.breaches, b.breaches),
          reason: joinedText('; ', a.reason, b.reason),
        },
      };

const byDate = (rounds: readonly Round[]): Round[] =>
  [...rounds].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

const joined = (a: Agreement, b: Agreement): Agreement => {
  const notes = joinedText('\n', a.notes, b.notes);
  const cites = [...(a.cites ?? []), ...(b.cites ?? [])];
  const undisclosed = union(a.undisclosed, b.undisclosed);
  const ratifiedBy = union(a.instrument.ratifiedBy, b.instrument.ratifiedBy);
  return {
    schema: SCHEMA_VERSION,
    id: a.id,
    title: joinedText(' + ', a.title, b.title),
    date: a.date > b.date ? a.date : b.date,
    status: lesser(STATUSES, a.status, b.status),
    purpose: union(a.purpose, b.purpose),
    parties: joinedParties(a.parties, b.parties),
    protects: union(a.protects, b.protects),
    constrains: union(a.constrains, b.constrains),
    ...joinedScope(a.scope, b.scope),
    ...(undisclosed.length === 0 ? {} : { undisclosed }),
    instrument: {
      form: lesser(FORMS, a.instrument.form, b.instrument.form) as Instrument['form'],
      signatories: union(a.instrument.signatories, b.instrument.signatories),
      ...(ratifiedBy.length === 0 ? {} : { ratifiedBy }),
    },
    baselines: [...a.baselines, ...b.baselines],
    verification: [...a.verification, ...b.verification],
    guarantees: [...a.guarantees, ...b.guarantees],
    drafting: byDate([...a.drafting, ...b.drafting]),
    sources: joinedById(a.sources, b.sources),
    ...(cites.length === 0 ? {} : { cites }),
    ...(notes === '' ? {} : { notes }),
  };
};

/**
 * Makes one agreement of several papers.
 *
 * Papers have ids of their own. What single papers show and their outcomes are left out. Combining is associative, and
 * the package of no papers is its unit. A paper that constrains nobody new and asks about no new breach never lowers the
 * first two indicators.
 *
 * @example
 * combine('deal', [framework, guarantee]).title; // => 'Framework + Guarantee'
 */
export const combine = (id: string, papers: readonly Agreement[]): Agreement =>
  papers.map(detached).reduce(joined, empty(id));
