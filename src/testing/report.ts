/**
 * What a check found, as text: the law, the smallest counterexample, the scorecards side by side, how to bring it back.
 */

import { showApart } from '../explain/figures.ts';
import { columns, wrap } from '../explain/typeset.ts';
import { showPath } from '../issue/issue.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { Range } from '../score/range.ts';
import type { LawReport } from './check.ts';
import type { Difference, LawViolation } from './violation.ts';

const WIDTH = 100;
/** As much of a value as is shown in a table. */
const CELL = 60;

/** The scorecards there are, side by side where there are two. */
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

/** Parameters as text; what JSON does not know is what one law is about, and must be shown all the same. */
const written = (parameters: unknown): string =>
  parameters === undefined
    ? 'none'
    : JSON.stringify(parameters, (_, value: unknown) =>
        typeof value === 'bigint' ? `${value}n` : value,
      );

/** A value as one cell of a table, cut where it is long. */
const cell = (value: unknown): string => {
  const text = value === undefined ? '(nothing)' : written(value);
  return text.length > CELL ? `${text.slice(0, CELL - 1)}…` : text;
};

/** Field by field, what an example says and what the model gives. */
const differenceLines = (differences: readonly Difference[]): readonly string[] =>
  differences.length === 0
    ? []
    : columns([
        ['', 'the example says', 'the model gives'],
        ...differences.map(({ at, said, found }) => [showPath(at), cell(said), cell(found)]),
      ]);

/**
 * Says what breaks a law, and how to bring it back.
 *
 * @example
 * const law = { law: 'pledges-are-kept', says: 'Pledges are kept.', means: 'A word is a word.' };
 * const found = { afterRuns: 3, seed: 0, path: '2:1' };
 * const violation = { ...law, broken: 'it was not', parameters: { days: 3 }, line: [], found };
 * violationText('bond', violation).split('\n')[0]; // => 'bond breaks the law pledges-are-kept'
 */
export const violationText = (model: string, violation: LawViolation): string => {
  const { law, says, means, broken, parameters, others, before, after, line, found } = violation;
  const { differences = [] } = violation;
  return [
    `${model} breaks the law ${law}`,
    ...wrap(`  ${says}`, WIDTH, 2),
    ...wrap(`  For a negotiator: ${means}`, WIDTH, 2),
    ...wrap(`  Broken: ${broken}.`, WIDTH, 2),
    ...(others === undefined
      ? wrap(`  Parameters: ${written(parameters)}`, WIDTH, 4)
      : [
          ...wrap(`  Before: ${written(parameters)}`, WIDTH, 4),
          ...wrap(`  After: ${written(others)}`, WIDTH, 4),
        ]),
    ...differenceLines(differences),
    ...scoreLines(before, after),
    ...(line.length === 0
      ? []
      : wrap(`  The line that went the wrong way: ${line.join(' > ')}`, WIDTH, 4)),
    ...(found.path === ''
      ? []
      : [
          `  Found after ${found.afterRuns} ${found.afterRuns === 1 ? 'run' : 'runs'}; again with { seed: ${found.seed}, path: '${found.path}' }, this law and the same options.`,
        ]),
  ].join('\n');
};

/**
 * Says how often each law was tried and applied, and which have shown nothing.
 *
 * @example
 * reportText({ model: 'bond', seed: 0, tallies: [], silent: [] }).split('\n')[0]; // => 'bond keeps all laws (seed 0)'
 */
export const reportText = ({ model, seed, tallies, silent }: LawReport): string =>
  [
    `${model} keeps all laws (seed ${seed})`,
    ...columns([
      ['law', 'runs', 'applied', ''],
      ...tallies.map(({ law, runs, applied, isVacuous, isCutShort }) => [
        law,
        String(runs),
        String(applied),
        [isVacuous ? 'vacuous: it has shown nothing' : '', isCutShort ? 'cut short' : '']
          .filter(Boolean)
          .join(', '),
      ]),
    ]),
    ...tallies.flatMap(({ law, hardlyTried, withoutEffect }) => [
      ...(hardlyTried.length === 0
        ? []
        : wrap(`  Hardly tried of ${law}: ${hardlyTried.join(', ')}`, WIDTH, 4)),
      ...(withoutEffect.length === 0
        ? []
        : wrap(
            `  Improvements that never changed a score: ${withoutEffect.join(', ')}. Does toGuarantee read what they change?`,
            WIDTH,
            4,
          )),
    ]),
    ...(silent.length === 0
      ? []
      : wrap(
          `  Parameters that never changed what the guarantee amounts to: ${silent.join(', ')}. Read them in toGuarantee, or do not ask for them.`,
          WIDTH,
          4,
        )),
  ].join('\n');
