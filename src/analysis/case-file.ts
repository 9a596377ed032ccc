/**
 * The case file: an agreement opened for reading.
 *
 * Looks up elements by id, and answers the few questions that every indicator and finding asks: what is open, who
 * verifies what, how long a response takes. It is made once for each scoring, so nothing is looked up twice.
 */
import type {
  Agreement,
  Baseline,
  DISCLOSABLE,
  Guarantee,
  Instrument,
  Verifier,
} from '../model/agreement.ts';
import { once } from '../score/later.ts';
import { type Latency, type Limit, latency, type Schedule, type Stage } from '../time/latency.ts';
import { NO_TIME, type Span, spanOfCoded, UNKNOWN_SPAN } from '../time/span.ts';
import { type DraftingLog, openLog } from './drafting-log.ts';

/** How a breach comes to be established: by nobody in particular, by the responders, by a verifier, coded or not. */
export type Establishing = 'unspecified' | 'responders' | 'undisclosed' | Verifier;

export interface CaseFile {
  readonly agreement: Agreement;
  /** The verifier of that id, where there is one. */
  readonly verifier: (id: string) => Verifier | undefined;
  readonly guarantee: (id: string) => Guarantee | undefined;
  /** Whether a list may hold more than could be coded. */
  readonly isUndisclosed: (list: (typeof DISCLOSABLE)[number]) => boolean;
  /** Whether the same parties are protected and constrained. */
  readonly isReciprocal: boolean;
  /** The drafting log, opened when it is first asked for. */
  readonly log: () => DraftingLog;
  /** When each rung of a ladder is spent, as far as worked out. */
  readonly rungEnds: Map<string, Span>;
}

const byId = <T extends { readonly id: string }>(
  elements: readonly T[],
): ((id: string) => T | undefined) => {
  const map = new Map(elements.map((element) => [element.id, element]));
  return (id) => map.get(id);
};

const sameParties = (some: readonly string[], others: readonly string[]): boolean => {
  const [a, b] = [new Set(some), new Set(others)];
  return a.size > 0 && a.size === b.size && [...a].every((party) => b.has(party));
};

/** Opens an agreement for reading. */
export const openCase = (agreement: Agreement): CaseFile => {
  const undisclosed = new Set(agreement.undisclosed);
  return {
    agreement,
    verifier: byId(agreement.verification),
    guarantee: byId(agreement.guarantees),
    isUndisclosed: (list) => undisclosed.has(list),
    isReciprocal: sameParties(agreement.protects, agreement.constrains),
    log: once(() => openLog(agreement)),
    rungEnds: new Map(),
  };
};

/** Whether a verifier watches a baseline. */
export const watches = ({ watches: watched }: Verifier, { id }: Baseline): boolean =>
  watched === 'all' || watched.includes(id);

/** Whether a baseline restrains a violator from a breach; without a violator, whether it restrains anyone. */
export const restrains = (
  { binds, forbids }: Baseline,
  breach: string,
  violator: string | undefined,
): boolean => forbids.includes(breach) && (violator === undefined || binds.includes(violator));

/** Whether a guarantee answers a breach by a violator: it must be for someone other than the violator. */
export const answers = (
  { breaches, protects }: Guarantee,
  breach: string,
  violator: string | undefined,
): boolean => breaches.includes(breach) && protects.some((party) => party !== violator);

/** The instrument of an element: its own, or that of the agreement. */
export const instrumentOf = (
  { agreement }: CaseFile,
  { instrument }: { readonly instrument?: Instrument | undefined },
): Instrument => instrument ?? agreement.instrument;

/** The ways in which the breach of a guarantee may come to be established; several where it is not known. */
export const waysToEstablish = (
  file: CaseFile,
  { trigger: { established } }: Guarantee,
): readonly Establishing[] => {
  if (established === 'unspecified' || established === 'responders') return [established];
  if (established === 'unknown') {
    const coded = ['unspecified', 'responders', ...file.agreement.verification] as const;
    return file.isUndisclosed('verification') ? [...coded, 'undisclosed'] : coded;
  }
  return [file.verifier(established.verifier) ?? 'unspecified'];
};

/** The time a verifier takes from a breach to its finding. */
export const timeToFind = ({ detects, finds }: Verifier): Span => {
  const [seen, found] = [spanOfCoded(detects), spanOfCoded(finds)];
  return { low: seen.low + found.low, high: seen.high + found.high };
};

const scheduleOf = ({ timeline }: Guarantee, by: Establishing): Schedule => {
  const schedule: Partial<Record<Stage, Limit>> = {};
  if (by === 'undisclosed') {
    schedule.find = { within: UNKNOWN_SPAN, from: 'previous' };
  } else if (typeof by !== 'string') {
    schedule.detect = { within: spanOfCoded(by.detects), from: 'previous' };
    schedule.find = { within: spanOfCoded(by.finds), from: 'previous' };
  }
  for (const { stage, within, from } of timeline)
    schedule[stage] = { within: spanOfCoded(within), from };
  return schedule;
};

const hull = (spans: readonly Span[]): Span => ({
  low: Math.min(...spans.map(({ low }) => low)),
  high: Math.max(...spans.map(({ high }) => high)),
});

/** The end of the rung before, on a ladder; one that loops, which no parsed document has, cannot be told. */
const endOfRungBefore = (file: CaseFile, { follows }: Guarantee): Span => {
  const before = follows === undefined ? undefined : file.guarantee(follows);
  if (before === undefined) return NO_TIME;
  const worked = file.rungEnds.get(before.id);
  if (worked !== undefined) return worked;
  file.rungEnds.set(before.id, UNKNOWN_SPAN);
  const end = hull(waysToEstablish(file, before).map((by) => responseTime(file, before, by).total));
  file.rungEnds.set(before.id, end);
  return end;
};

/**
 * Works out the time from a breach to the response of a guarantee, when the breach is established in the given way.
 *
 * Responders who judge for themselves detect and find as part of their decision, so those stages fall away.
 */
export const responseTime = (file: CaseFile, guarantee: Guarantee, by: Establishing): Latency =>
  latency(scheduleOf(guarantee, by), endOfRungBefore(file, guarantee));
