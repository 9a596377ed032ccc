/**
 * How to code: the limits and reserved words that the coder's part of the codebook names, and its worked example.
 */
import { RESERVED_WORDS } from '../../src/decision/rule.ts';
import { MOST_DEPTH, MOST_VALUES } from '../../src/reading/limits.ts';
import { code, either } from './markdown.ts';
import type { Slots } from './template.ts';
import { workedExample } from './worked-example.ts';

/** Fills the coder's part of the codebook. */
export const howToCode = (): Slots => ({
  'reserved-words': either(RESERVED_WORDS.map(code)),
  'most-depth': String(MOST_DEPTH),
  'most-values': MOST_VALUES.toLocaleString('en'),
  'worked-example': workedExample(),
});
