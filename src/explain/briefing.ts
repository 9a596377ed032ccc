/**
 * The briefing: what stands, what fails and why, and the one repair that moves most, each in a plain sentence.
 *
 * The sentences are made once, for a card in a terminal, a report and a page. Parties and elements are called by their
 * names, never by their ids.
 */
import { lowerFirst, namesIn, upperFirst } from '../analysis/names.ts';
import { harmless } from '../issue/show.ts';
import { LADDERS, type Rung } from '../model/ladders.ts';
import type { Indicators, Scorecard, VerdictKind } from '../model/scorecard.ts';
import type { Repair, Repairs } from '../score/repair.ts';
import { gatesOf } from './explain.ts';
import { showRange } from './figures.ts';
import { probeSentence } from './probe-sentence.ts';
import { questions } from './questions.ts';

/** A scorecard in plain sentences. */
export interface Briefing {
  /** The verdict at both ends, on paper. */
  readonly verdict: string;
  readonly stands: string;
  readonly fails: string;
  readonly repair: string;
  /** The questions that the talks of December 2025 turned on, and what the text answers to each. */
  readonly tests: readonly { readonly asks: string; readonly says: string }[];
}

type Name = keyof Indicators;
const NAMES: readonly Name[] = ['baselines', 'guarantees', 'coDrafting'];

const KINDS: Readonly<Record<VerdictKind, string>> = {
  document: 'a mere document',
  partial: 'a partial architecture',
  architecture: 'an architecture',
};

const WATCHED: Readonly<Record<string, string>> = {
  stands: 'watched',
  partial: 'partly watched',
  open: 'perhaps watched',
};
const GUARANTEED: Readonly<Record<string, string>> = {
  stands: 'guaranteed',
  partial: 'partly guaranteed',
  open: 'perhaps guaranteed',
};
const DRAFTED: Readonly<Record<string, string>> = {
  stands: 'co-drafted',
  partial: 'partly co-drafted',
  fails: 'imposed',
};

/** "watched but not guaranteed, and the text was co-drafted". */
const inWords = ({ verdict: { stands } }: Scorecard): string => {
  const watched = WATCHED[stands.baselines];
  const guaranteed = GUARANTEED[stands.guarantees];
  const drafted = DRAFTED[stands.coDrafting];
  const isAsked = stands.baselines !== 'not-asked';
  const both = isAsked
    ? watched === undefined
      ? guaranteed === undefined
        ? 'neither watched nor guaranteed'
        : `${guaranteed} but not watched`
      : guaranteed === undefined
        ? `${watched} but not guaranteed`
        : `${watched} and ${guaranteed}`
    : (guaranteed ?? 'not guaranteed');
  if (stands.coDrafting === 'open') return `${both}; how far the text was co-drafted is not known`;
  return drafted === undefined ? both : `${both}, and the text was ${drafted}`;
};

const verdictSentence = (card: Scorecard): string => {
  const { worst, best } = card.verdict;
  const kind = worst === best ? KINDS[worst] : `${KINDS[worst]} at worst, ${KINDS[best]} at best`;
  return `On paper: ${kind}. Compliance is ${inWords(card)}.`;
};

/** How an indicator stands, said of one and of several. */
const STANDING: Readonly<Record<string, readonly [one: string, several: string]>> = {
  stands: ['stands', 'stand'],
  partial: ['holds in part', 'hold in part'],
  fails: ['fails', 'fail'],
};

/** Two of the three are called in the plural. */
const isPlural = (name: Name): boolean => name !== 'coDrafting';

const pillar = (card: Scorecard, name: Name): string => {
  const { label, range } = card.indicators[name];
  const stands = card.verdict.stands[name];
  const figure = showRange(range, gatesOf(card));
  const [one, several] = STANDING[stands] ?? ['', ''];
  return stands === 'open'
    ? `whether ${label.toLowerCase()} ${isPlural(name) ? 'reach their gates' : 'reaches its gate'} is not known (${figure})`
    : `${label.toLowerCase()} ${isPlural(name) ? several : one} (${figure})`;
};

const pillars = (card: Scorecard, how: readonly string[]): readonly string[] =>
  NAMES.filter((name) => how.includes(card.verdict.stands[name])).map((name) => pillar(card, name));

