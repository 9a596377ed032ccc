/**
 * Ids that are written like names, `South Korea` for `south-korea`: one slip, however often the id is used.
 */
import type { Issue } from '../../issue/issue.ts';
import { didYouMean } from '../../issue/nearest.ts';
import { show, ticked } from '../../issue/show.ts';
import { ID_PATTERN } from '../../model/id-pattern.ts';
import { nameAt, type Site } from '../../shape/walk.ts';
import type { CertainSlip, Edit } from './slip.ts';

/** A name as an id: lower case, without accents, hyphens for whatever stands between. */
export const idOf = (name: string): string =>
  name
    .slice(0, 120)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9./]+/g, '-')
    .replace(/^[-./]+|[-./]+$/g, '');

/** The name that stands where an id belongs, and is none. */
const misnamedAt = (site: Site): string | undefined => {
  const { declares, refers } = site.field.shape;
  const name = declares === undefined && refers === undefined ? undefined : nameAt(site);
  return name === undefined || ID_PATTERN.test(name) ? undefined : name;
};

const editOf = ({ path, as }: Site, id: string): Edit =>
  as === 'name' ? { path, renamed: id } : { path, replaced: id };

const others = (count: number): string =>
  `here and in ${count === 1 ? 'one more place' : `${count} more places`}`;

/**
 * Every name that stands where an id belongs, once, at its declaration or where it first stands; nothing of one that is
 * declared nowhere, as nobody can say what was meant.
 */
export const idSlips = (
  sites: readonly Site[],
  declared: ReadonlySet<unknown>,
): readonly CertainSlip[] => {
  const named = new Map<string, Site[]>();
  for (const site of sites) {
    const name = misnamedAt(site);
    if (name === undefined) continue;
    const places = named.get(name) ?? [];
    named.set(name, places);
    places.push(site);
  }
  const slips: CertainSlip[] = [];
  for (const [name, places] of named) {
    const id = idOf(name);
    const declaration = places.find(({ field }) => field.shape.declares !== undefined);
    const first = declaration ?? places[0];
    if (id === '' || first === undefined) continue;
    if (declaration === undefined && !declared.has(id)) continue;
    const issue: Issue = {
      code: 'bad-format',
      path: first.path,
      found: show(name),
      expected: 'a lower-case slug such as `ua` or `mnf-u`',
      suggestion:
        places.length === 1 ? didYouMean(id) : `write ${ticked(id)}, ${others(places.length - 1)}`,
    };
    slips.push({ issue, edits: places.map((place) => editOf(place, id)) });
  }
  return slips;
};
