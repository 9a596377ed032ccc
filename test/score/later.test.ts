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
    const words = ['ua', 'nato', 'ua', 'nato', 'osce', 'eu', 'eu'];
    expect(words.map(lengths)).toEqual([[2], [4], [2], [4], [4], [2], [2]]);
    for (const word of words) expect(lengths(word)).toBe(lengths(word));
    expect(asked).toEqual(['ua', 'nato', 'osce', 'eu']);
  });
});
