/**
 * The briefing: what stands, what fails and why, and the one repair that moves most, each in a plain sentence.
 *
 * The sentences are made once, for a card in a terminal, a report and a page. Parties and elements are called by their
 * names, never by their ids.
 */
import { listed } from '../analysis/finding.ts';
import { breachName, namesIn } from '../analysis/names.ts';
import { harmless } from '../issue/show.ts';
import { LADDERS, type Rung } from '../model/ladders.ts';
import type { Indicators, Scorecard, VerdictKind } from '../model/scorecard.ts';
import type { Link } from '../model/scorecard-words.ts';
import type { Range } from '../model/scores.ts';
import type { Repair } from '../score/repair.ts';
import { gatesOf } from './explain.ts';
import { showRange, showScore } from './figures.ts';

/** One of the questions that the talks turned on, and what the text answers. */
export interface Test {
  readonly asks: string;
  readonly says: string;
}

/** A scorecard in plain sentences. */
export interface Briefing {
  /** The verdict at both ends, on paper. */
  readonly verdict: string;
  readonly stands: string;
  readonly fails: string;
  readonly repair: string;
  /** The questions that the talks of December 2025 turned on. */
  readonly tests: readonly Test[];
}

type Name = keyof Indicators;
const NAMES: readonly Name[] = ['baselines', 'guarantees', 'coDrafting'];

const KINDS: Readonly<Record<VerdictKind, string>> = {
  document: 'a document',
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

/** "watched but not guaranteed, and co-drafted". */
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
  if (stands.coDrafting === 'open') return `${both}; how far it was co-drafted is not known`;
  return drafted === undefined ? both : `${both}, and ${drafted}`;
};

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const verdictSentence = (card: Scorecard): string => {
  const { worst, best } = card.verdict;
  const kind = worst === best ? KINDS[worst] : `${KINDS[worst]} at worst, ${KINDS[best]} at best`;
  return `On paper: ${kind}. ${upperFirst(inWords(card))}.`;
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
    ? `whether ${label.toLowerCase()} ${isPlural(name) ? 'hold' : 'holds'} is not known (${figure})`
    : `${label.toLowerCase()} ${isPlural(name) ? several : one} (${figure})`;
};

const pillars = (card: Scorecard, how: readonly string[]): readonly string[] =>
  NAMES.filter((name) => how.includes(card.verdict.stands[name])).map((name) => pillar(card, name));

const standsSentence = (card: Scorecard): string => {
  const parts = pillars(card, ['stands', 'partial', 'open']);
  return parts.length === 0 ? 'Nothing of it stands.' : `${upperFirst(parts.join('; '))}.`;
};

/** Why a breach is not answered, by the first link that breaks. */
const BROKEN: Readonly<Record<Link, string>> = {
  defined: 'nothing that is fixed forbids it clearly',
  seen: 'nobody independent would see it in time',
  triggered: 'no trigger would set a response off',
  answered: 'nobody owes a response that would meet it',
  inTime: 'no response would come in time',
  bound: 'nothing binds those who promise it',
};

/** What the first probe of the line meets, in one sentence. */
export const probeSentence = (card: Scorecard): string => {
  const { firstProbe, rubric } = card;
  if (firstProbe === undefined) return 'No probe of a line is in the scope of the text.';
  const nameOf = namesIn(card.agreement);
  const { breach, violator, range, guarantee, firstBroken } = firstProbe;
  const by = violator === undefined ? '' : ` by ${nameOf(violator)}`;
  const probe = `The first probe, ${breachName(breach)}${by},`;
  const figure = showRange(range, gatesOf(card));
  if (firstBroken !== undefined)
    return `${probe} meets next to nothing (${figure}): ${BROKEN[firstBroken]}.`;
  if (range.low < rubric.gates.aspiration && range.low < range.high)
    return `${probe} may meet an answer or none: that is not known (${figure}).`;
  return `${probe} meets an answer worth ${figure}${guarantee === undefined ? '' : `, by ${nameOf(guarantee)}`}.`;
};

const failsSentence = (card: Scorecard): string => {
  const failing = pillars(card, ['fails']);
  const fatal = card.findings.find(({ severity }) => severity === 'defeats');
  return [
    ...(failing.length === 0 ? [] : [`${upperFirst(failing.join('; '))}.`]),
    probeSentence(card),
    ...(fatal === undefined ? [] : [`One gap is fatal: ${fatal.message}.`]),
  ].join(' ');
};

const rungOf = ({ ladder, to }: Repair): string => {
  const rung = (LADDERS[ladder] as readonly Rung[]).find(({ level }) => level === to);
  const means = rung?.means.replace(/\.$/, '') ?? to;
  return means.charAt(0).toLowerCase() + means.slice(1);
};

