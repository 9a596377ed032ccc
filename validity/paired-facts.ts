/**
 * The same fact in two codings: whatever stands at the same place of an element that both coders have.
 *
 * Responders are paired by party within a guarantee, in the order in which a party stands there, and seats by party
 * within a round. Who has no seat was excluded, so a seat that one coder gives and the other does not is a difference;
 * parties that only one coder has are left out. Forms are those of the whole text, and of elements to which both coders
 * gave an instrument of their own.
 */

import { type CaseFile, openCase } from '../src/analysis/case-file.ts';
import { INDEPENDENCE, type Independence, independence } from '../src/decision/independence.ts';
import type { Rule } from '../src/decision/rule.ts';
import type {
  Agreement,
  Baseline,
  Guarantee,
  Instrument,
  Responder,
  Round,
  Verifier,
} from '../src/model/agreement.ts';
import { parseDuration } from '../src/time/duration.ts';
import { IN_FIGURES, type ItemName } from './coded-items.ts';
import type { TwiceCoded } from './second-codings.ts';

/** One fact, as two coders have it. */
export interface PairedFact {
  readonly item: ItemName;
  readonly caseId: string;
  /** Where it stands: the element, and the party where there is one. */
  readonly at: string;
  readonly first: string;
  readonly second: string;
}

type Codes = readonly [item: ItemName, place: string, code: string];

const paired = (
  caseId: string,
  element: string,
  first: readonly Codes[],
  second: readonly Codes[],
): readonly PairedFact[] =>
  first.flatMap(([item, place, code]) => {
    const other = second.find(([name, where]) => name === item && where === place);
    return other === undefined
      ? []
      : [{ item, caseId, at: `${element}${place}`, first: code, second: other[2] }];
  });

const worseOf = (one: Independence, other: Independence): Independence =>
  INDEPENDENCE.indexOf(other) < INDEPENDENCE.indexOf(one) ? other : one;

/** Who can stop a decision, whichever of those constrained breaks it: the worst case; bodies spelled out. */
const stoppableBy = (
  rule: Rule,
  { agreement, ruleAgainst }: CaseFile,
): Independence | 'unknown' => {
  const { constrains } = agreement;
  const classes = (constrains.length > 0 ? constrains : [undefined]).map((violator) =>
    independence(ruleAgainst(rule, violator), violator),
  );
  const [worst] = classes;
  return worst !== undefined && classes.every(({ low, high }) => low === high)
    ? classes.map(({ low }) => low).reduce(worseOf)
    : 'unknown';
};

/** Who establishes a breach; a verifier of one coder is a verifier of the other. */
const establishedBy = (established: Guarantee['trigger']['established']): string =>
  typeof established === 'object' ? 'verifier' : established;

/** How a time is given. */
const timeOf = (coded: string): string => (parseDuration(coded) === undefined ? coded : IN_FIGURES);

const formOf = (instrument: Instrument | undefined): readonly Codes[] =>
  instrument === undefined ? [] : [['instrument', '', instrument.form]];

const baselineCodes = ({ precision, starts, subject }: Baseline): readonly Codes[] => [
  ['precision', '', precision],
  ['starts', '', starts],
  ['subject', '', subject],
];

const verifierCodes =
  (file: CaseFile) =>
  ({
    access,
    coverage,
    attribution,
    detects,
    finding,
    finds,
    instrument,
  }: Verifier): readonly Codes[] => [
    ['access', '', access],
    ['coverage', '', coverage],
    ['attribution', '', attribution],
    ['finding', '', stoppableBy(finding, file)],
    ['time', ' detects', timeOf(detects)],
    ['time', ' finds', timeOf(finds)],
    ...formOf(instrument),
  ];

const responderCodes = (
  { party, duty, capability }: Responder,
  index: number,
  all: readonly Responder[],
): readonly Codes[] => {
  const earlier = all.slice(0, index).filter((one) => one.party === party).length;
  const place = ` ${party}${earlier === 0 ? '' : ` (${earlier + 1})`}`;
  return [
    ['duty', place, duty],
    ['capability', place, capability],
  ];
};

const guaranteeCodes =
  (file: CaseFile) =>
  ({ trigger, responders, timeline, instrument }: Guarantee): readonly Codes[] => [
    ['threshold', '', trigger.threshold],
    ['established', '', establishedBy(trigger.established)],
    ['activation', '', stoppableBy(trigger.activation, file)],
    ...timeline.map(({ stage, within }): Codes => ['time', ` ${stage}`, timeOf(within)]),
    ...responders.flatMap(responderCodes),
    ...formOf(instrument),
  ];

const roundCodes =
  (parties: readonly string[]) =>
  ({ seats, disclosure }: Round): readonly Codes[] => [
    ['disclosure', '', disclosure],
    ...parties.map((party): Codes => ['role', ` ${party}`, seats[party] ?? 'excluded']),
  ];

interface Named {
  readonly id: string;
}

const pairedElements = <T extends Named>(
  id: string,
  first: readonly T[],
  second: readonly T[],
  codesOfFirst: (one: T) => readonly Codes[],
  codesOfSecond: (one: T) => readonly Codes[] = codesOfFirst,
): readonly PairedFact[] =>
  first.flatMap((one) => {
    const other = second.find((candidate) => candidate.id === one.id);
    return other === undefined ? [] : paired(id, one.id, codesOfFirst(one), codesOfSecond(other));
  });

/** Parties that both coders have, and that either has in any seat at all. */
const seatedBoth = (first: Agreement, second: Agreement): readonly string[] => {
  const others = new Set(second.parties.map(({ id }) => id));
  const seated = new Set(
    [first, second].flatMap(({ drafting }) => drafting.flatMap(({ seats }) => Object.keys(seats))),
  );
  return first.parties.map(({ id }) => id).filter((id) => others.has(id) && seated.has(id));
};

/** All facts that both coders have, decisions judged against those whom the first coder takes to be constrained. */
export const pairedFacts = ({ id, first, second }: TwiceCoded): readonly PairedFact[] => {
  const [one, other] = [openCase(first), openCase({ ...second, constrains: first.constrains })];
  return [
    ...paired(id, 'agreement', formOf(first.instrument), formOf(second.instrument)),
    ...pairedElements(id, first.baselines, second.baselines, baselineCodes),
    ...pairedElements(
      id,
      first.verification,
      second.verification,
      verifierCodes(one),
      verifierCodes(other),
    ),
    ...pairedElements(
      id,
      first.guarantees,
      second.guarantees,
      guaranteeCodes(one),
      guaranteeCodes(other),
    ),
    ...pairedElements(id, first.drafting, second.drafting, roundCodes(seatedBoth(first, second))),
  ];
};
