import * as fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { agreementOf, budapestMemorandum1994, CASES, dayton1995 } from '../../src/cases/index.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { rangesOf } from '../../validity/known-cases.ts';
import {
  answerTo,
  type GroupMark,
  KNOWN_GROUPS,
  MARKED_GROUPS,
  markIn,
  markOfAll,
} from '../../validity/known-groups.ts';
import { protestMoves, withProtest } from '../../validity/protest.ts';
import { FROZEN_IDS } from '../../validity/version-1.ts';
import { RUNS } from '../runs.ts';

const dayton = agreementOf(dayton1995);
const budapest = agreementOf(budapestMemorandum1994);

describe('a range beside what was expected of it', () => {
  const band = { least: 0.3, isOpen: false, most: 0.55 };

  it('is met inside, missed outside on one side, and open where it is partly inside', () => {
    expect(markIn({ low: 0.3, high: 0.54 }, band)).toBe('met');
    expect(markIn({ low: 0.1, high: 0.29 }, band)).toBe('missed');
    expect(markIn({ low: 0.55, high: 0.9 }, band)).toBe('missed');
    expect(markIn({ low: 0.1, high: 0.9 }, band)).toBe('open');
    expect(markIn({ low: 0.4, high: 0.55 }, band)).toBe('open');
  });

  it('leaves out the least value where it must be more than that', () => {
    expect(markIn({ low: 0, high: 0 }, { least: 0, isOpen: true, most: 1 })).toBe('missed');
    expect(markIn({ low: 0, high: 0 }, { least: 0, isOpen: false, most: 1 })).toBe('met');
  });

  it('is never met and missed by two bands that share nothing', () => {
    const hundredth = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
    fc.assert(
      fc.property(hundredth, hundredth, hundredth, (one, other, gate) => {
        const range = { low: Math.min(one, other), high: Math.max(one, other) };
        const below = markIn(range, { least: 0, isOpen: false, most: gate });
        const above = markIn(range, { least: gate, isOpen: false, most: 2 });
        const turned = { met: 'missed', missed: 'met', open: 'open' };
        expect(above).toBe(turned[below as keyof typeof turned]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('what a group asks', () => {
  it('is answered from the scores and the verdict', () => {
    const guarantees = rangesOf(dayton).guarantees?.low ?? 0;
    expect(answerTo({ of: 'guarantees', atLeast: guarantees }, dayton).mark).toBe('met');
    expect(answerTo({ of: 'guarantees', above: guarantees }, dayton).mark).toBe('missed');
    expect(answerTo({ of: 'guarantees', below: guarantees }, dayton).mark).toBe('missed');
    expect(answerTo({ verdict: 'document' }, budapest)).toEqual({
      mark: 'met',
      text: 'verdict document',
    });
    expect(answerTo({ verdictIsNot: 'document' }, budapest).mark).toBe('missed');
  });

  it('reads words by the gates: low to 0.30, middling to 0.55, high from there', () => {
    const low = answerTo({ of: 'guarantees', from: 'low', to: 'low' }, budapest);
    expect(low.mark).toBe('met');
    expect(answerTo({ of: 'guarantees', from: 'middling', to: 'high' }, budapest).mark).toBe(
      'missed',
    );
  });

  it('is neither met nor missed where the text is not asked', () => {
    const answer = answerTo({ of: 'baselines', from: 'low', to: 'low' }, budapest);
    expect(answer).toEqual({ mark: 'not asked', text: 'baselines not asked' });
  });

  it('can be about one violator, who must be constrained', () => {
    const ask = { of: 'guarantees', below: 0.3 } as const;
    expect(answerTo({ ...ask, brokenBy: 'ru' }, budapest).text).toContain('broken by ru');
    expect(() => answerTo({ ...ask, brokenBy: 'nobody' }, budapest)).toThrow('is not constrained');
  });

  it('is marked by the worst of its answers; what is not asked counts for nothing', () => {
    const marks: readonly GroupMark[] = ['met', 'not asked', 'open', 'missed'];
    expect(markOfAll(marks)).toBe('missed');
    expect(markOfAll(marks.slice(0, 3))).toBe('open');
    expect(markOfAll(marks.slice(0, 2))).toBe('met');
    expect(markOfAll(['not asked'])).toBe('not asked');
  });
});

describe('the known groups', () => {
  it('cover every case that version 2 added', () => {
    const named = new Set(KNOWN_GROUPS.flatMap(({ cases }) => cases));
    const ids = CASES.map(({ id }) => id);
    expect([...named].filter((id) => !ids.includes(id))).toEqual([]);
    const added = ids.filter((id) => !FROZEN_IDS.includes(id));
    expect(added.length).toBeGreaterThan(0);
    expect(added.filter((id) => !named.has(id))).toEqual([]);
  });

  it.each(MARKED_GROUPS.map((one) => [one.group.says, one] as const))(
    'are explained where they miss, and only there: %s',
    (_, { group, mark, found }) => {
      expect(found.length).toBeGreaterThan(0);
      const said = found.map(({ id, text, mark: one }) => `${id}: ${text}, ${one}`).join('; ');
      expect(group.miss === undefined, `${mark}: ${said}`).toBe(mark === 'met');
    },
  );
});

describe('a promise to protest', () => {
  it('makes a document that can be read, with one guarantee more', () => {
    const given = withProtest(budapest);
    expect(E.isRight(parseAgreement(JSON.parse(JSON.stringify(given))))).toBe(true);
    expect(given.guarantees).toHaveLength(budapest.guarantees.length + 1);
  });

  it('moves no text by as much as 0.10, and would if the answer were force', () => {
    expect(protestMoves().by).toBeLessThan(0.1);
    const [protest] = withProtest(budapest).guarantees.slice(-1);
    if (protest === undefined) throw new Error('nothing was given');
    const forceful = {
      ...budapest,
      parties: withProtest(budapest).parties,
      guarantees: [
        ...budapest.guarantees,
        {
          ...protest,
          responders: protest.responders.map((one) => ({
            ...one,
            responses: ['armed-force' as const],
          })),
        },
      ],
    };
    const [before, after] = [budapest, forceful].map((one) => rangesOf(one).guarantees?.low ?? 0);
    expect((after ?? 0) - (before ?? 0)).toBeGreaterThan(0.3);
  });
});
