/**
 * How a replayed breach ends, in a sentence.
 */
import type { Play } from '../adversary/log.ts';
import { eventText } from './event-sentences.ts';
import { showSeconds } from './figures.ts';

const MOST_REASONS = 3;

/** Says how a replay ends, to be read after a colon. */
export const endingText = ({ outcome, log }: Play, nameOf: (id: string) => string): string => {
  if (outcome.kind === 'undisclosed')
    return 'it may be answered by a guarantee that is not public, and by nothing else in time';
  if (outcome.kind === 'voided' || outcome.kind === 'unanswered') {
    const texts = [...new Set(outcome.reasons.map((event) => eventText(event, nameOf)))];
    const more = texts.length - MOST_REASONS;
    const first = more > 0 ? [...texts.slice(0, MOST_REASONS), `${more} more`] : texts;
    return `${outcome.kind === 'voided' ? 'void' : 'unanswered'}. ${first.join('. ')}`;
  }
  const { at, lateBy, party, owed } = outcome;
  const isOpen = log.some(
    (entry) =>
      entry.at === at &&
      entry.isOpen === true &&
      entry.event.what === 'responds' &&
      entry.event.party === party,
  );
  const when = isOpen
    ? at === 0
      ? 'after a time that the text leaves open'
      : `after ${showSeconds(at)} or another time, as the text leaves it open`
    : `after ${showSeconds(at)}`;
  const answer = `response by ${nameOf(party)} ${when}${owed ? '' : ', not owed'}`;
  if (lateBy > 0) return `too late by ${showSeconds(lateBy)}: ${answer}`;
  return `${isOpen ? 'perhaps ' : ''}answered in time: ${answer}`;
};
