/**
 * Movement: what changed between two drafts, and what each change did.
 *
 * The movement of a score is the difference of its ranges, end by end, and each changed fact has its share of it: the
 * shares sum to the whole and do not depend on the order in which anything is listed. Ranges that overlap may hide that
 * nothing moved, or that it moved the other way; so it is said whether a score certainly moved.
 */
import type { Agreement } from '../model/agreement.ts';
import type { Range } from '../score/range.ts';
import { overlay } from './blend.ts';
import { BlendScores, type DraftScorer } from './blend-scores.ts';
import { aligned, type Match } from './match.ts';
import type { Change } from './plan.ts';
import { type Compared, INDICATORS } from './reach.ts';
import { drawOrders, type Ends, type Shares, sharesOf } from './shapley.ts';

/** Whether a score moved: certainly, if it did whatever the unknowns turn out to be. */
export type Direction = 'certainly-up' | 'certainly-down' | 'possibly' | 'unchanged';

/** How one score moved. */
export interface ScoreMovement {
  readonly before: Range;
  readonly after: Range;
  /** The difference of the low ends, and of the high ends. */
  readonly change: Range;
  readonly direction: Direction;
  /** The largest standard error of a share in it; 0 where shares are exact. */
  readonly error: number;
}

/** A changed fact, and its share of each movement at the low end and at the high end. */
export interface ChangedFact {
  /** From the top of the agreement down to the fact. */
  readonly path: readonly string[];
  /** Left out where the draft does not have it, as `after` is. */
  readonly before?: unknown;
  readonly after?: unknown;
  readonly share: Readonly<Partial<Record<Compared, Range>>>;
}

/** What changed from one draft to another. */
export interface Movement {
  readonly before: Pick<Agreement, 'id' | 'title' | 'date'>;
  readonly after: Pick<Agreement, 'id' | 'title' | 'date'>;
  /** Elements of either draft, and which was taken to be which. */
  readonly matches: readonly Match[];
  /** Scores that are asked of both drafts. */
  readonly scores: Readonly<Partial<Record<Compared, ScoreMovement>>>;
  /** All changed facts, those first that moved the overall score most. */
  readonly facts: readonly ChangedFact[];
  /** Those that lowered some score at some end. */
  readonly worse: readonly ChangedFact[];
  /** Scores whose movement could not be shared out among that many changes; left out where all could. */
  readonly unshared?: readonly Compared[];
}

/** How hard to work where there are too many changes for exact shares. */
export interface MovementOptions {
  /** Orders in which the changes are made; 64 unless given. */
  readonly orders?: number;
  /** The same seed draws the same orders; 0 unless given. */
  readonly seed?: number;
}

/** Differences below this are rounding: scores are chains of logarithms. */
const ROUNDING = 1e-9;

const directionOf = (before: Range, after: Range): Direction => {
  const isSame =
    Math.abs(after.low - before.low) <= ROUNDING && Math.abs(after.high - before.high) <= ROUNDING;
  if (isSame) return 'unchanged';
  if (after.low > before.high + ROUNDING) return 'certainly-up';
  return after.high < before.low - ROUNDING ? 'certainly-down' : 'possibly';
};

const rangeOf = ([low, high]: Ends): Range => ({ low, high });
const endsOf = ({ low, high }: Range): Ends => [low, high];

/** How far a fact moved something, both ends together. */
const size = (share: Range | undefined): number =>
  share === undefined ? 0 : Math.abs(share.low) + Math.abs(share.high);

const sizes = ({ share }: ChangedFact): readonly number[] => [
  size(share.overall),
  INDICATORS.reduce((sum, name) => sum + size(share[name]), 0),
];

/** Works out every share; the orders in which changes are made are drawn once, where any score needs them. */
const allShares = (
  scores: BlendScores,
  changes: number,
  options: MovementOptions,
): ReadonlyMap<Compared, Shares | undefined> => {
  let drawn: readonly (readonly number[])[] | undefined;
  const orders = () => {
    drawn ??= drawOrders([...Array(changes).keys()], options);
    return drawn;
  };
  return new Map(
    scores.compared.map((name) => [
      name,
      sharesOf(
        scores.players(name),
        (isMade) => endsOf(scores.score(name, isMade)),
        orders,
        scores.effort,
      ),
    ]),
  );
};

const movementOf = (before: Range, after: Range, shares: Shares | undefined): ScoreMovement => ({
  before,
  after,
  change: { low: after.low - before.low, high: after.high - before.high },
  direction: directionOf(before, after),
  error: shares?.error ?? 0,
});

/** The changes with their shares, those first that moved the overall score most. */
const factsBySize = (
  changes: readonly Change[],
  compared: readonly Compared[],
  shares: ReadonlyMap<Compared, Shares | undefined>,
): readonly ChangedFact[] =>
  changes
    .map(({ isScored: _, ...change }, player): ChangedFact => {
      const shareIn = (name: Compared) => rangeOf(shares.get(name)?.of.get(player) ?? [0, 0]);
      return {
        ...change,
        share: Object.fromEntries(
          compared
            .filter((name) => shares.get(name) !== undefined)
            .map((name) => [name, shareIn(name)]),
        ),
      };
    })
    .map((fact) => ({ fact, by: sizes(fact) }))
    .sort((a, b) => (b.by[0] ?? 0) - (a.by[0] ?? 0) || (b.by[1] ?? 0) - (a.by[1] ?? 0))
    .map(({ fact }) => fact);

const isWorse = ({ share }: ChangedFact): boolean =>
  Object.values(share).some(({ low, high }) => low < -ROUNDING || high < -ROUNDING);

const titleOf = ({ id, title, date }: Agreement): Movement['before'] => ({ id, title, date });

/** Compares two drafts by whatever scores them. */
export const movementBy = (
  scorer: DraftScorer,
  before: Agreement,
  after: Agreement,
  options: MovementOptions = {},
): Movement => {
  const { after: renamed, matches } = aligned(before, after);
  const overlaid = overlay(before, renamed);
  const scores = new BlendScores(scorer, overlaid, [before, after]);
  const { compared } = scores;
  // First the drafts themselves, so that their scores are there whatever the blends take.
  const ends = compared.map((name) => ({
    name,
    old: scores.score(name, () => false),
    now: scores.score(name, () => true),
  }));
  const shares = allShares(scores, overlaid.changes.length, options);
  const facts = factsBySize(overlaid.changes, compared, shares);
  const moved = ends.map(
    ({ name, old, now }) => [name, movementOf(old, now, shares.get(name))] as const,
  );
  const unshared = compared.filter((name) => shares.get(name) === undefined);
  return {
    before: titleOf(before),
    after: titleOf(after),
    matches,
    scores: Object.fromEntries(moved),
    facts,
    worse: facts.filter(isWorse),
    ...(unshared.length === 0 ? {} : { unshared }),
  };
};
