/**
 * The findings of a check as text: the law, the smallest counterexample, the scorecards side by side, how to see it again.
 */
import { namesIn } from '../analysis/names.ts';
import { showApart } from '../explain/figures.ts';
import { columns, wrap } from '../explain/typeset.ts';
import { showPath } from '../issue/issue.ts';
import { show } from '../issue/show.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { Range } from '../score/range.ts';
import type { LawReport, LawTally } from './check.ts';
import type { Difference, LawViolation } from './violation.ts';

const WIDTH = 100;

/** A line of the report, broken where it is too long. */
const line = (text: string): readonly string[] => wrap(`  ${text}`, WIDTH, 4);

/** The scores before and after, side by side; of a single scorecard its scores alone. */
const scoreLines = (
  before: Scorecard | undefined,
  after: Scorecard | undefined,
): readonly string[] => {
  const one = before ?? after;
  if (one === undefined) return [];
  const other = before === undefined ? undefined : after;
  const head = other === undefined ? ['', 'score'] : ['', 'before', 'after'];
  const row = (label: string, range: Range, second: Range | undefined): readonly string[] =>
    second === undefined
      ? [label, showApart(range, range)[0]]
      : [label, ...showApart(range, second)];
  return columns([
    head,
    ...(['baselines', 'guarantees', 'coDrafting'] as const).map((name) =>
      row(one.indicators[name].label, one.indicators[name].range, other?.indicators[name].range),
    ),
    row('Overall', one.overall.range, other?.overall.range),
  ]);
};

/** Parameters as JSON; a bigint, which JSON lacks, is shown as a program writes it. */
const written = (parameters: unknown): string =>
  parameters === undefined
    ? 'none'
    : JSON.stringify(parameters, (_, value: unknown) =>
        typeof value === 'bigint' ? `${value}n` : value,
      );

/** A table of the places where an example and the model differ. */
const differenceLines = (differences: readonly Difference[] = []): readonly string[] =>
  differences.length === 0
    ? []
    : columns([
        ['place', 'expected', 'found'],
        ...differences.map(({ at, of, expected, found }) => [
          `${at.length === 0 ? 'the whole' : showPath(at)}${of === undefined ? '' : ` (${of})`}`,
          show(expected),
          show(found),
        ]),
      ]);

const parameterLines = ({ parameters, others }: LawViolation): readonly string[] =>
  others === undefined
    ? line(`Parameters: ${written(parameters)}`)
    : [
        ...line(`Parameters before: ${written(parameters)}`),
        ...line(`Parameters after: ${written(others)}`),
      ];

/** The way down the score tree to what fell, with elements and breaches called by their names. */
const pathLines = ({ line: labels, after }: LawViolation): readonly string[] => {
  if (labels.length === 0) return [];
  const nameOf = after === undefined ? (label: string) => label : namesIn(after.agreement);
  return line(`Where the score fell: ${labels.map(nameOf).join(' > ')}`);
};

const againLines = ({ found: { afterRuns, seed, path } }: LawViolation): readonly string[] =>
  path === ''
    ? []
    : [
        `  Found in trial ${afterRuns}. To see it again, check this law with the same options and`,
        `    { seed: ${seed}, path: '${path}' }`,
      ];

/**
 * Says which law is broken, by what, and how to see it again.
 *
 * @example
 * const law = { law: 'pledges-are-kept', says: 'Pledges are kept.', means: 'A word is a word.' };
 * const found = { afterRuns: 3, seed: 0, path: '2:1' };
 * const violation = { ...law, broken: 'it was not', parameters: { days: 3 }, line: [], found };
 * violationText('bond', violation).split('\n')[0]; // => 'bond breaks the law pledges-are-kept'
 */
export const violationText = (model: string, violation: LawViolation): string =>
  [
    `${model} breaks the law ${violation.law}`,
    ...line(`The law: ${violation.says}`),
    ...line(`For a negotiator: ${violation.means}`),
    ...line(`How it is broken: ${violation.broken}.`),
    ...differenceLines(violation.differences),
    ...parameterLines(violation),
    ...scoreLines(violation.before, violation.after),
    ...pathLines(violation),
    ...againLines(violation),
  ].join('\n');

const headingOf = ({ model, seed, tallies }: LawReport): string =>
  tallies.some(({ isCutShort }) => isCutShort)
    ? `${model} has broken no law so far, and the time was up (seed ${seed})`
    : `${model} keeps all laws (seed ${seed})`;

const remarkOn = ({ isVacuous, isCutShort }: LawTally): string =>
  [
    ...(isVacuous ? ['vacuous: it hardly ever applied, and shows nothing'] : []),
    ...(isCutShort ? ['cut short'] : []),
  ].join(', ');

/** A line that lists names, with what to make of them; no line where there are none. */
const listing = (names: readonly string[], lead: string, advice: string = ''): readonly string[] =>
  names.length === 0 ? [] : line(`${lead}: ${names.join(', ')}.${advice}`);

/**
 * Says how often each law was tried and applied, and what shows nothing: laws, improvements and parameters.
 *
 * @example
 * reportText({ model: 'bond', seed: 0, tallies: [], silent: [] }).split('\n')[0]; // => 'bond keeps all laws (seed 0)'
 */
export const reportText = (report: LawReport): string =>
  [
    headingOf(report),
    ...columns([
      ['law', 'trials', 'applied', ''],
      ...report.tallies.map((tally) => [
        tally.law,
        String(tally.runs),
        String(tally.applied),
        remarkOn(tally),
      ]),
    ]),
    ...report.tallies.flatMap(({ hardlyTried, withoutEffect }) => [
      ...listing(hardlyTried, 'Improvements that were hardly ever tried'),
      ...listing(
        withoutEffect,
        'Improvements that never changed a score',
        ' Does toGuarantee read what they change?',
      ),
    ]),
    ...listing(
      report.silent,
      'Parameters that never changed what the guarantee amounts to',
      ' Read them in toGuarantee, or do not ask for them.',
    ),
  ].join('\n');
