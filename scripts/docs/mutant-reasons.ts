/**
 * Why a mutant lives, where it is known: most of those are the same program written in another way.
 */

/** A change that no test noticed, on one line. */
export interface Survivor {
  readonly was: string;
  readonly became: string;
}

/** What was measured of one file. */
export interface Measured {
  /** Changes that a test noticed, or that made it run for ever. */
  readonly killed: number;
  /** Changes to what is worked out once, when the module is loaded, which are not tried. */
  readonly ignored: number;
  readonly survivors: readonly Survivor[];
}

/** What is said of a survivor for which no reason is known. */
export const READ_AS = 'no test yet';

interface Reason extends Partial<Survivor> {
  readonly file: string;
  readonly why: string;
}

const SLOWER = 'the same result, only slower';
const KEPT = 'the same result, with more kept in memory or worked out again';
const NO_GAP = 'the same: nothing is missing there, and the type does not know it';

const REASONS: readonly Reason[] = [
  {
    file: 'decision/ballot.ts',
    was: "'0'",
    why: 'the same: every number is written with digits, and no power is the power of nothing',
  },
  { file: 'decision/ballot.ts', was: "''", why: NO_GAP },
  { file: 'decision/ballot.ts', was: 'sum <= MOST_VOTES', became: 'sum < MOST_VOTES', why: SLOWER },
  { file: 'decision/ballot.ts', was: 'true', became: 'false', why: SLOWER },
  { file: 'decision/ballot.ts', was: 'weight >= 0', became: 'weight > 0', why: SLOWER },
  {
    file: 'decision/ballot.ts',
    was: 'Number.isSafeInteger(weight) && weight >= 0',
    became: 'false',
    why: SLOWER,
  },
  {
    file: 'decision/ballot.ts',
    was: 'isExact && sum <= MOST_VOTES',
    became: 'false',
    why: SLOWER,
  },
  {
    file: 'decision/blocking-sets.ts',
    was: "'withheld'",
    why: 'the same: all that is not free is withheld',
  },
  { file: 'decision/blocking-sets.ts', was: '[]', why: NO_GAP },
  { file: 'decision/independence.ts', was: 'ballot !== undefined', became: 'false', why: SLOWER },
  {
    file: 'decision/independence.ts',
    became: '{}',
    why: SLOWER,
  },
  {
    file: 'decision/independence.ts',
    was: '() => false',
    became: '() => undefined',
    why: 'the same: neither is a consent',
  },
  {
    file: 'decision/intervals.ts',
    was: '[]',
    why: 'the same: what is no interval stays last, where nothing is looked up',
  },
  { file: 'decision/intervals.ts', was: 'page?.items', became: 'page.items', why: NO_GAP },
  { file: 'decision/intervals.ts', was: 'page === undefined', became: 'false', why: NO_GAP },
  {
    file: 'decision/intervals.ts',
    was: 'page.items.length <= PAGE',
    why: 'the same result from pages of another length',
  },
  { file: 'decision/limits.ts', was: 'parts <= mostParts', became: 'true', why: SLOWER },
  {
    file: 'decision/power.ts',
    became: '64 + below.toString(2).length + above.toString(2).length',
    why: 'the same: more bits than a number holds',
  },
  { file: 'decision/power.ts', became: '""', why: 'the same: all that is not granted is withheld' },
  {
    file: 'decision/power.ts',
    was: 'level === undefined',
    became: 'false',
    why: 'the same: nothing hangs on who is not asked',
  },
  {
    file: 'decision/rule-against.ts',
    was: '[]',
    why: 'the same: no body has that name',
  },
  {
    file: 'decision/rule-parts.ts',
    was: "'votes' in part",
    became: 'true',
    why: 'the same: what has no votes has none to go through',
  },
  ...[
    '[[top, 1]]',
    '[top, 1]',
    '[on.low(node), on.high(node)]',
    '(count.get(next) ?? 0) + 1',
    'count.get(next) ?? 0',
    '(waiting.get(node) ?? 0) - 1',
    'waiting.get(node) ?? 0',
    'left === 0 && node > YES',
    'node > YES',
    'isAsked(level)',
    'alike[level] === level',
    'node <= YES',
  ].map((was) => ({ file: 'decision/swings.ts', was, why: KEPT })),
  ...['node === NO || skipped === 0', 'node === NO', 'skipped === 0'].map((was) => ({
    file: 'decision/swings.ts',
    was,
    why: SLOWER,
  })),
  {
    file: 'decision/triples.ts',
    was: 'slot + 1',
    became: 'slot - 1',
    why: 'the same: a taken slot is passed by on either side',
  },
  { file: 'decision/votes.ts', was: 'part === undefined', became: 'false', why: NO_GAP },
  { file: 'decision/votes.ts', was: 'need <= attainable', became: 'true', why: SLOWER },
  {
    file: 'indicators/baselines.ts',
    was: 'violator === undefined',
    became: 'false',
    why: 'the same: nobody is constrained then, and so nobody is bound',
  },
  {
    file: 'indicators/baselines.ts',
    became: '{}',
    why: 'the best definition is read for its range, never by its name',
  },
  { file: 'indicators/bond.ts', was: '[]', why: 'the same: no party has that name' },
  ...["blocked === 'automatic'", "'automatic'"].map((was) => ({
    file: 'indicators/bond.ts',
    was,
    why: 'the same: what passes by itself has no judges, and is independent as well',
  })),
  {
    file: 'indicators/bond.ts',
    was: 'isNamed && !isUnknown(controlledBy)',
    why: 'the same: no party is called by a part of the word for what is not known',
  },
  {
    file: 'indicators/coverage-matrix.ts',
    was: "''",
    why: 'the same: of rows alike in every figure, all have a guarantee or none has',
  },
  ...['partAt(triad, id)?.range', "partAt(triad, 'timeline', 'speed')?.range"].map((was) => ({
    file: 'indicators/coverage-matrix.ts',
    was,
    why: NO_GAP,
  })),
  ...['open === undefined', '[]'].map((was) => ({
    file: 'indicators/coverage-matrix.ts',
    was,
    why: 'the same: where guarantees are open, no triad is asked for',
  })),
  ...['id < other', '(compareRows(other, one) || earlierId(other, one)) > 0'].map((was) => ({
    file: 'indicators/coverage-matrix.ts',
    was,
    why: 'the same: no two guarantees share an id',
  })),
  ...[
    'Number(isReady.low) + 2 * Number(isReady.high)',
    'Number(isReady.low) + 2 * Number(isReady.high) + 4 * Numb...',
  ].map((was) => ({
    file: 'indicators/timeline.ts',
    was,
    why: 'the same: each way to stand still has a key of its own',
  })),
  { file: 'indicators/co-drafting.ts', was: '[]', why: NO_GAP },
  { file: 'indicators/co-drafting.ts', was: 'credits[low]?.low', why: NO_GAP },
  { file: 'indicators/co-drafting.ts', was: 'credits[high]?.high', why: NO_GAP },
  { file: 'indicators/responder.ts', was: '[]', why: 'the same: no party has that name' },
  {
    file: 'indicators/responder.ts',
    was: 'violator === undefined',
    became: 'false',
    why: 'the same: nobody stands on the side of no one',
  },
  { file: 'indicators/guarantees.ts', was: 'first !== undefined', became: 'true', why: NO_GAP },
  {
    file: 'score/combinators.ts',
    was: 'parts.length <= 2',
    why: 'the same: two numbers add up or multiply alike either way',
  },
  ...[
    'value < 0',
    'value > 1',
    'range.low < least.low',
    'range.high < least.high',
    'range.low > most.low',
    'range.high > most.high',
  ].map((was) => ({
    file: 'score/combinators.ts',
    was,
    why: 'the same: of equals either may be taken',
  })),
  {
    file: 'score/combinators.ts',
    was: 'weight === 0',
    became: 'false',
    why: 'the same: what weighs nothing adds nothing',
  },
  { file: 'score/combinators.ts', was: 'range.low !== range.high', became: 'true', why: SLOWER },
  { file: 'score/combinators.ts', was: 'true', became: 'false', why: SLOWER },
  { file: 'score/combinators.ts', was: 'range.low === range.high', became: 'false', why: SLOWER },
  {
    file: 'score/deciding.ts',
    was: 'a.at > b.at',
    why: 'the same: equals stay as they were, so a sort asks only which comes before',
  },
  { file: 'score/deciding.ts', was: 'range.low < 1', why: SLOWER },
  {
    file: 'score/parts.ts',
    was: 'only !== undefined && others.length === 0',
    became: 'false',
    why: SLOWER,
  },
  { file: 'score/later.ts', was: 'ofFirst === undefined', why: SLOWER },
  ...['share === 0', '[]', 'index < parts.length', 'amount === 0', 'part < lowest'].map((was) => ({
    file: 'score/reliability.ts',
    was,
    why: SLOWER,
  })),
  {
    file: 'score/reliability.ts',
    was: 'weight === 0',
    why: 'the same: what has only parts without weight is not applicable, and has none',
  },
  {
    file: 'time/calendar-date.ts',
    was: 'month === undefined',
    became: 'false',
    why: 'the same: without a month there is no day either',
  },
  {
    file: 'time/latency.ts',
    was: 'window >= seconds',
    became: 'window > seconds',
    why: 'the same: the quotient of equals is 1, and no window is 0',
  },
  {
    file: 'time/span.ts',
    was: 'hit !== undefined',
    became: 'false',
    why: 'the same result without what is remembered, only slower',
  },
  {
    file: 'time/span.ts',
    was: 'known.size >= MOST_KNOWN',
    became: 'known.size > MOST_KNOWN',
    why: 'one more text is remembered',
  },
];

/** The reason why a mutant lives, where it is known. */
export const reasonOf = (file: string, was: string, became: string): string | undefined =>
  REASONS.find(
    (one) => one.file === file && (one.was ?? was) === was && (one.became ?? became) === became,
  )?.why;
