/**
 * Events of a replayed breach as sentences: one table, by what happened.
 */
import type { LogEvent, Unanswered, Unseen } from '../adversary/log.ts';
import type { Phase } from '../adversary/scenario.ts';
import { listed } from '../analysis/finding.ts';
import { breachName } from '../analysis/names.ts';
import type { Measure } from '../model/agreement.ts';
import { showDuration } from './figures.ts';
import { listing, sentence } from './who.ts';

type NameOf = (id: string) => string;

type Sentences = {
  readonly [What in LogEvent['what']]: (
    event: Extract<LogEvent, { what: What }>,
    nameOf: NameOf,
    some: (ids: readonly string[]) => string,
  ) => string;
};

/** A measure in words: `2 km deep`. */
export const showMeasure = (measure: Measure): string => {
  if (measure.quantity === 'duration') return `lasting ${showDuration(measure.atLeast)}`;
  const count = measure.atLeast.toLocaleString('en-GB');
  if (measure.quantity === 'depth-km') return `${count} km deep`;
  if (measure.quantity === 'area-km2') return `${count} km²`;
  return `${count} ${measure.quantity}`;
};

const joined = (measures: readonly Measure[], word: string): string =>
  measures.map(showMeasure).join(` ${word} `);

const UNSEEN: Readonly<Record<Unseen, string>> = {
  'not-watched': 'nothing that it watches would be broken',
  'no-access': 'it may not go there',
  'no-coverage': 'nothing of it can be seen from there',
  'no-means': 'it has no means that show it',
  'nobody-looks': 'nobody looks',
  'host-refuses': 'it is not let in',
  'gone': 'its term is over',
};

const NAMED: Readonly<Record<string, string>> = {
  'none': 'but names nobody',
  'internal': 'but keeps to itself who did it',
  'to-parties': 'and tells the parties who did it',
  'public': 'and says in public who did it',
  'unspecified': 'but the text does not ask it to say who did it',
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
  'no-means': 'there are no means for it',
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

const NOT_SAID = 'the text leaves open by whom, or it is not known';

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
    `${nameOf(guarantee)} is not set off by so little: it asks for ${joined(asks, any ? 'or' : 'and')}`,
  'waits': ({ guarantee, event, by: who }, nameOf, some) =>
    `${nameOf(guarantee)} has not begun: it waits for “${event}”${who.length > 0 ? `, which is in the hands of ${some(who)}` : ''}`,
  'seen': ({ verifier, by: who }, nameOf, some) => {
    const itself = bare(some(who)) === bare(nameOf(verifier));
    return `seen by ${nameOf(verifier)}${who.length > 0 && !itself ? `, which is run by ${some(who)}` : ''}`;
  },
  'unseen': ({ verifier, why, by: who }, nameOf, some) =>
    `not seen by ${nameOf(verifier)}: ${UNSEEN[why]}${who.length > 0 ? `, refused by ${some(who)}` : ''}`,
  'asked': ({ verifier }, nameOf) => `${nameOf(verifier)} is asked for its finding`,
  'found': ({ verifier, names }, nameOf) =>
    `${nameOf(verifier)} finds that it happened ${NAMED[names] ?? '; whether it would say who did it is not known'}`,
  'not-found': ({ verifier, by: who }, nameOf, some) =>
    who.length > 0
      ? `the finding of ${nameOf(verifier)} is stopped by ${some(who)}`
      : `nothing is found by ${nameOf(verifier)}: ${NOT_SAID}`,
  'nobody-named': () => 'no finding says who did it, so that it can be denied',
  'own-judgement': ({ guarantee }, nameOf) =>
    `under ${nameOf(guarantee)} the responders judge for themselves`,
  'nobody-establishes': ({ guarantee, passes }, nameOf) =>
    `who establishes a breach of ${nameOf(guarantee)} is not said or not known: ${passes ? 'taken to be done' : 'taken not to be done'}`,
  'judged': ({ adjectives, by: who, passes }, _, some) => {
    const words = adjectives.length > 0 ? `“${adjectives.join(', ')}”` : 'enough';
    return `whether it was ${words} is judged by ${who.length > 0 ? some(who) : 'whoever acts'}: taken ${passes ? 'to have been' : 'not to have been'}`;
  },
  'upheld': ({ guarantee, by: who }, nameOf, some) =>
    `${nameOf(guarantee)} is upheld${by(some(who))}`,
  'voided': ({ guarantee, event, by: who }, nameOf, some) =>
    `${nameOf(guarantee)} falls over “${event}”, ${who.length > 0 ? `which is in the hands of ${some(who)}` : `judged, but ${NOT_SAID}`}`,
  'after-rung': ({ guarantee, rungs }, nameOf, some) =>
    `${nameOf(guarantee)} begins, as ${some(rungs)} ${rungs.length > 1 ? 'are' : 'is'} spent`,
  'consulted': ({ guarantee }, nameOf) => `consultations under ${nameOf(guarantee)} have been held`,
  'activated': ({ guarantee, by: who, isOpen }, nameOf, some) => {
    const taken = isOpen ? `, taken to be agreed: ${NOT_SAID}` : '';
    if (who.length > 0) return `${nameOf(guarantee)} is set off by ${some(who)}${taken}`;
    return `${nameOf(guarantee)} is set off${isOpen ? taken : " without anybody's consent"}`;
  },
  'not-activated': ({ guarantee, by: who }, nameOf, some) =>
    who.length > 0
      ? `${nameOf(guarantee)} is kept from being set off by ${some(who)}`
      : `${nameOf(guarantee)} is not set off: ${NOT_SAID}`,
  'responds': ({ party, responses, owed }, nameOf) =>
    `response by ${nameOf(party)}: ${responses.length > 0 ? listed(responses.map((one) => one.replaceAll('-', ' '))) : 'help of a kind that the text does not name'}${owed ? '' : ', not owed'}`,
  'stays-home': ({ party, why }, nameOf) => noResponse(why, [party], nameOf),
};

/** An event as a sentence, with a capital and without a stop. */
export const eventText = (event: LogEvent, nameOf: NameOf): string => {
  const say = SENTENCES[event.what] as (
    event: LogEvent,
    nameOf: NameOf,
    some: (ids: readonly string[]) => string,
  ) => string;
  return sentence(say(event, nameOf, listing(nameOf)));
};
