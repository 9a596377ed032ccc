/**
 * Baselines and verifiers: what an agreement lays down, and who watches over it.
 */
import * as fc from 'fast-check';
import type { Baseline, Verifier } from '../../model/agreement.ts';
import { BREACHES } from '../../model/breaches.ts';
import type { Cast } from './cast.ts';
import type { CodedValues } from './coded.ts';
import { noun, someOf } from './drawing.ts';

export const BREACH_IDS = BREACHES.map(({ id }) => id);

/** Draws the baseline with an id. */
export const baseline = (
  id: string,
  { parties }: Cast,
  { mostOf, coded, cites }: CodedValues,
): fc.Arbitrary<Baseline> =>
  noun<Baseline>(
    {
      id: fc.constant(id),
      subject: fc.constantFrom('line', 'withdrawal', 'force-cap', 'conduct'),
      binds: mostOf(parties, 1),
      forbids: mostOf(BREACH_IDS, 1),
      precision: coded('precision'),
      starts: coded('starts'),
      cites,
    },
    ['cites'],
  );

/** Draws the verifier with an id. */
export const verifier = (
  id: string,
  { parties, baselines }: Cast,
  { coded, duration, rule, instrument, cites }: CodedValues,
): fc.Arbitrary<Verifier> =>
  noun<Verifier>(
    {
      id: fc.constant(id),
      operators: someOf(parties),
      watches: fc.oneof(fc.constant('all' as const), someOf(baselines)),
      means: someOf(['ground-observers', 'satellite', 'liaison'] as const),
      access: coded('access'),
      coverage: coded('coverage'),
      detects: duration,
      finding: rule,
      finds: duration,
      attribution: coded('attribution'),
      instrument,
      cites,
    },
    ['instrument', 'cites'],
  );
