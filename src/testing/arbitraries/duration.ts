/**
 * Durations as documents write them, and spans.
 */
import * as fc from 'fast-check';
import { type Span, spanOfCoded } from '../../time/span.ts';

/** The parts of an ISO 8601 duration, largest first; those of time stand behind the `T`. */
const DATE_PARTS = ['Y', 'M', 'W', 'D'] as const;
const TIME_PARTS = ['H', 'M', 'S'] as const;

const figures = (most: number) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 4, arbitrary: fc.nat(40) },
    { weight: 1, arbitrary: fc.nat(most) },
  );

const written = (
  date: readonly (number | undefined)[],
  time: readonly (number | undefined)[],
  thousandths: number | undefined,
): string => {
  const figure = (values: readonly (number | undefined)[], names: readonly string[]) =>
    names.map((name, i) => (values[i] === undefined ? '' : `${values[i]}${name}`)).join('');
  const fraction = thousandths === undefined ? '' : `.${String(thousandths).padStart(3, '0')}`;
  const [hours, minutes, seconds] = time;
  const after =
    figure([hours, minutes], TIME_PARTS) + (seconds === undefined ? '' : `${seconds}${fraction}S`);
  const text = `P${figure(date, DATE_PARTS)}${after === '' ? '' : `T${after}`}`;
  return text === 'P' ? 'PT0S' : text;
};

/** Every duration that the grammar allows: any of its parts, figures of up to six digits, fractions of a second. */
export const durations: fc.Arbitrary<string> = fc
  .tuple(
    fc.tuple(figures(999_999), figures(999_999), figures(999_999), figures(999_999)),
    fc.tuple(figures(999_999), figures(999_999), figures(999_999)),
    fc.option(fc.nat(999), { nil: undefined, freq: 3 }),
  )
  .map(([date, time, thousandths]) => written(date, time, thousandths));

/** Durations that a text might promise, from zero to a generation. */
export const promisedDurations: fc.Arbitrary<string> = fc.constantFrom(
  'PT0S',
  'PT1H',
  'PT24H',
  'PT36H',
  'PT72H',
  'P5D',
  'P2W',
  'P1M',
  'P1M15D',
  'P6M',
  'P1Y',
  'P1Y6M',
  'P10Y',
  'P30Y',
);

/** Spans of any sort: fixed, of the calendar, open, unknown. */
export const spans: fc.Arbitrary<Span> = fc
  .oneof(
    { weight: 4, arbitrary: promisedDurations },
    { weight: 1, arbitrary: fc.constantFrom('unspecified', 'unknown', 'not-looked-up') },
  )
  .map(spanOfCoded);
