/**
 * What a schema cannot see beside names: rules that nobody can pass, a second deadline for a stage, measures without a
 * threshold, ladders of guarantees that lead back to themselves.
 */
import type { Issue, Path } from '../issue/issue.ts';
import { show } from '../issue/show.ts';
import { isFields, type Site } from '../shape/walk.ts';

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
  const { atLeast, of: parts, quota, votes } = value;
  const issues: Issue[] = [];
  if (typeof atLeast === 'number' && Array.isArray(parts) && atLeast > parts.length)
    issues.push(
      unreachable([...path, 'atLeast'], `${atLeast} of ${parts.length}`, `at most ${parts.length}`),
    );
  const sum = sumOf(votes);
  if (typeof quota === 'number' && quota > sum)
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

/** The rungs that come before themselves; each is walked once. */
const loopsIn = (precededBy: ReadonlyMap<string, string>): ReadonlySet<string> => {
  const loops = new Set<string>();
  const walked = new Set<string>();
  for (const start of precededBy.keys()) {
    const trail: string[] = [];
    let rung: string | undefined = start;
    for (; rung !== undefined && !walked.has(rung); rung = precededBy.get(rung)) {
      walked.add(rung);
      trail.push(rung);
    }
    const entry = rung === undefined ? -1 : trail.indexOf(rung);
    if (entry >= 0) for (const one of trail.slice(entry)) loops.add(one);
  }
  return loops;
};

/** A ladder of guarantees without a first rung. */
const loopIssues = (sites: readonly Site[]): readonly Issue[] => {
  const rungs = sites.flatMap(({ path, value, field }) => {
    if (!field.shape.fields.has('follows') || !isFields(value)) return [];
    const { id, follows } = value;
    return typeof id === 'string' && typeof follows === 'string' ? [{ path, id, follows }] : [];
  });
  const loops = loopsIn(new Map(rungs.map(({ id, follows }) => [id, follows])));
  return rungs
    .filter(({ id }) => loops.has(id))
    .map(({ path, id }) => ({
      code: 'ladder-loop',
      path: [...path, 'follows'],
      found: `${show(id)} follows itself`,
      expected: 'a ladder with a first rung',
    }));
};

/** Everything in a document that contradicts itself, by its places. */
export const coherenceIssues = (sites: readonly Site[]): Issue[] => [
  ...sites.flatMap((site) => [...ruleIssues(site), ...stageIssues(site), ...measureIssues(site)]),
  ...loopIssues(sites),
];
