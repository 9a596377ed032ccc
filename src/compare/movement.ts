/**
 * Movement: what changed between two drafts, and what each change did.
 *
 * The movement of a score is the difference of its ranges, end by end, and each changed fact has its share of it: the
 * shares sum to the whole and do not depend on the order in which anything is listed. Ranges that overlap may hide that
 * nothing moved, or that it moved the other way; so it is said whether a score certainly moved.
 */
import type { Agreement } from '../model/agreement.ts';
import type { Range } from '../score/range.ts';
import { type Overlay, overlay } from './blend.ts';
import { aligned, type Match } from './match.ts';
import type { Change } from './plan.ts';
import { drawOrders, type Effort, type Ends, type Shares, sharesOf } from './shapley.ts';

/** The scores that are compared, in the order in which they are reported. */
export const COMPARED = ['baselines', 'guarantees', 'coDrafting', 'overall'] as const;
/** One of the scores that are compared. */
export type Compared = (typeof COMPARED)[number];

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

/** Comparing two drafts may take this many steps of scoring, each a microsecond at most. */
export const MOST_STEPS = 40_000_000;

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

const INDICATORS = ['baselines', 'guarantees', 'coDrafting'] as const;
type Indicator = (typeof INDICATORS)[number];

/** An indicator by its name, for a blend of two drafts; nothing if it is not asked. */
export interface DraftScorer {
  /** The range of one indicator. */
  readonly indicator: (agreement: Agreement, name: Indicator) => Range | undefined;
  /** The overall range of the indicators that are asked. */
  readonly overall: (indicators: ReadonlyMap<Indicator, Range>) => Range;
  /** The steps that scoring takes at most, of one indicator or of all. */
  readonly steps: (agreement: Agreement, name?: Indicator) => number;
}

/** Which indicators a fact can move, by the list it stands in; what is not here can move all. */
const REACH: Readonly<Record<string, readonly Indicator[]>> = {
  status: [],
  guarantees: ['guarantees', 'coDrafting'],
  date: ['coDrafting'],
  drafting: ['coDrafting'],
};

/** The indicators that a fact of a part of a document can move: of `guarantees`, never the baselines. */
export const reachedFrom = (part: string): readonly Indicator[] => REACH[part] ?? INDICATORS;

/** The indicators that a change can move. */
export const reachOf = ({ path: [part = ''], isScored }: Change): readonly Indicator[] =>
  isScored ? reachedFrom(part) : [];

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

/** Whether a change is made. */
type IsMade = (change: number) => boolean;

/** The scores of blends of two drafts. */
class BlendScores {
  /** What is compared: the indicators that are asked of both drafts, and what they come to. */
  readonly compared: readonly Compared[];
  private readonly scorer: DraftScorer;
  private readonly overlaid: Overlay;
  private readonly asked: readonly Indicator[];
  /** The changes that can move a score. */
  private readonly read: ReadonlyMap<Compared, readonly number[]>;
  /** Many blends differ only in facts that an indicator does not read; each is scored once. */
  private readonly scored = new Map<string, Range>();
  private readonly dearest: number;
  private steps = 0;

  constructor(scorer: DraftScorer, overlaid: Overlay, drafts: readonly Agreement[]) {
    this.scorer = scorer;
    this.overlaid = overlaid;
    this.dearest = Math.max(...drafts.map((draft) => scorer.steps(draft)));
    this.asked = INDICATORS.filter((name) =>
      drafts.every((draft) => scorer.indicator(draft, name) !== undefined),
    );
    this.compared = this.asked.length === 0 ? [] : [...this.asked, 'overall'];
    const reach = overlaid.changes.map(reachOf);
    const moving = (indicators: readonly Indicator[]) =>
      [...reach.keys()].filter((change) =>
        indicators.some((name) => reach[change]?.includes(name)),
      );
    this.read = new Map(
      this.compared.map((name) => [name, moving(name === 'overall' ? this.asked : [name])]),
    );
  }

  /** The changes that can move a score. */
  players(name: Compared): readonly number[] {
    return this.read.get(name) ?? [];
  }

  /** A blend of two drafts can take far longer than either, so what was taken is counted blend by blend. */
  readonly effort: Effort = {
    allows: (blends) => this.steps + blends * this.dearest <= MOST_STEPS,
    isSpent: () => this.steps > MOST_STEPS,
  };

  /** The score of a blend. */
  score(name: Compared, isMade: IsMade): Range {
    return name === 'overall'
      ? this.scorer.overall(new Map(this.asked.map((one) => [one, this.indicator(one, isMade)])))
      : this.indicator(name, isMade);
  }

  private indicator(name: Indicator, isMade: IsMade): Range {
    const made = this.players(name).filter(isMade);
    const key = `${name}:${made.join()}`;
    const known = this.scored.get(key);
    if (known !== undefined) return known;
    const among = new Set(made);
    // What comes after that is not used.
    if (this.effort.isSpent()) return { low: 0, high: 1 };
    const blended = this.overlaid.blend((change) => among.has(change));
    this.steps += this.scorer.steps(blended, name);
    if (this.effort.isSpent()) return { low: 0, high: 1 };
    const range = this.scorer.indicator(blended, name) ?? { low: 0, high: 1 };
    this.scored.set(key, range);
    return range;
  }
}

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
