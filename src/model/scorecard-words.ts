/**
 * The words that scorecards are written in, apart from their schema: whoever scores needs the words and not the schema.
 */

/** The version of the format, written in every scorecard. */
export const SCORECARD_VERSION = 'casus-foederis/scorecard@2';

/** How bad: the promise fails in the case it is made for, it is weaker than it reads, or it cannot be judged. */
export const SEVERITIES = ['defeats', 'weakens', 'clouds'] as const;
/** One of the severities: `defeats`, `weakens` or `clouds`. */
export type Severity = (typeof SEVERITIES)[number];

/** The links of a row of the coverage matrix, in the order in which a breach meets them. */
export const LINKS = ['defined', 'seen', 'triggered', 'answered', 'inTime', 'bound'] as const;
/** One link of a row, from `defined` to `bound`. */
export type Link = (typeof LINKS)[number];
