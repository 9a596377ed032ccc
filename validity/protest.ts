/**
 * How far a promise to protest moves a text: the United States shall at once protest any breach.
 *
 * It is given to every case of the library in turn, as binding, as prompt and as sure of itself as a document can make it.
 */
import { agreementOf, CASES } from '../src/cases/index.ts';
import type { Agreement, Guarantee } from '../src/model/agreement.ts';
import { BREACHES } from '../src/model/breaches.ts';
import { rangesOf } from './known-cases.ts';

const US = { id: 'us', name: 'United States', kind: 'state' } as const;

const protest = ({ protects }: Agreement): Guarantee => ({
  id: 'protest',
  protects,
  breaches: BREACHES.map(({ id }) => id),
  trigger: { threshold: 'described', established: 'responders', activation: 'automatic' },
  responders: [
    { party: US.id, duty: 'shall-respond', responses: ['diplomacy'], capability: 'integrated' },
  ],
  timeline: [{ stage: 'respond', within: 'at-once', from: 'breach' }],
  term: 'indefinite',
  exitNotice: 'no-exit',
  instrument: { form: 'ratified-treaty', signatories: [US.id] },
  conditions: [],
});

/** The same text, with the promise. */
export const withProtest = (agreement: Agreement): Agreement => ({
  ...agreement,
  parties: agreement.parties.some(({ id }) => id === US.id)
    ? agreement.parties
    : [...agreement.parties, US],
  guarantees: [...agreement.guarantees, protest(agreement)],
});

/** The case that moves most on guarantees, and by how much at the end that moves more. */
export const protestMoves = (): { readonly id: string; readonly by: number } =>
  CASES.map((one) => {
    const agreement = agreementOf(one);
    const [before, after] = [agreement, withProtest(agreement)].map(
      (text) => rangesOf(text).guarantees,
    );
    const by =
      before === undefined || after === undefined
        ? 0
        : Math.max(Math.abs(after.low - before.low), Math.abs(after.high - before.high));
    return { id: one.id, by };
  }).reduce((most, one) => (one.by > most.by ? one : most));
