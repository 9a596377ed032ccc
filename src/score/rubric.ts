/**
 * A rubric is a set of tables that the formulas read, with a name and a version.
 *
 * It is refused where it contradicts the model: a ladder that does not rise, a row that is missing, gates that cross.
 */
import { isNonEmpty } from 'fp-ts/Array';
import * as E from 'fp-ts/Either';
import { INDEPENDENCE, type Independence } from '../decision/independence.ts';
import type { Issue, Issues, Path } from '../issue/issue.ts';
import { RESPONSES } from '../model/guarantees.ts';
import { LADDERS, type LadderName } from '../model/ladders.ts';
import { ADJUDICATION, RubricSchema } from '../model/rubric.ts';
import { exceeded } from '../reading/limits.ts';
import { shapeIssues } from '../reading/shape-issues.ts';
import { durationOrd, parseDuration } from '../time/duration.ts';

interface Grounds {
  readonly why: string;
  readonly source: string;
}

/** Credits by level, with their grounds. */
export interface Credits<K extends string = string> extends Grounds {
  readonly credits: { readonly [level in K]: number };
}

/** Weights by link, with their grounds. */
export interface Weights<K extends string = string> extends Grounds {
  readonly weights: { readonly [link in K]: number };
}

/** A kind of breach as judged: weight, and the window after which it has paid off. */
export interface BreachRow extends Grounds {
  readonly id: string;
  readonly about: 'conduct' | 'posture';
  readonly weight: number;
  /** ISO 8601. */
  readonly window: string;
}

/** The tables that judge. */
export interface Rubric {
  readonly name: string;
  readonly version: number;
  readonly ladders: { readonly [ladder in LadderName]: Credits };
  readonly decision: Credits<Independence>;
  readonly established: Credits<'unspecified' | 'responders'>;
  readonly adjudication: Credits<(typeof ADJUDICATION)[number]>;
  readonly exit: Grounds & {
    readonly noExit: number;
    readonly atWill: number;
    readonly notice: readonly { readonly atLeast: string; readonly credit: number }[];
  };
  readonly term: Grounds & { readonly least: number; readonly fullYears: number };
  readonly breaches: readonly BreachRow[];
  readonly fit: Grounds & {
    readonly credits: { readonly [response: string]: { readonly [breach: string]: number } };
  };
  readonly links: {
    readonly verification: Weights<
      'independence' | 'access' | 'coverage' | 'speed' | 'attribution'
    >;
    readonly response: Weights<'triad' | 'bond'>;
    readonly timeline: Weights<'speed' | 'endurance'>;
    readonly coDrafting: Weights<'voice' | 'consent' | 'parity' | 'sequence' | 'disclosure'>;
  };
  readonly gates: Grounds & {
    readonly architecture: number;
    readonly document: number;
    readonly aspiration: number;
    readonly tolerance: number;
  };
}

const rising = (
  levels: readonly string[],
  credits: Readonly<Record<string, number>>,
  path: Path,
): Issue[] =>
  levels.slice(1).flatMap((level, index): Issue[] => {
    const below = levels[index] as string;
    return (credits[level] ?? 0) > (credits[below] ?? 0)
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

const repeated = (ids: readonly string[]): Issue[] =>
  ids.flatMap((id, index): Issue[] =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            code: 'duplicate-id',
            path: ['breaches', index, 'id'],
            found: `\`${id}\` a second time`,
            expected: 'each breach kind once',
          },
        ],
  );

const fitRows = ({ fit, breaches }: Rubric): Issue[] =>
  RESPONSES.flatMap((response) =>
    breaches.flatMap(({ id }): Issue[] =>
      !Object.hasOwn(fit.credits[response] ?? {}, id)
        ? [
            {
              code: 'missing-row',
              path: ['fit', 'credits', response, id],
              found: 'nothing',
              expected: `how well ${response} meets ${id}`,
            },
          ]
        : [],
    ),
  );

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

/** Weights of which none counts leave nothing to average. */
const weightless = (weights: readonly number[], path: Path): Issue[] =>
  weights.some((weight) => weight > 0)
    ? []
    : [{ code: 'out-of-range', path, found: 'no weight at all', expected: 'a positive weight' }];

const contradictions = (rubric: Rubric): Issue[] => [
  ...Object.entries(LADDERS).flatMap(([name, rungs]) =>
    rising(
      rungs.map(({ level }) => level),
      rubric.ladders[name as LadderName].credits,
      ['ladders', name, 'credits'],
    ),
  ),
  ...rising(INDEPENDENCE, rubric.decision.credits, ['decision', 'credits']),
  ...rising(['unspecified', 'responders'], rubric.established.credits, ['established', 'credits']),
  ...rising(ADJUDICATION, rubric.adjudication.credits, ['adjudication', 'credits']),
  ...noticeSteps(rubric),
  ...repeated(rubric.breaches.map(({ id }) => id)),
  ...fitRows(rubric),
  ...weightless(
    rubric.breaches.map(({ weight }) => weight),
    ['breaches'],
  ),
  ...Object.entries(rubric.links).flatMap(([name, { weights }]) =>
    weightless(Object.values<number>(weights), ['links', name, 'weights']),
  ),
  ...(rubric.gates.document < rubric.gates.architecture
    ? []
    : [
        {
          code: 'gates-cross' as const,
          path: ['gates'],
          found: `document ${rubric.gates.document}, architecture ${rubric.gates.architecture}`,
          expected: 'document below architecture',
        },
      ]),
];

/**
 * Reads a rubric from any value, and refuses one that the formulas could not read or that contradicts the model.
 *
 * The left side carries every problem, at least one.
 *
 * @example
 * import * as E from 'fp-ts/Either';
 * E.isLeft(parseRubric({ name: 'mine' })); // => true
 */
export const parseRubric = (input: unknown): E.Either<Issues, Rubric> => {
  const limit = exceeded(input);
  if (limit !== undefined) return E.left([limit]);
  const parsed = RubricSchema.safeParse(input);
  const rubric = parsed.success ? (parsed.data as unknown as Rubric) : undefined;
  const issues = parsed.success
    ? contradictions(parsed.data as unknown as Rubric)
    : shapeIssues(parsed.error.issues, input);
  if (rubric !== undefined && issues.length === 0) return E.right(rubric);
  return isNonEmpty(issues)
    ? E.left(issues)
    : E.left([{ code: 'unreadable', path: [], found: 'no rubric', expected: 'a rubric' }]);
};
