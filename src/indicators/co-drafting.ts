/**
 * Indicator 3: co-drafting, whether those who live under the terms and those who must carry them out wrote them.
 *
 * A chain of voice, consent, parity, sequence and disclosure. Parties that could be the violator are no stakeholders,
 * unless the deal is reciprocal: a violator that wrote its own restraint is not a voice for those it threatens. Nor are
 * commissions that the text itself sets up: they were not there to be asked.
 */
import type { CaseFile } from '../analysis/case-file.ts';
import {
  type DraftingLog,
  firstReached,
  HAS_THE_TEXT,
  openLog,
  promptness,
  roleIn,
  type Seat,
  SITS,
} from '../analysis/drafting-log.ts';
import { agreed, type Obligation, obligations, ownBodies } from '../analysis/obligations.ts';
import { levelsOf } from '../model/ladders.ts';
import type { Rubric } from '../model/rubric.ts';
import { chain, mean } from '../score/combinators.ts';
import { onceEach } from '../score/later.ts';
import { level, rung } from '../score/leaves.ts';
import { ONE, OPEN_RANGE, type Range, ZERO } from '../score/range.ts';
import { leaf, notApplicable, type Score } from '../score/score.ts';

export const CO_DRAFTING = 'co-drafting';

const ROLES = levelsOf('role');

/** Sorted before it is summed, so that the order of a list changes no bit. */
const average = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length;

const averageRange = (ranges: readonly Range[]): Range => ({
  low: average(ranges.map(({ low }) => low)),
  high: average(ranges.map(({ high }) => high)),
});

/** Reads the log once, for all five links. */
const reading = (file: CaseFile, rubric: Rubric) => {
  const { agreement, isReciprocal } = file;
  const { protects, constrains, parties } = agreement;
  const log = openLog(agreement);
  const bodies = ownBodies(agreement);
  const isStakeholder = (party: string) =>
    (isReciprocal || !constrains.includes(party)) && !bodies.has(party);
  const owed = new Map<string, Obligation[]>();
  for (const obligation of obligations(file))
    for (const party of obligation.parties.filter(isStakeholder)) {
      const own = owed.get(party);
      if (own === undefined) owed.set(party, [obligation]);
      else own.push(obligation);
    }
  const terms = [...agreement.verification, ...agreement.guarantees].map(({ id }) => id);
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  const hidden = file.isUndisclosed('drafting');
  const credit = ({ low, high }: Seat): Range => ({
    low: rung(rubric, 'role', ROLES[low] as string).low,
    high: rung(rubric, 'role', ROLES[high] as string).high,
  });
  return {
    log,
    owed,
    hidden,
    guarded: protects.filter(isStakeholder),
    acting: [...owed.keys()],
    nameOf: (party: string) => names.get(party) ?? party,
    /** What the best role of a party rests on: the rounds in which it may have had it. */
    citesOf: onceEach((party: string) => {
      const best = log.bestSeat(party, undefined);
      return log.rounds.flatMap((round) =>
        roleIn(round, party) !== undefined && log.seat(party, round).high === best.high
          ? (round.cites ?? [])
          : [],
      );
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

const voice = ({ guarded, acting, roleOf, nameOf, citesOf }: Reading, weight: number): Score => {
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
  return chain({ id: 'voice', label: 'Voice', weight }, [
    roles('protected', 'Those protected', guarded),
    roles('acting', 'Those who must act', acting),
  ]);
};

/** Whether a party agreed to a term that obliges it; by rounds that are not disclosed it may have. */
const consentTo = ({ log, hidden }: Reading, party: string, obligation: Obligation): Range => {
  const { surely, maybe } = agreed(log, party, obligation);
  return { low: surely ? 1 : 0, high: maybe || hidden ? 1 : 0 };
};

const consent = (read: Reading, weight: number): Score =>
  mean(
    { id: 'consent', label: 'Consent', weight },
    read.acting.map((party) => {
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

const reciprocal = (id: string, label: string, weight: number): Score =>
  leaf(id, label, 'measure', weight, ONE, { code: 'reciprocal', at: 'constrains' });

const parity = (
  { agreement, isReciprocal }: CaseFile,
  { guarded, roleOf, citesOf }: Reading,
  weight: number,
): Score => {
  const [id, label] = ['parity', 'Parity with the constrained side'];
  const { constrains } = agreement;
  if (isReciprocal) return reciprocal(id, label, weight);
  if (constrains.length === 0 || guarded.length === 0)
    return notApplicable(id, label, {
      code: 'not-asked',
      why: 'one of the two sides is not named',
    });
  const ours = averageRange(guarded.map(roleOf));
  const theirs = constrains.map(roleOf);
  const ratio = (own: number, other: number) => (other <= own ? 1 : own / other);
  const range = {
    low: ratio(ours.low, Math.max(...theirs.map(({ high }) => high))),
    high: ratio(ours.high, Math.max(...theirs.map(({ low }) => low))),
  };
  return leaf(
    id,
    label,
    'measure',
    weight,
    range,
    { code: 'parity', at: 'drafting.parity' },
    [...guarded, ...constrains].flatMap(citesOf),
  );
};

/** The range of promptness: the stakeholder late and the constrained side early at worst, the reverse at best. */
const sequenceOf = (log: DraftingLog, party: string, constrains: readonly string[]): Range => {
  const sat = firstReached(log, [party], SITS);
  const had = firstReached(log, constrains, HAS_THE_TEXT);
  const rounds = log.rounds.length;
  return {
    low: promptness(sat.surely, had.maybe, rounds),
    high: promptness(sat.maybe, had.surely, rounds),
  };
};

const sequence = (
  { agreement, isReciprocal }: CaseFile,
  { log, hidden, guarded, acting, nameOf, citesOf }: Reading,
  weight: number,
): Score => {
  const [id, label] = ['sequence', 'At the table in time'];
  if (isReciprocal) return reciprocal(id, label, weight);
  if (agreement.constrains.length === 0)
    return notApplicable(id, label, { code: 'not-asked', why: 'nobody is constrained by name' });
  return mean(
    { id, label, weight },
    [...new Set([...guarded, ...acting])].map((party) =>
      leaf(
        party,
        nameOf(party),
        'measure',
        1,
        hidden ? OPEN_RANGE : sequenceOf(log, party, agreement.constrains),
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
        label: `${place}, ${date}`,
        at: `drafting.${round}.disclosure`,
        cites,
      }),
    ),
  );
};

/** Chains who wrote, who agreed, on what footing, in what order and how openly. */
export const coDraftingIndicator = (file: CaseFile, rubric: Rubric): Score => {
  const { weights } = rubric.links.coDrafting;
  const read = reading(file, rubric);
  return chain({ id: CO_DRAFTING, label: 'Co-drafting' }, [
    voice(read, weights.voice),
    consent(read, weights.consent),
    parity(file, read, weights.parity),
    sequence(file, read, weights.sequence),
    disclosure(rubric, read, weights.disclosure),
  ]);
};
