/**
 * Lists: arrays, tuples and sets.
 *
 * A list holds few items more than it must, and fewer the more lists it stands in, so that documents stay small; a
 * maximum far above that is never reached.
 */
import * as fc from 'fast-check';
import { mayEndBefore } from './absence.ts';
import { extentOf } from './checks.ts';
import { ANY_EXTENT, type Extent } from './extent.ts';
import { ITEM } from './schema-path.ts';
import { type Candidates, type DefOf, fitting, fittingIfAny, type Site } from './site.ts';

/** How many items more than it must hold a list has at most: the outermost, one inside it, and so on. */
const MORE_ITEMS = [4, 2] as const;
const MORE_ITEMS_DEEPER = 1;

/** The lengths that are drawn of those that a schema allows. */
export const drawnLengths = ({ lists }: Site, { least, most }: Extent): fc.ArrayConstraints => ({
  minLength: least,
  maxLength: Math.min(most, least + (MORE_ITEMS[lists] ?? MORE_ITEMS_DEEPER)),
});

/** The empty list, where there is nothing to put into it. */
export const noItems = ({ least }: Extent): fc.Arbitrary<unknown[]> | undefined =>
  least === 0 ? fc.constant([]) : undefined;

/** What is said where no length fits. */
export const CONTRADICTION = 'lengths that contradict each other';

/** Arrays of a schema. */
export const arrays = ({ element }: DefOf<'array'>, site: Site): Candidates | undefined => {
  const extent = extentOf(site.schema);
  const items = site.part(element, ITEM);
  if (extent.most < extent.least) return site.barren(CONTRADICTION);
  return fittingIfAny(
    items === undefined ? noItems(extent) : fc.array(items, drawnLengths(site, extent)),
  );
};

/** Tuples of a schema, of every length at which they may end. */
export const tuples = ({ items, rest }: DefOf<'tuple'>, site: Site): Candidates | undefined => {
  const each = items.map((item, index) => site.part(item, index, false));
  const more = rest === null ? undefined : site.part(rest, ITEM);
  const known = each.slice(0, each.includes(undefined) ? each.indexOf(undefined) : each.length);
  const some = known.filter((values) => values !== undefined);
  const values: fc.Arbitrary<unknown[]>[] = [...some.keys(), some.length]
    .filter((length) => mayEndBefore(items.slice(length)))
    .map((length) => fc.tuple(...some.slice(0, length)));
  if (more !== undefined && some.length === items.length)
    values.push(
      fc
        .tuple(fc.tuple(...some), fc.array(more, drawnLengths(site, ANY_EXTENT)))
        .map((all) => all.flat()),
    );
  return values.length === 0 ? undefined : fitting(fc.oneof({ withCrossShrink: true }, ...values));
};

/** Sets of a schema; those that equal items leave too small are refused. */
export const sets = ({ valueType }: DefOf<'set'>, site: Site): Candidates | undefined => {
  const extent = extentOf(site.schema);
  const items = site.part(valueType, ITEM);
  if (extent.most < extent.least) return site.barren(CONTRADICTION);
  const lists = items === undefined ? noItems(extent) : fc.array(items, drawnLengths(site, extent));
  return lists && { values: lists.map((list) => new Set(list)), areValid: extent.least < 2 };
};
