/**
 * The door for rubrics.
 *
 * A rubric is refused where it contradicts the model: a ladder that does not rise, a breach kind without a row, a row
 * without a fit, gates that cross.
 */
import { isNonEmpty } from 'fp-ts/Array';
import * as E from 'fp-ts/Either';
import { INDEPENDENCE } from '../decision/independence.ts';
import type { Issue, Issues, Path } from '../issue/issue.ts';
import { nearest } from '../issue/nearest.ts';
import { show, ticked } from '../issue/show.ts';
import { MEANS } from '../model/baselines.ts';
import { BREACHES } from '../model/breaches.ts';
import { RESPONSES } from '../model/guarantees.ts';
import { LADDERS, type LadderName, levelsOf, type Rung } from '../model/ladders.ts';
import { ADJUDICATION, type Rubric, RubricSchema } from '../model/rubric.ts';
import { IdSchema } from '../model/terms.ts';
import { durationOrd, parseDuration } from '../time/duration.ts';
import { asJson, withForeign } from './foreign.ts';
import { firstIssues, survey } from './limits.ts';
import { readBy } from './refusals.ts';
import { shapeIssues, valueAt } from './shape-issues.ts';

/** A rubric may judge this many breach kinds. */
const MOST_KINDS = 100;

const STANDARD: ReadonlySet<string> = new Set(BREACHES.map(({ id }) => id));

const LADDER_NAMES = Object.keys(LADDERS) as LadderName[];

const rising = (
  levels: readonly string[],
  credits: Readonly<Record<string, number>>,
  path: Path,
  isLevelWithBefore: (level: string) => boolean = () => false,
): Issue[] =>
  levels.slice(1).flatMap((level, index): Issue[] => {
    const below = levels[index] as string;
    const [own, before] = [credits[level] ?? 0, credits[below] ?? 0];
    return own > before || (own === before && isLevelWithBefore(level))
      ? []
      : [
          {
            code: 'not-increasing',
            path: [...path, level],
            found: String(credits[level]),
            expected: `more than ${credits[below]}, the credit of \`${below}\``,
          },
        ];
  });

const noticeSteps = ({ exit: { noExit, atWill, notice } }: Rubric): Issue[] => {
  const steps = [...notice].sort((a, b) => {
    const [x, y] = [parseDuration(a.atLeast), parseDuration(b.atLeast)];
    return x === undefined || y === undefined ? 0 : durationOrd.compare(x, y);
  });
  const names = ['at-will', ...steps.map(({ atLeast }) => atLeast), 'no-exit'];
  const values = [atWill, ...steps.map(({ credit }) => credit), noExit];
  return rising(names, Object.fromEntries(names.map((name, i) => [name, values[i] ?? 0])), [
    'exit',
  ]);
};

/** How well a response meets a breach, or a means sees it, or any breach. */
const fitAt = ([table, , what, breach = 'each breach']: Path): string =>
  `how well ${what} ${table === 'sight' ? 'sees' : 'meets'} ${breach}`;

/** The tables that have a row for each response or means, and a column for each breach kind. */
const CROSSED = ['fit', 'sight'] as const;

const lackingFit = (path: Path): Issue => ({
  code: 'missing-row',
  path,
  found: 'nothing',
  expected: fitAt(path),
});

const columnOfNone = (path: Path, kinds: readonly string[]): Issue => {
  const id = String(path.at(-1));
  const meant = nearest(id, kinds);
  return {
    code: 'unknown-breach',
    path,
    found: ticked(id),
    expected: 'a breach kind with a row in `breaches`',
    ...(meant === undefined ? {} : { suggestion: `did you mean ${ticked(meant)}?` }),
  };
};

/** A kind of an app's own that was probably meant to be the standard kind that is missing beside it. */
const slipFor = (kind: string, path: Path, input: unknown): string | undefined => {
  const beside = Object.keys(Object(valueAt(input, path.slice(0, -1))));
  return nearest(
    kind,
    beside.filter((one) => !STANDARD.has(one)),
  );
};

/** What the schema says of a missing row, in the words of the rubric. */
const asMissingRow = (issue: Issue, input: unknown): Issue => {
  const { code, path } = issue;
  const [table, , row] = path;
  const isRow = table === 'breaches' && path.length === 2;
  const isCrossed = CROSSED.some((one) => one === table) && row !== undefined;
  if (code !== 'missing' || !(isRow || isCrossed)) return issue;
  const kind = String(path.at(-1));
  const slip = STANDARD.has(kind) ? slipFor(kind, path, input) : undefined;
  return {
    ...issue,
    code: 'missing-row',
    expected: isRow ? `the weight and the window of ${kind}` : fitAt(path),
    ...(slip === undefined
      ? {}
      : { suggestion: `did you mean ${ticked(slip)} to be ${ticked(kind)}?` }),
  };
};

