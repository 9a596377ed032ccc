/**
 * The reference at which the upper gate is set: it warns when the Washington Treaty leaves its place, and moves no gate.
 */
import { describe, expect, it } from 'vitest';
import { agreementOf, washingtonTreaty1949 } from '../../src/cases/index.ts';
import type { Range } from '../../src/score/range.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { rangesOf } from '../../validity/known-cases.ts';
import { KNOWN_GROUPS } from '../../validity/known-groups.ts';
import { secondCodingOf } from '../../validity/second-codings.ts';

const REFERENCE = 'washington-treaty-1949';
/** The reference reaches its own gate, and no more than this above it. */
const PLACE = { least: MIAMI_2025.gates.guarantees.upper, below: 0.6 };

const group = KNOWN_GROUPS.find(
  ({ cases, asks }) =>
    cases.join() === REFERENCE && asks.some((ask) => 'of' in ask && 'below' in ask),
);

/** What it means that the reference is not where it should be; nothing where it is, or where that is explained. */
const warning = (
  codings: readonly (Range | undefined)[],
  miss: string | undefined,
): string | undefined => {
  const isIn = (range: Range | undefined) =>
    range !== undefined && range.low >= PLACE.least && range.high < PLACE.below;
  if (codings.every(isIn) || miss !== undefined) return undefined;
  const found = codings.map((range) => `${range?.low.toFixed(2)} to ${range?.high.toFixed(2)}`);
  return [
    `The Washington Treaty comes to ${found.join(' and ')} on guarantees, outside [${PLACE.least}, ${PLACE.below}).`,
    'The upper gate was set beside it, so "standing" no longer means "as much as Article 5".',
    'Do not move the gate, and do not bend the coding. Find out what moved (the rubric, the formulas, the coding), and say so',
    'under `miss` of its group in validity/version-2-expectations.yaml.',
  ].join('\n');
};

const codings = [agreementOf(washingtonTreaty1949), secondCodingOf(REFERENCE)].map(
  (agreement) => rangesOf(agreement).guarantees,
);

describe('the reference', () => {
  it('has a group of its own, which asks for the gate and less than 0.60', () => {
    expect(PLACE.least).toBe(0.55);
    expect(group?.asks).toEqual([{ of: 'guarantees', atLeast: PLACE.least, below: PLACE.below }]);
  });

  it('is in its place by both codings, or its absence is explained', () => {
    const said = warning(codings, group?.miss);
    expect(said, said).toBeUndefined();
  });

  it('is warned of where it is not, and nobody has explained it', () => {
    const at = (value: number) => ({ low: value, high: value });
    expect(warning([at(0.56), at(0.55)], undefined)).toBeUndefined();
    expect(warning([at(0.56), at(0.53)], undefined)).toContain('Do not move the gate');
    expect(warning([at(0.6), at(0.56)], undefined)).toContain('0.60 to 0.60 and 0.56');
    expect(warning([undefined], undefined)).toBeDefined();
    expect(warning([at(0.53)], 'Because.')).toBeUndefined();
  });

  it('has an explanation that names the breach that both coders left out', () => {
    if (warning(codings, undefined) !== undefined) expect(group?.miss).toContain('blockade');
  });
});
