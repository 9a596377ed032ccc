import { describe, expect, it } from 'vitest';
import {
  answers,
  clockOf,
  type Establishing,
  openCase,
  responseTime,
  restrains,
  rungsBefore,
  runsAgainst,
  timeToFind,
  watches,
  waysToEstablish,
} from '../../src/analysis/case-file.ts';
import type { Agreement, Guarantee } from '../../src/model/agreement.ts';
import { type Elapsed, type Moment, NO_WORD } from '../../src/time/latency.ts';
import { baseline, deal, guarantee, verifier } from '../model/document.ts';

const HOUR = 3_600;
const [SILENCE, AT_ONCE, STANDING] = [0, 2, 3];
const { POSITIVE_INFINITY: FOR_EVER } = Number;
const at = (count: number, word: number = NO_WORD): Moment => ({ seconds: count * HOUR, word });
const hours = (low: number, high = low): Elapsed => ({ soonest: at(low), latest: at(high) });
const worded = (count: number, word: number): Elapsed => ({
  soonest: at(count, word),
  latest: at(count, word),
});

describe('what is asked of elements', () => {
  it('a verifier watches what it names, or all', () => {
    expect(watches(verifier(), baseline())).toBe(true);
    expect(watches(verifier({ watches: ['line'] }), baseline())).toBe(true);
    expect(watches(verifier({ watches: [] }), baseline())).toBe(false);
  });

  it('a baseline restrains those it binds from what it forbids', () => {
    expect(restrains(baseline(), 'major-offensive', 'ru')).toBe(true);
    expect(restrains(baseline(), 'major-offensive', 'gb')).toBe(false);
    expect(restrains(baseline(), 'major-offensive', undefined)).toBe(true);
    expect(restrains(baseline(), 'blockade', 'ru')).toBe(false);
  });

  const inDeal = (change: Partial<Guarantee>, breach: string, violator: string | undefined) =>
    answers(
      openCase(deal({ constrains: ['ru', 'gb', 'ua', 'anyone'] })),
      guarantee(change),
      breach,
      violator,
    );

  it('a guarantee answers a breach by somebody it is not for', () => {
    expect(inDeal({}, 'major-offensive', 'ru')).toBe(true);
    expect(inDeal({}, 'major-offensive', 'ua')).toBe(false);
    expect(inDeal({ protects: ['ua', 'gb'] }, 'major-offensive', 'ua')).toBe(true);
    expect(inDeal({}, 'blockade', 'ru')).toBe(false);
  });

  it('a guarantee that runs against some answers no breach by others', () => {
    expect(inDeal({ against: ['ru'] }, 'major-offensive', 'ru')).toBe(true);
    expect(inDeal({ against: ['ru'] }, 'major-offensive', 'gb')).toBe(false);
    expect(inDeal({ against: ['ru'] }, 'major-offensive', undefined)).toBe(true);
  });

  it('a guarantee against anyone runs against outsiders, who are not constrained by name', () => {
    const file = openCase(deal({ constrains: ['ru', 'anyone'] }));
    const against = (who: string[], violator: string) =>
      runsAgainst(file, guarantee({ against: who }), violator);
    expect(against(['anyone'], 'anyone')).toBe(true);
    // A holder of a vote who is not named is an outsider too.
    expect(against(['anyone'], 'cn')).toBe(true);
    expect(against(['anyone'], 'ru')).toBe(false);
    expect(against(['ru'], 'anyone')).toBe(false);
  });

  it('a rung follows none, one or several', () => {
    expect(rungsBefore(guarantee())).toEqual([]);
    expect(rungsBefore(guarantee({ follows: 'a' }))).toEqual(['a']);
    expect(rungsBefore(guarantee({ follows: ['a', 'b'] }))).toEqual(['a', 'b']);
  });
});

describe('a case', () => {
  // That a deal is reciprocal is no longer asked: nobody is set against itself, whatever the two lists are.
  it('knows with whom a party stands', () => {
    const { sideOf } = openCase(deal({ constrains: ['ru', 'gb'], sides: [['ru', 'gb']] }));
    expect(sideOf('gb')).toEqual(['ru', 'gb']);
    expect(sideOf('us')).toEqual(['us']);
  });

  const withTrigger = (
    established: Guarantee['trigger']['established'],
    change: Partial<Agreement> = {},
  ) => {
    const one = guarantee({ trigger: { ...guarantee().trigger, established } });
    const file = openCase(deal({ ...change, guarantees: [one] }));
    return waysToEstablish(file, one).map((by) => (typeof by === 'string' ? by : by.id));
  };

  it('knows the ways in which a breach may come to be established', () => {
    expect(withTrigger('responders')).toEqual(['responders']);
    expect(withTrigger({ verifier: 'mission' })).toEqual(['mission']);
    expect(withTrigger('unknown')).toEqual(['unspecified', 'responders', 'mission']);
    expect(withTrigger('unknown', { undisclosed: ['verification'] })).toEqual([
      'unspecified',
      'responders',
      'mission',
      'undisclosed',
    ]);
  });
});

