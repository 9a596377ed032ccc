/**
 * Findings: drafting faults, each named as the failing state it leads to.
 *
 * A finding is a document: a question, the article it was learnt from, messages as functions of typed data, the
 * consequence and the smallest change that would repair it. It holds no number; what weighs how much is the rubric's.
 * Only known facts make one: `unknown` never does, and nothing is missing from a list that is not fully disclosed. What
 * differs only in the `parties` of its data is one finding that lists them.
 */
import { harmless } from '../issue/show.ts';
import type { Cite } from '../model/agreement.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Finding } from '../model/scorecard.ts';
import { SEVERITIES, type Severity } from '../model/scorecard-words.ts';
import type { Place } from '../score/reason.ts';
import { NO_CITES } from '../score/score.ts';
import type { CaseFile } from './case-file.ts';

/** What a finding looks at. */
export interface Inquiry {
  readonly file: CaseFile;
  readonly rubric: Rubric;
  /** Ids of the breach kinds in scope. */
  readonly breaches: readonly string[];
  /** Each party that could be the violator. */
  readonly violators: readonly string[];
  /** What parties and elements are called in sentences; by their ids by default. */
  readonly nameOf?: (id: string) => string;
}

/** Functions from the data of a message to its sentence, which begins with an id or small and ends without a stop. */
type Messages = Readonly<Record<string, (data: never) => string>>;

/** One place where a finding applies: which message, about which element, with what data. */
export type Hit<M extends Messages> = {
  readonly [K in keyof M & string]: {
    readonly message: K;
    /** The id of the element, or of the agreement where something is absent. */
    readonly element: string;
    readonly at: Place;
    readonly data: Parameters<M[K]>[0];
    readonly cites?: readonly Cite[] | undefined;
  };
}[keyof M & string];

interface Definition<Id extends string, M extends Messages> {
  /** The failing state, also the name of its file. */
  readonly id: Id;
  /** For all messages alike, or for each. */
  readonly severity: Severity | { readonly [K in keyof NoInfer<M>]: Severity };
  readonly asks: string;
  /** The article it was learnt from. */
  readonly source: string;
  readonly messages: M;
  /** What follows from it, when it comes to the case. */
  readonly consequence: string;
  /** The smallest change that would repair it. */
  readonly repair: (hit: Hit<M>) => string;
  readonly find: (inquiry: Inquiry, report: (hit: Hit<M>) => void) => void;
}

/** A finding of the catalogue: what it is, and how to look for it. */
export interface FindingKind {
  readonly id: string;
  /** At its worst. */
  readonly severity: Severity;
  readonly severities: Readonly<Record<string, Severity>>;
  readonly asks: string;
  readonly source: string;
  readonly consequence: string;
  readonly look: (inquiry: Inquiry) => readonly Finding[];
}

/** Data with names in the place of ids, as sentences are made of it. */
const withNames = <D>(data: D, nameOf: Inquiry['nameOf']): D => {
  if (nameOf === undefined || typeof data !== 'object' || data === null) return data;
  const named = (value: unknown): unknown =>
    typeof value === 'string' ? nameOf(value) : Array.isArray(value) ? value.map(named) : value;
  const said: Record<string, unknown> = {};
  for (const key in data) said[key] = named(data[key]);
  return said as D;
};

/** Whether two hits may be one: the same message at the same place. */
const isAtOnePlace = <M extends Messages>(one: Hit<M>, other: Hit<M>): boolean =>
  one.message === other.message && one.element === other.element && one.at === other.at;

/** Whether a hit names no party twice. */
const namesEachOnce = <M extends Messages>({ data }: Hit<M>): boolean => {
  const { parties = [] } = data as { readonly parties?: readonly string[] };
  return parties.length < 2 || new Set(parties).size === parties.length;
};

/** Up to this many hits are compared one by one before any is written down. */
const FEW = 16;

