/**
 * The case file: an agreement opened for reading.
 *
 * Looks up elements by id, and answers the few questions that every indicator and finding asks: what is open, who
 * verifies what, how long a response takes. It is made once for each scoring, so nothing is looked up twice.
 */
import { isUnknown, type Rule } from '../decision/rule.ts';
import { ruleAgainst, spelledOut } from '../decision/rule-against.ts';
import type { Agreement, Baseline, DISCLOSABLE, Guarantee, Verifier } from '../model/agreement.ts';
import { ANYONE } from '../model/terms.ts';
import { once, onceEach } from '../score/later.ts';
import {
  after,
  type Elapsed,
  eitherOf,
  elapsedOf,
  type Latency,
  type Limit,
  latency,
  NO_TIME,
  type Schedule,
  type Stage,
  together,
  UNKNOWN_TIME,
} from '../time/latency.ts';
import { bodyRules } from './bodies.ts';
import { type DraftingLog, openLog } from './drafting-log.ts';
import { type Stakeholders, stakeholdersOf } from './obligations.ts';

/** How a breach comes to be established: by nobody in particular, by the responders, by a verifier, coded or not. */
export type Establishing = 'unspecified' | 'responders' | 'undisclosed' | Verifier;

export interface CaseFile {
  readonly agreement: Agreement;
  /** The verifier of that id, where there is one. */
  readonly verifier: (id: string) => Verifier | undefined;
  readonly guarantee: (id: string) => Guarantee | undefined;
  /** Whether a list may hold more than could be coded. */
  readonly isUndisclosed: (list: (typeof DISCLOSABLE)[number]) => boolean;
  /** A rule as it stands against one violator: bodies spelled out, and whoever has no say in its own case taken out. */
  readonly ruleAgainst: (rule: Rule, violator: string | undefined) => Rule;
  /** What a party is called. */
  readonly nameOf: (party: string) => string;
  /** The side of a party: itself, or all those with whom it stands. */
  readonly sideOf: (party: string) => readonly string[];
  /** The drafting log, opened when it is first asked for. */
  readonly log: () => DraftingLog;
  /** Who has a stake in the terms, listed when it is first asked for. */
  readonly stakeholders: () => Stakeholders;
  /** When each rung of a ladder is spent, as far as worked out. */
  readonly rungEnds: Map<string, Elapsed>;
}

const byId = <T extends { readonly id: string }>(
  elements: readonly T[],
): ((id: string) => T | undefined) => {
  const map = new Map(elements.map((element) => [element.id, element]));
  return (id) => map.get(id);
};

