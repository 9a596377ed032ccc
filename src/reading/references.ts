/**
 * What a schema cannot see of names: those that nothing declares, and those that stand twice.
 *
 * Which ids name what is read off the schema; the input is followed as it came, whatever its shape, so that a document
 * with one misplaced comma still gets all its dangling references reported.
 */
import { RESERVED_WORDS } from '../decision/rule.ts';
import type { Issue } from '../issue/issue.ts';
import { nearest } from '../issue/nearest.ts';
import { show, ticked } from '../issue/show.ts';
import { type Declared, kindsOf, NAMESPACES, type Referent } from '../model/terms.ts';
import { nameAt, type Site } from '../shape/walk.ts';

/** The ids that can stand where something is referred to. */
type Known = (refers: Referent) => ReadonlySet<string>;

const knownIn = (sites: readonly Site[], breachKinds: readonly string[]): Known => {
  const declared = (kinds: readonly Declared[]) =>
    new Set(
      sites.flatMap(({ field, value }) =>
        typeof value === 'string' && kinds.some((kind) => kind === field.shape.declares)
          ? [value]
          : [],
      ),
    );
  const known = new Map<Referent, ReadonlySet<string>>([['breach kind', new Set(breachKinds)]]);
  return (refers) => {
    const ids = known.get(refers) ?? declared(kindsOf(refers));
    known.set(refers, ids);
    return ids;
  };
};

/** The most pairs of ids that are compared for what was meant: more than any document needs, and a bound on hostile ones. */
const MOST_COMPARED = 20_000;

/** Suggests what was meant by an unknown id, while it costs little. */
const suggester = (known: Known) => {
  let compared = 0;
  const told = new Map<string, string | undefined>();
  return (id: string, kind: Referent): string | undefined => {
    const ids = known(kind);
    const key = `${kind} ${id}`;
    if (told.has(key) || compared + ids.size > MOST_COMPARED) return told.get(key);
    compared += ids.size;
    const near = nearest(id, ids);
    told.set(key, near);
    return near;
  };
};

/** Ids that are declared a second time, and parties that are called by a word with a meaning of its own. */
const declarationIssues = (sites: readonly Site[]): Issue[] => {
  const taken = new Map<string, Set<string>>();
  return sites.flatMap(({ path, value, field }): Issue[] => {
    const { declares } = field.shape;
    if (declares === undefined || typeof value !== 'string') return [];
    const namespace = NAMESPACES[declares];
    const ids = taken.get(namespace) ?? new Set();
    taken.set(namespace, ids);
    const issues: Issue[] = [];
    if (ids.has(value))
      issues.push({
        code: 'duplicate-id',
        path,
        found: `${ticked(value)} a second time`,
        expected: `an id of its own for each ${namespace}`,
      });
    if (declares === 'party' && RESERVED_WORDS.some((word) => word === value))
      issues.push({ code: 'reserved-id', path, found: show(value), expected: 'another id' });
    ids.add(value);
    return issues;
  });
};

/** Places in lists of names whose name stands there before: it would count twice. */
const repeatedIn = (sites: readonly Site[]): ReadonlySet<string> => {
  const repeated = new Set<string>();
  for (const { path, value, field } of sites) {
    const { items } = field.shape;
    // A rule may name the same party in several of its parts.
    if (items?.shape.refers === undefined || items.shape.isRule || !Array.isArray(value)) continue;
    const before = new Set<unknown>();
    for (const [index, item] of value.entries()) {
      if (before.has(item)) repeated.add([...path, index].join('\n'));
      before.add(item);
    }
  }
  return repeated;
};

const referenceIssues = (sites: readonly Site[], known: Known): Issue[] => {
  const meant = suggester(known);
  const repeated = repeatedIn(sites);
  return sites.flatMap((site): Issue[] => {
    const { path, field } = site;
    const { refers } = field.shape;
    const id = nameAt(site);
    if (refers === undefined || id === undefined) return [];
    if (repeated.has(path.join('\n')))
      return [
        {
          code: 'duplicate-id',
          path,
          found: `${ticked(id)} again`,
          expected: `each ${refers} once`,
        },
      ];
    if (known(refers).has(id)) return [];
    const near = meant(id, refers);
    return [
      {
        code: refers === 'breach kind' ? 'unknown-breach' : 'unknown-reference',
        path,
        found: `unknown ${refers} ${ticked(id)}`,
        expected: `a declared ${refers}`,
        ...(near === undefined ? {} : { suggestion: `did you mean ${ticked(near)}?` }),
      },
    ];
  });
};

/** Everything that is wrong with the names in a document, by its places. */
export const nameIssues = (sites: readonly Site[], breachKinds: readonly string[]): Issue[] => [
  ...declarationIssues(sites),
  ...referenceIssues(sites, knownIn(sites, breachKinds)),
];
