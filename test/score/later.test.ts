import { describe, expect, it } from 'vitest';
import { once, onceEach, withLater } from '../../src/score/later.ts';

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

describe('withLater', () => {
  it('gives an own, enumerable property that is worked out when it is first read', () => {
    const work = counted(['a fact']);
    const verdict = withLater({ kind: 'partial' }, 'deciding', work);
    expect(Object.keys(verdict)).toEqual(['kind', 'deciding']);
    expect(work.times).toBe(0);
    expect(verdict.deciding).toBe(verdict.deciding);
    expect(work.times).toBe(1);
  });

  it('is like any other property to whatever copies, compares or writes the object', () => {
    const plain = { kind: 'partial', deciding: ['a fact'] };
    const verdict = withLater({ kind: 'partial' }, 'deciding', () => ['a fact']);
    expect(verdict).toEqual(plain);
    expect({ ...verdict }).toStrictEqual(plain);
    expect(structuredClone(verdict)).toStrictEqual(plain);
    expect(JSON.stringify(verdict)).toBe(JSON.stringify(plain));
  });

  it('keeps what one object is worked out from apart from another', () => {
    const [one, other] = [1, 2].map((figure) => withLater({}, 'twice', () => 2 * figure));
    expect([one?.twice, other?.twice]).toEqual([2, 4]);
  });
});
