/**
 * What was probably meant.
 *
 * A mistyped id or word is nearly always one or two keystrokes from a declared one. The distance counts insertions,
 * deletions, substitutions and swaps of neighbours (Damerau 1964, restricted form); a candidate further away than
 * a third of the word is no suggestion at all.
 */

import { ticked } from './show.ts';

/** Words longer than this are compared by their first part only, so that hostile input costs nothing. */
const LONGEST_COMPARED = 64;

/**
 * Counts the keystrokes between two words.
 *
 * @example
 * keystrokes('urk', 'ukr'); // => 1
 */
export const keystrokes = (from: string, to: string): number => {
  const a = from.slice(0, LONGEST_COMPARED);
  const b = to.slice(0, LONGEST_COMPARED);
  let twoBack: number[] = [];
  let oneBack = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (oneBack[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (oneBack[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (twoBack[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    twoBack = oneBack;
    oneBack = row;
  }
  return oneBack[b.length] ?? 0;
};

/**
 * Finds the known word nearest to a mistyped one, or nothing when none is near.
 *
 * @example
 * nearest('urk', ['ru', 'ukr', 'us']); // => 'ukr'
 */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(Math.min(word.length, LONGEST_COMPARED) / 3)) + 0.5;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > fewest) continue;
    const distance = keystrokes(word.toLowerCase(), candidate.toLowerCase());
    if (distance < fewest) {
      fewest = distance;
      best = candidate;
    }
  }
  return best;
};

/** Says what was probably meant by a mistyped word. */
export const didYouMean = (word: string): string => `did you mean ${ticked(word)}?`;

/**
 * The word that a suggestion says was meant, where it names one whole.
 *
 * @example
 * meantBy('did you mean `ukr`?'); // => 'ukr'
 */
export const meantBy = (suggestion: string | undefined): string | undefined => {
  const word = /^did you mean `([^`]+)`\?$/.exec(suggestion ?? '')?.[1];
  // A long word is shown in part.
  return word?.endsWith('...') ? undefined : word;
};
