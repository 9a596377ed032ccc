/**
 * What can be reported: one scorecard, the movement between two drafts, a track of scorecards in order of date, or a
 * scenario replayed on one draft or several.
 *
 * All of them are plain data, and a report computes nothing: whatever a scorecard does not hold, such as the agreement
 * itself or the repairs that move most, is given beside it or left out.
 */
import type { Tabletop } from '../adversary/tabletop.ts';
import type { Movement } from '../compare/movement.ts';
import { harmless } from '../issue/show.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { Repairs } from '../score/repair.ts';
import { type Replays, replayOf } from './plays.ts';

/** What can be reported: a scorecard, a movement, the scorecards of a track, or a scenario replayed on drafts. */
export type Reportable =
  | Scorecard
  | Movement
  | readonly Scorecard[]
  | Tabletop
  | readonly Tabletop[];

/** What a report says beside what the results hold. */
export interface ReportOptions {
  /** The agreement of a scorecard, for its timelines and its drafting log. */
  readonly agreement?: Agreement;
  /** What `repairs` ranks, of which the first three are shown. */
  readonly repairs?: Repairs;
  /** Who can leave a breach unanswered, and what a probe meets, as `cardLines` of `casus-foederis/adversary` says it. */
  readonly blocking?: string;
  readonly probe?: string;
  /** Whether the tree of reasons is shown; it is unless this is `false`. */
  readonly tree?: boolean;
  /** The drafts of a movement, whose elements are then called by their titles. */
  readonly drafts?: readonly Agreement[];
  /** What `track` says of the texts of a track, from each to the next. */
  readonly movements?: readonly Movement[];
}

/** Something to report, by what it is. */
export type Subject =
  | { readonly kind: 'scorecard'; readonly card: Scorecard }
  | { readonly kind: 'movement'; readonly moved: Movement }
  | { readonly kind: 'track'; readonly cards: readonly Scorecard[] }
  | { readonly kind: 'tabletop'; readonly replays: Replays };

const isList = (of: Reportable): of is readonly Scorecard[] | readonly Tabletop[] =>
  Array.isArray(of);

const isReplay = (one: Scorecard | Tabletop): one is Tabletop => 'scenario' in one;

const isCard = (one: Scorecard | Tabletop): one is Scorecard => !isReplay(one);

/** An empty list is a track. */
const subjectOfList = (list: readonly (Scorecard | Tabletop)[]): Subject => {
  const [first, ...others] = list.filter(isReplay);
  return first === undefined
    ? { kind: 'track', cards: list.filter(isCard) }
    : { kind: 'tabletop', replays: [replayOf(first), ...others.map(replayOf)] };
};

/** Tells what there is to report. */
export const subjectOf = (of: Reportable): Subject => {
  if (isList(of)) return subjectOfList(of);
  if ('scenario' in of) return { kind: 'tabletop', replays: [replayOf(of)] };
  return 'facts' in of ? { kind: 'movement', moved: of } : { kind: 'scorecard', card: of };
};

/** Halves of a character, and code points that are no character: no file may hold them. */
const NO_CHARACTERS = /[\ud800-\udfff\ufffe\uffff]/gu;

const harmlessText = (text: string): string => harmless(text).replace(NO_CHARACTERS, '\ufffd');

const harmlessIn = (value: unknown): unknown => {
  if (typeof value === 'string') return harmlessText(value);
  if (Array.isArray(value)) return value.map(harmlessIn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [harmlessText(key), harmlessIn(item)]),
  );
};

/**
 * Plain data with every text in it made harmless: what a reader's screen would obey is shown instead. Markup is not
 * touched; that is escaped when it is written.
 */
export const readable = <T>(data: T): T => harmlessIn(data) as T;
