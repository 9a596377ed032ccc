/**
 * Answers that hold over a whole interval of needs, found by any need inside it.
 *
 * The intervals are disjoint and stand in order, in pages short enough that putting one in stays cheap however many
 * there are.
 */

/** One answer, for every need from `from` to `to`, both included. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly answer: number;
}

/** A growing collection of disjoint intervals. */
export interface Intervals {
  readonly at: (need: number) => Interval | undefined;
  readonly add: (interval: Interval) => void;
}

/** Intervals on a page before it is halved. */
const PAGE = 256;

/** Intervals in order, and where each starts. */
interface Page {
  readonly starts: number[];
  readonly items: Interval[];
}

/** Starts an empty collection. */
export const intervals = (): Intervals => {
  const pages: Page[] = [{ starts: [], items: [] }];
  const starts = [Number.NEGATIVE_INFINITY];

  return {
    at: (need) => {
      const page = pages[lastUpTo(starts, need)];
      const found = page?.items[lastUpTo(page.starts, need)];
      return found !== undefined && need <= found.to ? found : undefined;
    },
    add: (interval) => {
      const number = lastUpTo(starts, interval.from);
      const page = pages[number];
      if (page === undefined) return;
      const place = lastUpTo(page.starts, interval.from) + 1;
      page.starts.splice(place, 0, interval.from);
      page.items.splice(place, 0, interval);
      if (page.items.length <= PAGE) return;
      const next = { starts: page.starts.splice(PAGE / 2), items: page.items.splice(PAGE / 2) };
      pages.splice(number + 1, 0, next);
      starts.splice(number + 1, 0, next.starts[0] ?? interval.from);
    },
  };
};

/** The position of the last start that is not after the need; −1 if there is none. */
const lastUpTo = (starts: readonly number[], need: number): number => {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? need) <= need) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
