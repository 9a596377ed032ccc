/**
 * Scores: a tree that carries its own reasons.
 *
 * A leaf is a coded fact or a quantity worked out from coded facts; every other node combines its parts by a named
 * rule. Explaining a score is reading the tree: nothing computes it again.
 */
import type { Cite } from '../model/agreement.ts';
import type { COMBINING_RULES, ScoreRule } from '../model/scores.ts';
import type { Range } from './range.ts';
import type { Reason } from './reason.ts';

export type { ScoreRule } from '../model/scores.ts';

/** How a node comes by its range from its parts. */
export type CombiningRule = (typeof COMBINING_RULES)[number];

/** A node of a score tree. */
export interface Score {
  /** Its name among the parts of its parent: a link, a breach kind, or the id of an element. */
  readonly id: string;
  /** What it is called in words. */
  readonly label: string;
  readonly range: Range;
  readonly rule: ScoreRule;
  /** Its weight in its parent, before the weights there are made to sum to 1. */
  readonly weight: number;
  readonly parts: readonly Score[];
  readonly because: Reason;
  /** The places in sources on which it rests. */
  readonly cites: readonly Cite[];
}

export const NO_CITES: readonly Cite[] = [];
export const NO_PARTS: readonly Score[] = [];

/** A fact or a quantity: a node without parts. */
export const leaf = (
  id: string,
  label: string,
  rule: 'rung' | 'measure',
  weight: number,
  range: Range,
  because: Reason,
  cites: readonly Cite[] = NO_CITES,
): Score => ({ id, label, range, rule, weight, parts: NO_PARTS, because, cites });

/** Something that cannot be asked: left out of whatever it is a part of, and shown as left out. */
export const notApplicable = (id: string, label: string, because: Reason): Score => ({
  id,
  label,
  range: { low: 0, high: 1 },
  rule: 'not-applicable',
  weight: 0,
  parts: NO_PARTS,
  because,
  cites: NO_CITES,
});

/** Whether a score says anything: one that is not applicable has no value, and its range is only the widest bound. */
export const applies = ({ rule }: { readonly rule: ScoreRule }): boolean =>
  rule !== 'not-applicable';
