/**
 * The briefing: what stands, what fails and why, and the one repair that moves most, each in a plain sentence.
 *
 * The sentences are made once, for a card in a terminal, a report and a page. Parties and elements are called by their
 * names, never by their ids.
 */
import { LADDERS, type Rung } from '../model/ladders.ts';
import type { Indicators, Scorecard, VerdictKind } from '../model/scorecard.ts';
import type { Link } from '../model/scorecard-words.ts';
import type { Range, ScoreHead } from '../model/scores.ts';
import type { Repair } from '../score/repair.ts';
import { gatesOf } from './explain.ts';
import { showRange, showScore } from './figures.ts';
import { list } from './typeset.ts';

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

/** Calls parties and elements by their names. */
export const namesIn = ({ agreement: { parties, elements } }: Scorecard) => {
  const names = new Map<string, string>([
    ['anyone', 'an outsider'],
    ...elements.map(({ id, title }) => [id, title === id ? id : `“${title}”`] as const),
    ...parties.map(({ id, name }) => [id, name] as const),
  ]);
  return (id: string): string => names.get(id) ?? id;
};

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

const verdictSentence = (card: Scorecard): string => {
  const { worst, best } = card.verdict;
  const kind =
    worst === best
      ? `${KINDS[worst]}, whatever the unknowns turn out to be`
      : `${KINDS[worst]} if every unknown turns out worst, ${KINDS[best]} if every unknown turns out best`;
  return `On paper it is ${kind}: ${inWords(card)}.`;
};

const figure = (card: Scorecard, { label, range }: ScoreHead): string =>
  `${label.toLowerCase()} (${showRange(range, gatesOf(card))})`;

const named = (card: Scorecard, how: readonly string[]): readonly string[] =>
  NAMES.filter((name) => how.includes(card.verdict.stands[name])).map((name) =>
    figure(card, card.indicators[name]),
  );

