/**
 * Confidence: how many standard deviations around the middle hold a share of a normal distribution.
 */

/** Coefficients of the complementary error function, good to 1.2e-7 (Press and others 1992, section 6.2). */
const COEFFICIENTS = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
  -0.82215223, 0.17087277,
] as const;

/** How much of a normal distribution lies further out than a number of deviations, on both sides. */
const outside = (deviations: number): number => {
  const x = deviations / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  return t * Math.exp(-x * x + COEFFICIENTS.reduceRight<number>((sum, one) => one + t * sum, 0));
};

/** Halvings that leave less than a millionth of the first range. */
const HALVINGS = 40;
const MOST_DEVIATIONS = 10;

/**
 * Gives the deviations that hold a share of a normal distribution.
 *
 * @example
 * deviations(0.95).toFixed(2); // => '1.96'
 */
export const deviations = (confidence: number): number => {
  let [low, high] = [0, MOST_DEVIATIONS];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (outside(middle) > 1 - confidence) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};
