/**
 * Movement: what changed between two drafts, and what each change did.
 *
 * The movement of a score is the difference of its ranges, end by end, and each changed fact has its share of it: the
 * shares sum to the whole and do not depend on the order in which anything is listed. Ranges that overlap may hide that
 * nothing moved, or that it moved the other way; so it is said whether a score certainly moved.
 */
import type { Agreement } from '../model/agreement.ts';
import type { Range } from '../score/range.ts';
import { type Change, type FactPath, overlay } from './blend.ts';
import { aligned, type Match } from './match.ts';
import { drawOrders, type Ends, type Shares, sharesOf } from './shapley.ts';

/** The scores that are compared, in the order in which they are told. */
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
export interface ChangedFact extends Change {
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
}

/** How hard to work where there are too many changes for exact shares. */
export interface MovementOptions {
  /** Orders in which the changes are made; 64 unless given. */
  readonly orders?: number;
  /** The same seed draws the same orders; 0 unless given. */
  readonly seed?: number;
}

/** An indicator by its name, for a blend of two drafts; nothing where it is not asked. */
export interface DraftScorer {
  /** The range of one indicator. */
  readonly indicator: (
    agreement: Agreement,
    name: Exclude<Compared, 'overall'>,
  ) => Range | undefined;
  /** The overall range of indicators. */
  readonly overall: (indicators: readonly Range[]) => Range;
}

const INDICATORS = ['baselines', 'guarantees', 'coDrafting'] as const;
type Indicator = (typeof INDICATORS)[number];

/** Which indicators a fact can move, by the list it stands in; what is not here can move all. */
const REACH: Readonly<Record<string, readonly Indicator[]>> = {
  status: [],
  parties: ['coDrafting'],
  baselines: ['baselines', 'guarantees'],
  guarantees: ['guarantees', 'coDrafting'],
  date: ['coDrafting'],
  drafting: ['coDrafting'],
};

/** Facts that no score reads, by how deep they stand. */
const UNREAD: Readonly<Record<number, readonly string[]>> = {
  3: ['subject', 'means'],
  5: ['event'],
};

const reachOf = (path: FactPath): readonly Indicator[] =>
  UNREAD[path.length]?.includes(path.at(-1) as string)
    ? []
    : (REACH[path[0] as string] ?? INDICATORS);

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

/** Compares two drafts by whatever scores them. */
export const movementBy = (
  scorer: DraftScorer,
  before: Agreement,
  after: Agreement,
  options: MovementOptions = {},
): Movement => {
  const { after: renamed, matches } = aligned(before, after);
  const { changes, blend } = overlay(before, renamed);
  const all = [...changes.keys()];
  const reach = changes.map(({ path }) => new Set(reachOf(path)));
  const asked = INDICATORS.filter(
    (name) =>
      scorer.indicator(before, name) !== undefined && scorer.indicator(after, name) !== undefined,
  );
  const players = (name: Indicator) => all.filter((player) => reach[player]?.has(name));

  // Many groups differ only in facts that an indicator does not read; each is scored once.
  const scored = new Map<string, Range>();
  const read = new Map(asked.map((name) => [name, players(name)]));
  const indicator = (name: Indicator, isMade: (player: number) => boolean): Range => {
    const made = (read.get(name) ?? []).filter(isMade);
    const key = `${name}:${made.join()}`;
    const known = scored.get(key);
    if (known !== undefined) return known;
    const among = new Set(made);
    const range = scorer.indicator(
      blend((player) => (reach[player]?.has(name) ? among.has(player) : false)),
      name,
    ) ?? { low: 0, high: 1 };
    scored.set(key, range);
    return range;
  };

  let drawn: readonly (readonly number[])[] | undefined;
  const orders = () => {
    drawn ??= drawOrders(all, options);
    return drawn;
  };
  const scoreWith = (name: Compared, isMade: (player: number) => boolean): Range =>
    name === 'overall'
      ? scorer.overall(asked.map((one) => indicator(one, isMade)))
      : indicator(name, isMade);
  const compared: readonly Compared[] = asked.length === 0 ? [] : [...asked, 'overall'];
  const shares = new Map<Compared, Shares>(
    compared.map((name) => [
      name,
      sharesOf(
        name === 'overall'
          ? all.filter((player) => asked.some((one) => reach[player]?.has(one)))
          : (read.get(name) ?? []),
        (isMade) => endsOf(scoreWith(name, isMade)),
        orders,
      ),
    ]),
  );

  const scores = Object.fromEntries(
    compared.map((name): [Compared, ScoreMovement] => {
      const [old, now] = [scoreWith(name, () => false), scoreWith(name, () => true)];
      return [
        name,
        {
          before: old,
          after: now,
          change: { low: now.low - old.low, high: now.high - old.high },
          direction: directionOf(old, now),
          error: shares.get(name)?.error ?? 0,
        },
      ];
    }),
  );
  const facts = changes
    .map(
      (change, player): ChangedFact => ({
        ...change,
        share: Object.fromEntries(
          compared.map((name) => [name, rangeOf(shares.get(name)?.of.get(player) ?? [0, 0])]),
        ),
      }),
    )
    .map((fact) => ({ fact, by: sizes(fact) }))
    .sort((a, b) => (b.by[0] ?? 0) - (a.by[0] ?? 0) || (b.by[1] ?? 0) - (a.by[1] ?? 0))
    .map(({ fact }) => fact);
  const told = ({ id, title, date }: Agreement) => ({ id, title, date });
  return {
    before: told(before),
    after: told(after),
    matches,
    scores,
    facts,
    worse: facts.filter(({ share }) =>
      compared.some((name) => {
        const own = share[name];
        return own !== undefined && (own.low < -ROUNDING || own.high < -ROUNDING);
      }),
    ),
  };
};
