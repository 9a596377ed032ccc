/**
 * Reasons as sentences: one table, by code.
 */
import type { Independence } from '../decision/independence.ts';
import { LADDERS, type LadderName, type Rung } from '../model/ladders.ts';
import type { Reason } from '../model/reasons.ts';
import type { CombiningRule, Score } from '../score/score.ts';
import { showSpan } from './figures.ts';

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

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const levelSentence = (ladder: LadderName, level: string): string => {
  const rungs: readonly Rung[] = LADDERS[ladder];
  const found = rungs.find((rung) => rung.level === level);
  if (level === 'unknown') return 'not known';
  return found === undefined
    ? `${level}: the text leaves it open`
    : `${level}: ${lowerFirst(found.means.replace(/\.$/, ''))}`;
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
    `takes ${showSpan(latency)}; the breach has paid off after ${showSpan({ low: window, high: window })}`,
  fit: ({ response, absorbed }) =>
    absorbed === true
      ? 'the violator bears this cost already'
      : response === 'none'
        ? 'no response is named that meets it'
        : `${response} is the response that meets it best${absorbed === 'unknown' ? ', if that cost is not borne already' : ''}`,
  term: ({ term, renewal }) =>
    `${term}${renewal === 'automatic' ? ', renewed by itself' : renewal === 'by-consent' ? ', renewed only by consent' : renewal === 'unknown' ? ', and it is not known whether it is renewed' : ''}`,
  exit: ({ notice }) => notice,
  condition: ({ event, judged }) => `${event}: ${JUDGED[judged] ?? judged}`,
  unconditional: () => 'none',
  absent: ({ what, at }) =>
    at === 'baselines' || at === 'guarantees'
      ? `the text has nothing on ${what}`
      : `there is no ${what}`,
  undisclosed: ({ what }) => `the text may hold ${what} that could not be coded`,
  role: () => 'its best role while the enforcement terms were written',
  consent: ({ signed, obliged }) =>
    `signed or co-drafted ${signed} of the ${obliged} terms that oblige it`,
  parity: () => 'the role of the protected against the best role of the constrained',
  sequence: () => 'when it first sat at the table, against when the constrained side had the text',
  reciprocal: () => 'protected and constrained are the same parties',
  violator: ({ party }) => `if ${party} breaks it`,
  'not-asked': ({ why }) => `not asked: ${why}`,
};

/**
 * Says why a fact counts as it does.
 *
 * @example
 * reasonText({ code: 'absent', at: 'baselines', what: 'blockade' }); // => 'the text has nothing on blockade'
 */
export const reasonText = (reason: Reason): string => {
  const say = sentences[reason.code] as (reason: Reason) => string;
  return say(reason);
};

/** Says why a node of a score tree has the range it has. */
export const sentenceOf = ({ rule, because }: Pick<Score, 'rule' | 'because'>): string =>
  because.code === 'combined' && rule in RULES ? RULES[rule as CombiningRule] : reasonText(because);
