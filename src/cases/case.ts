/**
 * Cases: real agreements and drafts, coded, with what became of them.
 *
 * A case is a document as a coder wrote it, and the guarantee models that it is written with. It goes through the same
 * door as any document, when it is first asked for.
 */
import * as E from 'fp-ts/Either';
import { issueText } from '../issue/issue.ts';
import type { Agreement, Guarantee } from '../model/agreement.ts';
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

/** A coded agreement or draft. */
export interface Case {
  readonly id: string;
  /** The guarantee models that its document is written with. */
  readonly models: readonly GuaranteeModel[];
  /** As it is written, with what it shows and, where the text took effect, its outcome. */
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
