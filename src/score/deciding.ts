/**
 * What decides a verdict: the facts whose being otherwise would move it most.
 *
 * A fact is pinned to its worst or its best wherever it stands in the tree, and the tree is combined again. The same
 * fact may count differently for each breach and each violator, so each place has its own worst and best. Nothing is
 * estimated: the gain is what the indicator would really gain.
 */
import type { Cite } from '../model/agreement.ts';
import { rangeBy } from './combinators.ts';
import { exactly, ONE, type Range } from './range.ts';
import { type Place, placeOf, type Reason } from './reason.ts';
import { applies, type Score } from './score.ts';

/** A fact that decides. */
export interface DecidingFact {
  readonly at: Place;
  readonly label: string;
  readonly because: Reason;
  /** Whether it cannot be told, or is known and low. */
  readonly state: 'unknown' | 'low';
  readonly range: Range;
  /** How far the ranges of the indicators would move, summed over them and over both ends. */
  readonly swing: number;
  readonly cites: readonly Cite[];
}

/** A leaf, and every node whose range it can move: its ancestors, wherever it stands, and itself. */
interface Reach {
  /** Of the places where the fact stands, the one to tell of. */
  leaf: Score;
  readonly nodes: Set<Score>;
}

const isOpen = ({ low, high }: Range): boolean => low < high;

/** Of two places of a fact the one to tell of: where it is open, and where it counts least. */
const telling = (one: Score, other: Score): Score => {
  const difference =
    Number(isOpen(other.range)) - Number(isOpen(one.range)) ||
    one.range.low - other.range.low ||
    other.range.high - one.range.high;
  return difference > 0 ? other : one;
};

/** A fact is known by its place; several things that are absent, or not disclosed, in one place are several facts. */
const factKey = (reason: Reason): string | undefined =>
  'what' in reason ? `${reason.at}:${reason.what}` : placeOf(reason);

/** All leaves under scores by the fact they hold, each with its reach. */
const reaches = (scores: readonly Score[]): ReadonlyMap<string, Reach> => {
  const found = new Map<string, Reach>();
  const above: Score[] = [];
  const visit = (score: Score): void => {
    above.push(score);
    const key = score.parts.length === 0 ? factKey(score.because) : undefined;
    if (key !== undefined) {
      const reach = found.get(key) ?? { leaf: score, nodes: new Set() };
      reach.leaf = telling(reach.leaf, score);
      for (const node of above) reach.nodes.add(node);
      found.set(key, reach);
    }
    score.parts.forEach(visit);
    above.pop();
  };
  scores.forEach(visit);
  return found;
};

/** What a leaf would be in one of its places, given the range it has there. */
type Pin = (own: Range) => Range;

const atWorst: Pin = ({ low }) => exactly(low);
const atBest: Pin = ({ high }) => exactly(high);
const perfect: Pin = () => ONE;

/** The range of a node when the leaf is pinned; only what the leaf reaches is combined again. */
const rangeWith = (score: Score, nodes: ReadonlySet<Score>, pin: Pin): Range => {
  const { rule, range, parts } = score;
  if (!nodes.has(score) || rule === 'not-applicable') return range;
  if (rule === 'rung' || rule === 'measure' || parts.length === 0) return pin(range);
  return (
    rangeBy(
      rule,
      parts.map((part) => ({ range: rangeWith(part, nodes, pin), weight: part.weight })),
    ) ?? range
  );
};

const distance = (before: Range, after: Range): number =>
  Math.abs(after.low - before.low) + Math.abs(after.high - before.high);

/** Facts that move the scores by nothing that could be told from rounding are no deciding facts. */
const LEAST_SWING = 1e-9;

const ranked = (
  scores: readonly Score[],
  pinsFor: (leaf: Score) => readonly Pin[],
  state: DecidingFact['state'],
): readonly DecidingFact[] =>
  [...reaches(scores).values()]
    .map(({ leaf, nodes }) => {
      const moves = pinsFor(leaf).flatMap((pin) =>
        scores.map((score) => distance(score.range, rangeWith(score, nodes, pin))),
      );
      const swing = moves.reduce((sum, move) => sum + move, 0);
      const { label, because, range, cites } = leaf;
      return { at: placeOf(because) ?? '', label, because, state, range, swing, cites };
    })
    .filter(({ swing }) => swing > LEAST_SWING)
    .sort((a, b) => b.swing - a.swing || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

/** Unknown facts, the one whose resolving would narrow the scores most first. */
export const openFacts = (scores: readonly Score[]): readonly DecidingFact[] =>
  ranked(
    scores.filter(applies),
    ({ range }) => (isOpen(range) ? [atWorst, atBest] : []),
    'unknown',
  );

/** Known facts that hold the scores down, the one whose repair would raise them most first. */
export const lowFacts = (scores: readonly Score[]): readonly DecidingFact[] =>
  ranked(
    scores.filter(applies),
    ({ range }) => (!isOpen(range) && range.low < 1 ? [perfect] : []),
    'low',
  );
