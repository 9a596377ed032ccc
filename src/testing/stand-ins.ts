/**
 * Stand-ins: ids in parameters that are drawn before their agreement is known.
 *
 * Once the agreement is drawn, its own ids take the place of the stand-ins. That can make a list name a party twice, or a
 * rule ask for more votes than there are; such parameters are mended.
 */
import { MOST_VOTES } from '../decision/ballot.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Declared } from '../model/terms.ts';
import { declaredIn } from '../shape/declared.ts';
import { isFields, renamedInside } from './places.ts';

/**
 * The kinds of thing that parameters can refer to: everything that a document declares, except rounds and sources of
 * the outcome.
 */
const KINDS: readonly Declared[] = ['party', 'source', 'baseline', 'verifier', 'guarantee'];

const STAND_INS = 6;

/** Ids that stand in for those of an agreement that is not drawn yet. */
export const REFERENCES = Object.fromEntries(
  KINDS.map((kind) => [kind, Array.from({ length: STAND_INS }, (_, i) => `any-${kind}-${i}`)]),
);

/** The number of consents that a rule asks for, brought down to the number there are. */
const within = (count: number, most: number): number =>
  most >= 1 && count > most ? 1 + ((count - 1) % most) : count;

/** A share, turned over if it is more than the whole: `3/2` becomes `2/3`. */
const shareWithin = (share: unknown): unknown => {
  const [part = 0, whole = 0] = typeof share === 'string' ? share.split('/').map(Number) : [];
  return part > whole ? `${whole}/${part}` : share;
};

/** Mends a value for a document: no list names the same thing twice, and no rule asks for more than it can get. */
const mended = (value: unknown, ids: ReadonlySet<unknown>, party: string): unknown => {
  if (Array.isArray(value)) {
    const items = value.map((item) => mended(item, ids, party));
    return items.every((item) => ids.has(item)) ? [...new Set(items)] : items;
  }
  if (!isFields(value)) return value;
  const fields = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mended(item, ids, party)]),
  );
  const { atLeast, share, of, quota, votes } = fields;
  if (Array.isArray(of) && share !== undefined) return { ...fields, share: shareWithin(share) };
  if (Array.isArray(of) && typeof atLeast === 'number')
    return { ...fields, atLeast: within(atLeast, of.length) };
  if (!isFields(votes) || typeof quota !== 'number') return fields;
  const most = Math.floor(MOST_VOTES / Math.max(1, Object.keys(votes).length));
  const weights = Object.entries(votes).map(([id, weight]) => [id, Math.min(Number(weight), most)]);
  const all = weights.reduce((sum, [, weight]) => sum + Number(weight), 0);
  return all === 0
    ? { quota: 1, votes: { ...votes, [party]: 1 } }
    : { quota: within(quota, all), votes: Object.fromEntries(weights) };
};

/** Replaces the stand-ins by the ids of an agreement. */
export const namingIn = (
  agreement: Agreement,
  kinds: readonly string[],
): ((parameters: unknown) => unknown) => {
  const declared = declaredIn(agreement);
  const ids = new Set<unknown>([...kinds, ...[...declared.values()].flat()]);
  const names = new Map<string, string>();
  for (const kind of KINDS) {
    const own = declared.get(kind) ?? [];
    REFERENCES[kind]?.forEach((standIn, i) => {
      const name = own[i % Math.max(1, own.length)];
      if (name !== undefined) names.set(standIn, name);
    });
  }
  const party = agreement.parties[0]?.id ?? '';
  return (parameters) => {
    const named = renamedInside(parameters, (id) => names.get(id) ?? id);
    return mended(named, ids, party);
  };
};
