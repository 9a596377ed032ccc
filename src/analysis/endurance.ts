/**
 * Endurance: how long an element of a text lasts, and how it can be left, with silence filled by law.
 *
 * A treaty between states that says nothing of its end has none, and nothing of leaving gives no right to leave; an
 * alliance implies one with a year's notice (Vienna Convention on the Law of Treaties 1969, Arts. 54 to 56). A decision
 * under Chapter VII stands until the Security Council ends it. Nothing is filled for a treaty that nobody has ratified,
 * for a text with a party that is no state, or for one that binds nobody in law: those can be left at will.
 */
import { independence } from '../decision/independence.ts';
import { isUnknown, type Rule } from '../decision/rule.ts';
import type { Agreement, Cite, Instrument } from '../model/agreement.ts';
import { levelsOf } from '../model/ladders.ts';
import type { Rubric } from '../model/rubric.ts';
import { chain } from '../score/combinators.ts';
import { exactly, hullOf, ONE, type Range } from '../score/range.ts';
import { leaf, type Score } from '../score/score.ts';
import { type Duration, parseDuration, SECONDS_PER_DAY, years } from '../time/duration.ts';
import type { CaseFile } from './case-file.ts';
import { instrumentOf } from './instrument.ts';

/** What says of itself how long it lasts, or leaves that to its instrument. */
export interface Lasting {
  readonly term?: string | undefined;
  readonly renewal?: Rule | undefined;
  readonly exitNotice?: string | undefined;
  readonly instrument?: Instrument | undefined;
  readonly cites?: readonly Cite[] | undefined;
  /** Of a guarantee: for whom it is, and against whom. */
  readonly protects?: readonly string[] | undefined;
  readonly against?: readonly string[] | undefined;
}

/** What the law makes of silence: how long it lasts, and by what notice it can be left. */
interface Filled {
  readonly term: string;
  readonly notice: string;
}

const AT_WILL: Filled = { term: 'unspecified', notice: 'at-will' };
const UNTIL_ENDED: Filled = { term: 'indefinite', notice: 'at-will' };
const TREATY: Filled = { term: 'indefinite', notice: 'no-exit' };
const ALLIANCE: Filled = { term: 'indefinite', notice: 'P1Y' };

const TREATY_FORMS: ReadonlySet<string> = new Set([
  'executive-agreement',
  'signed-treaty',
  'ratified-treaty',
]);

/** Whether all who are bound by an instrument are such as can make treaties. */
const isBetweenStates = (
  agreement: Agreement,
  { signatories }: Instrument,
  { protects = agreement.protects, against = agreement.constrains }: Lasting,
): boolean => {
  const groups = agreement.parties.filter(({ kind }) => kind === 'armed-group');
  if (groups.length === 0) return true;
  const bound = new Set(signatories.length > 0 ? signatories : [...protects, ...against]);
  return !groups.some(({ id }) => bound.has(id));
};

const filledFor = (
  agreement: Agreement,
  instrument: Instrument,
  element: Lasting,
  form: string,
): Filled => {
  if (form === 'chapter-vii-resolution') return UNTIL_ENDED;
  const isInForce = form !== 'signed-treaty' || instrument.ratifiedBy?.length !== 0;
  if (!TREATY_FORMS.has(form) || !isInForce || !isBetweenStates(agreement, instrument, element))
    return AT_WILL;
  return agreement.purpose.includes('ceasefire') ? TREATY : ALLIANCE;
};

/** What the law makes of the silence of an instrument: one thing, or several where its form is not known. */
const fillings = (
  agreement: Agreement,
  instrument: Instrument,
  element: Lasting,
): readonly Filled[] =>
  isUnknown(instrument.form)
    ? levelsOf('instrument').map((form) => filledFor(agreement, instrument, element, form))
    : [filledFor(agreement, instrument, element, instrument.form)];

