import { describe, expect, it } from 'vitest';
import { apartFromViolator, type Rule } from '../../src/decision/rule.ts';
import { LADDERS, type LadderName, type Rung } from '../../src/model/ladders.ts';
import { decision, inTime, level, rung, wordCredits } from '../../src/score/leaves.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { elapsedOf } from '../../src/time/latency.ts';

describe.each(Object.keys(LADDERS) as LadderName[])('rung of %s', (ladder) => {
  const rungs: readonly Rung[] = LADDERS[ladder];
  const credits = rungs.map((one) => rung(MIAMI_2025, ladder, one.level));

  // A resolution under Chapter VII is a form of its own and binds as a ratified treaty does.
  it('rises with every level, save one that is level with the one before', () => {
    for (const [i, { low, high }] of credits.entries()) {
      expect(low).toBe(high);
      if (i === 0) continue;
      const before = (credits[i - 1] as { low: number }).low;
      if (rungs[i]?.isLevelWithBefore) expect(low).toBe(before);
      else expect(low).toBeGreaterThan(before);
    }
  });

  it('is the lowest where the text leaves it open, and anything where it cannot be told', () => {
    expect(rung(MIAMI_2025, ladder, 'unspecified')).toEqual(credits[0]);
    for (const marker of ['unknown', 'not-looked-up'])
      expect(rung(MIAMI_2025, ladder, marker)).toEqual({
        low: credits[0]?.low,
        high: credits.at(-1)?.high,
      });
  });
});

const HEAD = { id: 'fact', label: 'Fact', at: 'here' } as const;

describe('a fact on a ladder', () => {
  it('says where it stands, on which ladder and on which rung', () => {
    expect(level(MIAMI_2025, 'duty', 'may', { ...HEAD, weight: 2 })).toMatchObject({
      range: { low: 0.1, high: 0.1 },
      rule: 'rung',
      weight: 2,
      because: { code: 'level', at: 'here', ladder: 'duty', level: 'may' },
    });
  });
});

describe('a decision', () => {
  it.each<[string, Rule, number, number]>([
    ['that the violator can block', { allOf: ['us', 'ru'] }, 0, 0],
    ['of which nobody is named', 'unspecified', 0.05, 0.05],
    ['that one other can block', 'us', 0.6, 0.6],
    ['that no single party can block', { anyOf: ['us', 'gb'] }, 0.85, 0.85],
    ['that needs nobody', 'automatic', 1, 1],
    ['that cannot be told', 'unknown', 0, 1],
    ['of a body without the violator', apartFromViolator({ allOf: ['us', 'ru'] }), 0.6, 0.6],
  ])('%s', (_, rule, low, high) => {
    expect(decision(MIAMI_2025, rule, 'ru', HEAD).range).toEqual({ low, high });
  });

  it('says who can stop it, at worst and at best, and where it stands', () => {
    const cites = [{ source: 'text', at: 'Art. 1' }];
    const rule = { allOf: ['us', 'unknown'] } as const;
    expect(decision(MIAMI_2025, rule, 'ru', { ...HEAD, weight: 2, cites })).toEqual({
      id: 'fact',
      label: 'Fact',
      range: { low: 0, high: 0.6 },
      rule: 'rung',
      weight: 2,
      parts: [],
      because: {
        code: 'independence',
        at: 'here',
        low: 'violator-can-block',
        high: 'one-party-can-block',
      },
      cites,
    });
    expect(decision(MIAMI_2025, rule, 'ru', HEAD)).toMatchObject({ weight: 1, cites: [] });
  });
});

describe('a time', () => {
  const day = { low: 86_400, high: 86_400 };
  const worth = (coded: string, least?: { low: number; high: number }) =>
    inTime(elapsedOf(coded), day, wordCredits(MIAMI_2025), HEAD, least).range;

  it.each([
    ['P1D', 1, 1],
    ['P4D', 0.25, 0.25],
    // A day of a year is less than silence is worth.
    ['P1Y', 0.05, 0.05],
    ['unspecified', 0.05, 0.05],
    ['promptly', 0.3, 0.3],
    ['at-once', 0.6, 0.6],
    ['standing', 0.85, 0.85],
    ['unknown', 0.05, 1],
    ['not-looked-up', 0.05, 1],
  ])('of %s is worth %d to %d of a day', (coded, low, high) => {
    expect(worth(coded)).toEqual({ low, high });
  });

  it('is worth no less than the least, at each end', () => {
    expect(worth('unspecified', { low: 0, high: 0.3 })).toEqual({ low: 0.05, high: 0.3 });
    expect(worth('P4D', { low: 0.3, high: 0.3 })).toEqual({ low: 0.3, high: 0.3 });
    expect(worth('P1D', { low: 0.3, high: 0.3 })).toEqual({ low: 1, high: 1 });
  });

  it('says how long it takes, of which window, and where it stands', () => {
    const time = inTime(elapsedOf('P4D'), day, wordCredits(MIAMI_2025), HEAD);
    const seconds = 4 * 86_400;
    expect(time).toMatchObject({
      rule: 'measure',
      weight: 1,
      because: {
        code: 'speed',
        at: 'here',
        latency: { soonest: { seconds }, latest: { seconds } },
        window: 86_400,
      },
    });
  });

  it('is told as seconds, as a word, and as silence where it may last for ever', () => {
    const told = (coded: string) => {
      const { because } = inTime(elapsedOf(coded), day, wordCredits(MIAMI_2025), HEAD);
      return because.code === 'speed' ? because.latency : undefined;
    };
    expect(told('P1D')).toEqual({ soonest: { seconds: 86_400 }, latest: { seconds: 86_400 } });
    expect(told('at-once')?.latest).toEqual({ seconds: 0, word: 'at-once' });
    expect(told('unknown')).toEqual({
      soonest: { seconds: 0 },
      latest: { seconds: 0, word: 'unspecified' },
    });
  });
});
