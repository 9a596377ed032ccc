import { describe, expect, it } from 'vitest';
import type { Deadline, Guarantee, Responder } from '../../src/model/agreement.ts';
import { geometric, help, helped, outline, partAt, valley, withHelp, written } from './by-hand.ts';

const [own] = (valley().guarantees.at(-1)?.responders ?? []) as [Responder];
const FORCE: Responder = {
  ...own,
  duty: 'shall-respond',
  responses: ['armed-force'],
  capability: 'integrated',
};
const respond = (within: string, from: Deadline['from'] = 'previous'): Guarantee['timeline'] => [
  { stage: 'respond', within, from },
];
/** Help that follows nothing. */
const speedOf = (
  timeline: Guarantee['timeline'],
  responder: Partial<Responder> = {},
  breach = 'major-offensive',
) => {
  const agreement = withHelp({ timeline, responders: [{ ...own, ...responder }] });
  const guarantees = agreement.guarantees
    .filter(({ id }) => id === 'help')
    .map(({ follows, ...rest }) => rest);
  return helped({ ...agreement, guarantees }, breach, 'timeline', 'speed').range;
};
const exactly = (value: number) => ({ low: value, high: value });

describe('the timeline', () => {
  it('chains speed, which counts twice, with term and notice', () => {
    const endurance = geometric([0.2 + (0.8 * 10) / 20, 1], [0.85, 1]);
    expect(helped(valley(), 'major-offensive', 'timeline').range.low).toBeCloseTo(
      geometric([1, 2], [endurance, 1]),
      12,
    );
  });

  it('counts what is left of the window when the response comes', () => {
    expect(speedOf(respond('P10D', 'breach')).low).toBeCloseTo(0.5, 12);
    expect(speedOf(respond('P10D', 'breach'), {}, 'limited-incursion').low).toBeCloseTo(0.3, 12);
  });

  // F19: it scored as no time at all.
  it('counts the time to see and find a breach, where a promise from the breach falls due before', () => {
    const trigger = {
      threshold: 'described',
      established: { verifier: 'observers' },
      activation: 'cemark',
    } as const;
    const promised = (within: string, finds: string) => {
      const agreement = withHelp({ trigger, timeline: respond(within, 'breach') });
      const guarantees = agreement.guarantees
        .filter(({ id }) => id === 'help')
        .map(({ follows, ...rest }) => rest);
      const verification = agreement.verification.map((one) => ({ ...one, finds }));
      const whole = { ...agreement, guarantees, verification };
      return helped(whole, 'limited-incursion', 'timeline', 'speed').range.low;
    };
    // 12 hours to see and 24 to find, of three days; then twelve hours and five and a half days, of three days.
    expect(promised('PT0S', 'PT24H')).toBe(1);
    expect(promised('PT0S', 'P5DT12H')).toBeCloseTo(3 / 6, 12);
    expect(promised('P4D', 'PT24H')).toBeCloseTo(3 / 4, 12);
    // Words are covered by the promise, and figures are not.
    expect(promised('P4D', 'promptly')).toBeCloseTo(3 / 4, 12);
  });

  // Under version 1 all of these were nothing.
  it.each([
    ['unspecified', 0.05],
    ['promptly', 0.3],
    ['at-once', 0.6],
  ])('counts "%s" as %d, whatever the window', (within, credit) => {
    for (const breach of ['major-offensive', 'limited-incursion'])
      expect(speedOf(respond(within), {}, breach)).toEqual(exactly(credit));
  });

  it('counts silence as a little', () => {
    expect(speedOf([])).toEqual(exactly(0.05));
    expect(speedOf([{ stage: 'consult', within: 'PT24H', from: 'breach' }])).toEqual(exactly(0.05));
  });

  it.each(['unknown', 'not-looked-up'])('does not know of a time that is %s', (within) => {
    expect(speedOf(respond(within))).toEqual({ low: 0.05, high: 1 });
  });

  it('counts the term and the notice that are given', () => {
    const given = withHelp({ term: 'P20Y', exitNotice: 'P180D' });
    const link = (id: string) =>
      helped(given, 'major-offensive', 'timeline', 'endurance', id).range.low;
    expect([link('term'), link('exit')]).toEqual([1, 0.7]);
  });

  it('fills silence about them by law: a treaty has no end and no exit', () => {
    const silent = withHelp({ term: 'unspecified', exitNotice: 'unspecified' });
    expect(helped(silent, 'major-offensive', 'timeline', 'endurance').range).toEqual(exactly(1));
  });
});

describe('a force that stands ready', () => {
  const standing = respond('standing');

  it.each<[string, Partial<Responder>, number]>([
    [
      'that is deployed and owes the response',
      { capability: 'deployed', duty: 'shall-respond' },
      0.85,
    ],
    ['that is deployed and owes force', { capability: 'deployed', duty: 'shall-use-force' }, 0.85],
    ['that is only set aside', { capability: 'earmarked', duty: 'shall-respond' }, 0.6],
    ['that owes help of its choice', { capability: 'deployed', duty: 'shall-assist' }, 0.6],
    ['that may act', { capability: 'deployed', duty: 'may' }, 0.6],
  ])('%s counts %d', (_, responder, credit) => {
    expect(speedOf(standing, { capability: 'deployed', ...responder })).toEqual(exactly(credit));
  });

  it.each<[string, Partial<Responder>]>([
    ['whether it is deployed', { capability: 'unknown', duty: 'shall-respond' }],
    ['whether it owes the response', { capability: 'deployed', duty: 'not-looked-up' }],
  ])('may be one where it is not known %s', (_, responder) => {
    expect(speedOf(standing, responder)).toEqual({ low: 0.6, high: 0.85 });
  });
});

