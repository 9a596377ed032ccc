/**
 * The same fact in two codings: whatever stands at the same place of an element that both coders have.
 *
 * Responders are paired by party within a guarantee, in the order in which a party stands there, and seats by party
 * within a round. Who has no seat was excluded, so a seat that one coder gives and the other does not is a difference;
 * parties that only one coder has are left out. Forms are those of the whole text, and of elements to which both coders
 * gave an instrument of their own.
 */
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
import type { ItemName } from './coded-items.ts';
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

/** Who can stop a decision, whichever of those constrained breaks it: the worst that can be told. */
const stoppableBy = (rule: Rule, violators: readonly string[]): Independence | 'unknown' => {
  const classes = (violators.length > 0 ? violators : [undefined]).map((violator) =>
    independence(rule, violator),
  );
  const [worst] = classes;
  return worst !== undefined && classes.every(({ low, high }) => low === high)
    ? classes.map(({ low }) => low).reduce(worseOf)
    : 'unknown';
};

const formOf = (instrument: Instrument | undefined): readonly Codes[] =>
  instrument === undefined ? [] : [['instrument', '', instrument.form]];

const baselineCodes = ({ precision, starts, subject }: Baseline): readonly Codes[] => [
  ['precision', '', precision],
  ['starts', '', starts],
  ['subject', '', subject],
];

const verifierCodes =
  (violators: readonly string[]) =>
  ({ access, coverage, attribution, finding, instrument }: Verifier): readonly Codes[] => [
    ['access', '', access],
    ['coverage', '', coverage],
    ['attribution', '', attribution],
    ['finding', '', stoppableBy(finding, violators)],
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
  (violators: readonly string[]) =>
  ({ trigger, responders, instrument }: Guarantee): readonly Codes[] => [
    ['threshold', '', trigger.threshold],
    ['established', '', typeof trigger.established === 'object' ? 'verifier' : trigger.established],
    ['activation', '', stoppableBy(trigger.activation, violators)],
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
  codesOf: (one: T) => readonly Codes[],
): readonly PairedFact[] =>
  first.flatMap((one) => {
    const other = second.find((candidate) => candidate.id === one.id);
    return other === undefined ? [] : paired(id, one.id, codesOf(one), codesOf(other));
  });

/** Parties that both coders have, and that either has in any seat at all. */
const seatedBoth = (first: Agreement, second: Agreement): readonly string[] => {
  const others = new Set(second.parties.map(({ id }) => id));
  const seated = new Set(
    [first, second].flatMap(({ drafting }) => drafting.flatMap(({ seats }) => Object.keys(seats))),
  );
  return first.parties.map(({ id }) => id).filter((id) => others.has(id) && seated.has(id));
};

/** All facts that both coders of a case have. */
export const pairedFacts = ({ id, first, second }: TwiceCoded): readonly PairedFact[] => [
  ...paired(id, 'agreement', formOf(first.instrument), formOf(second.instrument)),
  ...pairedElements(id, first.baselines, second.baselines, baselineCodes),
  ...pairedElements(id, first.verification, second.verification, verifierCodes(first.constrains)),
  ...pairedElements(id, first.guarantees, second.guarantees, guaranteeCodes(first.constrains)),
  ...pairedElements(id, first.drafting, second.drafting, roundCodes(seatedBoth(first, second))),
];
