/**
 * Triples of whole numbers, each numbered once in order of arrival.
 *
 * A decision diagram keeps one node for each triple of variable and two branches, and remembers one answer for each
 * question of up to three nodes: both need to find a triple's number fast. The triples stand in compact lists; an
 * open-addressing table of their numbers finds them.
 */

/** A growing list of different triples. */
export interface Triples {
  /** Gives the number of a triple, adding it at the end if it is new. */
  readonly number: (a: number, b: number, c: number) => number;
  readonly size: () => number;
  readonly first: (index: number) => number;
  readonly second: (index: number) => number;
  readonly third: (index: number) => number;
  /** What was noted beside a triple; zero at first. */
  readonly note: (index: number) => number;
  readonly annotate: (index: number, value: number) => void;
}

/** Slots of the table at the start; a power of two, as every later size. */
const FIRST_SLOTS = 64;

/** Spreads a triple over 32 bits: multiply by odd constants, then fold the high bits down. */
const spread = (a: number, b: number, c: number): number => {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  return Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f) >>> 7;
};

/**
 * Starts an empty list of triples.
 *
 * @example
 * const seen = triples();
 * seen.number(3, 0, 1); // => 0
 * seen.number(2, 0, 1); // => 1
 * seen.number(3, 0, 1); // => 0
 */
export const triples = (): Triples => {
  let cells = new Int32Array(FIRST_SLOTS * 2);
  // A slot holds a number plus one; zero marks a free slot.
  let slots = new Int32Array(FIRST_SLOTS);
  let size = 0;

  const slotOf = (a: number, b: number, c: number): number => {
    const mask = slots.length - 1;
    let slot = spread(a, b, c) & mask;
    for (;;) {
      const cell = ((slots[slot] ?? 0) - 1) << 2;
      if (cell < 0 || (cells[cell] === a && cells[cell + 1] === b && cells[cell + 2] === c))
        return slot;
      slot = (slot + 1) & mask;
    }
  };

  const grow = (): void => {
    const old = cells;
    cells = new Int32Array(old.length * 2);
    cells.set(old);
    slots = new Int32Array(slots.length * 2);
    for (let index = 0; index < size; index++) {
      const cell = index << 2;
      slots[slotOf(cells[cell] ?? 0, cells[cell + 1] ?? 0, cells[cell + 2] ?? 0)] = index + 1;
    }
  };

  return {
    number: (a, b, c) => {
      const slot = slotOf(a, b, c);
      const found = slots[slot] ?? 0;
      if (found > 0) return found - 1;
      const cell = size << 2;
      cells[cell] = a;
      cells[cell + 1] = b;
      cells[cell + 2] = c;
      slots[slot] = ++size;
      if (size * 2 === slots.length) grow();
      return size - 1;
    },
    size: () => size,
    first: (index) => cells[index << 2] ?? 0,
    second: (index) => cells[(index << 2) + 1] ?? 0,
    third: (index) => cells[(index << 2) + 2] ?? 0,
    note: (index) => cells[(index << 2) + 3] ?? 0,
    annotate: (index, value) => {
      cells[(index << 2) + 3] = value;
    },
  };
};
