/**
 * Examples that run: each is compiled against the source, run, and held to the outcomes that it states.
 *
 * An outcome is a comment `// => value` behind a statement or on the line below; the value is an expression, compared
 * deeply. The names in scope are handed in, so that the tests can show the checker a bad example.
 */
import { runInThisContext } from 'node:vm';
import ts from 'typescript';
import type { Example } from '../../scripts/docs/source.ts';

/** A statement that an outcome stands behind: from where to where, and what the outcome is. */
interface Claim {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
}

/** What a claim turned out to be. */
export interface ExampleRun {
  readonly claim: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

const parsed = (code: string) =>
  ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);

const ARROW = /^\/\/ => /;

const commentsAfter = (code: string, end: number): readonly string[] =>
  [
    ...(ts.getTrailingCommentRanges(code, end) ?? []),
    ...(ts.getLeadingCommentRanges(code, end) ?? []),
  ].map(({ pos, end: last }) => code.slice(pos, last));

/** A value that needs several lines goes on in comments that are indented further. */
const expectedAfter = (code: string, end: number): string | undefined => {
  const [first = '', ...others] = commentsAfter(code, end);
  if (!ARROW.test(first)) return undefined;
  const next = others.findIndex((comment) => !comment.startsWith('//  '));
  return [first.replace(ARROW, ''), ...others.slice(0, next < 0 ? others.length : next)]
    .map((line) => line.replace(/^\/\/ +/, ''))
    .join('\n');
};

/** Printing a value states it as well as the value alone. */
const stated = (expression: ts.Expression): ts.Expression =>
  ts.isCallExpression(expression) &&
  expression.expression.getText() === 'console.log' &&
  expression.arguments.length === 1
    ? (expression.arguments[0] as ts.Expression)
    : expression;

const claimsOf = (code: string): readonly Claim[] =>
  parsed(code).statements.flatMap((statement) => {
    const expected = expectedAfter(code, statement.end);
    if (expected === undefined) return [];
    if (!ts.isExpressionStatement(statement))
      throw new Error(`an outcome stands behind \`${statement.getText()}\`, which has no value`);
    const expression = stated(statement.expression);
    return [{ start: expression.getStart(), end: expression.end, expected }];
  });

/** Loads what an example imports. */
export type Load = (specifier: string) => Promise<unknown>;

/** Turns each claim into a call of `__claim` that hands over both sides. */
export const instrumented = (code: string): string =>
  [...claimsOf(code)].reverse().reduce((text, { start, end, expected }) => {
    const call = `__claim(${JSON.stringify(code.slice(start, end))}, (${code.slice(start, end)}), () => (${expected}))`;
    return text.slice(0, start) + call + text.slice(end);
  }, code);

/** What became of the claims of an example, and what it printed beside them. */
export interface Run {
  readonly outcomes: readonly ExampleRun[];
  readonly printed: readonly unknown[];
}

/** Runs an example with some names in scope. */
export const run = async (
  { code }: Example,
  scope: Readonly<Record<string, unknown>>,
  load: Load,
): Promise<Run> => {
  const outcomes: ExampleRun[] = [];
  const printed: unknown[] = [];
  const claim = (text: string, actual: unknown, expected: () => unknown) =>
    outcomes.push({ claim: text, actual, expected: expected() });

  const { outputText } = ts.transpileModule(instrumented(code), {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  });
  const modules = new Map<string, unknown>();
  for (const { fileName } of ts.preProcessFile(code, true, true).importedFiles)
    modules.set(fileName, await load(fileName));
  const names = Object.keys(scope);
  const body = runInThisContext(
    `(async (__claim, console, require, exports, ${names.join(', ')}) => {{\n${outputText}\n}})`,
  );
  await body(
    claim,
    { log: (...texts: unknown[]) => printed.push(...texts) },
    (specifier: string) => modules.get(specifier),
    {},
    ...names.map((one) => scope[one]),
  );
  return { outcomes, printed };
};
