/**
 * Texts around fixed pieces: a beginning, an end, and what must stand somewhere, from a position on or anywhere.
 *
 * Pieces may overlap: what begins with `abc` and ends with `bcd` is `abcd` or anything longer. So every way to lay
 * the pieces is found, one after the other, each with a gap before it or over the end of what stands already; gaps
 * are then filled as far as the length allows. A piece may also lie inside one laid later, so all orders are tried.
 */
import * as fc from 'fast-check';
import type { Extent } from './extent.ts';

/** What a text must hold. */
export interface Pieces {
  readonly beginning: string;
  readonly end: string;
  readonly inside: readonly Piece[];
}

/** A fixed text that starts at a position or later, counted as JavaScript counts, in UTF-16 units. */
interface Piece {
  readonly text: string;
  readonly from: number;
}

/** Pieces laid from left to right, those that overlap made one, with a gap before each. */
type Layout = readonly Piece[];

/** Gives texts of a length that fill gaps. */
type Filling = (extent: Extent) => fc.Arbitrary<string>;

/** The most pieces that are tried in every order, 24 orders of 4; more are tried only in their own. */
const MOST_IN_EVERY_ORDER = 4;

/** Counts code points, as zod counts the length of a text. */
export const lengthOf = (text: string): number => [...text].length;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** All orders of some items. */
const ordersOf = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.length < 2 || items.length > MOST_IN_EVERY_ORDER
    ? [items]
    : items.flatMap((item, index) =>
        ordersOf(items.toSpliced(index, 1)).map((others) => [item, ...others]),
      );

/** Lays one more piece: over the end of the last one wherever they agree, inside it, or behind a gap. */
const layingOf = (layout: Layout, piece: Piece): readonly Layout[] => {
  const last = layout.at(-1);
  const apart = [...layout, piece];
  if (last === undefined) return [apart];
  const { text, from } = piece;
  const over = [...last.text].flatMap((_, at): Layout[] => {
    const rest = last.text.slice(at);
    if (!rest.startsWith(text) && !text.startsWith(rest)) return [];
    const joined = rest.length > text.length ? last.text : last.text.slice(0, at) + text;
    return [[...layout.slice(0, -1), { text: joined, from: Math.max(last.from, from - at) }]];
  });
  return [...over, apart];
};

const layoutsOf = ({ beginning, end, inside }: Pieces): readonly Layout[] => {
  const start: Layout = beginning === '' ? [] : [{ text: beginning, from: 0 }];
  const others = end === '' ? inside : [...inside, { text: end, from: 0 }];
  return ordersOf(others)
    .flatMap((order) =>
      order.reduce<readonly Layout[]>(
        (layouts, piece) => layouts.flatMap((layout) => layingOf(layout, piece)),
        [start],
      ),
    )
    .filter((layout) => beginning === '' || layout[0]?.from === 0)
    .filter((layout) => end === '' || layout.at(-1)?.text.endsWith(end));
};

/** A gap that may be filled, and the text behind it. */
interface Stretch {
  readonly least: number;
  readonly isOpen: boolean;
  readonly text: string;
}

/** The gaps of a layout: none before a beginning, and one behind everything where no end is fixed. */
const stretchesOf = (layout: Layout, { beginning, end }: Pieces): readonly Stretch[] => {
  let at = 0;
  const stretches = layout.map(({ text, from }, index): Stretch => {
    const least = Math.max(0, from - at);
    at += least + text.length;
    return { least, isOpen: index > 0 || beginning === '', text };
  });
  return end === '' ? [...stretches, { least: 0, isOpen: true, text: '' }] : stretches;
};

/** Cuts a filling into the gaps; those in which it need not be are filled at random. */
const filled = (stretches: readonly Stretch[], filling: string, lots: readonly number[]) => {
  const signs = [...filling];
  let spare = signs.length - sum(stretches.map(({ least }) => least));
  let lot = 0;
  const isLastOpen = (index: number) => !stretches.slice(index + 1).some(({ isOpen }) => isOpen);
  return stretches
    .map(({ least, isOpen, text }, index) => {
      if (!isOpen) return text;
      const more = isLastOpen(index) ? spare : (lots[lot++] ?? 0) % (spare + 1);
      spare -= more;
      return signs.splice(0, least + more).join('') + text;
    })
    .join('');
};

/** The texts of one layout, if any are of a length that is let in. */
const textsOf = (
  stretches: readonly Stretch[],
  { least, most }: Extent,
  filling: Filling,
): fc.Arbitrary<string> | undefined => {
  const fixed = lengthOf(stretches.map(({ text }) => text).join(''));
  const gaps = sum(stretches.map((one) => one.least));
  const open = stretches.filter(({ isOpen }) => isOpen).length;
  if (fixed + gaps > most || (open === 0 && fixed < least)) return undefined;
  if (open === 0) return fc.constant(stretches.map(({ text }) => text).join(''));
  const fillings = filling({ least: Math.max(gaps, least - fixed), most: most - fixed });
  if (open === 1) return fillings.map((one) => filled(stretches, one, []));
  const lots = fc.array(fc.nat(), { minLength: open - 1, maxLength: open - 1 });
  return fc.tuple(fillings, lots).map(([one, drawn]) => filled(stretches, one, drawn));
};

/** Gives texts that hold all pieces, or nothing if no length that is let in has room for them. */
export const textsAround = (
  pieces: Pieces,
  extent: Extent,
  filling: Filling,
): fc.Arbitrary<string> | undefined => {
  const stretches = layoutsOf(pieces).map((layout) => stretchesOf(layout, pieces));
  const distinct = new Map(stretches.map((one) => [JSON.stringify(one), one]));
  const shortestFirst = [...distinct.values()].sort((a, b) => leastLength(a) - leastLength(b));
  const texts = shortestFirst
    .map((one) => textsOf(one, extent, filling))
    .filter((one) => one !== undefined);
  return texts.length < 2 ? texts[0] : fc.oneof({ withCrossShrink: true }, ...texts);
};

const leastLength = (stretches: readonly Stretch[]): number =>
  sum(stretches.map(({ least, text }) => least + text.length));
