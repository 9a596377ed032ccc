/**
 * Stand-ins: parameters are drawn before anybody knows whom their agreement names.
 *
 * They hold ids that stand in for those of any agreement; once one is drawn, its own are put in their place, and what no
 * document could say then is mended.
 */
import { MOST_VOTES } from '../decision/ballot.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Declared } from '../model/terms.ts';
import { declaredIn } from '../shape/declared.ts';
import { isFields, renamedInside } from './places.ts';

/** What parameters can refer to: everything that a document declares, except rounds and sources of the outcome. */
const KINDS: readonly Declared[] = ['party', 'source', 'baseline', 'verifier', 'guarantee'];

const STAND_INS = 6;

/** Ids that stand in for those of an agreement, so that parameters are drawn without knowing it. */
export const REFERENCES = Object.fromEntries(
  KINDS.map((kind) => [kind, Array.from({ length: STAND_INS }, (_, i) => `any-${kind}-${i}`)]),
);

/** How many of so many a rule asks for, no more than there are. */
const within = (count: number, most: number): number =>
  most >= 1 && count > most ? 1 + ((count - 1) % most) : count;

/** A share turned over where it is more than the whole: `3/2` is `2/3`. */
const shareWithin = (share: unknown): unknown => {
  const [part = 0, whole = 0] = typeof share === 'string' ? share.split('/').map(Number) : [];
  return part > whole ? `${whole}/${part}` : share;
};

/** As a document may have it: a list names nothing twice, and a rule asks for no more than it can get. */
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

/** Puts the ids of an agreement in the place of those that stood in for them. */
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
