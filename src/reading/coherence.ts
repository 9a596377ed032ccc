/**
 * What a schema cannot see beside names: rules that nobody can pass, a second deadline for a stage, measures without a
 * threshold, ladders and rules that lead back to themselves, sides of parties who are not constrained.
 */
import { MOST_VOTES } from '../decision/ballot.ts';
import type { Issue, Path } from '../issue/issue.ts';
import { show } from '../issue/show.ts';
import { isFields, type Site } from '../shape/walk.ts';
import { spelledOutIssues, type WrittenRule, writtenRules } from './rule-sizes.ts';

const unreachable = (path: Path, found: string, expected: string): Issue => ({
  code: 'unreachable-quota',
  path,
  found,
  expected,
});

const sumOf = (votes: unknown): number =>
  Object.values(isFields(votes) ? votes : {}).reduce<number>(
    (sum, vote) => sum + (typeof vote === 'number' ? vote : 0),
    0,
  );

/** A rule that asks for more consents than there are. */
const ruleIssues = ({ path, value, field }: Site): readonly Issue[] => {
  if (!field.shape.isRule || !isFields(value)) return [];
  const { atLeast, share, of: parts, quota, votes } = value;
  const issues: Issue[] = [];
  const [part = 0, whole = 1] = typeof share === 'string' ? share.split('/').map(Number) : [];
  if (part > whole)
    issues.push(unreachable([...path, 'share'], String(share), 'no more than the whole'));
  if (typeof atLeast === 'number' && Array.isArray(parts) && atLeast > parts.length)
    issues.push(
      unreachable([...path, 'atLeast'], `${atLeast} of ${parts.length}`, `at most ${parts.length}`),
    );
  const sum = sumOf(votes);
  if (sum > MOST_VOTES)
    issues.push({
      code: 'too-large',
      path: [...path, 'votes'],
      found: 'more votes than can be added exactly',
      expected: `votes that add up to at most ${MOST_VOTES}`,
    });
  else if (typeof quota === 'number' && isFields(votes) && quota > sum)
    issues.push(unreachable([...path, 'quota'], `${quota} of ${sum} votes`, `at most ${sum}`));
  return issues;
};

/** A list of deadlines with a second one for the same stage. */
const stageIssues = ({ path, value, field }: Site): readonly Issue[] => {
  if (field.meaning.by !== 'stage' || !Array.isArray(value)) return [];
  const before = new Set<unknown>();
  return value.flatMap((deadline: unknown, index): Issue[] => {
    const stage = isFields(deadline) ? deadline['stage'] : undefined;
    const isSecond = before.has(stage);
    before.add(stage);
    if (!isSecond) return [];
    return [
      {
        code: 'duplicate-stage',
        path: [...path, index, 'stage'],
        found: `${show(stage)} a second time`,
        expected: 'one deadline for each stage; a ladder of responses is several guarantees',
      },
    ];
  });
};

/** A trigger that has measures and no threshold to measure, or the other way round. */
const measureIssues = ({ path, value, field }: Site): readonly Issue[] => {
  if (!field.shape.fields.has('measures') || !isFields(value)) return [];
  const { threshold, measures } = value;
  const isMeasured = measures !== undefined;
  if (typeof threshold !== 'string' || isMeasured === (threshold === 'measurable')) return [];
  return [
    {
      code: 'measure-mismatch',
      path: [...path, 'measures'],
      found: `threshold ${threshold} with ${isMeasured ? 'some' : 'no'} measures`,
      expected: 'measures where the threshold is measurable, and none elsewhere',
    },
  ];
};

/** Something that leads on to others by their ids. */
interface Link {
  readonly path: Path;
  readonly id: string;
  readonly leadsTo: readonly string[];
}

/**
 * The ids from which the way leads back to themselves: those of one strongly connected component, or that name
 * themselves. Without recursion, as a document may be a ladder of thousands of rungs (Tarjan 1972).
 */
