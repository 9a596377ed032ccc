/**
 * What a refusal changes in a replay, as the workbench says it.
 */
import { SCENARIOS, type Scenario, tabletop, tabletopBriefing } from 'casus-foederis/adversary';
import { assert, describe, expect, it } from 'vitest';
import {
  type ChangedEnd,
  changesBetween,
  changeText,
} from '../../examples/workbench/src/probe-changes.ts';
import { draft } from '../drafts.ts';

const brief = (id: string, scenario: Scenario) => {
  const played = tabletop(draft(id), scenario);
  assert(played._tag === 'Right');
  return tabletopBriefing(played.right);
};

const DAYTON: Scenario = { ...SCENARIOS['night-probe'], violator: 'srpska' };
const LADDER: Scenario = { ...SCENARIOS['night-probe'], violator: 'ru' };

const changed = (id: string, scenario: Scenario, refuses: readonly string[]) =>
  changesBetween(brief(id, scenario), brief(id, { ...scenario, refuses }));

const marks = (ends: readonly ChangedEnd[]) =>
  new Set(ends.flatMap(({ lines }) => lines.map(({ is }) => is)));

describe('what a refusal changes', () => {
  it('is nothing if nobody refuses, or somebody who is not asked', () => {
    for (const refuses of [[], ['nobody-of-the-kind']]) {
      const ends = changed('dayton-1995', DAYTON, refuses);
      expect(marks(ends)).toEqual(new Set(['as-before']));
      expect(ends.every(({ gone, endedBefore }) => gone.length === 0 && !endedBefore)).toBe(true);
      expect(changeText(ends, 'Nobody refuses')).toMatch(/nothing changes\.$/);
    }
  });

  it('is the ending, with what no longer comes and what comes instead', () => {
    const ends = changed('dayton-1995', DAYTON, ['ifor']);
    expect(ends).toHaveLength(1);
    const [end] = ends;
    expect(end?.endedBefore).toMatch(/^is answered in time by the Implementation Force/);
    expect(end?.ending).toMatch(/^goes unanswered\./);
    expect(end?.gone.some(({ text }) => text.startsWith('Response by'))).toBe(true);
    expect(marks(ends)).toContain('new');
    const said = changeText(ends, 'the Implementation Force refuses');
    expect(said).toMatch(
      /^If the Implementation Force refuses, it ends differently\. Before: it is answered/,
    );
    expect(said).toContain(`Now: it ${end?.ending}.`);
  });

  it('is said end by end where there are two', () => {
    const before = brief('response-ladder-2026-02', LADDER);
    expect(before.ends).toHaveLength(2);
    const everybody = before.parties.map(({ id }) => id);
    const ends = changed('response-ladder-2026-02', LADDER, everybody);
    expect(ends.map(({ when }) => when)).toEqual(['At worst', 'At best']);
    expect(changeText(ends, 'all refuse')).toContain('At best, before: it may be answered in time');
  });

  it('is measured end by end, whichever of the two replays has two ends', () => {
    const two = brief('us-ukraine-2024', SCENARIOS['night-probe']);
    const one = brief('us-ukraine-2024', {
      ...SCENARIOS['night-probe'],
      refuses: ['us'],
    });
    expect([two.ends.length, one.ends.length]).toEqual([2, 1]);
    const fallen = changesBetween(two, one);
    const risen = changesBetween(one, two);
    const [only] = one.ends;
    for (const [index, { when, ending }] of two.ends.entries()) {
      expect(ending).not.toBe(only?.ending);
      expect(fallen[index]).toMatchObject({ when, ending: only?.ending, endedBefore: ending });
      expect(risen[index]).toMatchObject({ when, ending, endedBefore: only?.ending });
    }
  });

  it('holds every line of both replays', () => {
    for (const refuses of [['ifor'], ['nato', 'ifor', 'bih']]) {
      const before = brief('dayton-1995', DAYTON);
      const after = brief('dayton-1995', { ...DAYTON, refuses });
      const [end] = changesBetween(before, after);
      const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);
      expect(texts(end?.lines ?? [])).toEqual(texts(after.ends[0]?.lines ?? []));
      const kept = (end?.lines ?? []).filter(({ is }) => is !== 'new');
      expect(new Set([...texts(kept), ...texts(end?.gone ?? [])])).toEqual(
        new Set(texts(before.ends[0]?.lines ?? [])),
      );
    }
  });

  it('is the hour, where somebody else acts later', () => {
    const before = brief('dayton-1995', { ...DAYTON, delays: [] });
    const after = brief('dayton-1995', { ...DAYTON, delays: [{ party: 'ifor', by: 'PT10H' }] });
    const lines = changesBetween(before, after)[0]?.lines ?? [];
    const moved = lines.find(({ is }) => is === 'moved');
    expect(moved).toBeDefined();
    expect(moved?.hour).not.toBe(moved?.was);
  });
});
