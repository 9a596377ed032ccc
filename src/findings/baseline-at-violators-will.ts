/**
 * What is fixed begins to hold when the party that it binds chooses.
 *
 * A ceasefire that starts once the sides have pulled back has no day on which it could be broken. The order of the
 * steps then decides the war, and the stronger side decides the order.
 */
import { defineFinding } from '../analysis/finding.ts';

export const baselineAtViolatorsWill = defineFinding({
  id: 'baseline-at-violators-will',
  severity: 'weakens',
  asks: 'Can the party that a baseline binds choose when it begins to hold?',
  source:
    'US 28-point plan, November 2025, pt 28: the ceasefire begins once both sides have pulled back to the agreed points',
  messages: {
    beginning: ({ baseline }: { baseline: string }) =>
      `${baseline} begins to hold when the side that it binds chooses`,
  },
  consequence: 'What has not begun cannot be broken: fighting on is no breach.',
  repair: ({ data: { baseline } }) => `give ${baseline} a date, or a number of days after one`,
  find: ({ file: { agreement } }, report) => {
    for (const { id, starts, cites } of agreement.baselines)
      if (starts === 'at-violators-will')
        report({
          message: 'beginning',
          element: id,
          at: `baselines.${id}.starts`,
          data: { baseline: id },
          cites,
        });
  },
});
