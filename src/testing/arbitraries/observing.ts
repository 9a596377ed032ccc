/**
 * Baselines and verifiers: the rules of an agreement, and those who watch over them.
 */
import * as fc from 'fast-check';
import type { Baseline, Verifier } from '../../model/agreement.ts';
import { BaselineSchema, VerifierSchema } from '../../model/baselines.ts';
import { BREACH_IDS, type Cast } from './cast.ts';
import type { CodedValues } from './coded.ts';
import { noun, someOf } from './drawing.ts';

/** Draws the baseline with an id. */
export const baseline = (
  id: string,
  cast: Cast,
  { mostOf, coded, cites }: CodedValues,
): fc.Arbitrary<Baseline> =>
  noun<Baseline>(BaselineSchema, cast, {
    id: fc.constant(id),
    subject: fc.constantFrom('line', 'withdrawal', 'force-cap', 'conduct'),
    binds: mostOf(cast.parties, 1),
    forbids: mostOf(BREACH_IDS, 1),
    precision: coded('precision'),
    starts: coded('starts'),
    after: someOf(cast.baselines),
    cites,
  });

/** Draws the verifier with an id. */
export const verifier = (
  id: string,
  cast: Cast,
  { coded, time, term, notice, rule, instrument, cites }: CodedValues,
): fc.Arbitrary<Verifier> =>
  noun<Verifier>(VerifierSchema, cast, {
    id: fc.constant(id),
    operators: someOf(cast.parties),
    watches: fc.oneof(fc.constant('all' as const), someOf(cast.baselines)),
    means: someOf(['ground-observers', 'satellite', 'liaison'] as const),
    access: coded('access'),
    coverage: coded('coverage'),
    detects: time,
    finding: rule,
    finds: time,
    attribution: coded('attribution'),
    term,
    renewal: rule,
    exitNotice: notice,
    instrument,
    cites,
  });
