import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness, likenessOfName, likenessOfPlace, TRAITS } from '../../src/compare/likeness.ts';
import type { Baseline, Round } from '../../src/model/agreement.ts';
import { anyAgreement } from '../../src/testing/arbitraries/agreement.ts';
import { agreement } from '../docs/samples.ts';
import { RUNS } from '../runs.ts';

const [line] = agreement.baselines;
const [round] = agreement.drafting;
if (line === undefined || round === undefined) throw new Error('the sample has lost an element');

const baselines = (one: Partial<Baseline>, other: Partial<Baseline>) =>
  likeness(TRAITS.baselines({ ...line, ...one }), TRAITS.baselines({ ...line, ...other }));

const places = (one: string, other: string) =>
  likenessOfPlace(
    TRAITS.drafting({ ...round, place: one } satisfies Round),
    TRAITS.drafting({ ...round, place: other } satisfies Round),
  );

describe('elements', () => {
  it('are alike in full where their traits are the same, whatever they are called', () => {
    const { share } = baselines(
      { id: 'first', title: 'Line of the river' },
      { id: 'second', title: 'Article 2' },
    );
    expect(share).toBe(1);
  });

  it('are paired sooner where they are called the same', () => {
    const named = { id: 'line', title: 'Line of the river' };
    const other = { id: 'limit', title: 'Article 2' };
    expect(baselines(named, named).rank).toBeGreaterThan(baselines(named, other).rank);
  });

  it('are alike by their words where their traits tell too little', () => {
    const named = { id: 'river-line', title: 'Line of the river' };
    const elsewhere = { ...named, binds: ['south'], forbids: ['blockade'] };
    const before = { ...named, forbids: ['force-build-up'] };
    // One trait of three, and all words.
    expect(baselines(before, elsewhere).share).toBeCloseTo((1 / 3 + 1) / 2, 12);
  });

  it('weigh each trait the same, however long its list', () => {
    const parties = ['north', 'south', 'island', 'east', 'west', 'coast', 'hills', 'plain'];
    const all = { id: 'zone', binds: parties, forbids: ['blockade'] };
    const sameParties = {
      ...all,
      id: 'area',
      subject: 'no-fly',
      forbids: ['covert-attack'],
    } as const;
    const sameThing = { ...all, id: 'area', binds: ['fighters'] };
    expect(baselines(all, sameParties).share).toBeCloseTo(1 / 3, 12);
    expect(baselines(all, sameThing).share).toBeCloseTo(2 / 3, 12);
  });

  it('have nothing in common where neither has anything', () => {
    const [verifier] = agreement.verification;
    if (verifier === undefined) throw new Error('the sample has lost its verifier');
    const traits = (id: string) => TRAITS.verification({ ...verifier, id, means: [] });
    expect(likeness(traits('watch'), traits('look')).share).toBe(0.5);
  });

  it('are as alike one way as the other, between 0 and 1, and like themselves', () => {
    fc.assert(
      fc.property(anyAgreement, anyAgreement, (first, second) => {
        for (const one of first.guarantees.map(TRAITS.guarantees))
          for (const other of second.guarantees.map(TRAITS.guarantees)) {
            const found = likeness(one, other);
            expect(likeness(other, one)).toEqual(found);
            expect(found.share).toBeGreaterThanOrEqual(0);
            expect(found.share).toBeLessThanOrEqual(1);
            expect(likeness(one, one).rank).toBeGreaterThanOrEqual(found.rank);
          }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('names of parties', () => {
  const party = (name: string) => TRAITS.parties({ id: 'one', name, kind: 'armed-group' });
  const names = (one: string, other: string) => likenessOfName(party(one), party(other)).share;
  const farc = "Revolutionary Armed Forces of Colombia - People's Army (FARC-EP)";

  it('are the same in full, abbreviated, and with the abbreviation in brackets', () => {
    expect(names('FARC-EP', farc)).toBe(1);
    expect(names(farc, 'FARC-EP')).toBe(1);
    expect(names(farc, "Revolutionary Armed Forces of Colombia - People's Army")).toBe(1);
    expect(names('MILF', 'Moro Islamic Liberation Front')).toBe(1);
    expect(names('European Union (EU)', 'EU')).toBe(1);
  });

  it('are not the same for a remark in brackets, nor for two initials', () => {
    expect(names('Northern forces (rebels)', 'United Front (rebels)')).toBeLessThan(0.5);
    expect(names('Security Council', 'SC')).toBe(0);
  });
});

describe('places', () => {
  it('are the same where one is told more fully', () => {
    expect(places('Washington, by exchange of drafts', 'Washington').share).toBe(1);
    expect(places('by letter to Washington', 'Washington, by exchange of drafts').share).toBe(0.5);
  });

  it('are nearer where neither says more', () => {
    expect(places('Seoul', 'Seoul').rank).toBeGreaterThan(
      places('Seoul', 'by telegram to Seoul').rank,
    );
  });

  it('are apart where no word is shared, or none is given', () => {
    expect(places('Miami', 'Berlin').share).toBe(0);
    expect(places('—', '—').share).toBe(0);
  });
});
