/**
 * Figures as people read them: scores, ranges, shares, lengths of time.
 */
import type { Times } from '../model/reasons.ts';
import type { Range } from '../score/range.ts';
import { showSeconds } from '../time/duration-text.ts';
import type { Promptness } from '../time/latency.ts';

const MOST_DIGITS = 15;

/**
 * Writes a score with two decimals, and with as many more as it takes not to stand on the wrong side of a gate.
 *
 * @example
 * showScore(0.29999, [0.3, 0.6]); // => '0.29999'
 * showScore(0.4567, [0.3, 0.6]); // => '0.46'
 */
export const showScore = (value: number, gates: readonly number[] = []): string => {
  for (let digits = 2; digits < MOST_DIGITS; digits++) {
    const text = value.toFixed(digits);
    if (gates.every((gate) => Number(text) < gate === value < gate)) return text;
  }
  return String(value);
};

/**
 * Writes a range as its two ends, or as one figure where they show alike.
 *
 * @example
 * showRange({ low: 0.1, high: 0.85 }); // => '0.10 to 0.85'
 */
export const showRange = ({ low, high }: Range, gates: readonly number[] = []): string => {
  const [least, most] = [showScore(low, gates), showScore(high, gates)];
  return least === most ? least : `${least} to ${most}`;
};

const shown = ({ low, high }: Range, digits: number): string =>
  low === high ? low.toFixed(digits) : `${low.toFixed(digits)} to ${high.toFixed(digits)}`;

/** Whether the ends of a range look as different as they are. */
const isClear = ({ low, high }: Range, digits: number): boolean =>
  low === high || low.toFixed(digits) !== high.toFixed(digits);

/**
 * Writes two ranges with as many decimals as it takes to tell them, and their ends, apart.
 *
 * @example
 * showApart({ low: 0.021, high: 0.021 }, { low: 0.02, high: 0.02 }); // => ['0.021', '0.020']
 */
export const showApart = (before: Range, after: Range): readonly [string, string] => {
  const isSame = before.low === after.low && before.high === after.high;
  for (let digits = 2; digits < MOST_DIGITS; digits++) {
    const texts = [shown(before, digits), shown(after, digits)] as const;
    const areClear = isClear(before, digits) && isClear(after, digits);
    if (areClear && (isSame || texts[0] !== texts[1])) return texts;
  }
  return ['less', 'than a rounding apart'];
};

/** By so little a share that is summed up from others may miss nothing or all. */
const SUMMED = 1e-9;

/**
 * Writes a share in whole percent; only what is all or nothing reads as 100 or 0.
 *
 * @example
 * showShare(0.456); // => '46 %'
 * showShare(0.9999); // => 'over 99 %'
 */
export const showShare = (share: number): string => {
  const percent = Math.round(share * 100);
  if (percent === 100 && share < 1 - SUMMED) return 'over 99 %';
  if (percent === 0 && share > SUMMED) return 'under 1 %';
  return `${percent} %`;
};

const WORDS: Readonly<Record<Promptness, string>> = {
  'unspecified': 'no stated time',
  'promptly': '“promptly”, without a figure',
  'at-once': '“at once”, without a figure',
  'standing': 'forces that stand ready',
};

const showMoment = ({ seconds, word }: Times['soonest']): string => {
  const said = word === undefined ? undefined : WORDS[word];
  if (said === undefined) return showSeconds(seconds);
  return seconds === 0 ? said : `${showSeconds(seconds)} and then ${said}`;
};

/**
 * Writes how long something takes: one time, or from the soonest to the latest that it can be.
 *
 * @example
 * showTimes({ soonest: { seconds: 86400 }, latest: { seconds: 86400, word: 'promptly' } });
 * // => '24 hours, or 24 hours and then “promptly”, without a figure'
 */
export const showTimes = ({ soonest, latest }: Times): string => {
  const [one, other] = [showMoment(soonest), showMoment(latest)];
  if (one === other) return one;
  const isUnknown =
    soonest.seconds === 0 && soonest.word === undefined && latest.word !== undefined;
  return isUnknown ? 'an unknown length of time' : `${one}, or ${other}`;
};
