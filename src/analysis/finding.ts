/**
 * Findings: drafting faults, each named as the failing state it leads to.
 *
 * A finding is a document: a question, the article it was learnt from, messages as functions of typed data, the
 * consequence and the smallest change that would repair it. It holds no number; what weighs how much is the rubric's.
 */
import type { Cite } from '../model/agreement.ts';
import type { Place } from '../score/reason.ts';
import type { Rubric } from '../score/rubric.ts';
import { NO_CITES } from '../score/score.ts';
import type { CaseFile } from './case-file.ts';

/** How bad: the promise fails in the case it is made for, it is weaker than it reads, or it cannot be judged. */
export const SEVERITIES = ['defeats', 'weakens', 'clouds'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a finding looks at. */
export interface Inquiry {
  readonly file: CaseFile;
  readonly rubric: Rubric;
  /** Ids of the breach kinds in scope. */
  readonly breaches: readonly string[];
  /** Each party that could be the violator. */
  readonly violators: readonly string[];
}

/** Functions from the data of a message to its sentence. */
// biome-ignore lint/suspicious/noExplicitAny: the data of each message is typed by the finding that defines it
type Messages = Readonly<Record<string, (data: any) => string>>;

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
  readonly severity: Severity;
  readonly asks: string;
  /** The article it was learnt from. */
  readonly source: string;
  readonly messages: M;
  /** What follows from it, when it comes to the case. */
  readonly consequence: string;
  /** The smallest change that would repair it. */
  readonly repair: (hit: Hit<M>) => string;
  readonly find: (inquiry: Inquiry) => readonly Hit<M>[];
}

/** A finding as it stands in a scorecard: plain data, with its sentences. */
export interface Finding {
  readonly id: string;
  readonly severity: Severity;
  readonly element: string;
  readonly at: Place;
  readonly message: string;
  readonly consequence: string;
  readonly repair: string;
  readonly learntFrom: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly cites: readonly Cite[];
}

/** A finding of the catalogue: what it is, and how to look for it. */
export interface FindingRule {
  readonly id: string;
  readonly severity: Severity;
  readonly asks: string;
  readonly source: string;
  readonly consequence: string;
  readonly look: (inquiry: Inquiry) => readonly Finding[];
}

/**
 * Defines a finding, with the data of every message checked against what its search returns.
 *
 * @see ../findings/violator-holds-veto.ts for one at its best
 */
export const defineFinding = <const Id extends string, const M extends Messages>({
  messages,
  repair,
  find,
  ...rest
}: Definition<Id, M>): FindingRule & { readonly id: Id } => {
  const { id, severity, source, consequence } = rest;
  return {
    ...rest,
    look: (inquiry) =>
      find(inquiry).map((hit) => ({
        id,
        severity,
        element: hit.element,
        at: hit.at,
        message: (messages[hit.message] as (data: unknown) => string)(hit.data),
        consequence,
        repair: repair(hit),
        learntFrom: source,
        data: hit.data,
        cites: hit.cites ?? NO_CITES,
      })),
  };
};

/** Looks for all findings of a catalogue, worst first, otherwise in the order of the catalogue. */
export const lookFor = (catalogue: readonly FindingRule[], inquiry: Inquiry): readonly Finding[] => {
  const all = catalogue.flatMap((rule) => rule.look(inquiry));
  return SEVERITIES.flatMap((severity) => all.filter((finding) => finding.severity === severity));
};