/** Joins hits that differ in `parties` only: of a deal of eight sides the same is not said eight times. */
const joined = <M extends Messages>(hits: readonly Hit<M>[]): readonly Hit<M>[] => {
  const isPlain = (hit: Hit<M>, place: number): boolean =>
    namesEachOnce(hit) && hits.findIndex((other) => isAtOnePlace(other, hit)) === place;
  if (hits.length <= FEW && hits.every(isPlain)) return hits;
  const alike = new Map<string, { readonly hit: Hit<M>; readonly parties: Set<string> }>();
  for (const hit of hits) {
    const { parties = [], ...others } = hit.data as { readonly parties?: readonly string[] };
    const key = JSON.stringify([hit.message, hit.element, hit.at, others]);
    const one = alike.get(key) ?? { hit, parties: new Set() };
    for (const party of parties) one.parties.add(party);
    alike.set(key, one);
  }
  return [...alike.values()].map(({ hit, parties }) =>
    parties.size === 0 ? hit : { ...hit, data: { ...(hit.data as object), parties: [...parties] } },
  );
};

/**
 * Defines a finding, with the data of every message checked against what its search reports.
 *
 * @see ../findings/violator-holds-veto.ts for one at its best
 *
 * @example
 * const endsSomeDay = defineFinding({
 *   id: 'ends-some-day',
 *   severity: 'weakens',
 *   asks: 'Does a guarantee end?',
 *   source: 'US guarantee paper of November 2025: ten years',
 *   messages: { ends: ({ term }: { term: string }) => `it ends after ${term}` },
 *   consequence: 'The violator needs only to wait.',
 *   repair: () => 'let it last until something better replaces it',
 *   find: ({ file }, report) => {
 *     for (const { id, term } of file.agreement.guarantees)
 *       if (term !== 'indefinite')
 *         report({ message: 'ends', element: id, at: `guarantees.${id}.term`, data: { term } });
 *   },
 * });
 * endsSomeDay.look(inquiry).map(({ message }) => message); // => ['it ends after P10Y']
 */
export const defineFinding = <const Id extends string, const M extends Messages>({
  id,
  severity,
  asks,
  source,
  messages,
  consequence,
  repair,
  find,
}: Definition<Id, M>): FindingKind & { readonly id: Id } => {
  const severities: Record<string, Severity> = {};
  for (const message of Object.keys(messages))
    severities[message] = typeof severity === 'string' ? severity : severity[message as keyof M];
  return {
    id,
    severity: SEVERITIES.find((one) => Object.values(severities).includes(one)) ?? 'clouds',
    severities,
    asks,
    source,
    consequence,
    look: (inquiry) => {
      const hits: Hit<M>[] = [];
      find(inquiry, (hit) => hits.push(hit));
      return joined(hits).map((hit) => {
        const said = withNames(hit.data, inquiry.nameOf);
        return {
          id,
          messageId: hit.message,
          severity: severities[hit.message] as Severity,
          element: hit.element,
          at: hit.at,
          message: harmless((messages[hit.message] as (data: unknown) => string)(said)),
          consequence,
          repair: harmless(repair({ ...hit, data: said })),
          learntFrom: source,
          data: hit.data,
          cites: hit.cites ?? NO_CITES,
        };
      });
    },
  };
};

/**
 * Looks for all findings of a catalogue, worst first, otherwise in the order of the catalogue.
 *
 * @example
 * lookFor(STANDARD_FINDINGS, inquiry).map(({ id }) => id); // => ['violator-holds-veto']
 */
export const lookFor = (
  catalogue: readonly FindingKind[],
  inquiry: Inquiry,
): readonly Finding[] => {
  const all = SEVERITIES.map((): Finding[] => []);
  for (const rule of catalogue)
    for (const finding of rule.look(inquiry))
      all[SEVERITIES.indexOf(finding.severity)]?.push(finding);
  const none: Finding[] = [];
  return none.concat(...all);
};

/** A sentence can list this many; the longest list in a coded agreement has under half as many. */
const MOST_LISTED = 60;

/**
 * Joins ids as a sentence does, for messages; of a list that is too long to read it says how many more there are.
 *
 * @example
 * listed(['us', 'uk', 'fr']); // => 'us, uk and fr'
 */
export const listed = (ids: readonly string[]): string => {
  const more = ids.length - MOST_LISTED;
  if (more > 1) return `${ids.slice(0, MOST_LISTED).join(', ')} and ${more} more`;
  return ids.length < 2 ? ids.join('') : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1)}`;
};

/**
 * Says what several can do each by itself; nothing is added for one.
 *
 * @example
 * `${listed(['ru', 'by'])} can${each(['ru', 'by'])} block it`; // => 'ru and by can each block it'
 */
export const each = (ids: readonly string[]): string => (ids.length > 1 ? ' each' : '');
