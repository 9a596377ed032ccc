/**
 * Guarantee models: kinds of guarantee, each written down in its own words.
 *
 * A mutual-defence pledge is not a snapback, and a tripwire is not an escrow. A model says what a kind is asked for (its
 * parameters), what that amounts to in trigger, responders, timeline and bond, and which changes of its parameters can
 * only make a guarantee better. Models are passed to whatever reads documents; there is no registry.
 */
import type * as z from 'zod';
import type { IssueCode, Path } from '../issue/issue.ts';
import { nominalSeconds, parseDuration } from '../time/duration.ts';
import type { Guarantee } from './agreement.ts';
import { type LadderName, levelsOf } from './ladders.ts';

/** What every guarantee says in the same words, whatever its model. */
export interface Frame {
  readonly id: string;
  readonly protects: readonly string[];
  readonly breaches: readonly string[];
}

/** What a guarantee amounts to: trigger, responders, timeline and bond. */
export type CanonicalTerms = Pick<
  Guarantee,
  'trigger' | 'responders' | 'timeline' | 'term' | 'exitNotice' | 'conditions'
> &
  Partial<Pick<Guarantee, 'renewal' | 'instrument' | 'breaches'>>;

/** A change of parameters that can only make a guarantee better. */
export interface Improvement<P> {
  readonly id: string;
  /** What it means to a negotiator: "the sanctions return sooner". */
  readonly says: string;
  /**
   * Improves parameters with the help of others drawn at random: takes what is better there. Gives nothing where the
   * others are no better.
   */
  readonly improve: (parameters: P, others: P) => P | undefined;
}

/** Parameters that a model takes, and what they amount to. */
export interface ValidExample<P> {
  readonly title: string;
  readonly parameters: P;
  /** The canonical form, or the rungs of a ladder. */
  readonly amountsTo: CanonicalTerms | readonly CanonicalTerms[];
}

/** Parameters that a model refuses, and how. */
export interface InvalidExample {
  readonly title: string;
  readonly parameters: unknown;
  /** Codes and paths of the problems, paths from the top of the parameters. */
  readonly issues: readonly { readonly code: IssueCode; readonly path: Path }[];
}

/** A kind of guarantee. */
export interface GuaranteeModel<Id extends string = string, S extends z.ZodType = z.ZodType> {
  /** Its name in documents, and of its file. */
  readonly id: Id;
  readonly title: string;
  /** Why it is a kind of its own. */
  readonly why: string;
  /** The instruments it was learnt from. */
  readonly sources: readonly string[];
  /** Its parameters, in its own words. */
  readonly schema: S;
  /** What parameters amount to; several terms are the rungs of a ladder, each following the one before. */
  toGuarantee(parameters: z.output<S>, frame: Frame): CanonicalTerms | readonly CanonicalTerms[];
  readonly improvements: readonly Improvement<z.input<S>>[];
  readonly examples: {
    readonly valid: readonly ValidExample<z.input<S>>[];
    readonly invalid: readonly InvalidExample[];
  };
}

/**
 * Defines a kind of guarantee; one that lacks a field, or that returns what is no guarantee, does not compile.
 *
 * @see ../guarantees/mutual-defence.ts for one at its best
 */
export const defineGuaranteeModel = <const Id extends string, S extends z.ZodType>(
  model: GuaranteeModel<Id, S>,
): GuaranteeModel<Id, S> => model;

type IsBetter<T> = (candidate: T, current: T) => boolean;

/** A better value in one field, everything else as it was. */
export const betterField = <P extends object, K extends keyof P & string>(
  field: K,
  isBetter: IsBetter<P[K]>,
  says: string,
): Improvement<P> => ({
  id: `better-${field}`,
  says,
  improve: (parameters, others) =>
    isBetter(others[field], parameters[field])
      ? { ...parameters, [field]: others[field] }
      : undefined,
});

const seconds = (coded: string | undefined): number | undefined => {
  if (coded === 'unspecified') return Number.POSITIVE_INFINITY;
  const duration = coded === undefined ? undefined : parseDuration(coded);
  return duration && nominalSeconds(duration);
};

/** A duration that is shorter, or set where it was left open; one that is unknown is not compared. */
export const isShorter: IsBetter<string> = (candidate, current) => {
  const [a, b] = [seconds(candidate), seconds(current)];
  return a !== undefined && b !== undefined && a < b;
};

/** A duration that is longer; `indefinite` is longest, one left open shortest, one that is unknown is not compared. */
export const isLonger: IsBetter<string> = (candidate, current) => {
  const length = (coded: string) =>
    coded === 'indefinite'
      ? Number.POSITIVE_INFINITY
      : coded === 'unspecified'
        ? -1
        : seconds(coded);
  const [a, b] = [length(candidate), length(current)];
  return a !== undefined && b !== undefined && a > b;
};

/** A larger number. */
export const isLarger: IsBetter<number> = (candidate, current) => candidate > current;

/** A higher level of a ladder; `unspecified` is lowest, one that is unknown is not compared. */
export const isHigher =
  (ladder: LadderName): IsBetter<string> =>
  (candidate, current) => {
    const levels: readonly string[] = levelsOf(ladder);
    const rung = (level: string) => (level === 'unspecified' ? 0 : levels.indexOf(level));
    const [a, b] = [rung(candidate), rung(current)];
    return a >= 0 && b >= 0 && a > b;
  };

/** A list with all that was there, and more. */
export const isLongerList: IsBetter<readonly unknown[]> = (candidate, current) =>
  candidate.length > current.length && current.every((item) => candidate.includes(item));
