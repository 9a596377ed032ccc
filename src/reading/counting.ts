/**
 * What is counted in the same way for every product of a document: kinds of breach, violators, and how lists vary.
 */
import type { Agreement } from '../model/agreement.ts';
import type { Factor, Product } from './product.ts';

/** A document, and how often each of its elements is asked about. */
export interface Asked {
  readonly agreement: Agreement;
  /** Kinds of breach that it is asked about. */
  readonly kinds: number;
  /** Parties that could break it, one by one. */
  readonly violators: number;
}

/** The sum of a number over a list. */
export const sum = <T>(list: readonly T[], of: (item: T) => number): number => {
  let total = 0;
  for (const item of list) total += of(item);
  return total;
};

const most = <T>(list: readonly T[], of: (item: T) => number): number => {
  let largest = 0;
  for (const item of list) largest = Math.max(largest, of(item));
  return largest;
};

/** A factor of which the items have more or less. */
export const varying = <T>(
  list: readonly T[],
  of: (item: T) => number,
  one: string,
  several: string,
): Factor => {
  const count = most(list, of);
  return list.every((item) => of(item) === count)
    ? [count, one, several]
    : [count, one, several, true];
};

/** The factors of what is asked for each kind of breach, and for each violator. */
export const factorsOf = ({ kinds, violators }: Asked): { ofKind: Factor; byParty: Factor } => ({
  ofKind: [kinds, 'kind of breach', 'kinds of breach'],
  byParty: [violators, 'party that could break it', 'parties that could break it'],
});

/** A product of factors: how many units it comes to, each at a price in steps. */
export const product = (
  { id, path, factors }: Pick<Product, 'id' | 'path' | 'factors'>,
  units: number,
  price: number,
): Product => ({ id, path, factors, units, total: units * price });
