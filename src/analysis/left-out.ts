/**
 * What the score leaves out of an agreement although it is written there.
 *
 * A mistyped year is enough for a round of drafting to be left out, and then the card
 * says that somebody never sat at the table; so the card says so to its reader.
 */
import type { Path } from '../issue/issue.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Scorecard, Warning } from '../model/scorecard.ts';
import { isNoLater } from '../time/calendar-date.ts';

const leftOut = (path: Path, found: string, expected: string): Warning => ({
  code: 'left-out',
  path: [...path],
  found,
  expected,
});

const ofRounds = ({ drafting, date }: Agreement): readonly Warning[] =>
  drafting.flatMap((round, index) => {
    const path: Path = ['drafting', index];
    if (!isNoLater(round.date, date))
      return [
        leftOut(
          [...path, 'date'],
          round.date,
          `a date no later than that of the agreement, ${date}`,
        ),
      ];
    return round.terms.length === 0
      ? [
          leftOut(
            [...path, 'terms'],
            'an empty list',
            '`all`, or elements that the round was about',
          ),
        ]
      : [];
  });

const ofScope = (
  asked: readonly string[],
  path: Path,
  breaches: readonly string[],
): readonly Warning[] =>
  breaches.flatMap((breach, index) =>
    asked.includes(breach)
      ? []
      : [leftOut([...path, index], breach, `a kind of breach in \`scope\`: ${asked.join(', ')}`)],
  );

const ofBreaches = ({ scope, baselines, guarantees }: Agreement): readonly Warning[] =>
  scope === undefined
    ? []
    : [
        ...baselines.flatMap(({ forbids }, index) =>
          ofScope(scope.breaches, ['baselines', index, 'forbids'], forbids),
        ),
        ...guarantees.flatMap(({ breaches }, index) =>
          ofScope(scope.breaches, ['guarantees', index, 'breaches'], breaches),
        ),
      ];

/** Lists rounds of drafting dated after the text or about none of its elements, and kinds of breach outside the scope. */
export const leftOutOf = (agreement: Agreement): Scorecard['warnings'] => [
  ...ofRounds(agreement),
  ...ofBreaches(agreement),
];
