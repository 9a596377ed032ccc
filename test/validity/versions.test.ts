import { describe, expect, it } from 'vitest';
import { CASES } from '../../src/cases/index.ts';
import { KNOWN_CASES, SCORES, withResult } from '../../validity/known-cases.ts';
import { scoreAt } from '../../validity/measures.ts';
import { FOUND_SURPRISES } from '../../validity/surprises.ts';
import { countedAtWorst, isSameVerdict, KINDS, verdictText } from '../../validity/verdicts.ts';
import { secondOfVersion1 } from '../../validity/version-1.ts';
import {
  BY_CODING,
  bySecondCoding,
  PLAIN_ON_SHARED,
  SHARED_CASES,
  SIDE_BY_SIDE,
  TWICE_CODED_SHARED,
  version1At,
} from '../../validity/versions.ts';

describe('the verdict of a text', () => {
  it('is one word, or two where its ends differ', () => {
    expect(verdictText({ worst: 'partial', best: 'partial' })).toBe('partial');
    expect(verdictText({ worst: 'document', best: 'architecture' })).toBe(
      'document to architecture',
    );
  });

  it('is the same as another at both ends or not at all', () => {
    const one = { worst: 'document', best: 'partial' } as const;
    expect(isSameVerdict(one, { ...one })).toBe(true);
    expect(isSameVerdict(one, { worst: 'document', best: 'document' })).toBe(false);
  });

  it('is counted at the worst end, each text once', () => {
    const all = KNOWN_CASES.map(({ verdict }) => verdict);
    const counts = KINDS.map((kind) => countedAtWorst(all, kind));
    expect(counts.reduce((sum, count) => sum + count)).toBe(all.length);
  });
});

describe('both versions', () => {
  it('are tried on the same cases, those that version 1 knew', () => {
    expect(SHARED_CASES).toHaveLength(30);
    for (const { apart, endurance } of SIDE_BY_SIDE) {
      const [[one, other], [first, second]] = [apart, endurance];
      expect([one.held, one.collapsed]).toEqual([other.held, other.collapsed]);
      expect([first.cases, first.breaches]).toEqual([second.cases, second.breaches]);
    }
    for (const { apart } of PLAIN_ON_SHARED)
      expect([apart.held, apart.collapsed]).toEqual([
        withResult('held', SHARED_CASES).length,
        withResult('collapsed', SHARED_CASES).length,
      ]);
  });

  it('are read at the same place, version 1 from the frozen record', () => {
    const washington = KNOWN_CASES.find(({ id }) => id === 'washington-treaty-1949');
    if (washington === undefined) throw new Error('no reference');
    expect(version1At('guarantees', 'low').of(washington)).toBeCloseTo(0.142, 3);
    const added = KNOWN_CASES.find(({ id }) => id === 'rio-treaty-1947');
    if (added === undefined) throw new Error('no added case');
    for (const name of SCORES) expect(version1At(name, 'middle').of(added)).toBeUndefined();
  });

  it('are compared by the difference of their areas', () => {
    for (const { apart, areaBy } of SIDE_BY_SIDE) {
      const [one, other] = apart;
      expect(areaBy.by).toBeCloseTo((other.area ?? 0) - (one.area ?? 0), 12);
    }
  });

  it('are read by the second coding where there is one, and by the first elsewhere', () => {
    expect(TWICE_CODED_SHARED.length).toBeGreaterThan(3);
    for (const id of TWICE_CODED_SHARED) expect(secondOfVersion1(id), id).toBeDefined();
    for (const one of SHARED_CASES.filter(({ id }) => !TWICE_CODED_SHARED.includes(id)))
      for (const name of SCORES) {
        expect(bySecondCoding(2, name, 'middle').of(one)).toBe(scoreAt(name, 'middle').of(one));
        expect(bySecondCoding(1, name, 'middle').of(one)).toBe(version1At(name, 'middle').of(one));
      }
    const moved = SHARED_CASES.filter(
      (one) =>
        bySecondCoding(2, 'overall', 'middle').of(one) !== scoreAt('overall', 'middle').of(one),
    );
    expect(moved.length).toBeGreaterThan(0);
    expect(BY_CODING).toHaveLength(2 * SCORES.length);
  });
});

describe('the pairs that surprise', () => {
  it('are five, of cases of the library', () => {
    expect(FOUND_SURPRISES).toHaveLength(5);
    const ids = CASES.map(({ id }) => id);
    for (const { above, below } of FOUND_SURPRISES)
      expect([above, below].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(FOUND_SURPRISES.map((one) => [one.above, one.below, one] as const))(
    'still stand this way round: %s above %s',
    (_above, _below, { isSo, ranges }) => {
      expect(isSo, JSON.stringify(ranges)).toBe(true);
    },
  );
});
