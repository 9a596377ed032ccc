import { describe, expect, it } from 'vitest';
import type { Agreement, Responder } from '../../src/model/agreement.ts';
import { RESPONSES } from '../../src/model/guarantees.ts';
import {
  harmonic,
  help,
  helpBy,
  helped,
  indicatorOf,
  outline,
  partAt,
  valley,
  withHelp,
  written,
} from './by-hand.ts';

const aid: Responder = {
  party: 'cemark',
  duty: 'shall-respond',
  responses: ['arms'],
  capability: 'earmarked',
};
const by = (party: string, breach: string, ...responders: readonly Responder[]) =>
  helpBy(withHelp({ responders: [...responders] }), party, breach, 'responder').range;
/** `every(duty 2, capability 1, fit 1)`. */
const byHand = (duty: number, capability: number, fit: number) =>
  harmonic([duty, 2], [capability, 1], [fit, 1]);

describe('the responder', () => {
  it('is the conjunction of duty, which counts twice, means and fit', () => {
    expect(helped(valley(), 'major-offensive', 'responder').range.low).toBeCloseTo(
      byHand(0.85, 0.5, 0.6),
      12,
    );
  });

  it('is hardly one where it has leave to act, and an army', () => {
    const army: Responder = {
      ...aid,
      duty: 'may',
      responses: ['armed-force'],
      capability: 'integrated',
    };
    const { low } = by('cemark', 'major-offensive', army);
    expect(low).toBeCloseTo(byHand(0.1, 1, 1), 12);
    expect(low).toBeLessThan(0.2);
  });

  it('counts the response that meets the breach best', () => {
    const both: Responder = { ...aid, responses: ['diplomacy', 'deployment', 'arms'] };
    expect(by('cemark', 'major-offensive', both).low).toBeCloseTo(byHand(0.85, 0.5, 1), 12);
  });

  it('counts the best of several, each with the time that it takes', () => {
    const other: Responder = { ...aid, party: 'dorland', responses: ['armed-force'] };
    const withBoth = (...responders: Responder[]) => {
      const parties = [
        ...valley().parties,
        { id: 'dorland', name: 'Dorland', kind: 'state' as const },
      ];
      return help({ ...withHelp({ responders }), parties }, 'major-offensive', 'answer', 'triad');
    };
    const triad = withBoth(aid, other);
    const [first, second] = triad.parts.map(({ range }) => range.low) as [number, number];
    expect(second).toBeGreaterThan(first);
    expect(triad.range.low).toBe(second);
    expect(withBoth(other, aid).range).toEqual(triad.range);
  });

  it.each([
    ['shall-assist', 0.75],
    ['assist-as-it-deems-necessary', 0.6],
    ['consult', 0.25],
    ['none', 0],
  ] as const)('with a duty of %s owes %d', (duty, credit) => {
    const one = helpBy(
      withHelp({ responders: [{ ...aid, duty }] }),
      'cemark',
      'major-offensive',
      'responder',
      'duty',
    );
    expect(one.range.low).toBe(credit);
  });
});

describe('fit', () => {
  it('of help whose kind is not named is little', () => {
    expect(by('cemark', 'major-offensive', { ...aid, responses: 'unspecified' }).low).toBeCloseTo(
      byHand(0.85, 0.5, 0.3),
      12,
    );
  });

  it('of help whose kind is not named is no better than the best that is not borne already', () => {
    const absorbed = RESPONSES.filter((one) => one !== 'diplomacy');
    const silent = { ...aid, absorbed, responses: 'unspecified' } as const;
    const unknown = { ...silent, responses: 'unknown' } as const;
    for (const breach of ['major-offensive', 'limited-incursion'])
      expect(by('cemark', breach, silent).high).toBeLessThanOrEqual(
        by('cemark', breach, unknown).high,
      );
  });

  it('of help whose kind is not known is anything, and nothing may be named', () => {
    const { low, high } = by('cemark', 'major-offensive', { ...aid, responses: 'unknown' });
    expect(low).toBe(0);
    expect(high).toBeCloseTo(byHand(0.85, 0.5, 1), 12);
  });

  it.each<[string, Partial<Responder>]>([
    // A protest is no response, whatever the verb.
    ['a protest', { duty: 'shall-respond', responses: ['diplomacy'], capability: 'integrated' }],
    ['nothing that is named', { responses: [] }],
    ['a cost that the violator bears already', { absorbed: true }],
    ['the one response whose cost it bears already', { absorbed: ['arms'] }],
  ])('of %s is nothing, and nor is the responder', (_, change) => {
    for (const breach of ['major-offensive', 'limited-incursion'])
      expect(by('cemark', breach, { ...aid, ...change })).toEqual({ low: 0, high: 0 });
  });

  it('of several responses is that of the best whose cost is not borne already', () => {
    const some: Responder = {
      ...aid,
      responses: ['armed-force', 'sanctions'],
      absorbed: ['armed-force'],
    };
    expect(by('cemark', 'major-offensive', some).low).toBeCloseTo(byHand(0.85, 0.5, 0.4), 12);
  });

  it('is between nothing and all of it where it is not known whether the cost is borne already', () => {
    const { low, high } = by('cemark', 'major-offensive', { ...aid, absorbed: 'unknown' });
    expect(low).toBe(0);
    expect(high).toBeCloseTo(byHand(0.85, 0.5, 0.6), 12);
  });
});

