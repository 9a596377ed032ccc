/**
 * A replay without and with refusals.
 */
import { SCENARIOS } from 'casus-foederis/adversary';
import { describe, expect, it } from 'vitest';
import { replay } from '../../examples/workbench/src/replay.ts';
import { draft } from '../drafts.ts';

const SCENARIO = { ...SCENARIOS['night-probe'], violator: 'srpska' };

describe('a replay', () => {
  it('is played once where nobody refuses', () => {
    const { alone, refused } = replay(draft('dayton-1995'), SCENARIO, []);
    expect(refused).toBe(alone);
  });

  it('is played with those who refuse, and without them', () => {
    const { alone, refused } = replay(draft('dayton-1995'), SCENARIO, ['ifor']);
    expect(alone).toEqual(replay(draft('dayton-1995'), SCENARIO, []).alone);
    expect(alone.ends[0]?.ending).toMatch(/^is answered in time/);
    expect(refused.ends[0]?.ending).toMatch(/^goes unanswered/);
  });
});
