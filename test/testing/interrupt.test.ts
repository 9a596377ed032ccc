import { afterEach, describe, expect, it, vi } from 'vitest';
import { canInterrupt, withinTime } from '../../src/testing/interrupt.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const endless = (): never => {
  for (;;);
};

describe('a call within a time', () => {
  it('gives its result', () => {
    expect(withinTime(1_000, () => ({ is: 'done' }))).toEqual({ result: { is: 'done' } });
  });

  it('is ended when the time is up', () => {
    expect(withinTime(20, endless)).toBe('ended');
  });

  it('throws what it throws', () => {
    const call = () => {
      throw new RangeError('too far');
    };
    expect(() => withinTime(1_000, call)).toThrow(new RangeError('too far'));
  });

  it('can hold another one', () => {
    const inner = () => [withinTime(20, endless), withinTime(1_000, () => 1)];
    expect(withinTime(5_000, inner)).toEqual({ result: ['ended', { result: 1 }] });
  });

  it('leaves nothing behind', () => {
    const before = Object.getOwnPropertyNames(globalThis);
    withinTime(1_000, () => 1);
    expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
  });

  it('is made without a limit where there is none', () => {
    expect(withinTime(Number.POSITIVE_INFINITY, () => 1)).toEqual({ result: 1 });
  });

  it('is made without a limit where nothing can end it', () => {
    expect(canInterrupt()).toBe(true);
    vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
    expect(canInterrupt()).toBe(false);
    expect(withinTime(1, () => 1)).toEqual({ result: 1 });
  });
});
