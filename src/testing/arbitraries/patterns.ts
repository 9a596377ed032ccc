/**
 * Texts for the patterns of the format: ids, dates and durations.
 *
 * fast-check can write texts for any pattern, but character by character: few of its dates would exist.
 */
import * as fc from 'fast-check';
import { ID_PATTERN } from '../../model/id-pattern.ts';
import { DATE_PATTERN } from '../../time/calendar-date.ts';
import { DURATION_PATTERN } from '../../time/duration.ts';
import { calendarDates, durationsOf } from '../../zod-arbitrary/iso-texts.ts';
import { type PatternTexts, words } from '../../zod-arbitrary/patterns.ts';

/** Slugs of up to three words. */
const ids = fc
  .tuple(words, fc.array(fc.tuple(fc.constantFrom('-', '.', '/'), words), { maxLength: 2 }))
  .map(([first, others]) => `${first}${others.flat().join('')}`);

/** Texts by the patterns of the format; its durations may have weeks among their other parts. */
export const DOCUMENT_PATTERNS: PatternTexts = [
  [ID_PATTERN, ids],
  [DATE_PATTERN, calendarDates],
  [DURATION_PATTERN, durationsOf(['Y', 'M', 'W', 'D'])],
];
