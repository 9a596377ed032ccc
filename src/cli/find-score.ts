/**
 * Finding one score in the tree of a scorecard by the names of its parts.
 *
 * A path may leave out what goes without saying: the first name may be that of any score in the tree. Ids hold stops and
 * slashes of their own, so names are matched against what is there and not cut apart beforehand.
 */
import * as E from 'fp-ts/Either';
import type { Score } from '../index.ts';
import { nearest } from '../issue/nearest.ts';

/** A score, and the names of the scores on the way to it. */
interface Place {
  readonly score: Score;
  readonly path: readonly string[];
}

const SEPARATOR = /^[./]/;

/** What is left of a path behind a name; undefined if the path does not begin with that name. */
const behind = (path: string, name: string): string | undefined => {
  if (path === name) return '';
  if (!path.startsWith(name)) return undefined;
  const rest = path.slice(name.length);
  return SEPARATOR.test(rest) ? rest.slice(1) : undefined;
};

/** Every score of a tree, those nearest to the top first, each by the shortest way to it. */
const placesIn = (top: Score): readonly Place[] => {
  const places: Place[] = [{ score: top, path: [] }];
  const seen = new Set([top]);
  for (const { score, path } of places)
    for (const part of score.parts) {
      if (seen.has(part)) continue;
      seen.add(part);
      places.push({ score: part, path: [...path, part.id] });
    }
  return places;
};

/** Parts whose names the path begins with, the longest name first. */
const stepsInto = ({ score, path }: Place, wanted: string): readonly [Place, string][] =>
  score.parts
    .flatMap((part): [Place, string][] => {
      const rest = behind(wanted, part.id);
      return rest === undefined ? [] : [[{ score: part, path: [...path, part.id] }, rest]];
    })
    .sort(([, one], [, other]) => one.length - other.length);

/** Follows a path from a place as far as it goes. */
const follow = (from: Place, wanted: string): readonly [Place, string] => {
  if (wanted === '') return [from, ''];
  let furthest: readonly [Place, string] = [from, wanted];
  for (const [next, rest] of stepsInto(from, wanted)) {
    const reached = follow(next, rest);
    if (reached[1].length < furthest[1].length) furthest = reached;
    if (furthest[1] === '') break;
  }
  return furthest;
};

const shown = (path: readonly string[]): string => (path.length === 0 ? 'the top' : path.join('.'));

const MOST_LISTED = 8;

const someOf = (paths: readonly string[]): string => {
  const unique = [...new Set(paths)];
  const more = unique.length - MOST_LISTED;
  return unique.slice(0, MOST_LISTED).join(', ') + (more > 0 ? ` and ${more} more` : '');
};

const unknown = ([{ score, path }, rest]: readonly [Place, string], all: readonly Place[]) => {
  const names = [...new Set(score.parts.map(({ id }) => id))];
  const [word = rest] = rest.split(SEPARATOR);
  const [first = word] = word.split(/[./]/);
  const near = nearest(first, names) ?? nearest(rest, names);
  const elsewhere = all.filter((place) => place.path.at(-1) === first);
  const beneath = names.length === 0 ? 'it has no parts' : `its parts are ${someOf(names)}`;
  if (near !== undefined)
    return `there is no score “${first}” under ${shown(path)}; did you mean ${[...path, near].join('.')}?`;
  if (elsewhere.length > 0)
    return `there is no score “${first}” under ${shown(path)}; there is ${someOf(elsewhere.map((one) => one.path.join('.')))}`;
  const anywhere = nearest(
    first,
    all.flatMap((place) => place.path.at(-1) ?? []),
  );
  const meant = anywhere === undefined ? '' : `; did you mean ${anywhere}?`;
  return `there is no score “${first}” under ${shown(path)}: ${beneath}${meant}`;
};

/** Finds a score by its path from the top, or from any score that the path names first; says where it gets lost. */
export const findScore = (top: Score, wanted: string): E.Either<string, Place> => {
  const start: Place = { score: top, path: [] };
  const direct = follow(start, wanted);
  if (direct[1] === '') return E.right(direct[0]);
  const all = placesIn(top);
  const reached = all
    .slice(1)
    .flatMap((place) => {
      const rest = behind(wanted, place.score.id);
      return rest === undefined ? [] : [follow(place, rest)];
    })
    .filter(([, rest]) => rest === '')
    .map(([place]) => place);
  const [only, ...others] = reached;
  if (only === undefined) return E.left(unknown(direct, all));
  if (others.some(({ score }) => score !== only.score))
    return E.left(
      `“${wanted}” stands in several places: ${someOf(reached.map(({ path }) => path.join('.')))}`,
    );
  return E.right(only);
};
