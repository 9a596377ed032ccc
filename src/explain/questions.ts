/**
 * The questions that the talks of December 2025 turned on, and what a text answers to each.
 */
import { listed } from '../analysis/finding.ts';
import { breachName, namesIn } from '../analysis/names.ts';
import { harmless } from '../issue/show.ts';
import type { MatrixRow, Scorecard } from '../model/scorecard.ts';
import type { Range } from '../model/scores.ts';
import { gatesOf } from './explain.ts';
import { showRange, showScore } from './figures.ts';
import { probeSentence, sentence } from './probe-sentence.ts';

/** An answer lists at most this many cases; no coded agreement has as many. */
const MOST_CASES = 20;

/** The links of the guarantee that answers a breach. */
const ANSWERING = ['triggered', 'answered', 'inTime', 'bound'] as const;

const isBelow = (range: Range, gate: number): boolean => range.high < gate;

/** Which breaches meet no answer that holds, even if every unknown turns out best. */
const unansweredIn = ({ matrix, rubric }: Scorecard): readonly MatrixRow[] =>
  matrix.filter((row) => ANSWERING.some((link) => isBelow(row[link], rubric.gates.aspiration)));

/** What would fall if somebody withheld its consent; parties that bring down the same are named together. */
const falling = (card: Scorecard): string => {
  const nameOf = namesIn(card.agreement);
  const bringers = new Map<string, string[]>();
  for (const { violator, falls, stands } of card.violatorDependence) {
    const fallen = falls.map(({ element }) => nameOf(element));
    if (fallen.length === 0) continue;
    const what = `${listed(fallen)} ${fallen.length > 1 ? 'fall' : 'falls'}${stands.length === 0 ? ', and nothing is left,' : ''} if`;
    bringers.set(what, [...(bringers.get(what) ?? []), nameOf(violator)]);
  }
  const cases = [...bringers]
    .slice(0, MOST_CASES)
    .map(
      ([what, parties]) =>
        `${what} ${parties.length > 1 ? `one of ${listed(parties)}` : parties.join()} withholds its consent`,
    );
  const more = bringers.size - cases.length;
  if (more > 0) cases.push(`and so on in ${more} more cases, which \`violatorDependence\` lists`);
  if (cases.length > 0) return sentence(cases.join('; '));
  return card.violatorDependence.every(({ stands }) => stands.length === 0)
    ? 'There is no mechanism that a refusal could stop.'
    : 'No mechanism is known to need the consent of those constrained.';
};

/** What nothing in the text but the violator's own restraint holds back. */
const restraint = (card: Scorecard): string => {
  const left = unansweredIn(card);
  const count = card.matrix.length;
  if (count === 0) return 'No breach is in the scope of the text.';
  const resting =
    left.length === count
      ? 'Everything, as far as is known: none of the breaches in scope meets a response that holds.'
      : left.length === 0
        ? 'Nothing, as far as is known: each breach in scope may meet a response that holds.'
        : `${sentence(`no response that holds is known to meet ${listed(left.map(({ breach }) => breachName(breach)))}`)} That is ${left.length} of the ${count} breaches in scope.`;
  return `${resting} ${falling(card)}`;
};

/** Whose restraint is asked about: one party's by its name. */
const whose = ({ agreement, violatorDependence }: Scorecard): string => {
  const [only, ...others] = violatorDependence;
  return only === undefined || others.length > 0
    ? "the violator's"
    : `${namesIn(agreement)(only.violator)}'s`;
};

const shortOfReference = (card: Scorecard): string => {
  const { range } = card.indicators.guarantees;
  const { upper } = card.rubric.gates.guarantees;
  const shown = showRange(range, gatesOf(card));
  const mark = `the mark of ${showScore(upper)} that the rubric sets beside Article 5 of the North Atlantic Treaty and its integrated forces`;
  if (isBelow(range, upper))
    return `Guarantees are worth ${shown} and fall short of ${mark}${range.low < range.high ? ', even on the best reading' : ''}.`;
  return range.low < upper
    ? `Guarantees are worth ${shown}; whether they reach ${mark} depends on what is not known.`
    : `Guarantees are worth ${shown} and reach ${mark}.`;
};

const listOr = (messages: readonly string[], nothing: string): string => {
  const more = messages.length - MOST_CASES;
  if (messages.length === 0) return nothing;
  return [
    ...messages.slice(0, MOST_CASES).map(sentence),
    ...(more > 0 ? [`There are ${more} more such findings.`] : []),
  ].join(' ');
};

const findingsOf = ({ findings }: Scorecard, id: string): readonly string[] =>
  findings.filter((finding) => finding.id === id).map(({ message }) => message);

/** Asks a scorecard the five questions. */
export const questions = (
  card: Scorecard,
): readonly { readonly asks: string; readonly says: string }[] =>
  [
    { asks: `What rests on ${whose(card)} restraint alone?`, says: restraint(card) },
    {
      asks: 'Which penalties are in force already?',
      says: listOr(
        findingsOf(card, 'absorbed-punishment'),
        'None of those threatened, as far as the coding knows.',
      ),
    },
    {
      asks: 'Who was consulted only after the constrained side had seen the terms?',
      says: listOr(
        findingsOf(card, 'late-consultation'),
        'Nobody, as far as the drafting log shows.',
      ),
    },
    { asks: 'How far short of Article 5?', says: shortOfReference(card) },
    { asks: 'What does the first probe meet?', says: probeSentence(card) },
  ].map(({ asks, says }) => ({ asks: harmless(asks), says: harmless(says) }));
