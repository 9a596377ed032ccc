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

/** Starts an empty collection. */
export const intervals = (): Intervals => {
  const pages: Interval[][] = [[]];
  const fromOfPage = (page: Interval[]) => page[0]?.from ?? Number.NEGATIVE_INFINITY;
  const fromOf = (interval: Interval) => interval.from;
  const pageFor = (need: number) => Math.max(0, lastUpTo(pages, fromOfPage, need));

  return {
    at: (need) => {
      const page = pages[pageFor(need)] ?? [];
      const found = page[lastUpTo(page, fromOf, need)];
      return found !== undefined && need <= found.to ? found : undefined;
    },
    add: (interval) => {
      const number = pageFor(interval.from);
      const page = pages[number] ?? [];
      page.splice(lastUpTo(page, fromOf, interval.from) + 1, 0, interval);
      if (page.length > PAGE) pages.splice(number + 1, 0, page.splice(PAGE / 2));
    },
  };
};

/** The position of the last item whose start is not after the need; −1 if there is none. */
const lastUpTo = <A>(items: readonly A[], start: (item: A) => number, need: number): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && start(item) <= need) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
