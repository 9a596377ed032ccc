/**
 * What a check found, as text: the law, the smallest counterexample, the scorecards side by side, how to bring it back.
 */
import { showRange } from '../explain/figures.ts';
import type { Scorecard } from '../explain/scorecard.ts';
import { columns, wrap } from '../explain/typeset.ts';
import type { LawReport, LawViolation } from './check.ts';

const WIDTH = 100;

const sideBySide = (before: Scorecard, after: Scorecard): readonly string[] =>
  columns([
    ['', 'before', 'after'],
    ...(['baselines', 'guarantees', 'coDrafting'] as const).map((name) => [
      before.indicators[name].label,
      showRange(before.indicators[name].range),
      showRange(after.indicators[name].range),
    ]),
    ['Overall', showRange(before.overall.range), showRange(after.overall.range)],
  ]);

/** Says what breaks a law, and how to bring it back. */
export const violationText = (model: string, violation: LawViolation): string => {
  const { law, says, means, broken, parameters, others, before, after, line, found } = violation;
  return [
    `${model} breaks the law ${law}`,
    ...wrap(`  ${says}`, WIDTH, 2),
    ...wrap(`  For a negotiator: ${means}`, WIDTH, 2),
    ...wrap(`  Broken: ${broken}.`, WIDTH, 2),
    ...wrap(`  Parameters: ${JSON.stringify(parameters)}`, WIDTH, 4),
    ...(others === undefined ? [] : wrap(`  Compared with: ${JSON.stringify(others)}`, WIDTH, 4)),
    ...(before === undefined || after === undefined ? [] : sideBySide(before, after)),
    ...(line.length === 0
      ? []
      : wrap(`  The line that went the wrong way: ${line.join(' > ')}`, WIDTH, 4)),
    `  Found after ${found.afterRuns} ${found.afterRuns === 1 ? 'run' : 'runs'}; again with { seed: ${found.seed}, path: '${found.path}' } and this law.`,
  ].join('\n');
};

/** Says how often each law was tried and applied, and which have shown nothing. */
export const reportText = ({ model, seed, tallies }: LawReport): string =>
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
  ].join('\n');
