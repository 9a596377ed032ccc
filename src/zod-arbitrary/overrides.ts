/**
 * Overrides: arbitraries that the caller gives for places of a schema, found by pattern while walking down.
 */
import type * as fc from 'fast-check';
import type { Issue } from '../issue/issue.ts';
import { nearest } from '../issue/nearest.ts';
import { meets, pathText, type Step, stepsOf } from './schema-path.ts';

/** Arbitraries by the pattern of the places at which they stand. */
export type Overrides = Readonly<Record<string, fc.Arbitrary<unknown>>>;

interface Pattern {
  readonly text: string;
  readonly steps: readonly string[];
  readonly arbitrary: fc.Arbitrary<unknown>;
}

/** Patterns that may still match below a place, with how many of their steps are taken. */
export type Pending = readonly { readonly pattern: Pattern; readonly taken: number }[];

/** The overrides of one derivation. */
export interface OverrideBook {
  readonly top: Pending;
  /** Goes one step down. */
  readonly below: (pending: Pending, step: Step) => Pending;
  /** Takes what stands for a place, and notes the place as known. */
  readonly take: (pending: Pending, path: readonly Step[]) => fc.Arbitrary<unknown> | undefined;
  /** Patterns that matched no place. */
  readonly unused: () => readonly Issue[];
}

/** Tells pending patterns apart, for what is remembered by them. */
export const pendingKey = (pending: Pending): string =>
  pending.map(({ pattern, taken }) => `${pattern.text} ${taken}`).join('\n');

/** Opens the overrides for a derivation. */
export const overrideBook = (overrides: Overrides): OverrideBook => {
  const patterns = Object.entries(overrides).map(([text, arbitrary]) => ({
    text,
    arbitrary,
    steps: stepsOf(text),
  }));
  const used = new Set<string>();
  const known = new Set<string>();
  return {
    top: patterns.map((pattern) => ({ pattern, taken: 0 })),
    below: (pending, step) =>
      pending
        .filter(({ pattern, taken }) => meets(pattern.steps[taken] ?? '', step))
        .map(({ pattern, taken }) => ({ pattern, taken: taken + 1 })),
    take: (pending, path) => {
      known.add(pathText(path));
      const found = pending.find(({ pattern, taken }) => taken === pattern.steps.length)?.pattern;
      if (found !== undefined) used.add(found.text);
      return found?.arbitrary;
    },
    unused: () =>
      patterns.filter(({ text }) => !used.has(text)).map(({ text }) => unusedIssue(text, known)),
  };
};

const unusedIssue = (pattern: string, known: Iterable<string>): Issue => {
  const near = nearest(pattern, known);
  return {
    code: 'unknown-field',
    path: ['overrides', pattern],
    found: `\`${pattern}\``,
    expected: 'a place of the schema',
    ...(near === undefined ? {} : { suggestion: `did you mean \`${near}\`?` }),
  };
};
