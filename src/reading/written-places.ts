/**
 * Places in a document as it was written, for problems that are seen only once its models are expanded.
 */
import type { Issue, Path } from '../issue/issue.ts';
import type { CanonicalTerms } from '../modelling/guarantee-model.ts';
import { valueAt } from './shape-issues.ts';

/** A canonical guarantee, and where it comes from in the document as written. */
export interface Written {
  /** The place of its entry. */
  readonly index: number;
  readonly guarantee: unknown;
  /** The entry, where it is written by a model. */
  readonly entry?: Readonly<Record<string, unknown>>;
  /** What the model made of it; nothing if the entry has problems of its own. */
  readonly terms?: CanonicalTerms;
}

/** Everywhere in parameters where a text stands, as a value or as a key. */
const placesOf = (value: unknown, wanted: string, path: Path = []): Path[] => {
  if (value === wanted) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    return key === wanted ? [place] : placesOf(item, wanted, place);
  });
};

/** The fields that a model may give of its own, beside those of the entry. */
const SHARED: readonly string[] = ['title', 'breaches', 'cites', 'notes'];

const placesWritten = (rest: Path, wanted: unknown, { entry, terms }: Written): Path[] => {
  const [field, place] = rest;
  if (entry === undefined || typeof field !== 'string') return [rest];
  const own = terms?.conditions.length ?? 0;
  if (field === 'conditions' && typeof place === 'number' && place >= own)
    return [[field, place - own, ...rest.slice(2)]];
  const isOfModel = SHARED.includes(field) && terms !== undefined && field in terms;
  if (field !== 'conditions' && field in entry && !isOfModel) return [rest];
  const text = typeof wanted === 'string' ? wanted : rest.at(-1);
  const places = typeof text === 'string' ? placesOf(entry['parameters'], text) : [];
  return (places.length === 0 ? [[]] : places).map((path) => ['parameters', ...path]);
};

const placed = (issue: Issue, written: readonly Written[]): readonly Issue[] => {
  const [list, place, ...rest] = issue.path;
  const from = list === 'guarantees' && typeof place === 'number' ? written[place] : undefined;
  if (from === undefined) return [issue];
  const places = placesWritten(rest, valueAt(from.guarantee, rest), from);
  return places.map((path) => ({ ...issue, path: ['guarantees', from.index, ...path] }));
};

/** What a ladder has as a whole, whichever of its rungs is at fault. */
const isOfLadder = (path: Path): boolean => path.at(-1) === 'id' || path.at(-1) === 'follows';

/**
 * Puts problems of expanded guarantees where they belong in the document as written; what several rungs of a ladder
 * have in common is reported once.
 */
export const asWritten = (issues: readonly Issue[], written: readonly Written[]): Issue[] => {
  const told = new Map<string, Issue>();
  for (const issue of issues)
    for (const one of placed(issue, written)) {
      const key = JSON.stringify([one.code, one.path, isOfLadder(one.path) || one.found]);
      if (!told.has(key)) told.set(key, one);
    }
  return [...told.values()];
};