const standsSentence = (card: Scorecard): string => {
  const standing = named(card, ['stands']);
  const partial = named(card, ['partial']);
  const open = named(card, ['open']);
  const parts = [
    ...(standing.length > 0
      ? [`${list(standing)} ${standing.length > 1 ? 'stand' : 'stands'}`]
      : []),
    ...(partial.length > 0
      ? [`${list(partial)} ${partial.length > 1 ? 'hold' : 'holds'} in part`]
      : []),
    ...(open.length > 0
      ? [`${list(open)} ${open.length > 1 ? 'depend' : 'depends'} on what is not known`]
      : []),
  ];
  if (parts.length === 0) return 'Nothing of it stands.';
  return standing.length + partial.length === 0
    ? `Nothing is sure to stand: ${parts.join('; ')}.`
    : `What stands: ${parts.join('; ')}.`;
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

const BREACHES: Readonly<Record<string, string>> = {
  'major-offensive': 'a major offensive',
  'limited-incursion': 'a limited incursion',
  'stand-off-strike': 'a strike from a distance',
  'force-build-up': 'a build-up of forces',
  'withdrawal-failure': 'a withdrawal that fails',
  'monitor-obstruction': 'obstruction of the monitors',
  'blockade': 'a blockade',
  'covert-attack': 'a covert attack',
};

const breachName = (breach: string): string => BREACHES[breach] ?? breach.replaceAll('-', ' ');

/** What the first probe of the line meets, in one sentence. */
export const probeSentence = (card: Scorecard): string => {
  const { firstProbe } = card;
  if (firstProbe === undefined) return 'No probe of a line is in the scope of the text.';
  const nameOf = namesIn(card);
  const { breach, violator, range, guarantee, firstBroken } = firstProbe;
  const by = violator === undefined ? '' : ` by ${nameOf(violator)}`;
  const meets = showRange(range, gatesOf(card));
  if (firstBroken !== undefined)
    return `The first probe, ${breachName(breach)}${by}, meets an answer worth ${meets}: ${BROKEN[firstBroken]}.`;
  return `The first probe, ${breachName(breach)}${by}, meets an answer worth ${meets}${guarantee === undefined ? '' : `, from ${nameOf(guarantee)}`}; no link of it is missing altogether.`;
};

const failsSentence = (card: Scorecard): string => {
  const failing = named(card, ['fails']);
  const probe = probeSentence(card);
  return failing.length === 0
    ? `Nothing fails outright. ${probe}`
    : `What fails: ${list(failing)}. ${probe}`;
};

const rungOf = ({ ladder, to }: Repair): string => {
  const rung = (LADDERS[ladder] as readonly Rung[]).find(({ level }) => level === to);
  const means = rung?.means.replace(/\.$/, '') ?? to;
  return means.charAt(0).toLowerCase() + means.slice(1);
};

const FACTS: Readonly<Record<string, string>> = {
  form: 'the form of its instrument',
  within: 'the time that it sets',
};

const repairSentence = (card: Scorecard, [first]: readonly Repair[]): string => {
  if (first === undefined) return 'No single step up any ladder would move the score.';
  const field = String(first.path.at(-1));
  const what = FACTS[field] ?? `the ${field.replaceAll('-', ' ')}`;
  const of = first.element === undefined ? 'the text' : namesIn(card)(first.element);
  return `The one step that would move most is ${what} of ${of}, from "${first.from}" to "${first.to}" (${rungOf(first)}).`;
};

const findingsOf = ({ findings }: Scorecard, id: string): readonly string[] =>
  findings.filter((finding) => finding.id === id).map(({ message }) => message);

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;

const restraint = (card: Scorecard): string => {
  const nameOf = namesIn(card);
  const told = card.violatorDependence.map(({ violator, falls, stands }): string | undefined => {
    const fallen = falls.map(({ element }) => nameOf(element));
    if (fallen.length === 0) return undefined;
    return `${list(fallen)} ${fallen.length > 1 ? 'fall' : 'falls'} if ${nameOf(violator)} refuses every consent${stands.length === 0 ? ', and nothing stands' : ''}`;
  });
  const falling = told.filter((one) => one !== undefined);
  if (falling.length > 0) return sentence(falling.join('; '));
  return card.violatorDependence.every(({ stands }) => stands.length === 0)
    ? 'Nothing is there that a refusal could bring down.'
    : 'Nothing falls, whoever of the constrained refuses every consent.';
};

const isBelow = (range: Range, gate: number): boolean => range.high < gate;

const shortOfReference = (card: Scorecard): string => {
  const { range } = card.indicators.guarantees;
  const { upper } = card.rubric.gates.guarantees;
  const shown = showRange(range, gatesOf(card));
  if (isBelow(range, upper))
    return `Guarantees are worth ${shown}; the gate at ${showScore(upper)} stands beside Article 5 with its integrated forces, and they fall short of it even if every unknown turns out best.`;
  return range.low < upper
    ? `Guarantees are worth ${shown}; whether they reach the gate at ${showScore(upper)}, beside Article 5 with its integrated forces, depends on what is not known.`
    : `Guarantees are worth ${shown}, no less than the gate at ${showScore(upper)} beside Article 5 with its integrated forces.`;
};

const toldOr = (messages: readonly string[], nothing: string): string =>
  messages.length === 0 ? nothing : messages.map(sentence).join(' ');

/**
 * Says a scorecard in plain sentences; the repair is the first of those given, as `repairs` ranks them.
 *
 * @example
 * briefing(scoreAgreement(agreement)).verdict.startsWith('On paper'); // => true
 */
export const briefing = (card: Scorecard, repairs: readonly Repair[] = []): Briefing => ({
  verdict: verdictSentence(card),
  stands: standsSentence(card),
  fails: failsSentence(card),
  repair: repairSentence(card, repairs),
  tests: [
    { asks: "What rests on the violator's restraint alone?", says: restraint(card) },
    {
      asks: 'What costs are already absorbed?',
      says: toldOr(findingsOf(card, 'absorbed-punishment'), 'None that the coding knows of.'),
    },
    {
      asks: 'Who was consulted after?',
      says: toldOr(
        findingsOf(card, 'late-consultation'),
        'Nobody, as far as the drafting log tells.',
      ),
    },
    { asks: 'What is short of Article 5?', says: shortOfReference(card) },
    { asks: 'What does the first probe meet?', says: probeSentence(card) },
  ],
});
