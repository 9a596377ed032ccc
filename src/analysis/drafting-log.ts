/**
 * The drafting log, read: who sat where, before the text was final.
 *
 * A party sits in a seat of its own; without one, a coalition speaks for its members and the best-seated member for its
 * coalition. Rounds after the date of the agreement do not count, as the text was final by then, nor do rounds that were
 * about none of its terms. Rounds of the same date are held at once: a log that lists one before the other says no more.
 */
import { isUnknown } from '../decision/rule.ts';
import type { Agreement, Round } from '../model/agreement.ts';
import { levelsOf } from '../model/ladders.ts';
import { onceEach } from '../score/later.ts';
import { isNoLater } from '../time/calendar-date.ts';

const ROLES: readonly string[] = levelsOf('role');

/** The rung of the role ladder from which a party has the text at all. */
export const HAS_THE_TEXT = ROLES.indexOf('informed-after');
/** The rung from which a party sits at the table. */
export const SITS = ROLES.indexOf('commenting');
/** The rung from which a party has written what obliges it. */
export const WRITES = ROLES.indexOf('co-drafting');

/** The worst and the best rung of the role ladder that a coded role may be, by number. */
export interface Seat {
  readonly low: number;
  readonly high: number;
}

const EXCLUDED: Seat = { low: 0, high: 0 };

const seatOf = (role: string): Seat => {
  const rung = ROLES.indexOf(role);
  if (rung >= 0) return { low: rung, high: rung };
  return isUnknown(role) ? { low: 0, high: ROLES.length - 1 } : EXCLUDED;
};

/** The coded role of a party in a round; a party may be called `constructor`, like what every object has. */
export const roleIn = ({ seats }: Round, party: string): string | undefined =>
  Object.hasOwn(seats, party) ? seats[party] : undefined;

/** The better of two seats. */
export const better = (a: Seat, b: Seat): Seat => ({
  low: Math.max(a.low, b.low),
  high: Math.max(a.high, b.high),
});

export interface DraftingLog {
  /** The rounds before the text was final, in order of date, and of the same date by their ids. */
  readonly rounds: readonly Round[];
  /** Where a party sat, round by round. */
  readonly seats: (party: string) => readonly Seat[];
  /** The best seat of a party over the rounds about a term. */
  readonly bestSeat: (party: string, term: string | undefined) => Seat;
  /** Whether a party is among those listed, by itself, through a coalition, or through all of its members. */
  readonly isAmong: (party: string, listed: readonly string[]) => boolean;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Opens the drafting log of an agreement. */
export const openLog = ({ parties, drafting, date }: Agreement): DraftingLog => {
  const members = new Map(parties.map((party) => [party.id, party.members ?? []]));
  const coalitions = onceEach((party: string) =>
    parties.filter((other) => other.members?.includes(party)).map(({ id }) => id),
  );
  const rounds = drafting
    .filter(({ date: day, terms }) => isNoLater(day, date) && terms.length > 0)
    .sort((a, b) => byText(a.date, b.date) || byText(a.id, b.id));

  const seatIn = (party: string, round: Round): Seat => {
    const own = roleIn(round, party);
    if (own !== undefined) return seatOf(own);
    const spokenFor = coalitions(party).filter((id) => roleIn(round, id) !== undefined);
    const speakers = spokenFor.length > 0 ? spokenFor : (members.get(party) ?? []);
    return speakers.map((id) => seatOf(roleIn(round, id) ?? 'excluded')).reduce(better, EXCLUDED);
  };
  // Every link asks for the seats of most parties again.
  const seatsOf = onceEach((party: string) => rounds.map((round) => seatIn(party, round)));
  const isAbout = ({ terms }: Round, term: string | undefined) =>
    term === undefined || terms === 'all' || terms.includes(term);
  const areAbout = onceEach((term: string | undefined) =>
    rounds.map((round) => isAbout(round, term)),
  );
  return {
    rounds,
    seats: seatsOf,
    bestSeat: (party, term) => {
      const isAboutIt = areAbout(term);
      return seatsOf(party).reduce(
        (best, seat, place) => (isAboutIt[place] === true ? better(best, seat) : best),
        EXCLUDED,
      );
    },
    isAmong: (party, listed) => {
      if (listed.includes(party) || coalitions(party).some((id) => listed.includes(id)))
        return true;
      const own = members.get(party) ?? [];
      return own.length > 0 && own.every((member) => listed.includes(member));
    },
  };
};

/**
 * When a party first sat, against when the constrained side first had the text: 1 if no later, falling evenly to 0
 * over the rounds that remain, 0 if it never sat. Each is the number of rounds that were over before, all for never.
 *
 * @example
 * promptness(2, 0, 4); // => 0.5
 */
export const promptness = (sat: number, had: number, rounds: number): number =>
  sat >= rounds ? 0 : sat <= had ? 1 : (rounds - sat) / (rounds - had);

/** The first rounds in which a seat surely reached a rung and in which it may have; none where it never did. */
export const roundsReached = (
  { rounds, seats }: DraftingLog,
  parties: readonly string[],
  rung: number,
): { readonly surely: Round | undefined; readonly maybe: Round | undefined } => {
  const first = (end: keyof Seat): Round | undefined => {
    let place = rounds.length;
    for (const party of parties) {
      const reached = seats(party).findIndex((seat) => seat[end] >= rung);
      if (reached >= 0 && reached < place) place = reached;
    }
    return rounds[place];
  };
  return { surely: first('low'), maybe: first('high') };
};

/** How many rounds were over before a seat surely reached a rung, and before it may have; all where it never did. */
export const firstReached = (
  log: DraftingLog,
  parties: readonly string[],
  rung: number,
): { readonly surely: number; readonly maybe: number } => {
  const { surely, maybe } = roundsReached(log, parties, rung);
  return { surely: roundsBefore(log, surely), maybe: roundsBefore(log, maybe) };
};

/** How many rounds have an earlier date than one. */
export const roundsBefore = ({ rounds }: DraftingLog, round: Round | undefined): number =>
  round === undefined ? rounds.length : rounds.findIndex(({ date }) => date === round.date);
