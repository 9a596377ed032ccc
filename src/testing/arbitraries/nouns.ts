/**
 * Single parties and elements, taken from whole agreements, so that everything they refer to could exist.
 */
import * as fc from 'fast-check';
import type {
  Agreement,
  Baseline,
  Cite,
  Condition,
  Deadline,
  Guarantee,
  Instrument,
  Party,
  Responder,
  Round,
  Source,
  Trigger,
  Verifier,
} from '../../model/agreement.ts';
import { agreements } from './agreement.ts';

/** Draws agreements and takes one item from each. */
const found = <T>(within: (agreement: Agreement) => readonly T[]): fc.Arbitrary<T> =>
  agreements({ elements: [1, 3] })
    .map(within)
    .filter((items) => items.length > 0)
    .chain((items) => fc.constantFrom(...items));

/**
 * An arbitrary for each part of an agreement: party, baseline, verifier, guarantee, trigger, responder, deadline, condition, instrument,
 * round, source and cite. For a whole agreement there is `agreements`.
 *
 * @example
 * import * as fc from 'fast-check';
 * import { LADDERS } from 'casus-foederis';
 * const duties = ['unspecified', 'unknown', 'not-looked-up', ...LADDERS.duty.map(({ level }) => level)];
 * fc.sample(nouns.responder, 50).every(({ duty }) => duties.includes(duty)); // => true
 */
export const nouns: {
  readonly party: fc.Arbitrary<Party>;
  readonly baseline: fc.Arbitrary<Baseline>;
  readonly verifier: fc.Arbitrary<Verifier>;
  readonly guarantee: fc.Arbitrary<Guarantee>;
  readonly trigger: fc.Arbitrary<Trigger>;
  readonly responder: fc.Arbitrary<Responder>;
  readonly deadline: fc.Arbitrary<Deadline>;
  readonly condition: fc.Arbitrary<Condition>;
  readonly instrument: fc.Arbitrary<Instrument>;
  readonly round: fc.Arbitrary<Round>;
  readonly source: fc.Arbitrary<Source>;
  readonly cite: fc.Arbitrary<Cite>;
} = {
  party: found(({ parties }) => parties),
  baseline: found(({ baselines }) => baselines),
  verifier: found(({ verification }) => verification),
  guarantee: found(({ guarantees }) => guarantees),
  trigger: found(({ guarantees }) => guarantees.map(({ trigger }) => trigger)),
  responder: found(({ guarantees }) => guarantees.flatMap(({ responders }) => responders)),
  deadline: found(({ guarantees }) => guarantees.flatMap(({ timeline }) => timeline)),
  condition: found(({ guarantees }) => guarantees.flatMap(({ conditions }) => conditions)),
  instrument: found(({ instrument }) => [instrument]),
  round: found(({ drafting }) => drafting),
  source: found(({ sources }) => sources),
  cite: found(({ baselines, guarantees, drafting }) =>
    [...baselines, ...guarantees, ...drafting].flatMap(({ cites = [] }) => cites),
  ),
};
