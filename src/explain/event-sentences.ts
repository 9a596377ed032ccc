/**
 * Events of a replayed breach as sentences: one table, by what happened.
 */
import type { LogEvent, Unanswered, Unseen } from '../adversary/log.ts';
import type { Phase } from '../adversary/scenario.ts';
import { listed } from '../analysis/finding.ts';
import { showMeasure } from '../analysis/measure-text.ts';
import { breachName, upperFirst } from '../analysis/names.ts';
import type { Measure } from '../model/agreement.ts';
import { listing } from './who.ts';

type NameOf = (id: string) => string;

type Sentences = {
  readonly [What in LogEvent['what']]: (
    event: Extract<LogEvent, { what: What }>,
    nameOf: NameOf,
    some: (ids: readonly string[]) => string,
  ) => string;
};

const joined = (measures: readonly Measure[], word: string): string =>
  measures.map(showMeasure).join(` ${word} `);

const UNSEEN: Readonly<Record<Unseen, string>> = {
  'not-watched': 'it watches nothing that this would break',
  'no-access': 'it may not go there',
  'no-coverage': 'its coverage does not reach there',
  'no-means': 'it lacks the means',
  'nobody-looks': 'nobody looks',
  'host-refuses': 'it is not let in',
  'gone': 'its term is over',
};

const NAMED: Readonly<Record<string, string>> = {
  'none': ' but names nobody',
  'internal': ' but keeps to itself who did it',
  'to-parties': ' and tells the parties who did it',
  'public': ' and says in public who did it',
  'unspecified': ' but the text does not ask it to say who did it',
};

const PHASES: Readonly<Record<Phase, string>> = {
  'in-force': 'is not in force',
  'before-entry': 'has still to enter into force',
  'before-deployment': 'waits for forces',
  'after-term': 'has come to the end of its term',
};

const HOME: Readonly<Record<Unanswered, string>> = {
  'own-side': 'it would help only itself',
  'nothing-promised': 'nothing is promised',
  'no-means': 'the means are not there',
  'does-not-meet': 'nothing promised meets such a breach',
  'refuses': 'refused',
  'not-deployed': 'the forces have still to be raised',
  'no-time-set': 'no time is set for it',
};

/** Those who do not respond, and why. */
export const noResponse = (
  why: Unanswered,
  parties: readonly string[],
  nameOf: (id: string) => string,
): string => `No response by ${listing(nameOf)(parties)}: ${HOME[why]}`;

const openEstablishing = (guarantees: readonly string[], nameOf: NameOf): string =>
  `it is open who establishes a breach of ${guarantees.map(nameOf).join(' or ')}`;

/** Guarantees of which nobody is known to establish a breach, at worst. */
export const nobodyEstablishes = (guarantees: readonly string[], nameOf: NameOf): string =>
  `${openEstablishing(guarantees, nameOf)}; at worst nobody does`;

/** Why a decision can go either way: nobody is known to take it. */
const OPEN_DECISION = 'it is open who decides';

/** Those whose refusal it comes down to, as a clause. */
const refusal = (who: readonly string[], some: (ids: readonly string[]) => string): string =>
  `${some(who)} ${who.length > 1 ? 'refuse' : 'refuses'}`;

/** A name without its article and quotation marks. */
const bare = (name: string): string => name.replace(/^the |[“”]/g, '');

const by = (parties: string): string => (parties === '' ? '' : ` by ${parties}`);