describe('who is no responder', () => {
  const FORCE: Responder = {
    party: 'cemark',
    duty: 'shall-use-force',
    responses: ['armed-force'],
    capability: 'integrated',
  };
  /** What the only responder is worth: nobody, where it is none. */
  const worth = (party: string, change: Partial<Agreement> = {}, protects = ['arland']) => {
    const agreement = { ...withHelp({ responders: [{ ...FORCE, party }], protects }), ...change };
    const triad = help(agreement, 'major-offensive', 'answer', 'triad');
    return partAt(triad.rule === 'best' ? partAt(triad, party) : triad, 'responder').range.low;
  };
  const dorland = { id: 'dorland', name: 'Dorland', kind: 'state' } as const;
  const parties = [...valley().parties, dorland];

  it('is the violator', () => {
    expect(worth('borland')).toBe(0);
    expect(worth('cemark')).toBeCloseTo(byHand(1, 1, 1), 12);
  });

  it('is whoever stands on its side', () => {
    const change = { parties, constrains: ['borland', 'dorland'] };
    const sided = { ...change, sides: [['borland', 'dorland']] };
    const first = (agreement: Partial<Agreement>) => {
      const whole = { ...withHelp({ responders: [{ ...FORCE, party: 'dorland' }] }), ...agreement };
      const indicator = partAt(ifBorland(whole), 'major-offensive', 'help', 'answer', 'triad');
      return indicator.parts.some(({ id }) => id === 'dorland');
    };
    expect(first(change)).toBe(true);
    expect(first(sided)).toBe(false);
  });

  it('is one that protects nobody but itself', () => {
    expect(worth('arland')).toBe(0);
    // It is one where it protects somebody else as well.
    expect(
      worth('arland', { parties, protects: ['arland', 'dorland'] }, ['arland', 'dorland']),
    ).toBeCloseTo(1, 12);
    // An ally on its own side is no somebody else, and nor is the violator.
    const constrains = ['borland', 'arland', 'dorland'];
    const sides = [['arland', 'dorland']];
    const allied = {
      ...withHelp({
        responders: [{ ...FORCE, party: 'arland' }],
        protects: ['arland', 'dorland', 'borland'],
      }),
      parties,
      constrains,
      sides,
    };
    expect(partAt(ifBorland(allied), 'major-offensive', 'help', 'answer', 'triad').rule).toBe(
      'every',
    );
  });
});

/** The case in which Borland breaks it. */
const ifBorland = (agreement: Agreement) => {
  const indicator = indicatorOf(agreement, 'guarantees');
  return indicator.parts.find(({ id }) => id === 'borland') ?? indicator;
};

describe('what a reader meets of a responder', () => {
  const at = 'guarantees.help.responders.0';
  const met = (change: Partial<Responder>, agreement = written()) => {
    const guarantees = agreement.guarantees.map(({ responders, ...one }) => ({
      ...one,
      responders: responders.map((responder) => ({ ...responder, ...change })),
    }));
    return outline(helped({ ...agreement, guarantees }, 'major-offensive', 'responder'));
  };

  it('is what it owes, what it has, how well that fits, and where the text says so', () => {
    expect(met({})).toEqual([
      'responder [every 1] Responder: Cemark',
      `  duty [rung 2] Duty: level ${at}.duty duty shall-respond (Art. 4(2))`,
      `  capability [rung 1] Capability: level ${at}.capability capability earmarked (Art. 4(2))`,
      `  fit [rung 1] Fit of the response: fit ${at}.responses arms no (Art. 4(2))`,
    ]);
  });

  it('stands where the guarantee does, if it has no place of its own', () => {
    const guarantees = written().guarantees.map(({ responders, ...one }) => ({
      ...one,
      responders: responders.map(({ cites, ...responder }) => responder),
    }));
    const [, ...facts] = met({}, { ...written(), guarantees });
    expect(facts.map((line) => line.endsWith('(Art. 4)'))).toEqual([true, true, true]);
  });

  it('is that it may answer nothing at all, where its response fits nothing or cannot be told', () => {
    const fit = `fit ${at}.responses none no (Art. 4(2))`;
    expect(met({ responses: ['diplomacy'] })).toEqual([
      'responder [discount 1] Responder: Cemark',
      '  means [every 1] What it owes and has',
      `    duty [rung 2] Duty: level ${at}.duty duty shall-respond (Art. 4(2))`,
      `    capability [rung 1] Capability: level ${at}.capability capability earmarked (Art. 4(2))`,
      `    fit [rung 1] Fit of the response: ${fit}`,
      `  answers [measure 1] That it answers at all: ${fit}`,
    ]);
  });

  it.each<[string, Partial<Responder>, string]>([
    [
      'the best of several responses',
      { responses: ['arms', 'deployment', 'sanctions'] },
      'deployment no',
    ],
    ['that the response is not named', { responses: 'unspecified' }, 'unspecified no'],
    ['that the response is not known', { responses: 'unknown' }, 'unknown no'],
    ['that the cost is borne already', { absorbed: true }, 'arms yes'],
    ['that the cost is not borne', { absorbed: false }, 'arms no'],
    ['that nobody knows whether it is borne', { absorbed: 'unknown' }, 'arms unknown'],
    ['that nobody looked up whether it is borne', { absorbed: 'not-looked-up' }, 'arms unknown'],
    ['what is left of several, some of them borne', { absorbed: ['sanctions'] }, 'arms no'],
    ['that nothing is left, where all are borne', { absorbed: ['arms'] }, 'none no'],
  ])('is %s', (_, change, expected) => {
    const fit = met(change).find((line) => line.includes('Fit of the response'));
    expect(fit?.trim()).toBe(
      `fit [rung 1] Fit of the response: fit ${at}.responses ${expected} (Art. 4(2))`,
    );
  });
});
