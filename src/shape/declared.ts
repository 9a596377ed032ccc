/**
 * What an agreement declares, by kind, read off its schema.
 */
import { type Agreement, AgreementSchema } from '../model/agreement.ts';
import type { Declared } from '../model/terms.ts';
import { fieldOf } from './shape.ts';
import { walk } from './walk.ts';

const AGREEMENT = fieldOf(AgreementSchema);

/** Ids of everything that an agreement declares, by kind, in the order of the document. */
export const declaredIn = (agreement: Agreement): ReadonlyMap<Declared, readonly string[]> => {
  const ids = new Map<Declared, string[]>();
  walk(AGREEMENT, agreement, ({ value, field }) => {
    const { declares } = field.shape;
    if (declares === undefined || typeof value !== 'string') return;
    ids.set(declares, [...(ids.get(declares) ?? []), value]);
  });
  return ids;
};
