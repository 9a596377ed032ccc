import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isContradiction,
  type Limit,
  latency,
  type Schedule,
  STAGES,
  speed,
} from '../../src/time/latency.ts';
import { NO_TIME, OPEN, type Span, spanOfCoded, UNKNOWN_SPAN } from '../../src/time/span.ts';
import { RUNS } from '../runs.ts';

const HOUR = 3_600;
const hours = (count: number): Span => ({ low: count * HOUR, high: count * HOUR });
const next = (count: number): Limit => ({ within: hours(count), from: 'previous' });
const fromBreach = (count: number): Limit => ({ within: hours(count), from: 'breach' });
const total = (schedule: Schedule, follows?: Span) => latency(schedule, follows).total;

describe('latency', () => {
  it('adds the stages that a process has', () => {
    expect(total({ detect: next(12), find: next(24), decide: next(6), respond: next(48) })).toEqual(
      hours(90),
    );
  });

  it('counts a deadline from the breach instead of what it spans, and keeps the slack', () => {
    const { total: whole, slacks } = latency({
      detect: next(12),
      find: next(24),
      respond: fromBreach(72),
    });
    expect(whole).toEqual(hours(72));
    expect(slacks).toEqual([{ stage: 'respond', due: hours(72), before: hours(36) }]);
    expect(slacks.some(isContradiction)).toBe(false);
  });

  it('tells a promise that falls due before anyone can know from one that may', () => {
    // What is promised counts, though it contradicts itself.
    expect(total({ detect: next(48), respond: fromBreach(24) })).toEqual(hours(24));
    const [early] = latency({ detect: next(48), respond: fromBreach(24) }).slacks;
    const [perhaps] = latency({
      detect: { within: UNKNOWN_SPAN, from: 'previous' },
      respond: fromBreach(24),
    }).slacks;
    const [open] = latency({
      detect: { within: OPEN, from: 'previous' },
      respond: fromBreach(24),
    }).slacks;
    expect([early, perhaps, open].map((slack) => slack && isContradiction(slack))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is open without a limit on the response, or with an open stage before it', () => {
    expect(total({})).toEqual(OPEN);
    expect(total({ consult: { within: OPEN, from: 'previous' }, respond: next(1) })).toEqual(OPEN);
  });

  it('bounds what an unknown stage leaves by what is known', () => {
    const unknown = { within: UNKNOWN_SPAN, from: 'previous' } as const;
    expect(total({ decide: unknown, respond: next(5) })).toEqual({
      low: 5 * HOUR,
      high: Number.POSITIVE_INFINITY,
    });
  });

  it('begins to deliberate on a rung no sooner than the rung before is spent', () => {
    expect(total({ detect: next(10), respond: next(5) }, hours(24))).toEqual(hours(29));
    expect(total({ detect: next(30), respond: next(5) }, hours(24))).toEqual(hours(35));
    expect(total({ respond: fromBreach(72) }, hours(24))).toEqual(hours(72));
  });

  const limit: fc.Arbitrary<Limit> = fc.record({
    within: fc
      .constantFrom('PT0S', 'PT6H', 'P1D', 'P1M', 'unspecified', 'unknown')
      .map(spanOfCoded),
    from: fc.constantFrom('breach' as const, 'previous' as const),
  });
  const schedule: fc.Arbitrary<Schedule> = fc.record(
    Object.fromEntries(STAGES.map((stage) => [stage, limit])),
    { requiredKeys: [] },
  );

  it('never grows when a limit is shortened', () => {
    fc.assert(
      fc.property(schedule, fc.constantFrom(...STAGES), limit, (one, stage, { within }) => {
        const before = one[stage];
        if (before === undefined) return;
        const isShorter = within.low <= before.within.low && within.high <= before.within.high;
        fc.pre(isShorter);
        const shortened = total({ ...one, [stage]: { ...before, within } });
        expect(shortened.low).toBeLessThanOrEqual(total(one).low);
        expect(shortened.high).toBeLessThanOrEqual(total(one).high);
      }),
      { numRuns: RUNS },
    );
  });

  it('is no shorter than any stage counted from the stage before, where nothing after it overrides it', () => {
    fc.assert(
      fc.property(schedule, (one) => {
        const last = STAGES.findLastIndex((stage) => one[stage]?.from === 'breach');
        for (const stage of STAGES.slice(last + 1))
          expect(total(one).low).toBeGreaterThanOrEqual((one[stage]?.within ?? NO_TIME).low);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('speed', () => {
  it.each([
    [hours(12), 1, 1],
    [hours(24), 1, 1],
    [hours(48), 0.5, 0.5],
    [OPEN, 0, 0],
    [UNKNOWN_SPAN, 0, 1],
    [{ low: 48 * HOUR, high: Number.POSITIVE_INFINITY }, 0, 0.5],
  ])('of %o in a window of a day', (span, low, high) => {
    expect(speed(span, 24 * HOUR)).toEqual({ low, high });
  });
});