const FACTS: Readonly<Record<string, string>> = {
  form: 'the form of its instrument',
  within: 'the time that it sets',
  detects: 'the time in which a breach is seen',
  finds: 'the time in which a breach is found',
};

/** Says a repair in a few words: which fact of what, from which rung to which, and what that rung means. */
export const repairText = (card: Scorecard, repair: Repair): string => {
  const field = String(repair.path.at(-1));
  const what = FACTS[field] ?? `the ${field.replaceAll('-', ' ')}`;
  const of = repair.element === undefined ? 'the text' : namesIn(card.agreement)(repair.element);
  return `${what} of ${of}, from “${repair.from}” to “${repair.to}” (${rungOf(repair)})`;
};

const repairSentence = (card: Scorecard, [first]: readonly Repair[]): string =>
  first === undefined
    ? 'No single step up any ladder would move the score.'
    : `The single step that would move the score most: ${repairText(card, first)}.`;

const findingsOf = ({ findings }: Scorecard, id: string): readonly string[] =>
  findings.filter((finding) => finding.id === id).map(({ message }) => message);

const sentence = (text: string): string => `${upperFirst(text)}${text.endsWith('.') ? '' : '.'}`;

/** An answer of the briefing tells of so many cases; no coded agreement has as many. */
const MOST_TOLD = 20;

const restraint = (card: Scorecard): string => {
  const nameOf = namesIn(card.agreement);
  // Violators who bring the same down are told of together.
  const bringers = new Map<string, string[]>();
  for (const { violator, falls, stands } of card.violatorDependence) {
    const fallen = falls.map(({ element }) => nameOf(element));
    if (fallen.length === 0) continue;
    const what = `${listed(fallen)} ${fallen.length > 1 ? 'fall' : 'falls'}${stands.length === 0 ? ', and nothing is left,' : ''} if`;
    bringers.set(what, [...(bringers.get(what) ?? []), nameOf(violator)]);
  }
  const told = [...bringers]
    .slice(0, MOST_TOLD)
    .map(
      ([what, parties]) =>
        `${what} ${parties.length > 1 ? `one of ${listed(parties)}` : parties.join()} withholds its consent`,
    );
  const more = bringers.size - told.length;
  if (more > 0) told.push(`and so on in ${more} more cases, which \`violatorDependence\` lists`);
  if (told.length > 0) return sentence(`yes: ${told.join('; ')}`);
  return card.violatorDependence.every(({ stands }) => stands.length === 0)
    ? 'There is no mechanism that could be stopped.'
    : 'No: no mechanism is known to need the consent of those constrained.';
};

const isBelow = (range: Range, gate: number): boolean => range.high < gate;

const shortOfReference = (card: Scorecard): string => {
  const { range } = card.indicators.guarantees;
  const { upper } = card.rubric.gates.guarantees;
  const shown = showRange(range, gatesOf(card));
  const mark = `the mark of ${showScore(upper)} that is set beside Article 5 with its integrated forces`;
  if (isBelow(range, upper))
    return `Guarantees are worth ${shown} and fall short of ${mark}${range.low < range.high ? ', even if every unknown turns out best' : ''}.`;
  return range.low < upper
    ? `Guarantees are worth ${shown}; whether they reach ${mark} depends on what is not known.`
    : `Guarantees are worth ${shown} and reach ${mark}.`;
};

const toldOr = (messages: readonly string[], nothing: string): string => {
  const more = messages.length - MOST_TOLD;
  if (messages.length === 0) return nothing;
  return [
    ...messages.slice(0, MOST_TOLD).map(sentence),
    ...(more > 0 ? [`There are ${more} more such findings.`] : []),
  ].join(' ');
};

/**
 * Says a scorecard in plain sentences; the repair is the first of those given, as `repairs` ranks them.
 *
 * @example
 * briefing(scoreAgreement(agreement)).verdict.startsWith('On paper'); // => true
 */
export const briefing = (card: Scorecard, repairs: readonly Repair[] = []): Briefing => ({
  verdict: harmless(verdictSentence(card)),
  stands: harmless(standsSentence(card)),
  fails: harmless(failsSentence(card)),
  repair: harmless(repairSentence(card, repairs)),
  tests: [
    {
      asks: 'Can the constrained side stop enforcement by withholding its consent?',
      says: restraint(card),
    },
    {
      asks: 'Which penalties are in force already?',
      says: toldOr(
        findingsOf(card, 'absorbed-punishment'),
        'None of those threatened, as far as the coding knows.',
      ),
    },
    {
      asks: 'Who was consulted only after the constrained side had the text?',
      says: toldOr(
        findingsOf(card, 'late-consultation'),
        'Nobody, as far as the drafting log tells.',
      ),
    },
    { asks: 'How far short of Article 5?', says: shortOfReference(card) },
    { asks: 'What does the first probe meet?', says: probeSentence(card) },
  ].map(({ asks, says }) => ({ asks, says: harmless(says) })),
});
