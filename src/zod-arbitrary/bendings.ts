/**
 * Ways to bend a text of a format so that it begins, ends or holds what another check asks for.
 *
 * Whether it is still of its format is for the sieve to say.
 */
import type { Check } from './checks.ts';

type Bend = (text: string, check: Check) => string;

/** Writes over as many signs as the piece has: `2031-05-10` that begins with `2025` is `2025-05-10`. */
const over: Bend = (text, { prefix = '', suffix = '', includes = '' }) => {
  const begun = prefix + text.slice(prefix.length);
  const ended = begun.slice(0, Math.max(0, begun.length - suffix.length)) + suffix;
  if (ended.includes(includes)) return ended;
  const at = Math.max(0, Math.floor((ended.length - includes.length) / 2));
  return ended.slice(0, at) + includes + ended.slice(at + includes.length);
};

/** Goes on from where the piece could begin: `a@b.eu` that ends with `@example.org` is `a@example.org`. */
const fromTheSeam: Bend = (text, { prefix = '', suffix = '', includes = '' }) => {
  const seam = suffix === '' ? text.length : text.lastIndexOf(suffix.charAt(0));
  const ended = text.slice(0, seam < 0 ? text.length : seam) + suffix;
  return (
    (ended.startsWith(prefix) ? '' : prefix) + (ended.includes(includes) ? '' : includes) + ended
  );
};

export const BENDINGS: readonly Bend[] = [over, fromTheSeam];
