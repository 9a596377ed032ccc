import { describe, expect, it } from 'vitest';
import { once, onceEach } from '../../src/score/later.ts';

const counted = <Value>(value: Value) => {
  const work = (): Value => {
    work.times++;
    return value;
  };
  work.times = 0;
  return work;
};

describe('once', () => {
  it('works when it is first asked, and never again, even where nothing comes of it', () => {
    const work = counted(undefined);
    const value = once(work);
    expect(work.times).toBe(0);
    expect([value(), value()]).toEqual([undefined, undefined]);
    expect(work.times).toBe(1);
  });
});

describe('onceEach', () => {
  it('works once for each that is asked of', () => {
    const asked: string[] = [];
    const lengths = onceEach((word: string) => {
      asked.push(word);
      return [word.length];
    });
    expect(['ua', 'nato', 'ua'].map(lengths)).toEqual([[2], [4], [2]]);
    expect(lengths('ua')).toBe(lengths('ua'));
    expect(asked).toEqual(['ua', 'nato']);
  });
});
