/**
 * Guarantee models: kinds of guarantee, each written down in its own words.
 *
 * A mutual-defence pledge is not a snapback, and a tripwire is not an escrow. A model says what a kind is asked for (its
 * parameters), what that amounts to in trigger, responders, timeline and bond, and which changes of its parameters can
 * only make a guarantee better. Models are passed to whatever reads documents; there is no registry.
 */
import type * as z from 'zod';
import type { IssueCode, Path } from '../issue/issue.ts';
import type { Guarantee } from '../model/agreement.ts';
import { GuaranteeSchema } from '../model/guarantees.ts';

/** What every guarantee says in the same words, whatever its model. */
export interface Frame {
  readonly id: string;
  readonly protects: readonly string[];
  readonly breaches: readonly string[];
}

/**
 * The shape of what a model returns. `instrument` and `breaches` stand in for those of the agreement and of the entry;
 * `title`, `cites` and `notes` are for the rungs of a ladder, each a guarantee of its own.
 */
export const CanonicalTermsSchema = GuaranteeSchema.pick({
  trigger: true,
  responders: true,
  timeline: true,
  term: true,
  renewal: true,
  exitNotice: true,
  conditions: true,
  instrument: true,
  title: true,
  cites: true,
  notes: true,
}).extend({ breaches: GuaranteeSchema.shape.breaches.optional() });

/** What a guarantee amounts to: trigger, responders, timeline and bond. */
export type CanonicalTerms = Pick<
  Guarantee,
  'trigger' | 'responders' | 'timeline' | 'term' | 'exitNotice' | 'conditions'
> &
  Partial<Pick<Guarantee, 'renewal' | 'instrument' | 'title' | 'cites' | 'notes'>> & {
    readonly breaches?: Guarantee['breaches'] | undefined;
  };

/** A change of parameters that can only make a guarantee better. */
export interface Improvement<P> {
  readonly id: string;
  /** What it means to a negotiator: "the sanctions return sooner". */
  readonly says: string;
  /**
   * Improves parameters with the help of others drawn at random: takes what is better there. Undefined if the
   * others are no better.
   */
  improve(parameters: P, others: P): P | undefined;
}

/** Parameters that a model takes, and what they amount to. */
export interface ValidExample<P> {
  /** The instrument, with its articles, or what the example shows. */
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
  /**
   * What parameters amount to; several terms are the rungs of a ladder, each following the one before. A list without
   * terms is no guarantee, and is refused when a document is read.
   */
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
 * @example
 * import * as z from 'zod';
 * const good = defineGuaranteeModel({
 *   id: 'good-offices',
 *   title: 'Good offices',
 *   why: 'A third party promises to mediate, and nothing else.',
 *   sources: ['An invented treaty'],
 *   schema: z.strictObject({ mediator: reference('a party'), term: CodedTimeSchema }),
 *   toGuarantee: ({ mediator, term }) => ({
 *     trigger: { threshold: 'unspecified', established: 'unspecified', activation: mediator },
 *     responders: [
 *       { party: mediator, duty: 'consult', responses: ['diplomacy'], capability: 'unspecified' },
 *     ],
 *     timeline: [],
 *     term,
 *     exitNotice: 'unspecified',
 *     conditions: [],
 *   }),
 *   improvements: [],
 *   examples: { valid: [], invalid: [] },
 * });
 * good.schema.safeParse({ mediator: 'norway', term: 'P5Y' }).success; // => true
 *
 * @see ../guarantees/mutual-defence.ts for one at its best
 */
export const defineGuaranteeModel = <const Id extends string, S extends z.ZodType>(
  model: GuaranteeModel<Id, S>,
): GuaranteeModel<Id, S> => model;
