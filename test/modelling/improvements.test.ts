import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  easier,
  fewer,
  harder,
  higher,
  improvementsOf,
  inField,
  inItems,
  larger,
  longer,
  more,
  orGiven,
  shorter,
  whereGiven,
} from '../../src/modelling/improvements.ts';

describe('a shorter time', () => {
  it.each([
    ['PT72H', 'PT24H'],
    ['P1M', 'P28D'],
    ['P32D', 'P1M'],
    ['unspecified', 'P10Y'],
    ['unspecified', 'promptly'],
    ['promptly', 'at-once'],
    ['at-once', 'standing'],
  ])('is better than %s: %s', (current, other) => {
    expect(shorter(current, other)).toBe(other);
    expect(shorter(other, current)).toBeUndefined();
  });

  it.each([
    ['P1M', 'P30D', 'a month may have 28 days'],
    ['P1M', 'P29D', 'a month may have 28 days'],
    ['PT24H', 'P1D', 'they are the same'],
    ['unknown', 'PT1H', 'what is unknown may be shorter'],
    ['PT1H', 'unknown', 'what is unknown may be longer'],
    ['unspecified', 'unknown', 'what is unknown is not compared'],
    ['P1D', 'unspecified', 'what is left open has no end'],
    ['P1D', 'at-once', 'a word is not compared with a figure'],
    ['promptly', 'PT1H', 'a figure is not compared with a word'],
    ['promptly', 'promptly', 'they are the same'],
    ['not-looked-up', 'PT1H', 'what nobody has looked up may be shorter'],
  ])('than %s is not %s: %s', (current, other) => {
    expect(shorter(current, other)).toBeUndefined();
  });
});

describe('a longer time', () => {
  it.each([
    ['P1Y', 'P10Y'],
    ['P10Y', 'indefinite'],
    ['unspecified', 'indefinite'],
    ['unspecified', 'no-exit'],
    ['at-will', 'P6M'],
    ['at-will', 'no-exit'],
    ['P1Y', 'no-exit'],
  ])('is better than %s: %s', (current, other) => {
    expect(longer(current, other)).toBe(other);
    expect(longer(other, current)).toBeUndefined();
  });

  it.each([
    ['unknown', 'P10Y'],
    ['P10Y', 'unknown'],
    ['unknown', 'indefinite'],
    ['not-looked-up', 'indefinite'],
    // The law fills silence, with as much as no end at all.
    ['unspecified', 'P10Y'],
    ['unspecified', 'at-will'],
    ['at-will', 'unspecified'],
    ['indefinite', 'no-exit'],
    ['P12M', 'P1Y'],
    ['unspecified', 'unknown'],
  ])('than %s is not %s', (current, other) => {
    expect(longer(current, other)).toBeUndefined();
  });
});

it('takes a larger number, or one where it was left open', () => {
  const amount = larger<number | 'unspecified' | 'unknown'>;
  expect(amount(1, 2)).toBe(2);
  expect(amount('unspecified', 2)).toBe(2);
  expect(amount(2, 1)).toBeUndefined();
  expect(amount('unknown', 2)).toBeUndefined();
  expect(amount(1, 'unspecified')).toBeUndefined();
});

it('takes a higher rung, with what is left open as the lowest', () => {
  const duty = higher('duty');
  expect(duty('may', 'shall-respond')).toBe('shall-respond');
  expect(duty('unspecified', 'may')).toBe('may');
  expect(duty('none', 'unspecified')).toBeUndefined();
  expect(duty('shall-respond', 'may')).toBeUndefined();
  expect(duty('unknown', 'shall-use-force')).toBeUndefined();
  expect(duty('none', 'unknown')).toBeUndefined();
});

it('makes a decision easier by another way to it, and harder by another hurdle', () => {
  expect(easier('us', 'gb')).toStrictEqual({ anyOf: ['us', 'gb'] });
  expect(harder('us', 'gb')).toStrictEqual({ allOf: ['us', 'gb'] });
  expect(easier({ allOf: ['us'] }, { allOf: ['us'] })).toBeUndefined();
  expect(harder('us', 'us')).toBeUndefined();
});

it('adds an item that is not there, and drops one where the other list is shorter', () => {
  expect(more()(['arms'], ['arms', 'sanctions'])).toStrictEqual(['arms', 'sanctions']);
  expect(more()(['arms'], ['arms'])).toBeUndefined();
  const byParty = more<{ party: string; forces: string }>(({ party }) => party);
  expect(byParty([{ party: 'us', forces: 'none' }], [{ party: 'us', forces: 'near' }])).toBe(
    undefined,
  );
  expect(fewer()([1, 2], [3])).toStrictEqual([2]);
  expect(fewer()([1], [3])).toBeUndefined();
});

it('improves a field, and the first item that it can', () => {
  const sooner = inField<{ id: string; within: string }, 'within'>('within', shorter);
  const slow = { id: 'a', within: 'P3D' };
  const fast = { id: 'b', within: 'P1D' };
  expect(sooner(slow, fast)).toStrictEqual({ id: 'a', within: 'P1D' });
  expect(inItems(sooner)([fast, slow], [fast])).toStrictEqual([fast, { id: 'a', within: 'P1D' }]);
  expect(inItems(sooner)([fast], [slow])).toBeUndefined();
});

it('takes what is given where nothing was, if that is better', () => {
  expect(whereGiven(shorter)(undefined, 'P1D')).toBeUndefined();
  expect(whereGiven(shorter)('P2D', 'P1D')).toBe('P1D');
  expect(whereGiven(shorter)('P2D', undefined)).toBeUndefined();
  expect(orGiven(shorter)(undefined, 'P1D')).toBe('P1D');
  expect(orGiven(shorter)('P2D', 'P1D')).toBe('P1D');
  expect(orGiven(shorter)(undefined, undefined)).toBeUndefined();
});

it('is no improvement where the parameters would be none', () => {
  const schema = z
    .strictObject({ usually: z.number(), atMost: z.number() })
    .refine(({ usually, atMost }) => usually <= atMost);
  const usualMore = improvementsOf(schema)(
    'more',
    'there is usually more',
    'usually',
    (_, other) => other,
  );
  const parameters = { usually: 1, atMost: 2 };
  expect(usualMore.improve(parameters, { usually: 2, atMost: 3 })).toStrictEqual({
    usually: 2,
    atMost: 2,
  });
  expect(usualMore.improve(parameters, { usually: 3, atMost: 3 })).toBeUndefined();
});
