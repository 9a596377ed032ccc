/**
 * casus-foederis/workers: long questions on several cores, for Node.
 *
 * It is an entry of its own, as it is the only one that needs Node: everything else runs in any JavaScript engine.
 */
export type { Sampled } from './adversary/sampled.ts';
export type { StressRow, StressSettings } from './adversary/stress.ts';
export type { Agreement } from './model/agreement.ts';
export type { Stress, StressOptions, StressProgress } from './standard/stress.ts';
export type { StopSignal, StressStopped, WorkerOptions } from './workers/stress-in-workers.ts';
export { stressInWorkers } from './workers/stress-in-workers.ts';
