/**
 * Responding: who counts as a responder to a breach by one violator, and whether it stands ready.
 *
 * A responder that protects nobody but itself and its own side helps itself, and is none; nor is the violator, or anyone
 * on its side. A force stands ready if it is in place and owes the response. Where a fact is not known there are two
 * answers, at worst and at best.
 */
import { isUnknown } from '../decision/rule.ts';
import type { Agreement, Guarantee, Responder } from '../model/agreement.ts';
import { levelsOf } from '../model/ladders.ts';
import type { CaseFile } from './case-file.ts';

/** Whether something holds: at worst, and at best; the same if nothing is unknown. */
export interface Holds {
  readonly low: boolean;
  readonly high: boolean;
}

/** Whether a fact on a ladder is at least as high as a rung. */
export const reaches = (levels: readonly string[], coded: string, rung: string): Holds => {
  if (isUnknown(coded)) return { low: false, high: true };
  const is = levels.indexOf(coded) >= levels.indexOf(rung);
  return { low: is, high: is };
};

/** Whether both hold. */
export const both = (a: Holds, b: Holds): Holds => ({
  low: a.low && b.low,
  high: a.high && b.high,
});

export const DUTIES = levelsOf('duty');
export const CAPABILITIES = levelsOf('capability');

/** Whether the forces of a responder are in place and owed, so that its response can stand ready. */
export const standsReady = ({ capability, duty }: Pick<Responder, 'capability' | 'duty'>): Holds =>
  both(reaches(CAPABILITIES, capability, 'deployed'), reaches(DUTIES, duty, 'shall-respond'));

/** Whether a responder protects somebody other than the violator, itself and those on its side. */
export const helpsAnother = (
  { sideOf }: CaseFile,
  protects: Guarantee['protects'],
  party: string,
  violator: string | undefined,
): boolean => {
  const own = sideOf(party);
  return protects.some((one) => one !== violator && one !== party && !own.includes(one));
};

/** Whether a responder counts against a violator: it stands on another side, and helps another. */
export const respondsTo = (
  file: CaseFile,
  protects: Guarantee['protects'],
  party: string,
  violator: string | undefined,
): boolean =>
  !(violator !== undefined && file.sideOf(violator).includes(party)) &&
  helpsAnother(file, protects, party, violator);

/**
 * Names the responder with whom a fact stands, by the place of the fact: `guarantees`, the id or the number of the
 * guarantee, `responders`, the number of the responder; undefined for a fact of anything else.
 */
export const responderIn = (
  { guarantees }: Pick<Agreement, 'guarantees'>,
  [list, element, field, index]: readonly (string | number)[],
): string | undefined => {
  if (list !== 'guarantees' || field !== 'responders') return undefined;
  const guarantee =
    typeof element === 'number' ? guarantees[element] : guarantees.find(({ id }) => id === element);
  return guarantee?.responders[Number(index)]?.party;
};
