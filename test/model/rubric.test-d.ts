/**
 * What does not compile: a rung, a breach kind or a response without its price, in the one table that should hold it.
 */
import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type { Means } from '../../src/model/baselines.ts';
import type { StandardBreach } from '../../src/model/breaches.ts';
import type { Frozen } from '../../src/model/frozen.ts';
import type { Response } from '../../src/model/guarantees.ts';
import type { LadderName, Level } from '../../src/model/ladders.ts';
import type { BreachRow, Credits, Rubric, RubricSchema, Weights } from '../../src/model/rubric.ts';
import { BREACH_ROWS } from '../../src/standard/breaches.ts';
import { FIT } from '../../src/standard/fit.ts';
import { LADDER_CREDITS } from '../../src/standard/ladder-credits.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { SIGHT } from '../../src/standard/sight.ts';

// A rubric is what its schema says, no more and no less.
type Read = Frozen<z.infer<typeof RubricSchema>>;
expectTypeOf<Rubric>().toExtend<Read>();
expectTypeOf<Read>().toExtend<Rubric>();

// Every ladder has a credit for each of its rungs, every standard kind a row, every response a fit to each of them.
expectTypeOf<Rubric['ladders']>().toEqualTypeOf<{
  readonly [L in LadderName]: Credits<Level<L>>;
}>();
expectTypeOf<Rubric['links']['timeline']>().toEqualTypeOf<Weights<'speed' | 'endurance'>>();
expectTypeOf<Rubric['breaches'][StandardBreach]>().toEqualTypeOf<BreachRow>();
expectTypeOf<Rubric['fit']['credits'][Response][StandardBreach]>().toEqualTypeOf<number>();

// Of an app's own kinds nothing is known, unless the type names them.
expectTypeOf(MIAMI_2025.breaches['spoofing']).toEqualTypeOf<BreachRow | undefined>();
expectTypeOf<Rubric<'spoofing'>['breaches']['spoofing']>().toEqualTypeOf<BreachRow>();
expectTypeOf<Rubric<'spoofing'>>().toExtend<Rubric>();
expectTypeOf<Rubric>().not.toExtend<Rubric<'spoofing'>>();

const { threshold, duty } = LADDER_CREDITS;
const { blockade, ...otherRows } = BREACH_ROWS;
const { arms, ...otherResponses } = FIT.credits;
const { 'covert-attack': covert, ...otherFits } = arms;
const { liaison, ...otherMeans } = SIGHT.credits;
const { standing, ...otherWords } = LADDER_CREDITS.promptness.credits;
const { coDrafting, ...otherGates } = MIAMI_2025.gates;
const row: BreachRow = { ...blockade, window: 'P2D' };

/** The standard tables, each with one row too few, or with one more thing to price. */
export const unpriced: readonly [
  Credits<Level<'threshold'> | 'mapped'>,
  Rubric['ladders'],
  Rubric['ladders']['threshold'],
  Rubric['breaches'],
  Rubric['breaches'] & Readonly<Record<'spoofing', BreachRow>>,
  Rubric['fit']['credits'],
  Readonly<Record<Response | 'mediation', Rubric['fit']['credits'][Response]>>,
  Rubric['fit']['credits'],
  Rubric['breaches'],
  Rubric['sight']['credits'],
  Readonly<Record<Means | 'hearsay', Rubric['sight']['credits'][Means]>>,
  Rubric['ladders']['promptness'],
  Rubric['gates'],
] = [
  // @ts-expect-error a new rung without a credit
  threshold,
  // @ts-expect-error ladders without a table
  { threshold, duty },
  // @ts-expect-error a credit for a rung of another ladder
  { ...threshold, credits: { ...threshold.credits, deployed: 1 } },
  // @ts-expect-error a breach kind without a row
  otherRows,
  // @ts-expect-error a new breach kind without a row
  BREACH_ROWS,
  // @ts-expect-error a response without a fit
  otherResponses,
  // @ts-expect-error a new response without a fit
  FIT.credits,
  // @ts-expect-error a response without a fit to one breach kind
  { ...FIT.credits, arms: otherFits },
  // @ts-expect-error a row without a window
  { ...BREACH_ROWS, blockade: { about: 'conduct', weight: 1, why: 'w', source: 's' } },
  // @ts-expect-error a means without a sight
  otherMeans,
  // @ts-expect-error a new means without a sight
  SIGHT.credits,
  // @ts-expect-error a word for a time without a credit
  { ...LADDER_CREDITS.promptness, credits: otherWords },
  // @ts-expect-error an indicator without gates
  otherGates,
];

const { credits } = FIT;
const spoofed = {
  'armed-force': { ...credits['armed-force'], spoofing: 0.1 },
  'deployment': { ...credits.deployment, spoofing: 0.1 },
  'no-fly': { ...credits['no-fly'], spoofing: 0.1 },
  'arms': { ...credits.arms, spoofing: 0.1 },
  'intelligence': { ...credits.intelligence, spoofing: 0.8 },
  'sanctions': { ...credits.sanctions, spoofing: 0.5 },
  'asset-forfeiture': { ...credits['asset-forfeiture'], spoofing: 0.5 },
  'diplomacy': { ...credits.diplomacy, spoofing: 0.2 },
};
const seen = {
  'ground-observers': { ...SIGHT.credits['ground-observers'], spoofing: 0.3 },
  'liaison': { ...SIGHT.credits.liaison, spoofing: 0.1 },
  'aerial': { ...SIGHT.credits.aerial, spoofing: 0.2 },
  'satellite': { ...SIGHT.credits.satellite, spoofing: 0.6 },
  'sensors': { ...SIGHT.credits.sensors, spoofing: 0.9 },
  'data-exchange': { ...SIGHT.credits['data-exchange'], spoofing: 0.1 },
  'challenge-inspection': { ...SIGHT.credits['challenge-inspection'], spoofing: 0.1 },
};
const breaches = { ...BREACH_ROWS, spoofing: row };
const fit = { ...FIT, credits: spoofed };
const sight = { ...SIGHT, credits: seen };
const halfSeen = { ...SIGHT, credits: { ...seen, aerial: SIGHT.credits.aerial } };

/** Rubrics of an app that says in the type which kind it adds. */
export const apps: readonly Rubric<'spoofing'>[] = [
  { ...MIAMI_2025, breaches, fit, sight },
  // @ts-expect-error without its row
  { ...MIAMI_2025, fit, sight },
  // @ts-expect-error without its fit
  { ...MIAMI_2025, breaches, sight },
  // @ts-expect-error without its sight
  { ...MIAMI_2025, breaches, fit },
  // @ts-expect-error without the fit of one response
  { ...MIAMI_2025, breaches, sight, fit: { ...FIT, credits: { ...spoofed, arms: credits.arms } } },
  // @ts-expect-error without the sight of one means
  { ...MIAMI_2025, breaches, fit, sight: halfSeen },
];

/** One that says nothing of it in the type: the door asks for its fit. */
export const unsaid: Rubric = { ...MIAMI_2025, breaches };
