/**
 * Blocking sets, enforcing sets and power over an answer, as text.
 */
import type { Coalitions, Undecided } from '../adversary/coalitions.ts';
import type { Swing } from '../adversary/swing.ts';
import { breachName, upperFirst } from '../analysis/names.ts';
import type { Subject } from '../analysis/subject.ts';
import { harmless } from '../issue/show.ts';
import { showScore } from './figures.ts';
import { assumedText } from './tabletop-text.ts';
import { wrap } from './typeset.ts';
import { listing, namesFor } from './who.ts';

/** How much to say, and how wide. */
export interface CoalitionTextOptions {
  /** How many groups or parties to write down; 8 by default. */
  readonly list?: number;
  /** Columns of the terminal; 100 by default. */
  readonly width?: number;
}

type NameOf = (id: string) => string;

/** An answer at both ends for each violator, whatever the question was. */
export interface AnswersByViolator<A> {
  readonly agreement: Subject;
  readonly breach: string;
  readonly times: Parameters<typeof assumedText>[0];
  readonly against: readonly {
    readonly violator?: string;
    readonly worst: A | Undecided;
    readonly best: A | Undecided;
  }[];
}

/** Sets an answer for each violator under a heading; if both ends say the same, it is said once. */
const written =
  <A>(
    heading: (breach: string) => string,
    lines: (answer: A, list: number, nameOf: NameOf) => readonly string[],
  ) =>
  (asked: AnswersByViolator<A>, { list = 8, width = 100 }: CoalitionTextOptions = {}): string => {
    const nameOf = namesFor(asked.agreement);
    const said = (answer: A | Undecided): readonly string[] =>
      'within' in (answer as object)
        ? [`Not decided within ${(answer as Undecided).within}.`]
        : lines(answer as A, list, nameOf);
    const body = asked.against.flatMap(({ violator, worst, best }) => {
      const [low, high] = [said(worst), said(best)];
      const isSame = low.join('\n') === high.join('\n');
      const parts: readonly (readonly [string, readonly string[]])[] = isSame
        ? [['On any reading', low]]
        : [
            ['At best', high],
            ['At worst', low],
          ];
      return [
        '',
        ...(violator === undefined ? [] : [`Against ${nameOf(violator)}`]),
        ...parts.flatMap(([when, own]) => [
          `  ${when}:`,
          ...own.flatMap((line) => wrap(`    ${line}`, width, 6)),
        ]),
      ];
    });
    return [
      ...wrap(`${asked.agreement.title} (${asked.agreement.date})`, width, 2),
      ...wrap(
        `${upperFirst(heading(breachName(asked.breach)))}. ${assumedText(asked.times)}`,
        width,
        2,
      ),
      ...body,
    ]
      .map(harmless)
      .join('\n');
  };

const groupLines =
  (none: string, empty: string) =>
  ({ listed, count }: Coalitions, list: number, nameOf: NameOf): readonly string[] => {
    if (count === '0') return [none];
    const shown = listed.slice(0, list).map(({ parties, withViolator }) => {
      if (parties.length === 0) return empty;
      const others = withViolator ? ' (the violator among them)' : '';
      const alone = withViolator && parties.length === 1 ? ' (the violator itself)' : others;
      return `- ${upperFirst(listing(nameOf)(parties))}${alone}`;
    });
    const more = BigInt(count) - BigInt(shown.length);
    return more > 0n ? [...shown, `and ${more.toLocaleString('en-GB')} more`] : shown;
  };

/**
 * Writes who, by refusing, defeats every answer to a breach.
 *
 * @example
 * blockingText(blockingSets(agreement, 'major-offensive')).split('\n').slice(-2);
 * // => ['    - Island', '    - North (the violator itself)']
 */
export const blockingText: (
  asked: AnswersByViolator<Coalitions>,
  options?: CoalitionTextOptions,
) => string = written(
  (breach) => `who, by refusing, can defeat every timely answer to ${breach}`,
  groupLines(
    'Nobody can: an answer comes, whoever refuses.',
    'Nobody has to refuse: no answer would come in time anyway.',
  ),
);

/**
 * Writes who suffices for an answer in time although nobody else cooperates.
 *
 * @example
 * enforcingText(enforcingSets(agreement, 'major-offensive')).split('\n').at(-1);
 * // => '    - Island and North (the violator among them)'
 */
export const enforcingText: (
  asked: AnswersByViolator<Coalitions>,
  options?: CoalitionTextOptions,
) => string = written(
  (breach) => `who suffices for a timely answer to ${breach}`,
  groupLines(
    'Nobody does: no answer would come in time.',
    'Nobody is needed: an answer comes by itself.',
  ),
);

/**
 * Writes whose word matters most for an answer in time.
 *
 * @example
 * swingText(swing(agreement, 'major-offensive')).split('\n').slice(-2);
 * // => ['    0.50 Island', '    0.50 North']
 */
export const swingText: (
  asked: AnswersByViolator<Swing>,
  options?: CoalitionTextOptions,
) => string = written(
  (breach) => `whose word matters most for a timely answer to ${breach}, in shares that sum to one`,
  ({ parties }: Swing, list: number, nameOf: NameOf): readonly string[] => {
    const having = parties.filter(({ shapleyShubik }) => shapleyShubik > 0);
    if (having.length === 0) return ["Nobody's: it is settled, whatever anybody does."];
    const shown = having
      .slice(0, list)
      .map(
        ({ party, shapleyShubik }) => `${showScore(shapleyShubik)} ${upperFirst(nameOf(party))}`,
      );
    const more = having.length - shown.length;
    return more > 0 ? [...shown, `and ${more} more, each with less`] : shown;
  },
);