/** The term's worth; one that is renewed by itself, or has no end, is worth all. */
const termRange = (
  { term: { least, fullYears } }: Rubric,
  term: string,
  renewal: 'none' | 'automatic' | 'by-consent' | 'unknown',
): Range => {
  const length = parseDuration(term);
  if (renewal === 'automatic' || term === 'indefinite') return ONE;
  const unrenewed: Range =
    length !== undefined
      ? exactly(Math.min(1, least + ((1 - least) * years(length)) / fullYears))
      : { low: least, high: isUnknown(term) ? 1 : least };
  return { low: unrenewed.low, high: renewal === 'unknown' ? 1 : unrenewed.high };
};

/** A year is 365 days here, and a month 28: what is as long as the shortest of its kind is no shorter notice. */
const leastSeconds = ({ months, seconds }: Duration): number =>
  (365 * Math.floor(months / 12) + 28 * (months % 12)) * SECONDS_PER_DAY + seconds;

/** By the longest step of notice that is kept. */
const noticeRange = ({ exit }: Rubric, coded: string): Range => {
  if (coded === 'no-exit') return exactly(exit.noExit);
  if (isUnknown(coded)) return { low: exit.atWill, high: exit.noExit };
  const notice = parseDuration(coded);
  if (notice === undefined) return exactly(exit.atWill);
  return exactly(
    exit.notice.reduce((credit, step) => {
      const least = parseDuration(step.atLeast);
      return least !== undefined && leastSeconds(notice) >= leastSeconds(least)
        ? Math.max(credit, step.credit)
        : credit;
    }, exit.atWill),
  );
};

const isSilent = (value: string | undefined): value is undefined | 'unspecified' =>
  value === undefined || value === 'unspecified';

/** What stands in a text, or what is written of its silence. */
const worth = (
  said: string | undefined,
  filled: readonly string[],
  rangeOf: (value: string) => Range,
): { readonly range: Range; readonly said: string; readonly isFilled: boolean } =>
  isSilent(said)
    ? {
        range: hullOf(filled.map(rangeOf)),
        said: filled.every((one) => one === filled[0]) ? (filled[0] ?? '') : 'unknown',
        isFilled: true,
      }
    : { range: rangeOf(said), said, isFilled: false };

/** Scores how long an element lasts: its own words, else those of its instrument, else what the law makes of silence. */
export const enduranceScore = (
  file: CaseFile,
  rubric: Rubric,
  element: Lasting,
  at: string,
  weight: number,
): Score => {
  const instrument = instrumentOf(file.agreement, element);
  const filled = fillings(file.agreement, instrument, element);
  const { low, high } = independence(file.ruleAgainst(element.renewal ?? 'unspecified', undefined));
  const renewal =
    element.renewal === undefined
      ? 'none'
      : low === 'automatic'
        ? 'automatic'
        : high === 'automatic'
          ? 'unknown'
          : 'by-consent';
  const cites = element.cites ?? instrument.cites;
  const form = element.instrument === undefined ? 'instrument.form' : `${at}.instrument.form`;
  /** What the law makes of silence hangs on the form: where that is not known, it is the fact to look for. */
  const placeOf = (field: string, isFilled: boolean) =>
    isFilled && isUnknown(instrument.form) ? form : `${at}.${field}`;
  const term = worth(
    isSilent(element.term) ? instrument.term : element.term,
    filled.map((one) => one.term),
    (value) => termRange(rubric, value, renewal),
  );
  const notice = worth(
    isSilent(element.exitNotice) ? instrument.exitNotice : element.exitNotice,
    filled.map((one) => one.notice),
    (value) => noticeRange(rubric, value),
  );
  return chain({ id: 'endurance', label: 'Endurance', weight }, [
    leaf(
      'term',
      'Term',
      'measure',
      1,
      term.range,
      {
        code: 'term',
        at: placeOf('term', term.isFilled),
        term: term.said,
        renewal,
        isFilled: term.isFilled,
      },
      cites,
    ),
    leaf(
      'exit',
      'Notice',
      'measure',
      1,
      notice.range,
      {
        code: 'exit',
        at: placeOf('exitNotice', notice.isFilled),
        notice: notice.said,
        isFilled: notice.isFilled,
      },
      cites,
    ),
  ]);
};
