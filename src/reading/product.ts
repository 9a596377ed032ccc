/**
 * Products: numbers of a document that multiply, and what they come to.
 */
import type { Path } from '../issue/issue.ts';

/** Numbers that multiply, with what they are numbers of; the last says how many each is at most. */
export type Factor = readonly [count: number, one: string, several: string, isMost?: true];

/** What a product is a product of. */
export type ProductId =
  | 'guarantees'
  | 'verifiers'
  | 'baselines'
  | 'answers'
  | 'responders'
  | 'pledges'
  | 'seen'
  | 'fixed'
  | 'watched'
  | 'looked'
  | 'conditions'
  | 'rules'
  | 'dependence'
  | 'rungs'
  | 'seats'
  | 'speakers'
  | 'compared'
  | 'terms'
  | 'signatures'
  | 'members'
  | 'findings';

/** What grows together, and what it comes to. */
export interface Product {
  readonly id: ProductId;
  readonly path: Path;
  readonly factors: readonly Factor[];
  /** How many there are. */
  readonly units: number;
  /** What they take. */
  readonly total: number;
}
