/**
 * The products that scoring a document comes to: what is counted, where it stands, and what each unit takes.
 */
import type { Path } from '../issue/issue.ts';
import type { Agreement } from '../model/agreement.ts';
import { answeringLoad } from './load-answering.ts';
import { draftingLoad } from './load-drafting.ts';
import { ruleLoad, rulesOf, violatorsOf } from './load-rules.ts';
import { watchingLoad } from './load-watching.ts';
import type { Product } from './product.ts';

/** What scoring a document comes to, and the deepest of its rules. */
export interface Load {
  readonly products: readonly Product[];
  readonly deepest: { readonly path: Path; readonly depth: number } | undefined;
}

/** Works out what scoring a document comes to, given how many kinds of breach can be asked of it. */
export const loadOf = (agreement: Agreement, kindsInUse: number): Load => {
  const rules = rulesOf(agreement);
  const asked = {
    agreement,
    kinds: agreement.scope?.breaches.length ?? kindsInUse,
    violators: violatorsOf(agreement, rules),
  };
  const { products, deepest } = ruleLoad(asked, rules);
  return {
    products: [
      ...answeringLoad(asked),
      ...watchingLoad(asked),
      ...products,
      ...draftingLoad(agreement),
    ],
    deepest,
  };
};
