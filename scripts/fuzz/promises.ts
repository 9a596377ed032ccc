/**
 * What the package promises of any input: it never throws, gives no number that is none, no range that is crossed or
 * beyond nothing and all, changes nothing that it was given, and what it gives is plain data.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Agreement, Issue, Rubric, Scorecard } from 'casus-foederis';
import type { Input } from './inputs.ts';

type Read<T> =
  | { readonly _tag: 'Left'; readonly left: readonly Issue[] }
  | { readonly _tag: 'Right'; readonly right: T };

/** The package, or one with a fault planted in it. */
export interface Package {
  readonly parseAgreement: (input: unknown) => Read<Agreement>;
  readonly parseRubric: (input: unknown) => Read<Rubric>;
  readonly scoreAgreement: (agreement: Agreement, rubric?: Rubric) => Scorecard;
  readonly explainText: (card: Scorecard, options?: { readonly whole?: boolean }) => string;
  readonly issueText: (issue: Issue) => string;
}

/** What came of an input: a promise that was broken, or how far it came. */
export type Outcome =
  | { readonly broken: string }
  | { readonly broken?: undefined; readonly came: 'refused' | 'scored' | 'read' };

/** What a terminal would obey. */
const OBEYED = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

/** Whether something is written into the prototype of everything. */
const isPolluted = (): boolean => 'polluted' in {};

/** The first place at which a value is no plain JSON, or a number none. */
const notPlain = (value: unknown, at = ''): string | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${at} is ${value}`;
  if (typeof value !== 'object' || value === null)
    return ['undefined', 'function', 'bigint', 'symbol'].includes(typeof value)
      ? `${at} is of type ${typeof value}`
      : undefined;
  for (const [key, item] of Object.entries(value)) {
    const found = notPlain(item, `${at}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
};

const badRange = ({ nodes, indicators, overall, matrix }: Scorecard): string | undefined => {
  const ranges = [
    ...nodes.map(({ id, range }) => [id, range] as const),
    ...Object.values(indicators).map(({ id, range }) => [id, range] as const),
    [overall.id, overall.range] as const,
    ...matrix.flatMap(({ breach, ...row }) =>
      Object.values(row).flatMap((range) =>
        typeof range === 'object' ? [[breach, range] as const] : [],
      ),
    ),
  ];
  const bad = ranges.find(
    ([, { low, high }]) => !(low >= 0 && low <= high && high <= 1 && Number.isFinite(high)),
  );
  return bad === undefined ? undefined : `the range of ${bad[0]} is ${JSON.stringify(bad[1])}`;
};

const badIssues = (issues: readonly Issue[], { issueText }: Package): string | undefined => {
  if (issues.length === 0) return 'refused without an issue';
  if (issues.length > 1_001) return `${issues.length} issues`;
  for (const issue of issues) {
    const text = issueText(issue);
    if (text.length > 4_000 || OBEYED.test(text)) return `an issue reads ${JSON.stringify(text)}`;
  }
  return undefined;
};

const badCard = (card: Scorecard, from: Package, isThorough: boolean): string | undefined => {
  const bad = badRange(card) ?? notPlain(card);
  if (bad !== undefined || !isThorough) return bad;
  const back: Scorecard = JSON.parse(JSON.stringify(card));
  if (!isDeepStrictEqual(back, card)) return 'the scorecard is another one once it is JSON';
  const text = from.explainText(card);
  if (OBEYED.test(text)) return 'the text of the scorecard holds what a terminal obeys';
  return text === from.explainText(back) ? undefined : 'the text is another one once it is JSON';
};

const held = (
  { door, value }: Input,
  from: Package,
  base: Agreement,
  isThorough: boolean,
): Outcome => {
  const read = door === 'rubric' ? from.parseRubric(value) : from.parseAgreement(value);
  if (read._tag === 'Left') {
    const broken = badIssues(read.left, from);
    return broken === undefined ? { came: 'refused' } : { broken };
  }
  const agreement = door === 'rubric' ? base : (read.right as Agreement);
  if (door === 'agreement' && isThorough) {
    const again = from.parseAgreement(read.right);
    if (again._tag === 'Left') return { broken: 'what was read cannot be read again' };
    if (!isDeepStrictEqual(again.right, read.right)) return { broken: 'read again, it is another' };
  }
  const card = from.scoreAgreement(agreement, ...(door === 'rubric' ? [read.right as Rubric] : []));
  const broken = badCard(card, from, isThorough);
  return broken === undefined ? { came: 'scored' } : { broken };
};

/** Tries all promises on one input; those that take longer only where it is to be thorough. */
export const tryPromises = (
  input: Input,
  from: Package,
  base: Agreement,
  isThorough: boolean,
): Outcome => {
  try {
    // The input is frozen, so that most changes throw; a copy would share what JSON does not have.
    const before = isThorough ? snapshot(input.value) : undefined;
    const outcome = held(input, from, base, isThorough);
    if (isThorough && before !== snapshot(input.value)) return { broken: 'the input was changed' };
    return isPolluted() ? { broken: 'the prototype of everything was changed' } : outcome;
  } catch (problem) {
    return { broken: `thrown: ${problem instanceof Error ? problem.stack : String(problem)}` };
  }
};

/** Everything that can be seen of an input, without reading what throws. */
const snapshot = (value: unknown): string => {
  const seen = (item: unknown): unknown => {
    if (typeof item === 'bigint' || typeof item === 'symbol' || typeof item === 'function')
      return String(item);
    if (typeof item === 'number') return Object.is(item, -0) ? '-0' : String(item);
    if (typeof item !== 'object' || item === null) return item;
    if (item instanceof Date) return `Date ${item.getTime()}`;
    if (item instanceof Map || item instanceof Set) return [...item].map(seen);
    return Object.entries(Object.getOwnPropertyDescriptors(item)).map(([key, own]) => [
      key,
      'value' in own ? seen(own.value) : 'accessor',
    ]);
  };
  return JSON.stringify(seen(value));
};
