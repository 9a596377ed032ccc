/**
 * A track on an axis of dates: each text where its date stands, and beside those of the same day.
 *
 * A date that names only a month or a year stands where that begins.
 */
import type { Indicators, Scorecard } from '../model/scorecard.ts';
import type { Range, ScoreHead } from '../model/scores.ts';
import { applies } from '../score/score.ts';
import { daysApart } from '../time/calendar-date.ts';

/** A text on the axis. */
export interface TrackPoint {
  /** Its number on the page, from 1. */
  readonly number: number;
  readonly card: Scorecard;
  /** Where it stands, from 0 to 1. */
  readonly at: number;
}

/** One score of every text. */
export interface Panel {
  readonly name: string;
  readonly gates: readonly number[];
  readonly ranges: readonly (Range | undefined)[];
}

/** The texts in order of date, each with its place; those of one date stand side by side. */
export const trackPoints = (cards: readonly Scorecard[]): readonly TrackPoint[] => {
  const dated = cards
    .map((card, index) => ({ card, index }))
    .sort((a, b) =>
      a.card.agreement.date < b.card.agreement.date
        ? -1
        : a.card.agreement.date > b.card.agreement.date
          ? 1
          : a.index - b.index,
    );
  const first = dated[0]?.card.agreement.date ?? '';
  const days = dated.map(({ card }) => daysApart(first, card.agreement.date));
  const whole = Math.max(1, days.at(-1) ?? 0);
  // Texts need room beside each other: a place is no nearer to the one before than an even share of half the axis.
  const least = 0.5 / Math.max(1, dated.length - 1);
  const places: number[] = [];
  for (const day of days) {
    const own = day / whole;
    const before = places.at(-1);
    places.push(before === undefined ? own : Math.max(own, before + least));
  }
  const longest = Math.max(1, places.at(-1) ?? 0);
  return dated.map(({ card }, index) => ({
    number: index + 1,
    card,
    at: (places[index] ?? 0) / longest,
  }));
};

const rangeOf = (head: ScoreHead): Range | undefined => (applies(head) ? head.range : undefined);

const NAMES: readonly (keyof Indicators)[] = ['baselines', 'guarantees', 'coDrafting'];

/** The panels of a track: each indicator, and the whole. */
export const panelsOf = (points: readonly TrackPoint[]): readonly Panel[] => {
  const [first] = points;
  if (first === undefined) return [];
  const { indicators, overall, rubric } = first.card;
  return [
    ...NAMES.map((name) => ({
      name: indicators[name].label,
      gates: [rubric.gates[name].lower, rubric.gates[name].upper],
      ranges: points.map(({ card }) => rangeOf(card.indicators[name])),
    })),
    {
      name: overall.label,
      gates: [],
      ranges: points.map(({ card }) => rangeOf(card.overall)),
    },
  ];
};
