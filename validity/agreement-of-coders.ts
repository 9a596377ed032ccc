/**
 * How far coders agree beyond what chance would give: Krippendorff's alpha.
 *
 * It is 1 minus the disagreement that was seen over that which would be seen if values were dealt out at random: 1 where
 * all agree, 0 where chance would do as well, below 0 where they differ more than that. On a ladder a difference counts
 * by how many of all codes lie between the two rungs; where order has no meaning every difference counts the same.
 * A missing code leaves its unit out. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section D.
 * Own code, as the one package on npm has no track record.
 */

/** Whether values have an order. */
export type Metric = 'nominal' | 'ordinal';

/** What the coders gave to one thing: a number for each coder who gave it a value. */
export type Unit = readonly number[];

const isPairable = (unit: Unit): boolean => unit.length > 1;

/** How often each value occurs among what can be paired, by value from the lowest. */
const totalsOf = (units: readonly Unit[]): ReadonlyMap<number, number> => {
  const values = units.flat().sort((a, b) => a - b);
  const totals = new Map<number, number>();
  for (const value of values) totals.set(value, (totals.get(value) ?? 0) + 1);
  return totals;
};

/** The squared difference of two values. */
const differenceBy =
  (metric: Metric, totals: ReadonlyMap<number, number>) =>
  (one: number, other: number): number => {
    if (one === other) return 0;
    if (metric === 'nominal') return 1;
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    let between = 0;
    for (const [value, count] of totals)
      if (value >= low && value <= high)
        between += value === low || value === high ? count / 2 : count;
    return between ** 2;
  };

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** Krippendorff's alpha; undefined if no unit can be paired, or if all codes are the same and alpha has no meaning. */
export const krippendorffAlpha = (all: readonly Unit[], metric: Metric): number | undefined => {
  const units = all.filter(isPairable);
  const totals = totalsOf(units);
  const difference = differenceBy(metric, totals);
  const codes = sum([...totals.values()]);
  const observed = sum(
    units.map(
      (unit) =>
        sum(unit.flatMap((one) => unit.map((other) => difference(one, other)))) / (unit.length - 1),
    ),
  );
  const expected = sum(
    [...totals].flatMap(([one, count]) =>
      [...totals].map(([other, others]) => count * others * difference(one, other)),
    ),
  );
  return expected === 0 ? undefined : 1 - ((codes - 1) * observed) / expected;
};

/** The share of units on which all coders who gave a value gave the same; undefined if no unit can be paired. */
export const shareAgreed = (all: readonly Unit[]): number | undefined => {
  const units = all.filter(isPairable);
  const agreed = units.filter((unit) => unit.every((value) => value === unit[0]));
  return units.length === 0 ? undefined : agreed.length / units.length;
};
