/**
 * Measures how many small changes to the source its tests notice: `npm run mutants`, or `npm run mutants -- time score/parts`.
 *
 * Each change is tried on the tests of its own file first, where the file has such, and if it lives on those of the
 * whole room. It takes minutes a file and an hour a room, so `npm run docs` only sets what was measured.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './docs/files.ts';
import { json } from './docs/json.ts';
import type { Measured } from './docs/mutant-reasons.ts';
import { MEASURED } from './docs/mutants.ts';

const ROOMS = ['decision', 'time', 'score', 'indicators'];
const REPORT = join(ROOT, 'coverage', 'mutants', 'report.json');
const TABLE = join(ROOT, 'scripts', 'docs', 'mutants.json');

/** What this reads of a report. */
interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
  >;
}
interface Position {
  readonly line: number;
  readonly column: number;
}
interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

const KILLED = new Set(['Killed', 'Timeout']);
const ALIVE = new Set(['Survived', 'NoCoverage']);

const onOneLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
};

/** The text between two places of a source; lines and columns are counted from 1. */
const between = (source: string, { start, end }: Mutant['location']): string => {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, i) =>
      line.slice(i === 0 ? start.column - 1 : 0, i === last ? end.column - 1 : undefined),
    )
    .join('\n');
};

const measuredIn = ({ files }: Report): Readonly<Record<string, Measured>> =>
  Object.fromEntries(
    Object.entries(files).map(([path, { source, mutants }]) => [
      path.replace(/^src\//, ''),
      {
        killed: mutants.filter(({ status }) => KILLED.has(status)).length,
        ignored: mutants.filter(({ status }) => !KILLED.has(status) && !ALIVE.has(status)).length,
        survivors: mutants
          .filter(({ status }) => ALIVE.has(status))
          .map(({ location, replacement }) => ({
            was: onOneLine(between(source, location)),
            became: onOneLine(replacement),
          })),
      },
    ]),
  );

/** The files of a room, or the one that is asked for. */
const filesOf = (name: string): readonly string[] => {
  const [room = name, file] = name.split('/');
  const files = readdirSync(join(ROOT, 'src', room)).map((each) => basename(each, '.ts'));
  return files
    .filter((each) => file === undefined || each === file)
    .map((each) => `${room}/${each}`);
};

const run = (mutate: string, tests: string): Report => {
  execFileSync('npx', ['stryker', 'run', '--mutate', mutate], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, MUTANTS_OF: tests },
  });
  return JSON.parse(readFileSync(REPORT, 'utf8'));
};

/** Where a change stands, as Stryker is asked for it: columns are counted from 0 there, and from 1 in a report. */
const rangeOf = ({ location: { start, end } }: Mutant): string =>
  `${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;

const keyOf = (mutant: Mutant): string =>
  [rangeOf(mutant), mutant.mutatorName, mutant.replacement].join(' ');

/** What a file comes to: what lives on its own tests is tried on those of the whole room. */
const measured = (file: string): Report => {
  const [room] = file.split('/');
  const source = `src/${file}.ts`;
  const hasOwn = existsSync(join(ROOT, 'test', `${file}.test.ts`));
  const first = run(source, hasOwn ? file : `${room}/*`);
  const known = first.files[source];
  const living = known?.mutants.filter(({ status }) => ALIVE.has(status)) ?? [];
  if (known === undefined || living.length === 0 || !hasOwn) return first;
  const ranges = [...new Set(living.map(rangeOf))].map((range) => `${source}:${range}`);
  const again = run(ranges.join(), `${room}/*`).files[source]?.mutants ?? [];
  const later = new Map(again.map((mutant) => [keyOf(mutant), mutant]));
  const mutants = known.mutants.map((mutant) =>
    ALIVE.has(mutant.status) ? (later.get(keyOf(mutant)) ?? mutant) : mutant,
  );
  return { files: { [source]: { ...known, mutants } } };
};

/** Writes what a report says over what was known of the same files, without files that are gone. */
const keep = (report: Report): void => {
  const all = { ...MEASURED, ...kept, ...measuredIn(report) };
  kept = Object.fromEntries(
    Object.entries(all)
      .filter(([file]) => sources.has(file))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeFileSync(TABLE, json(kept));
};

let kept: Readonly<Record<string, Measured>> = {};
const sources = new Set(
  ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, 'src', room)).map((file) => `${room}/${basename(file)}`),
  ),
);
const asked = process.argv.slice(2);
const reports = asked.filter((name) => name.endsWith('.json'));
for (const report of reports) keep(JSON.parse(readFileSync(report, 'utf8')));
const names = asked.length === 0 ? ROOMS : asked.filter((one) => !reports.includes(one));
for (const file of names.flatMap(filesOf)) keep(measured(file));
