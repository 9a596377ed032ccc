/**
 * Packages of papers: a framework, a guarantee and a monitoring protocol scored as the one deal that they are.
 *
 * Parties are the same party wherever they have the same id; elements and sources get the id of their paper in front,
 * once. Every element keeps the instrument of its own paper, every guarantee runs against those whom its own paper
 * constrains, and what a paper said of `all` it says of its own. So combining is associative, and the empty package is
 * its unit.
 */

import type { Agreement, Instrument, Party, Round } from '../model/agreement.ts';
import { SCHEMA_VERSION } from '../model/agreement.ts';
import { levelsOf } from '../model/ladders.ts';
import { MOST_CHARACTERS } from '../model/terms.ts';
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
const FORMS: readonly Instrument['form'][] = levelsOf('instrument');

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
      guarantees: guarantees.map((one) => {
        // One that has been in a package before keeps those of its own paper.
        const against = one.id.includes('/') ? undefined : (one.against ?? paper.constrains);
        return own(against === undefined || against.length === 0 ? one : { ...one, against });
      }),
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
  instrument: { form: 'chapter-vii-resolution', signatories: [] },
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

/** The same party has the members that any paper names, and the first rule that one gives it. */
const joinedParties = (some: Agreement['parties'], others: Agreement['parties']): Party[] => {
  const byId = new Map(others.map((party) => [party.id, party]));
  const joinedOnes = some.map((party): Party => {
    const other = byId.get(party.id);
    const members = union(party.members, other?.members);
    const decides = party.decides ?? other?.decides;
    return {
      ...party,
      ...(members.length === 0 ? {} : { members }),
      ...(decides === undefined ? {} : { decides }),
    };
  });
  return joinedById(joinedOnes, others);
};

/** A text that is too long for a document ends in an ellipsis instead; a character of two units is not cut in half. */
const cutText = (text: string): string =>
  text.length <= MOST_CHARACTERS
    ? text
    : `${text.slice(0, MOST_CHARACTERS - 1).replace(/[\uD800-\uDBFF]$/, '…')}…`;

const joinedText = (glue: string, ...texts: readonly (string | undefined)[]): string =>
  cutText(texts.filter((text) => text !== undefined && text !== '').join(glue));

const lesser = <T>(order: readonly T[], a: T, b: T): T =>
  order.indexOf(a) <= order.indexOf(b) ? a : b;

const byDate = (rounds: readonly Round[]): Round[] =>
  [...rounds].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/** A list that may be left out, left out where it is empty. */
const unlessEmpty = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length === 0 ? undefined : list;

/** How each field of two things is made one; a field that has no way, and is not left out, does not compile. */
type Ways<T, LeftOut extends keyof T = never> = {
  readonly [K in Exclude<keyof T, LeftOut>]-?: (a: T, b: T) => T[K];
};

/** Makes one thing of two, field by field, without the fields that neither has. */
const joinedBy = <T, LeftOut extends keyof T>(
  ways: Ways<T, LeftOut>,
  a: T,
  b: T,
): Omit<T, LeftOut> => {
  const fields = Object.entries<(a: T, b: T) => unknown>(ways)
    .map(([field, way]) => [field, way(a, b)] as const)
    .filter(([, value]) => value !== undefined);
  // The table has a way for every field, and each gives what stands in that field.
  return Object.fromEntries(fields) as Omit<T, LeftOut>;
};

type Scope = NonNullable<Agreement['scope']>;

const SCOPE: Ways<Scope> = {
  breaches: (a, b) => union(a.breaches, b.breaches),
  reason: (a, b) => joinedText('; ', a.reason, b.reason),
};

/** The instrument of a package has no cites, term or notice: the elements of each paper keep its own, with all of these. */
const INSTRUMENT: Ways<Instrument, 'cites' | 'term' | 'exitNotice'> = {
  form: (a, b) => lesser(FORMS, a.form, b.form),
  signatories: (a, b) => union(a.signatories, b.signatories),
  ratifiedBy: (a, b) => unlessEmpty(union(a.ratifiedBy, b.ratifiedBy)),
  witnesses: (a, b) => unlessEmpty(union(a.witnesses, b.witnesses)),
};

/** Parties that stand together in any paper stand together in all. */
const joinedSides = (sides: readonly (readonly string[])[]): string[][] => {
  const groups: string[][] = [];
  for (const side of sides) {
    const apart = groups.filter((group) => !group.some((party) => side.includes(party)));
    const touching = groups.filter((group) => !apart.includes(group));
    const whole = union(touching.flat(), side);
    const place = touching[0] === undefined ? apart.length : groups.indexOf(touching[0]);
    groups.splice(0, groups.length, ...apart.toSpliced(place, 0, whole));
  }
  return groups;
};

const AGREEMENT: Ways<Agreement, 'id' | 'shows' | 'outcome'> = {
  schema: () => SCHEMA_VERSION,
  title: (a, b) => joinedText(' + ', a.title, b.title),
  date: (a, b) => (a.date > b.date ? a.date : b.date),
  status: (a, b) => lesser(STATUSES, a.status, b.status),
  purpose: (a, b) => union(a.purpose, b.purpose),
  parties: (a, b) => joinedParties(a.parties, b.parties),
  protects: (a, b) => union(a.protects, b.protects),
  constrains: (a, b) => union(a.constrains, b.constrains),
  sides: (a, b) => unlessEmpty(joinedSides([...(a.sides ?? []), ...(b.sides ?? [])])),
  // Breaches in scope are those of any paper; a paper without scope is about all of them.
  scope: (a, b) => (a.scope && b.scope ? joinedBy(SCOPE, a.scope, b.scope) : undefined),
  undisclosed: (a, b) => unlessEmpty(union(a.undisclosed, b.undisclosed)),
  instrument: (a, b) => joinedBy(INSTRUMENT, a.instrument, b.instrument),
  baselines: (a, b) => [...a.baselines, ...b.baselines],
  verification: (a, b) => [...a.verification, ...b.verification],
  guarantees: (a, b) => [...a.guarantees, ...b.guarantees],
  drafting: (a, b) => byDate([...a.drafting, ...b.drafting]),
  sources: (a, b) => joinedById(a.sources, b.sources),
  cites: (a, b) => unlessEmpty([...(a.cites ?? []), ...(b.cites ?? [])]),
  notes: (a, b) => joinedText('\n', a.notes, b.notes) || undefined,
};

const joined = (a: Agreement, b: Agreement): Agreement => ({
  ...joinedBy(AGREEMENT, a, b),
  id: a.id,
});

/**
 * Makes one agreement of several papers.
 *
 * Papers have ids of their own. What single papers show and their outcomes are left out, and a text of all of them that
 * would be too long for a document is cut. Combining is associative, and
 * the package of no papers is its unit. A paper that constrains nobody new and asks about no new breach never lowers the
 * first two indicators.
 *
 * @example
 * combine('deal', [framework, guarantee]).title; // => 'Framework + Guarantee'
 */
export const combine = (id: string, papers: readonly Agreement[]): Agreement =>
  papers.map(detached).reduce(joined, empty(id));
