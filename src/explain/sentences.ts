/**
 * Reasons as sentences: one table, by code.
 */
import { breachName, lowerFirst } from '../analysis/names.ts';
import type { Independence } from '../decision/independence.ts';
import { harmless } from '../issue/show.ts';
import { LADDERS, type LadderName, type Rung } from '../model/ladders.ts';
import type { Reason } from '../model/reasons.ts';
import type { CombiningRule, Score } from '../score/score.ts';
import { showDuration, showSeconds } from '../time/duration-text.ts';
import { showTimes } from './figures.ts';

const CAN_STOP_IT: Readonly<Record<Independence, string>> = {
  'violator-can-block': 'the violator can block it',
  'unspecified': 'nobody is named to decide',
  'one-party-can-block': 'one outside party can block it',
  'no-single-party-can-block': 'no single party can block it',
  'automatic': "it needs nobody's consent",
};

const RULES: Readonly<Record<CombiningRule, string>> = {
  mean: 'the mean of its parts',
  chain: 'every link must hold',
  every: 'all of them or next to nothing',
  discount: 'what is left once the rest can switch it off',
  best: 'the best of its parts counts',
  worst: 'the worst of its parts counts',
  either: 'one of its parts applies, but it is not known which',
};

const JUDGED: Readonly<Record<string, string>> = {
  violator: 'in the hands of the violator',
  unspecified: 'nobody is named to judge it',
  responders: 'judged by the responders themselves',
  independent: 'judged independently',
  unknown: 'it is not known who judges it',
};

const ESTABLISHED: Readonly<Record<string, string>> = {
  unspecified: 'nobody is named to establish a breach',
  responders: 'the responders judge for themselves',
  undisclosed: 'a verifier that is not disclosed may establish it',
};

const VETO: Readonly<Record<Extract<Reason, { code: 'veto' }>['over'], string>> = {
  activation: 'the violator can keep the response from being set off',
  finding: 'the violator can keep the breach from being found',
  nothing: 'the violator can stop nothing of it',
  unknown: 'it is not known whether the violator can stop it',
};

const NOT_NAMED: Readonly<Record<string, string>> = {
  'unspecified': 'help is owed, and its kind is not named',
  'unknown': 'it is not known what the response would be',
  'not-looked-up': 'what the response would be has not been read',
};

/** What the law makes of a text that is silent about its end. */
const FILLED_TERM: Readonly<Record<string, string>> = {
  indefinite: 'the text is silent, and by law it has no end',
  unspecified: 'the text is silent, and no law gives it a term',
  unknown: 'the text is silent, and what the law makes of it depends on its form',
};

const FILLED_EXIT: Readonly<Record<string, string>> = {
  'no-exit': 'the text is silent, and by law nobody may leave',
  'at-will': 'the text is silent, and it can be left at will',
  'P1Y': "the text is silent, and by law an alliance can be left on a year's notice",
  'unknown': 'the text is silent, and what the law makes of it depends on its form',
};

const levelSentence = (ladder: LadderName, level: string): string => {
  const rungs: readonly Rung[] = LADDERS[ladder];
  const found = rungs.find((rung) => rung.level === level);
  if (level === 'unknown') return 'not known';
  if (level === 'not-looked-up') return 'not read';
  return found === undefined
    ? `the text leaves it open (${level})`
    : `${lowerFirst(found.means.replace(/\.$/, ''))} (${level})`;
};

const sentences: {
  readonly [C in Reason['code']]: (reason: Extract<Reason, { code: C }>) => string;
} = {
  combined: () => 'it follows from its parts',
  level: ({ ladder, level }) => levelSentence(ladder, level),
  independence: ({ low, high }) =>
    low === high ? CAN_STOP_IT[low] : `at worst ${CAN_STOP_IT[low]}, at best ${CAN_STOP_IT[high]}`,
  established: ({ by }) => ESTABLISHED[by] ?? by,
  speed: ({ latency, window }) =>
    `${showTimes(latency)}, where the breach has paid off after ${showSeconds(window)}`,
  sight: ({ means }) =>
    means === 'none' ? 'no means are named' : `${means} see it best of the means that are named`,
  reach: ({ field }) =>
    field === 'access' ? 'it may not go there at all' : 'it sees nothing of what it watches',
  veto: ({ over }) => VETO[over],
  'access-owed': ({ access }) => `${access}: the verifier may not be kept out`,
  fit: ({ response, absorbed }) =>
    absorbed === 'yes'
      ? 'the violator bears this cost already'
      : response === 'none'
        ? 'no response is named that meets it'
        : response in NOT_NAMED
          ? (NOT_NAMED[response] ?? response)
          : `${response} is the response that meets it best${absorbed === 'unknown' ? ', if that cost is not borne already' : ''}`,
  term: ({ term, renewal, isFilled }) =>
    `${isFilled ? (FILLED_TERM[term] ?? term) : showDuration(term)}${renewal === 'automatic' ? ', renewed by itself' : renewal === 'by-consent' ? ', renewed only by consent' : renewal === 'unknown' ? ', and it is not known whether it is renewed' : ''}`,
  exit: ({ notice, isFilled }) =>
    isFilled ? (FILLED_EXIT[notice] ?? notice) : showDuration(notice),
  condition: ({ event, judged }) => `${event}: ${JUDGED[judged] ?? judged}`,
  absent: ({ what, at }) =>
    at === 'baselines'
      ? `nothing in the text forbids ${breachName(what)}`
      : at === 'guarantees'
        ? `no guarantee covers ${breachName(what)}`
        : what === 'watched'
          ? 'it watches nothing that such a breach would break'
          : `there is no ${what}`,
  'not-reached': () => 'a breach of the size that the rubric looks at does not reach the threshold',
  undisclosed: ({ what }) => `unpublished parts of the text may hold ${what}`,
  role: () => 'its best role while the enforcement terms were written',
  consent: ({ signed, obliged }) =>
    `signed or co-drafted ${signed} of the ${obliged} terms that oblige it`,
  parity: () => 'how its role compares with the best role on the constrained side',
  sequence: () =>
    'when it first sat at the table, against when the constrained side had seen the terms',
  violator: () => 'what it is worth against this violator',
  side: ({ parties }) => `the worst of the ${parties.length} on this side counts`,
  'not-asked': ({ why }) => `not asked: ${why}`,
};

/**
 * Says why a fact counts as it does.
 *
 * @example
 * reasonText({ code: 'absent', at: 'baselines', what: 'blockade' }); // => 'nothing in the text forbids a blockade'
 */
export const reasonText = (reason: Reason): string => {
  const say = sentences[reason.code] as (reason: Reason) => string;
  return harmless(say(reason));
};

/** Says why a node of a score tree has the range it has. */
export const sentenceOf = ({ rule, because }: Pick<Score, 'rule' | 'because'>): string =>
  because.code === 'combined' && rule in RULES ? RULES[rule as CombiningRule] : reasonText(because);