describe('a tripwire', () => {
  it.each<[string, Partial<Responder>, number]>([
    ['owed by force that an attack must meet first', FORCE, 0.3],
    ['owed as it deems necessary', { ...FORCE, duty: 'assist-as-it-deems-necessary' }, 0.3],
    ['deployed there', { ...FORCE, responses: ['deployment'] }, 0.3],
    ['that only may act', { ...FORCE, duty: 'may' }, 0.05],
    ['that owes consultation', { ...FORCE, duty: 'consult' }, 0.05],
    ['that an attack can go round', { ...FORCE, capability: 'deployed' }, 0.05],
    ['of arms', { ...FORCE, responses: ['arms', 'sanctions'] }, 0.05],
    ['of a kind not named', { ...FORCE, responses: 'unspecified' }, 0.05],
  ])('%s is worth %s', (_, responder, least) => {
    expect(speedOf([], responder)).toEqual(exactly(least));
    expect(speedOf(respond('P99Y'), responder)).toEqual(exactly(least));
    // It lowers nothing that is faster.
    expect(speedOf(respond('PT1H'), responder)).toEqual(exactly(1));
  });

  it.each<[string, Partial<Responder>]>([
    ['whether it is in the line of fire', { ...FORCE, capability: 'unknown' }],
    ['what it owes', { ...FORCE, duty: 'unknown' }],
    ['with what it would respond', { ...FORCE, responses: 'unknown' }],
  ])('may be one where it is not known %s', (_, responder) => {
    expect(speedOf([], responder)).toEqual({ low: 0.05, high: 0.3 });
  });
});

describe('what a reader meets of a timeline', () => {
  it('is the time it takes, how long the promise lasts, and where the text says so', () => {
    const time = '{"soonest":{"seconds":259200},"latest":{"seconds":259200}} 432000';
    expect(outline(helped(written(), 'major-offensive', 'timeline'))).toEqual([
      'timeline [chain 1] Timeline',
      `  speed [measure 2] Response in time: speed guarantees.help.timeline ${time} (Art. 4(3))`,
      '  endurance [chain 1] Endurance',
      '    term [measure 1] Term: term guarantees.help.term P10Y none false (Art. 4)',
      '    exit [measure 1] Notice: exit guarantees.help.exitNotice P1Y false (Art. 4)',
    ]);
  });

  it('stands where the guarantee does, if no deadline has a place of its own', () => {
    const guarantees = written().guarantees.map(({ timeline, ...one }) => ({
      ...one,
      timeline: timeline.map(({ cites, ...deadline }) => deadline),
    }));
    const speed = helped({ ...written(), guarantees }, 'major-offensive', 'timeline', 'speed');
    expect(speed.cites).toEqual([{ source: 'text', at: 'Art. 4' }]);
  });
});

describe('responders beside one another', () => {
  const STANDS: readonly Partial<Responder>[] = [
    {},
    { capability: 'deployed' },
    { capability: 'deployed', duty: 'may' },
    { capability: 'unknown' },
    FORCE,
    { ...FORCE, capability: 'unknown' },
    { ...FORCE, responses: 'unknown' },
    { ...FORCE, duty: 'unknown' },
    { ...FORCE, duty: 'assist-as-it-deems-necessary' },
  ];
  const parties = STANDS.map((_, i) => ({ id: `p${i}`, name: `P${i}`, kind: 'state' as const }));
  const responders = STANDS.map((change, i) => ({ ...own, ...change, party: `p${i}` }));
  const timelines = (within: string) => {
    const changed = withHelp({ timeline: respond(within), responders });
    const agreement = { ...changed, parties: [...changed.parties, ...parties] };
    const triad = help(agreement, 'limited-incursion', 'answer', 'triad');
    return parties.map(({ id }) => partAt(triad, id, 'timeline'));
  };

  it.each(['standing', 'unspecified', 'P30D'])(
    'each have their own time, if it is %s',
    (within) => {
      const alone = STANDS.map((change) =>
        helped(
          withHelp({ timeline: respond(within), responders: [{ ...own, ...change }] }),
          'limited-incursion',
          'timeline',
        ),
      );
      expect(timelines(within).map(({ range }) => range)).toEqual(alone.map(({ range }) => range));
    },
  );

  it('share one timeline where they stand alike', () => {
    const found = timelines('standing');
    const distinct = new Set(found);
    // A plain one and one that only may act; the others each in a way of their own, two of them tripwires of one kind.
    expect(found[2]).toBe(found[0]);
    expect(distinct.size).toBeLessThan(found.length);
    expect(found[1]).not.toBe(found[0]);
  });
});
