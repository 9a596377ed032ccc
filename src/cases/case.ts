/**
 * Cases: real agreements and drafts, coded, with what became of them.
 *
 * A case is data: a document as a coder wrote it, the guarantee models it is written with, and an outcome where the text
 * took effect. It is read when it is first asked for.
 */
import * as E from 'fp-ts/Either';
import { issueText } from '../issue/issue.ts';
import type { Agreement, Cite, Guarantee, Source } from '../model/agreement.ts';
import type { GuaranteeModel } from '../modelling/guarantee-model.ts';
import { parseAgreement } from '../reading/parse.ts';

/** A guarantee in the words of its kind. */
export interface ModelledGuarantee
  extends Pick<Guarantee, 'id' | 'title' | 'protects' | 'breaches' | 'instrument' | 'follows'>,
    Partial<Pick<Guarantee, 'conditions' | 'cites' | 'notes'>> {
  readonly model: string;
  readonly parameters: unknown;
}

/** A document as it is written: its guarantees canonical or by model. */
export interface CaseDocument extends Omit<Agreement, 'guarantees'> {
  readonly guarantees: readonly (Guarantee | ModelledGuarantee)[];
}

/** What became of an agreement that took effect. Months are of 30.44 days and count from `start`. */
export interface Outcome {
  /** Whether it held, collapsed, or neither can be said of it plainly. */
  readonly result: 'held' | 'mixed' | 'collapsed';
  readonly happened: string;
  readonly start: string;
  /** How long it was watched: to its end, or to the last source where it goes on. */
  readonly observed: number;
  /** Months to the first major breach; `none` while it was watched. */
  readonly firstBreach: number | 'none' | 'unknown';
  /** Months to its end. */
  readonly end: number | 'ongoing' | 'unknown';
  readonly endedBy?: string;
  readonly cites: readonly Cite[];
  /** Sources that the document does not list. */
  readonly sources?: readonly Source[];
  readonly notes?: string;
}

/** A coded agreement or draft. */
export interface Case {
  readonly id: string;
  /** What its architecture shows, in a sentence or two. */
  readonly shows: string;
  /** The guarantee models that its document is written with. */
  readonly models: readonly GuaranteeModel[];
  /** Nothing for a draft, or a plan that never took effect. */
  readonly outcome?: Outcome;
  readonly document: CaseDocument;
}

const read = new WeakMap<Case, Agreement>();

/**
 * Reads the agreement of a case, once.
 *
 * All cases of the library can be read; one of your own that cannot throws its problems, as a test of it should.
 *
 * @example
 * import { dayton1995 } from 'casus-foederis/cases';
 * agreementOf(dayton1995).id; // => 'dayton-1995'
 */
export const agreementOf = (one: Case): Agreement => {
  const known = read.get(one);
  if (known !== undefined) return known;
  const parsed = parseAgreement(one.document, { models: one.models });
  if (E.isLeft(parsed)) throw new Error(`${one.id}: ${parsed.left.map(issueText).join('; ')}`);
  read.set(one, parsed.right);
  return parsed.right;
};
