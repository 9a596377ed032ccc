/**
 * What decides a verdict: the facts whose being otherwise would move it most.
 *
 * A fact is pinned to its worst or its best wherever it stands in the scores, and they are combined again. The same
 * fact may count differently for each breach and each violator, so each place has its own worst and best. Nothing is
 * estimated: the gain is what the indicator would really gain. A scorecard is all that it takes.
 */
import type { Cite } from '../model/agreement.ts';
import type { Place, Reason } from '../model/reasons.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { Range, ScoreKey, ScoreNode } from '../model/scores.ts';
import { rangeBy } from './combinators.ts';
import { exactly, ONE } from './range.ts';
import { placeOf } from './reason.ts';
import { applies } from './score.ts';

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

/** A score that may be tried out: its range can be another one for a while. */
interface Trial {
  readonly key: ScoreKey;
  readonly node: ScoreNode;
  readonly weight: number;
  readonly parts: Trial[];
  /** What it is a part of. */
  readonly wholes: Trial[];
  range: Range;
}

/** Everything under some scores, in the order in which a reader of the trees would meet it. */
const trialsUnder = (
  nodes: readonly ScoreNode[],
  tops: readonly ScoreKey[],
): ReadonlyMap<ScoreKey, Trial> => {
  const trials = new Map<ScoreKey, Trial>();
  // A list instead of recursion, since a scorecard from elsewhere may be deeper than any stack.
  const toVisit = tops.toReversed();
  for (let key = toVisit.pop(); key !== undefined; key = toVisit.pop()) {
    const node = nodes[key];
    if (node === undefined || trials.has(key)) continue;
    const { weight, range } = node;
    trials.set(key, { key, node, weight, range, parts: [], wholes: [] });
    for (const part of node.parts.toReversed()) toVisit.push(part);
  }
  for (const trial of trials.values())
    for (const part of trial.node.parts) {
      const below = trials.get(part);
      if (below === undefined) continue;
      trial.parts.push(below);
      below.wholes.push(trial);
    }
  return trials;
};

/** Some scores, and every score that they can move, each after its parts. */
const reachOf = (leaves: readonly Trial[]): readonly Trial[] => {
  const reach = new Set(leaves);
  for (const { wholes } of reach) for (const whole of wholes) reach.add(whole);
  return [...reach].sort((a, b) => a.key - b.key);
};

const isOpen = ({ low, high }: Range): boolean => low < high;

/** Of two places of a fact the one to tell of: where it is open, and where it counts least. */
const telling = (one: ScoreNode, other: ScoreNode): ScoreNode => {
  const difference =
    Number(isOpen(other.range)) - Number(isOpen(one.range)) ||
    one.range.low - other.range.low ||
    other.range.high - one.range.high;
  return difference > 0 ? other : one;
};

/** A fact, and everywhere that it stands. */
interface Fact {
  readonly at: Place;
  readonly leaves: Trial[];
}

/**
 * Lists the facts: each is known by its place, and several things that are absent, or not disclosed, in one place are
 * several facts.
 */
const factsAmong = (trials: Iterable<Trial>): readonly Fact[] => {
  const found = new Map<string, Fact>();
  for (const trial of trials) {
    const { because } = trial.node;
    const at = placeOf(because);
    // A duty not to obstruct that follows from access is as exact as it is, however good the access becomes.
    if (at === undefined || because.code === 'access-owed') continue;
    const key = 'what' in because ? `${at}:${because.what}` : at;
    const known = found.get(key);
    if (known === undefined) found.set(key, { at, leaves: [trial] });
    else known.leaves.push(trial);
  }
  return [...found.values()];
};

/** What a fact would be in one of its places, given the range it has there. */
type Pin = (own: Range) => Range;

const atWorst: Pin = ({ low }) => exactly(low);
const atBest: Pin = ({ high }) => exactly(high);
const perfect: Pin = () => ONE;

const distance = (before: Range, after: Range): number =>
  Math.abs(after.low - before.low) + Math.abs(after.high - before.high);

/** How far some scores move when a fact is pinned, and everything that it reaches is combined again. */
const movesOf = (tops: readonly Trial[], reach: readonly Trial[], pin: Pin): readonly number[] => {
  for (const trial of reach) {
    const { rule, range } = trial.node;
    trial.range = trial.parts.length === 0 ? pin(range) : (rangeBy(rule, trial.parts) ?? range);
  }
  const moves = tops.map(({ node, range }) => distance(node.range, range));
  for (const trial of reach) trial.range = trial.node.range;
  return moves;
};

/** A fact that moves the scores by no more than rounding does is no deciding fact. */
const LEAST_SWING = 1e-9;

const ranked = (
  nodes: readonly ScoreNode[],
  asked: readonly ScoreKey[],
  state: DecidingFact['state'],
  pins: readonly Pin[],
): readonly DecidingFact[] => {
  const trials = trialsUnder(nodes, asked);
  const tops = asked.flatMap((key) => trials.get(key) ?? []).filter(({ node }) => applies(node));
  return factsAmong(trials.values())
    .map(({ at, leaves }) => ({ at, leaves, leaf: leaves.map(({ node }) => node).reduce(telling) }))
    .filter(({ leaf: { range } }) =>
      state === 'unknown' ? isOpen(range) : !isOpen(range) && range.low < 1,
    )
    .map(({ at, leaves, leaf: { label, because, range, cites } }) => {
      const reach = reachOf(leaves);
      const moves = pins.flatMap((pin) => movesOf(tops, reach, pin));
      const swing = moves.reduce((sum, move) => sum + move, 0);
      return { at, label, because, state, range, swing, cites };
    })
    .filter(({ swing }) => swing > LEAST_SWING)
    .sort((a, b) => b.swing - a.swing || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
};

/** Unknown facts under some scores, the one whose resolving would narrow them most first. */
export const openFacts = (
  nodes: readonly ScoreNode[],
  tops: readonly ScoreKey[],
): readonly DecidingFact[] => ranked(nodes, tops, 'unknown', [atWorst, atBest]);

/** Known facts that hold some scores down, the one whose repair would raise them most first. */
export const lowFacts = (
  nodes: readonly ScoreNode[],
  tops: readonly ScoreKey[],
): readonly DecidingFact[] => ranked(nodes, tops, 'low', [perfect]);

/**
 * Lists the facts that decide the verdict of a scorecard, most decisive first: what is not known where the verdict is
 * not the same at worst and at best, what is known and low elsewhere.
 *
 * It takes the scorecard alone, also one that was read back from JSON.
 *
 * @example
 * const card = scoreAgreement(agreement);
 * decidingFacts(card)[0]?.at; // => 'guarantees.island-pledge.trigger.activation'
 * decidingFacts(JSON.parse(JSON.stringify(card))).length === decidingFacts(card).length; // => true
 */
export const decidingFacts = ({
  verdict: { worst, best, stands },
  indicators,
  nodes,
}: Pick<Scorecard, 'verdict' | 'indicators' | 'nodes'>): readonly DecidingFact[] => {
  const isOpenVerdict = worst !== best;
  const decides = (name: keyof typeof stands): boolean =>
    isOpenVerdict
      ? stands[name] === 'open'
      : worst === 'document'
        ? name !== 'coDrafting' && stands[name] !== 'not-asked'
        : stands[name] !== 'not-asked' && (worst === 'architecture' || stands[name] !== 'stands');
  const tops = (['baselines', 'guarantees', 'coDrafting'] as const)
    .filter(decides)
    .map((name) => indicators[name].node);
  return isOpenVerdict ? openFacts(nodes, tops) : lowFacts(nodes, tops);
};