/** Opens an agreement for reading. */
export const openCase = (agreement: Agreement): CaseFile => {
  const undisclosed = new Set(agreement.undisclosed);
  const { sides = [] } = agreement;
  const ruleOf = bodyRules(agreement);
  const against = onceEach((rule: Rule) =>
    onceEach((violator: string | undefined) => ({
      rule: ruleAgainst(
        // A body that could be the violator is one party, by whatever rule it decides.
        ruleOf === undefined
          ? rule
          : spelledOut(rule, (body) =>
              body === violator || agreement.constrains.includes(body) ? undefined : ruleOf(body),
            ),
        violator,
      ),
    })),
  );
  const names = once(() => new Map(agreement.parties.map(({ id, name }) => [id, name])));
  return {
    agreement,
    verifier: byId(agreement.verification),
    guarantee: byId(agreement.guarantees),
    isUndisclosed: (list) => undisclosed.has(list),
    ruleAgainst: (rule, violator) => against(rule)(violator).rule,
    nameOf: (party) => names().get(party) ?? party,
    sideOf: onceEach((party: string) => sides.find((side) => side.includes(party)) ?? [party]),
    log: once(() => openLog(agreement)),
    stakeholders: once(() => stakeholdersOf(agreement)),
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

/** Whether a guarantee runs against a violator: it must be for somebody else, and not only against others. */
export const runsAgainst = (
  { agreement: { constrains } }: CaseFile,
  { protects, against }: Guarantee,
  violator: string | undefined,
): boolean =>
  protects.some((party) => party !== violator) &&
  (against === undefined ||
    violator === undefined ||
    // Whoever is not constrained by name is an outsider.
    against.includes(constrains.includes(violator) ? violator : ANYONE));

/** Whether a guarantee answers a breach by a violator. */
export const answers = (
  file: CaseFile,
  guarantee: Guarantee,
  breach: string,
  violator: string | undefined,
): boolean => guarantee.breaches.includes(breach) && runsAgainst(file, guarantee, violator);

/** The ways in which the breach of a guarantee may come to be established; several where it is not known. */
export const waysToEstablish = (
  file: CaseFile,
  { trigger: { established } }: Guarantee,
): readonly Establishing[] => {
  if (established === 'unspecified' || established === 'responders') return [established];
  if (isUnknown(established)) {
    const coded = ['unspecified', 'responders', ...file.agreement.verification] as const;
    return file.isUndisclosed('verification') ? [...coded, 'undisclosed'] : coded;
  }
  return [file.verifier(established.verifier) ?? 'unspecified'];
};

/** The time a verifier takes from a breach to its finding. */
export const timeToFind = ({ detects, finds }: Verifier): Elapsed =>
  after(elapsedOf(detects), elapsedOf(finds));

/** The stages of a guarantee, when the breach is established in the given way. */
export const scheduleOf = ({ timeline }: Guarantee, by: Establishing): Schedule => {
  const schedule: Partial<Record<Stage, Limit>> = {};
  if (by === 'undisclosed') {
    schedule.find = { within: UNKNOWN_TIME, from: 'previous' };
  } else if (typeof by !== 'string') {
    schedule.detect = { within: elapsedOf(by.detects), from: 'previous' };
    schedule.find = { within: elapsedOf(by.finds), from: 'previous' };
  }
  for (const { stage, within, from } of timeline)
    schedule[stage] = { within: elapsedOf(within), from };
  return schedule;
};

/** The rungs that come before a guarantee on a ladder: one, several or none. */
export const rungsBefore = ({ follows = [] }: Guarantee): readonly string[] =>
  typeof follows === 'string' ? [follows] : follows;

/**
 * The end of a rung of a ladder; one that loops, which no parsed document has, is unknown.
 *
 * The ladder is walked down to its first rung and up again, as it may have thousands.
 */
const endOfRung = (file: CaseFile, id: string): Elapsed => {
  const { rungEnds, guarantee } = file;
  const first = guarantee(id);
  if (first === undefined) return NO_TIME;
  const open = rungEnds.has(id) ? [] : [first];
  const done = new Set<Guarantee>();
  for (let rung = open.at(-1); rung !== undefined; rung = open.at(-1)) {
    if (!rungEnds.has(rung.id)) {
      // Stands for the rung while those before it are worked out, and for good where they lead back to it.
      rungEnds.set(rung.id, UNKNOWN_TIME);
      for (const before of rungsBefore(rung).map(guarantee))
        if (before !== undefined && !rungEnds.has(before.id)) open.push(before);
      if (open.at(-1) !== rung) continue;
    }
    open.pop();
    if (done.has(rung)) continue;
    done.add(rung);
    const own = rung;
    const ends = waysToEstablish(file, own).map((by) => responseTime(file, own, by).total);
    rungEnds.set(own.id, ends.reduce(eitherOf));
  }
  return rungEnds.get(id) ?? NO_TIME;
};

/** How long a response takes from one who stands ready, and from one who does not. */
export interface Clock {
  readonly ready: Elapsed;
  readonly unready: Elapsed;
}

/** Works out both times; they differ only where the text says that somebody stands ready. */
export const clockOf = (file: CaseFile, guarantee: Guarantee, by: Establishing): Clock => {
  const ready = responseTime(file, guarantee, by).total;
  if (guarantee.timeline.every(({ within }) => within !== 'standing'))
    return { ready, unready: ready };
  const timeline = guarantee.timeline.map((deadline) =>
    deadline.within === 'standing' && deadline.stage !== 'detect'
      ? { ...deadline, within: 'at-once' }
      : deadline,
  );
  return { ready, unready: responseTime(file, { ...guarantee, timeline }, by).total };
};

/** The time after which the rungs before a guarantee are spent; no time where there are none. */
export const spentBefore = (file: CaseFile, guarantee: Guarantee): Elapsed =>
  rungsBefore(guarantee)
    .map((id) => endOfRung(file, id))
    .reduce(together, NO_TIME);

/**
 * Works out the time from a breach to the response of a guarantee, when the breach is established in the given way.
 *
 * Responders who judge for themselves detect and find as part of their decision, so those stages fall away.
 */
export const responseTime = (file: CaseFile, guarantee: Guarantee, by: Establishing): Latency =>
  latency(scheduleOf(guarantee, by), spentBefore(file, guarantee));