describe('the time to find', () => {
  it('is that to detect and that to find', () => {
    expect(timeToFind(verifier())).toEqual(hours(12));
    expect(timeToFind(verifier({ finds: 'unspecified' }))).toEqual(worded(6, SILENCE));
    expect(timeToFind(verifier({ detects: 'standing', finds: 'at-once' }))).toEqual(
      worded(0, AT_ONCE),
    );
    expect(timeToFind(verifier({ finds: 'unknown' }))).toEqual({
      soonest: at(6),
      latest: at(FOR_EVER, SILENCE),
    });
  });
});

describe('the time to respond', () => {
  const timed = (change: Partial<Guarantee>, by: Establishing = verifier()) => {
    const one = guarantee(change);
    return responseTime(openCase(deal({ guarantees: [one] })), one, by).total;
  };

  it('runs through the stages of the verifier and of the text', () => {
    expect(timed({})).toEqual(hours(24));
  });

  it('takes the stages of the verifier from the text where it gives them', () => {
    expect(
      timed({
        timeline: [
          { stage: 'detect', within: 'PT1H', from: 'previous' },
          { stage: 'respond', within: 'PT12H', from: 'previous' },
        ],
      }),
    ).toEqual(hours(19));
  });

  it('leaves the stages of the verifier out where the responders judge for themselves', () => {
    expect(timed({}, 'responders')).toEqual(hours(12));
  });

  it('has a stage of any length where the verifier is not disclosed', () => {
    expect(timed({}, 'undisclosed')).toEqual({
      soonest: at(12),
      latest: at(FOR_EVER, SILENCE),
    });
  });

  // F19: it scored as no time at all, and then as four days.
  it('is that of the stages where a deadline from the breach falls due before they can be done', () => {
    const slow = verifier({ detects: 'PT12H', finds: 'PT24H' });
    expect(
      timed({ timeline: [{ stage: 'respond', within: 'PT0S', from: 'breach' }] }, slow),
    ).toEqual(hours(36));
    // The stages of the verifier in words are covered by such a promise.
    const worded = verifier({ detects: 'unspecified', finds: 'promptly' });
    expect(
      timed({ timeline: [{ stage: 'respond', within: 'PT72H', from: 'breach' }] }, worded),
    ).toEqual(hours(72));
  });

  it('of one who does not stand ready is at once where the text says that a force does', () => {
    const clock = (change: Partial<Guarantee>, by: Establishing = verifier()) => {
      const one = guarantee(change);
      return clockOf(openCase(deal({ guarantees: [one] })), one, by);
    };
    const standing = { stage: 'respond', within: 'standing', from: 'previous' } as const;
    expect(clock({ timeline: [standing] })).toEqual({
      ready: worded(12, STANDING),
      unready: worded(12, AT_ONCE),
    });
    expect(clock({})).toEqual({ ready: hours(24), unready: hours(24) });
    // Observers who stay are no force: their word stays whoever responds.
    expect(clock({ timeline: [] }, verifier({ detects: 'standing' }))).toEqual({
      ready: worded(6, SILENCE),
      unready: worded(6, SILENCE),
    });
    const seen = [
      { stage: 'detect', within: 'standing', from: 'previous' },
      { stage: 'respond', within: 'PT1H', from: 'previous' },
    ] as const;
    expect(clock({ timeline: [...seen] }, 'responders').unready).toEqual(worded(1, STANDING));
  });

  const ladder = (established: Guarantee['trigger']['established'], ...ends: readonly string[]) => {
    const rungs = ends.map((within, i) =>
      guarantee({
        id: `rung-${i + 1}`,
        trigger: { ...guarantee().trigger, established },
        timeline: [{ stage: 'respond', within, from: 'previous' }],
        ...(i > 0 ? { follows: `rung-${i}` } : {}),
      }),
    );
    const file = openCase(deal({ guarantees: rungs }));
    return rungs.map((rung) => responseTime(file, rung, 'responders').total);
  };

  it('begins on a ladder where the rung before ends', () => {
    expect(ladder('responders', 'PT24H', 'PT48H', 'PT1H')).toEqual([
      hours(24),
      hours(72),
      hours(73),
    ]);
  });

  it('begins anywhere between the ends that the rung before may have', () => {
    expect(ladder('unknown', 'PT24H', 'PT1H')).toEqual([hours(24), hours(25, 37)]);
  });

  it('begins when the last of several rungs before is spent', () => {
    const rung = (id: string, within: string, follows: string[] = []) =>
      guarantee({
        id,
        trigger: { ...guarantee().trigger, established: 'responders' },
        timeline: [{ stage: 'respond', within, from: 'previous' }],
        ...(follows.length > 0 ? { follows } : {}),
      });
    const last = rung('last', 'PT1H', ['short', 'long']);
    const file = openCase(deal({ guarantees: [rung('short', 'PT2H'), rung('long', 'P1D'), last] }));
    expect(responseTime(file, last, 'responders').total).toEqual(hours(25));
  });

  it('ends on a ladder that loops, which no parsed document has', () => {
    const loop = [guarantee({ id: 'a', follows: 'b' }), guarantee({ id: 'b', follows: 'a' })];
    const file = openCase(deal({ guarantees: loop }));
    expect(responseTime(file, loop[0] as Guarantee, 'responders').total.latest.seconds).toBe(
      FOR_EVER,
    );
  });
});