const SENTENCES: Sentences = {
  'breach': ({ breach, sizes }) =>
    sizes.length === 0
      ? `it begins: ${breachName(breach)}`
      : `it begins: ${breachName(breach)}, ${listed(sizes.map(showMeasure))}`,
  'claim': ({ says }) => `it is said: “${says}”`,
  'no-guarantee': () => 'no guarantee answers such a breach',
  'undisclosed': () => 'a guarantee that is not public may answer it',
  'not-in-force': ({ guarantee, phase }, nameOf) => `${nameOf(guarantee)} ${PHASES[phase]}`,
  'too-small': ({ guarantee, asks, any }, nameOf) =>
    `${nameOf(guarantee)} is not set off by so small a breach: it takes ${joined(asks, any ? 'or' : 'and')}`,
  'waits': ({ guarantee, event, by: who }, nameOf, some) =>
    `${nameOf(guarantee)} has not begun: it waits for “${event}”${who.length > 0 ? `, which is in the hands of ${some(who)}` : ''}`,
  'seen': ({ verifier, by: who }, nameOf, some) => {
    const itself = bare(some(who)) === bare(nameOf(verifier));
    return `${nameOf(verifier)}${who.length > 0 && !itself ? `, run by ${some(who)},` : ''} sees the breach`;
  },
  'unseen': ({ verifier, why, by: who }, nameOf, some) =>
    `${nameOf(verifier)} does not see the breach, as ${UNSEEN[why]}${who.length > 0 ? `: ${refusal(who, some)}` : ''}`,
  'asked': ({ verifier }, nameOf) => `${nameOf(verifier)} is asked for its finding`,
  'found': ({ verifier, names }, nameOf) =>
    `${nameOf(verifier)} finds that it happened${NAMED[names] ?? '; whether it would say who did it is not known'}`,
  'not-found': ({ verifier, by: who }, nameOf, some) =>
    who.length > 0
      ? `${nameOf(verifier)} makes no finding, as ${refusal(who, some)}`
      : `${nameOf(verifier)} makes no finding: ${OPEN_DECISION}, and at worst they refuse`,
  'nobody-named': () => 'no finding says who did it, so it can be denied',
  'own-judgement': ({ guarantee }, nameOf) =>
    `under ${nameOf(guarantee)} the responders judge for themselves`,
  'nobody-establishes': ({ guarantee, passes }, nameOf) =>
    passes
      ? `${openEstablishing([guarantee], nameOf)}; at best somebody does`
      : nobodyEstablishes([guarantee], nameOf),
  'judged': ({ adjectives, by: who, passes }, _, some) => {
    const words = adjectives.length > 0 ? `“${adjectives.join(', ')}”` : 'enough';
    return `whether it was ${words} is for ${who.length > 0 ? some(who) : 'whoever acts'} to say, and here ${passes ? 'it was' : 'it was not'}`;
  },
  'upheld': ({ guarantee, by: who }, nameOf, some) =>
    `${nameOf(guarantee)} is upheld${by(some(who))}`,
  'voided': ({ guarantee, event, by: who }, nameOf, some) =>
    `${nameOf(guarantee)} falls over “${event}”, ${who.length > 0 ? `which is in the hands of ${some(who)}` : 'and it is open who judges that'}`,
  'after-rung': ({ guarantee, rungs }, nameOf, some) =>
    `${nameOf(guarantee)} begins, as ${some(rungs)} ${rungs.length > 1 ? 'are' : 'is'} spent`,
  'consulted': ({ guarantee }, nameOf) => `consultations under ${nameOf(guarantee)} have been held`,
  'activated': ({ guarantee, by: who, isOpen }, nameOf, some) => {
    const set = `${nameOf(guarantee)} is set off`;
    if (who.length > 0)
      return `${set} by ${some(who)}${isOpen ? '; it is open who else decides' : ''}`;
    return isOpen
      ? `${set}: ${OPEN_DECISION}, and at best they agree`
      : `${set} without anybody's consent`;
  },
  'not-activated': ({ guarantee, by: who }, nameOf, some) =>
    who.length > 0
      ? `${nameOf(guarantee)} is not set off, as ${refusal(who, some)}`
      : `${nameOf(guarantee)} is not set off: ${OPEN_DECISION}, and at worst they refuse`,
  'responds': ({ party, responses, owed }, nameOf) =>
    `${owed ? '' : 'voluntary '}response by ${nameOf(party)}: ${responses.length > 0 ? listed(responses.map((one) => one.replaceAll('-', ' '))) : 'help of a kind that the text does not name'}`,
  'stays-home': ({ party, why }, nameOf) => noResponse(why, [party], nameOf),
};

/** An event as a sentence, with a capital and without a stop. */
export const eventText = (event: LogEvent, nameOf: NameOf): string => {
  const say = SENTENCES[event.what] as (
    event: LogEvent,
    nameOf: NameOf,
    some: (ids: readonly string[]) => string,
  ) => string;
  return upperFirst(say(event, nameOf, listing(nameOf)));
};
