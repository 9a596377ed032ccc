/**
 * Indicator 3: co-drafting, whether those who live under the terms and those who must carry them out wrote them.
 *
 * A chain of voice, consent, parity, sequence and disclosure. Stakeholders are those protected, those who must act, and
 * third parties that the terms bind without accusing them of anything. A party that could be the violator and is not
 * protected is none: a violator that wrote its own restraint is not a voice for those it threatens. Nor are commissions
 * that the text itself sets up: they were not there to be asked. Nobody is set against itself: each protected party is
 * compared with the other constrained ones, so a reciprocal deal is no special case.
 */
import type { CaseFile } from '../analysis/case-file.ts';
import {
  type DraftingLog,
  firstReached,
  HAS_THE_TEXT,
  promptness,
  roleIn,
  type Seat,
  SITS,
} from '../analysis/drafting-log.ts';
import { agreed, type Obligation } from '../analysis/obligations.ts';
import { levelsOf } from '../model/ladders.ts';
import type { Rubric } from '../model/rubric.ts';
import { ANYONE } from '../model/terms.ts';
import { chain, mean, rangeBy } from '../score/combinators.ts';
import { onceEach } from '../score/later.ts';
import { level, rung } from '../score/leaves.ts';
import { OPEN_RANGE, type Range, ZERO } from '../score/range.ts';
import { applies, leaf, notApplicable, type Score } from '../score/score.ts';

export const CO_DRAFTING = 'co-drafting';

const ROLES = levelsOf('role');

const averageRange = (ranges: readonly Range[]): Range =>
  rangeBy(
    'mean',
    ranges.map((range) => ({ range, weight: 1 })),
  ) ?? ZERO;

/** Reads the log once, for all five links. */
const reading = (file: CaseFile, rubric: Rubric) => {
  const { agreement } = file;
  const { constrains } = agreement;
  const log = file.log();
  const { guarded, owed, acting, third } = file.stakeholders();
  const terms = [...agreement.verification, ...agreement.guarantees].map(({ id }) => id);
  const hidden = file.isUndisclosed('drafting');
  const credits = ROLES.map((role) => rung(rubric, 'role', role));
  const credit = ({ low, high }: Seat): Range => ({
    low: credits[low]?.low ?? 0,
    high: credits[high]?.high ?? 1,
  });
  return {
    log,
    owed,
    hidden,
    guarded,
    acting,
    third,
    /** Whether who must act is not known, as the lists that say so may hold more. */
    isActingOpen: file.isUndisclosed('guarantees') || file.isUndisclosed('verification'),
    /** Constrained parties other than one. */
    othersThan: (party: string) =>
      constrains.filter((other) => other !== party && other !== ANYONE),
    nameOf: file.nameOf,
    /** What the best role of a party rests on: the rounds in which it may have had it, or all if it had none. */
    citesOf: onceEach((party: string) => {
      const { high } = log.bestSeat(party, undefined);
      const seats = log.seats(party);
      const sat = log.rounds.filter(
        (round, place) => seats[place]?.high === high && roleIn(round, party) !== undefined,
      );
      return (sat.length > 0 ? sat : log.rounds).flatMap(({ cites = [] }) => cites);
    }),
    /** The best role of a party, on average over the enforcement terms; over the text as a whole where it has none. */
    roleOf: onceEach((party: string): Range => {
      const role = averageRange(
        (terms.length > 0 ? terms : [undefined]).map((term) => credit(log.bestSeat(party, term))),
      );
      return hidden ? { low: role.low, high: 1 } : role;
    }),
  };
};

type Reading = ReturnType<typeof reading>;

const openActing = (id: string, label: string, weight = 1): Score =>
  leaf(id, label, 'measure', weight, OPEN_RANGE, {
    code: 'undisclosed',
    at: 'undisclosed',
    what: 'terms on who must act',
  });

const voice = (
  { guarded, acting, third, isActingOpen, roleOf, nameOf, citesOf }: Reading,
  weight: number,
): Score => {
  const roles = (id: string, label: string, parties: readonly string[]) =>
    mean(
      { id, label },
      parties.map((party) =>
        leaf(
          party,
          nameOf(party),
          'measure',
          1,
          roleOf(party),
          { code: 'role', at: `drafting.role.${party}`, party },
          citesOf(party),
        ),
      ),
    );
  const [id, label] = ['acting', 'Those who must act'];
  return chain({ id: 'voice', label: 'Voice', weight }, [
    roles('protected', 'Those protected', guarded),
    isActingOpen ? openActing(id, label) : roles(id, label, acting),
    roles('bound', 'Third parties bound', third),
  ]);
};

/** Whether a party agreed to a term that obliges it; by rounds that are not disclosed it may have. */
const consentTo = ({ log, hidden }: Reading, party: string, obligation: Obligation): Range => {
  const { surely, maybe } = agreed(log, party, obligation);
  return { low: surely ? 1 : 0, high: maybe || hidden ? 1 : 0 };
};

