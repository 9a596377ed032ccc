/**
 * The scores of blends of two drafts: what one would score if some of the changes to the other had been made.
 */
import type { Agreement } from '../model/agreement.ts';
import type { Range } from '../score/range.ts';
import type { Overlay } from './blend.ts';
import { type Compared, INDICATORS, type Indicator, reachOf } from './reach.ts';
import type { Effort } from './shapley.ts';

/** Comparing two drafts may take this many steps of scoring, each a microsecond at most. */
export const MOST_STEPS = 40_000_000;

/** Scores a blend of two drafts. */
export interface DraftScorer {
  /** The range of one indicator; undefined if it is not asked. */
  readonly indicator: (agreement: Agreement, name: Indicator) => Range | undefined;
  /** The overall range of the indicators that are asked. */
  readonly overall: (indicators: ReadonlyMap<Indicator, Range>) => Range;
  /** The steps that scoring takes at most, of one indicator or of all. */
  readonly steps: (agreement: Agreement, name?: Indicator) => number;
}

/** Whether a change is made. */
type IsMade = (change: number) => boolean;

/** The scores of blends of two drafts. */
export class BlendScores {
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
