/**
 * A reference class as text: the agreements that a draft is most like on paper, and what became of them.
 */
import { wrap } from '../explain/typeset.ts';
import type { Agreement, Neighbour } from '../index.ts';

type Fate = NonNullable<Agreement['outcome']>;

/** An agreement whose end is known, and how far it is from the draft. */
export interface FatedNeighbour extends Neighbour {
  readonly outcome: Fate;
}

/** From here on two texts have less in common than not. */
const UNLIKE = 0.5;

/** What each link of a guarantee is about. */
const LINKS: Readonly<Record<string, string>> = {
  defined: 'the definition of a breach',
  seen: 'observation',
  triggered: 'the trigger',
  answered: 'the response',
  inTime: 'timing',
  bound: 'binding force',
};

const likeness = ({ byLink }: Neighbour): string => {
  const links = Object.entries(byLink).sort(([, a], [, b]) => a - b);
  const [nearest, furthest] = [links[0], links.at(-1)];
  if (nearest === undefined || furthest === undefined) return 'no link could be compared';
  const name = (link: string) => LINKS[link] ?? link;
  return `closest in ${name(nearest[0])}, furthest apart in ${name(furthest[0])} (by ${furthest[1].toFixed(2)}), of ${links.length} links compared`;
};

const fateText = ({ result, observed, firstBreach, end }: Fate): string => {
  const breach =
    typeof firstBreach === 'number'
      ? `first major breach after ${firstBreach} months`
      : firstBreach === 'none'
        ? 'no major breach seen'
        : 'first major breach not checked';
  const length =
    typeof end === 'number' ? `ended after ${end} months` : `${observed} months so far`;
  return `${result}: ${breach}; ${length}`;
};

const counted = (fates: readonly Fate[]): string =>
  (['held', 'mixed', 'collapsed'] as const)
    .map((result) => `${fates.filter((one) => one.result === result).length} ${result}`)
    .join(', ');

/** Sets the nearest agreements, and how often those of the whole library held. */
export const neighboursText = (
  near: readonly FatedNeighbour[],
  library: readonly Fate[],
  width: number,
): string => {
  const [nearest] = near;
  if (nearest === undefined) return 'There is too little in it to compare with other agreements.';
  return [
    'The agreements that took effect and that it most resembles, link by link, nearest first',
    ...(nearest.whole > UNLIKE
      ? wrap(
          'None of them resembles it closely: each has less than half in common with it.',
          width,
          0,
        )
      : []),
    ...near.flatMap((one) => [
      ...wrap(`- ${one.agreement.title}, distance ${one.whole.toFixed(2)}`, width, 4),
      ...wrap(`    ${likeness(one)}`, width, 4),
      ...wrap(`    ${fateText(one.outcome)}`, width, 4),
    ]),
    '',
    ...wrap(
      `Of these ${near.length}: ${counted(near.map(({ outcome }) => outcome))}. In the whole library: ${counted(library)}.`,
      width,
      0,
    ),
    ...wrap(
      'Distance: 0 for the same strength at every link against every breach, 1 for nothing in common. This is a reference class, not a forecast: texts alike on paper, chosen out of those in the library. What made them hold or fall is often outside the text.',
      width,
      0,
    ),
  ].join('\n');
};