const consent = (read: Reading, weight: number): Score => {
  const [id, label] = ['consent', 'Consent'];
  if (read.isActingOpen) return openActing(id, label, weight);
  return mean(
    { id, label, weight },
    [...read.acting, ...read.third].map((party) => {
      const own = read.owed.get(party) ?? [];
      const kept = own.map((obligation) => consentTo(read, party, obligation));
      const signed = kept.filter(({ low }) => low === 1).length;
      return leaf(
        party,
        read.nameOf(party),
        'measure',
        1,
        averageRange(kept),
        { code: 'consent', at: `drafting.consent.${party}`, party, signed, obliged: own.length },
        own.flatMap(({ instrument }) => instrument.cites ?? []),
      );
    }),
  );
};

const NOT_NAMED = 'nobody else is constrained by name';

const ratio = (own: number, other: number): number => (other <= own ? 1 : own / other);

const parity = (
  { guarded, othersThan, roleOf, nameOf, citesOf }: Reading,
  weight: number,
): Score => {
  const [id, label] = ['parity', 'Parity with the constrained side'];
  const compared = guarded.flatMap((party): Score[] => {
    const others = othersThan(party);
    if (others.length === 0) return [];
    const own = roleOf(party);
    const theirs = others.map(roleOf);
    return [
      leaf(
        party,
        nameOf(party),
        'measure',
        1,
        {
          low: ratio(own.low, Math.max(...theirs.map(({ high }) => high))),
          high: ratio(own.high, Math.max(...theirs.map(({ low }) => low))),
        },
        { code: 'parity', at: `drafting.parity.${party}`, party },
        [party, ...others].flatMap(citesOf),
      ),
    ];
  });
  return compared.length === 0
    ? notApplicable(id, label, { code: 'not-asked', why: NOT_NAMED })
    : mean({ id, label, weight }, compared);
};

/** The range of promptness: the stakeholder late and the constrained side early at worst, the reverse at best. */
const sequenceOf = (log: DraftingLog, party: string, others: readonly string[]): Range => {
  const sat = firstReached(log, [party], SITS);
  const had = firstReached(log, others, HAS_THE_TEXT);
  const rounds = log.rounds.length;
  return {
    low: promptness(sat.surely, had.maybe, rounds),
    high: promptness(sat.maybe, had.surely, rounds),
  };
};

const sequence = (
  { log, hidden, guarded, acting, third, isActingOpen, othersThan, nameOf, citesOf }: Reading,
  weight: number,
): Score => {
  const [id, label] = ['sequence', 'At the table in time'];
  const compared = [...new Set([...guarded, ...acting, ...third])].filter(
    (party) => othersThan(party).length > 0,
  );
  if (compared.length === 0) return notApplicable(id, label, { code: 'not-asked', why: NOT_NAMED });
  if (isActingOpen) return openActing(id, label, weight);
  return mean(
    { id, label, weight },
    compared.map((party) =>
      leaf(
        party,
        nameOf(party),
        'measure',
        1,
        hidden ? OPEN_RANGE : sequenceOf(log, party, othersThan(party)),
        { code: 'sequence', at: `drafting.sequence.${party}`, party },
        citesOf(party),
      ),
    ),
  );
};

const disclosure = (rubric: Rubric, { log, hidden }: Reading, weight: number): Score => {
  const [id, label] = ['disclosure', 'Disclosure while drafting'];
  const at = 'drafting';
  if (hidden)
    return leaf(id, label, 'measure', weight, OPEN_RANGE, {
      code: 'undisclosed',
      at,
      what: 'drafting rounds',
    });
  if (log.rounds.length === 0)
    return leaf(id, label, 'measure', weight, ZERO, { code: 'absent', at, what: 'drafting round' });
  return mean(
    { id, label, weight },
    log.rounds.map(({ id: round, place, date, disclosure: open, cites }) =>
      level(rubric, 'disclosure', open, {
        id: round,
        label: `Who could read it in ${place}, ${date}`,
        at: `drafting.${round}.disclosure`,
        cites,
      }),
    ),
  );
};

/** Chains who wrote, who agreed, on what footing, in what order and how openly; disclosure alone makes no score. */
export const coDraftingIndicator = (file: CaseFile, rubric: Rubric): Score => {
  const { weights } = rubric.links.coDrafting;
  const read = reading(file, rubric);
  const [id, label] = [CO_DRAFTING, 'Co-drafting'];
  const asked = [
    voice(read, weights.voice),
    consent(read, weights.consent),
    parity(read, weights.parity),
    sequence(read, weights.sequence),
  ];
  return asked.some(applies)
    ? chain({ id, label }, [...asked, disclosure(rubric, read, weights.disclosure)])
    : notApplicable(id, label, {
        code: 'not-asked',
        why: 'the text names nobody who could be asked',
      });
};