/** What is odd about the breach kinds that an app adds: standard ones have their place in the schema. */
const ownKinds = ({ breaches, fit, sight }: Rubric): Issue[] => {
  const kinds = Object.keys(breaches);
  const own = kinds.filter((id) => !STANDARD.has(id));
  const tooMany: Issue = {
    code: 'too-large',
    path: ['breaches'],
    found: `${kinds.length} breach kinds`,
    expected: `at most ${MOST_KINDS}`,
  };
  return [
    ...(kinds.length > MOST_KINDS ? [tooMany] : []),
    ...own.flatMap((id) => {
      const read = IdSchema.safeParse(id);
      return read.success
        ? []
        : shapeIssues(read.error.issues, id, IdSchema).map((issue) => ({
            ...issue,
            path: ['breaches', id],
          }));
    }),
    ...[
      ...RESPONSES.map((one) => ({ credits: fit.credits[one], path: ['fit', 'credits', one] })),
      ...MEANS.map((one) => ({ credits: sight.credits[one], path: ['sight', 'credits', one] })),
    ].flatMap(({ credits, path }) => {
      const columns = Object.keys(credits);
      return [
        ...own.filter((id) => !Object.hasOwn(credits, id)).map((id) => lackingFit([...path, id])),
        ...columns
          .filter((id) => !Object.hasOwn(breaches, id))
          .map((id): Issue => columnOfNone([...path, id], kinds)),
      ];
    }),
  ];
};

/** Weights of which none counts leave nothing to average. */
const weightless = (weights: readonly number[], path: Path): Issue[] =>
  weights.some((weight) => weight > 0)
    ? []
    : [{ code: 'out-of-range', path, found: 'no weight at all', expected: 'a positive weight' }];

/** A second size of the same quantity: which of them counts could not be said. */
const sizesTwice = ({ breaches }: Rubric): Issue[] =>
  Object.entries(breaches).flatMap(([id, { sizes = [] }]) =>
    sizes.flatMap(({ quantity }, index): Issue[] =>
      sizes.findIndex((one) => one.quantity === quantity) === index
        ? []
        : [
            {
              code: 'duplicate-id',
              path: ['breaches', id, 'sizes', index, 'quantity'],
              found: ticked(quantity),
              expected: 'one size of each quantity',
            },
          ],
    ),
  );

const crossing = ({ gates }: Rubric): Issue[] =>
  (['baselines', 'guarantees', 'coDrafting'] as const).flatMap((name): Issue[] => {
    const { upper, lower } = gates[name];
    if (lower < upper) return [];
    return [
      {
        code: 'gates-cross',
        path: ['gates', name],
        found: `lower ${lower}, upper ${upper}`,
        expected: 'the lower gate below the upper one',
      },
    ];
  });

const contradictions = (rubric: Rubric): Issue[] => [
  ...LADDER_NAMES.flatMap((name) =>
    rising(levelsOf(name), rubric.ladders[name].credits, ['ladders', name, 'credits'], (level) =>
      (LADDERS[name] as readonly Rung[]).some(
        (rung) => rung.level === level && rung.isLevelWithBefore === true,
      ),
    ),
  ),
  ...rising(INDEPENDENCE, rubric.decision.credits, ['decision', 'credits']),
  ...rising(['unspecified', 'responders'], rubric.established.credits, ['established', 'credits']),
  ...rising(['can-block', 'cannot-block'], rubric.veto.credits, ['veto', 'credits']),
  ...rising(ADJUDICATION, rubric.adjudication.credits, ['adjudication', 'credits']),
  ...noticeSteps(rubric),
  ...ownKinds(rubric),
  ...sizesTwice(rubric),
  ...weightless(
    Object.values(rubric.breaches).map(({ weight }) => weight),
    ['breaches'],
  ),
  ...Object.entries(rubric.links).flatMap(([name, { weights }]) =>
    weightless(Object.values<number>(weights), ['links', name, 'weights']),
  ),
  ...crossing(rubric),
];

/**
 * Reads a rubric from any value, and refuses one that the formulas could not read or that contradicts the model.
 *
 * The left side carries every problem, at least one; beyond a thousand, how many more there are. It never throws.
 *
 * @example
 * parseRubric({ name: 'mine' })._tag; // => 'Left'
 */
export const parseRubric = (input: unknown): E.Either<Issues, Rubric> => {
  try {
    const { exceeded, ...places } = survey(input);
    if (exceeded !== undefined) return E.left([exceeded]);
    const plain = asJson(input, places);
    const parsed = readBy(RubricSchema, plain);
    const found = parsed.success
      ? contradictions(parsed.data)
      : shapeIssues(parsed.refusals, plain, RubricSchema).map((issue) =>
          asMissingRow(issue, plain),
        );
    const issues = [...firstIssues(withForeign(found, places.foreign))];
    if (isNonEmpty(issues)) return E.left(issues);
    if (parsed.success) return E.right(parsed.data);
  } catch {
    // Accessors can be inherited, or read well only once; no check beforehand finds those out.
  }
  return E.left([
    { code: 'unreadable', path: [], found: show(input), expected: 'plain JSON values' },
  ]);
};
