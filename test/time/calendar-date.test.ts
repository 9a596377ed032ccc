import { describe, expect, it } from 'vitest';
import { daysApart, isCalendarDate, isNoLater } from '../../src/time/calendar-date.ts';

describe('isCalendarDate', () => {
  it.each([
    '2025',
    '2025-12',
    '2025-12-31',
    '2024-02-29',
    '2000-02-29',
    '2024-01-31',
    '2024-02-28',
  ])('takes %s', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });
  it.each([
    '',
    '25',
    '2025-13',
    '2025-00',
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2024-04-30T',
    '2024-02-30',
    '2024-06-31',
    '2025-1-1',
    '2025-12-19T00:00',
    'March 2030',
  ])('refuses %j', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});

describe('isNoLater', () => {
  it.each([
    ['2025-12-18', '2025-12-19', true],
    ['2025-12-19', '2025-12-19', true],
    ['2025-12-20', '2025-12-19', false],
    ['2025-12-24', '2025-12', true],
    ['2026-01-01', '2025', false],
    ['2025-12', '2025-12-19', true],
  ])('%s by %s: %s', (date, limit, is) => {
    expect(isNoLater(date, limit)).toBe(is);
  });
});

describe('daysApart', () => {
  it.each([
    ['2025-12-18', '2025-12-19', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-12-19', '2025-12', 0],
    ['2025', '2025-12', 0],
    ['2025-11-23', '2025-12', 8],
    ['2024', '2025-01-03', 3],
    ['2024-12', '2026', 366],
  ])('%s and %s: %d', (one, other, days) => {
    expect(daysApart(one, other)).toBe(days);
    expect(daysApart(other, one)).toBe(days);
  });
});