const standsSentence = (card: Scorecard): string => {
  const parts = pillars(card, ['stands', 'partial', 'open']);
  return parts.length === 0 ? 'Nothing of it stands.' : `${upperFirst(parts.join('; '))}.`;
};

const failsSentence = (card: Scorecard): string => {
  const failing = pillars(card, ['fails']);
  const [fatal, ...others] = card.findings.filter(({ severity }) => severity === 'defeats');
  const count =
    others.length === 0 ? 'One gap is fatal:' : `${others.length + 1} gaps are fatal. The first:`;
  return [
    ...(failing.length === 0 ? [] : [`${upperFirst(failing.join('; '))}.`]),
    probeSentence(card),
    ...(fatal === undefined ? [] : [`${count} ${fatal.message}. To close it, ${fatal.repair}.`]),
  ].join(' ');
};

const rungOf = ({ ladder, to }: Repair): string => {
  const rung = (LADDERS[ladder] as readonly Rung[]).find(({ level }) => level === to);
  const means = rung?.means.replace(/\.$/, '') ?? to;
  return lowerFirst(means);
};

const FACTS: Readonly<Record<string, string>> = {
  within: 'the deadline',
  detects: 'the speed of observation',
  finds: 'the speed of the findings',
};

/** The overall score without a repair and with it. */
const overallFigures = (card: Scorecard, { overall }: Repair): readonly string[] =>
  [card.overall.range, overall].map((one) => showRange(one, gatesOf(card)));

/**
 * Says a repair in a few words: which fact of whom, in what, from which rung to which, what that rung means, and what it
 * does to the overall score.
 */
export const repairText = (card: Scorecard, repair: Repair): string => {
  const nameOf = namesIn(card.agreement);
  const field = String(repair.path.at(-1));
  const what = FACTS[field] ?? `the ${field.replaceAll('-', ' ')}`;
  const of =
    repair.element !== undefined
      ? `${what} of ${repair.party === undefined ? '' : `${nameOf(repair.party)} in `}${nameOf(repair.element)}`
      : field === 'form'
        ? 'the form of the instrument'
        : `${what} of the text`;
  const [from, to] = [repair.from, repair.to].map((level) => level.replaceAll('-', ' '));
  const [before, after] = overallFigures(card, repair);
  const moves =
    before === after ? 'overall by less than 0.01' : `overall ${after} instead of ${before}`;
  return `${of} from “${from}” to “${to}” (${rungOf(repair)}): ${moves}`;
};

/** How many facts of a large draft were left untried, as a sentence; empty if none was. */
export const untriedText = ({ untried }: Pick<Repairs, 'untried'>): string => {
  if (untried === 0) return '';
  const facts = untried === 1 ? '1 fact' : `${untried.toLocaleString('en-GB')} facts`;
  return `${facts} of this large draft ${untried === 1 ? 'was' : 'were'} not tried.`;
};

const repairSentence = (card: Scorecard, repairs: Repairs): string => {
  const {
    ranked: [first],
    untried,
  } = repairs;
  const rest = untried === 0 ? '' : ` ${untriedText(repairs)}`;
  const tried = untried === 0 ? '' : ' that was tried';
  if (first === undefined)
    return `No single step up any ladder${tried} would raise the score.${rest}`;
  const [before, after] = overallFigures(card, first);
  const most =
    before === after
      ? `No single step${tried} would raise the overall score by as much as 0.01. The one that comes closest is to`
      : `The single change${untried === 0 ? '' : ', of those tried,'} that would raise the score most:`;
  return `${most} raise ${repairText(card, first)}.${rest}`;
};

const NO_REPAIRS: Repairs = { ranked: [], untried: 0 };

/**
 * Says a scorecard in plain sentences; the repair is the first of those given, as `repairs` ranks them.
 *
 * @example
 * briefing(scoreAgreement(agreement)).verdict.startsWith('On paper'); // => true
 */
export const briefing = (card: Scorecard, repairs: Repairs = NO_REPAIRS): Briefing => ({
  verdict: harmless(verdictSentence(card)),
  stands: harmless(standsSentence(card)),
  fails: harmless(failsSentence(card)),
  repair: harmless(repairSentence(card, repairs)),
  tests: questions(card),
});