const loopsIn = (links: readonly Link[]): ReadonlySet<string> => {
  const leadsTo = new Map(links.map(({ id, leadsTo: next }) => [id, next]));
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const loops = new Set<string>();
  const low = (id: string): number => lowest.get(id) ?? 0;
  for (const { id: start } of links) {
    if (order.has(start)) continue;
    const open: { readonly id: string; at: number }[] = [{ id: start, at: 0 }];
    while (open.length > 0) {
      const top = open.at(-1) as (typeof open)[number];
      const { id } = top;
      if (top.at === 0 && !order.has(id)) {
        order.set(id, order.size);
        lowest.set(id, order.size - 1);
        stack.push(id);
        onStack.add(id);
      }
      const next = leadsTo.get(id)?.[top.at];
      if (next !== undefined) {
        top.at++;
        if (next === id) loops.add(id);
        if (!leadsTo.has(next)) continue;
        if (!order.has(next)) open.push({ id: next, at: 0 });
        else if (onStack.has(next)) lowest.set(id, Math.min(low(id), order.get(next) ?? 0));
        continue;
      }
      open.pop();
      const below = open.at(-1)?.id;
      if (below !== undefined) lowest.set(below, Math.min(low(below), low(id)));
      if (low(id) !== order.get(id)) continue;
      const component = stack.splice(stack.lastIndexOf(id));
      for (const one of component) {
        onStack.delete(one);
        if (component.length > 1) loops.add(one);
      }
    }
  }
  return loops;
};

const textsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');

/** A ladder of guarantees without a first rung. */
const ladderIssues = (sites: readonly Site[]): readonly Issue[] => {
  const rungs = sites.flatMap(({ path, value, field }): Link[] => {
    if (!field.shape.fields.has('follows') || !isFields(value)) return [];
    const { id, follows } = value;
    return typeof id === 'string' && follows !== undefined
      ? [{ path, id, leadsTo: textsIn(follows) }]
      : [];
  });
  const loops = loopsIn(rungs);
  return rungs
    .filter(({ id }) => loops.has(id))
    .map(({ path, id }) => ({
      code: 'ladder-loop',
      path: [...path, 'follows'],
      found: `${show(id)} follows itself`,
      expected: 'a ladder with a first rung',
    }));
};

/** Bodies that decide by rules which lead back to themselves, and rules that the rules of others make too large. */
const bodyIssues = (rules: readonly WrittenRule[]): readonly Issue[] => {
  const bodies = rules.flatMap(({ path, decides: id, names: leadsTo }): Link[] =>
    id === undefined ? [] : [{ path, id, leadsTo }],
  );
  const loops = loopsIn(bodies);
  const issues = bodies
    .filter(({ id }) => loops.has(id))
    .map(
      ({ path, id }): Issue => ({
        code: 'rule-loop',
        path,
        found: `${show(id)} decides by a rule that asks itself`,
        expected: 'a rule that ends at parties',
      }),
    );
  return [...issues, ...spelledOutIssues(rules, loops)];
};

/** Sides among which somebody stands who is not constrained, or who stands on two. */
const sideIssues = (document: unknown): readonly Issue[] => {
  const { constrains, sides } = isFields(document) ? document : {};
  if (!Array.isArray(constrains) || !Array.isArray(sides)) return [];
  const before = new Set<unknown>();
  return sides.flatMap((side: unknown, index) =>
    (Array.isArray(side) ? side : []).flatMap((party: unknown, at): Issue[] => {
      const isTwice = before.has(party);
      before.add(party);
      if (!isTwice && constrains.includes(party)) return [];
      return [
        {
          code: 'side-mismatch',
          path: ['sides', index, at],
          found: isTwice
            ? `${show(party)} on a second side`
            : `${show(party)}, who is not constrained`,
          expected: 'parties of `constrains`, each on one side',
        },
      ];
    }),
  );
};

/** Everything in a document that contradicts itself, by its places. */
export const coherenceIssues = (sites: readonly Site[]): Issue[] => [
  ...sites.flatMap((site) => [...ruleIssues(site), ...stageIssues(site), ...measureIssues(site)]),
  ...ladderIssues(sites),
  ...bodyIssues(writtenRules(sites)),
  ...sideIssues(sites.find(({ path }) => path.length === 0)?.value),
];
