/**
 * The drafting log as lanes: for each party who it was at each round, and from when on it had the text.
 */
import { HAS_THE_TEXT, openLog, roleIn, roundsReached } from '../analysis/drafting-log.ts';
import { isUnknown } from '../decision/rule.ts';
import type { Agreement, Round } from '../model/agreement.ts';
import { levelsOf } from '../model/ladders.ts';

const ROLES: readonly string[] = levelsOf('role');

/** What a party was at one round. */
export interface LaneCell {
  /** Its role in words. */
  readonly said: string;
  /** From 0, excluded, to 1, leading; left out if it is not known. */
  readonly share?: number;
  /** Whether it had the text by then. */
  readonly had: 'yes' | 'perhaps' | 'no';
}

/** A party over all rounds. */
export interface Lane {
  readonly party: string;
  readonly group: 'Protected' | 'Constrained' | 'Others at the table';
  readonly cells: readonly LaneCell[];
}

/** All lanes, and who was in no round. */
export interface Lanes {
  readonly rounds: readonly Round[];
  readonly lanes: readonly Lane[];
  readonly absent: readonly string[];
}

const said = (role: string): string =>
  role === 'unknown'
    ? 'not known'
    : role === 'not-looked-up'
      ? 'not read'
      : role === 'co-drafting'
        ? role
        : role.replaceAll('-', ' ');

const cellOf = (role: string | undefined, had: LaneCell['had']): LaneCell => {
  if (role === undefined) return { said: 'not there', share: 0, had };
  if (isUnknown(role)) return { said: said(role), had };
  return { said: said(role), share: Math.max(0, ROLES.indexOf(role)) / (ROLES.length - 1), had };
};

const groupOf = ({ protects, constrains }: Agreement, party: string): Lane['group'] =>
  protects.includes(party)
    ? 'Protected'
    : constrains.includes(party)
      ? 'Constrained'
      : 'Others at the table';

/** Lays the drafting log of an agreement out in lanes: those protected, those constrained, the others. */
export const lanesOf = (agreement: Agreement): Lanes => {
  const log = openLog(agreement);
  const { rounds } = log;
  const laneOf = (party: string): Lane => {
    const { surely, maybe } = roundsReached(log, [party], HAS_THE_TEXT);
    const isFrom = (first: Round | undefined, round: Round) =>
      first !== undefined && first.date <= round.date;
    const cells = rounds.map((round) =>
      cellOf(
        roleIn(round, party),
        isFrom(surely, round) ? 'yes' : isFrom(maybe, round) ? 'perhaps' : 'no',
      ),
    );
    return { party, group: groupOf(agreement, party), cells };
  };
  const isIn = (party: string) => rounds.some((round) => roleIn(round, party) !== undefined);
  const [seated, absent] = [true, false].map((wanted) =>
    agreement.parties.map(({ id }) => id).filter((id) => isIn(id) === wanted),
  );
  return {
    rounds,
    lanes: (seated ?? []).map(laneOf),
    absent: absent ?? [],
  };
};
