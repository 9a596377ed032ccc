/**
 * Breadth does not make depth: what keeps an indicator from standing though its average is high enough.
 */
import { describe, expect, it } from 'vitest';
import type { Agreement, Guarantee, Responder } from '../../src/model/agreement.ts';
import { BREACHES } from '../../src/model/breaches.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { baseline, deal, guarantee, verifier } from '../model/document.ts';

const ALL = BREACHES.map(({ id }) => id);
const CORE = ['major-offensive', 'limited-incursion'];
const REST = ALL.filter((id) => !CORE.includes(id));
const [us] = guarantee().responders as [Responder];
/** Automatic, found within the hour and answered within the hour. */
const { trigger } = guarantee();
const full = (change: Partial<Guarantee> = {}): Guarantee =>
  guarantee({
    breaches: ALL,
    trigger: { ...trigger, activation: 'automatic' },
    timeline: [{ stage: 'respond', within: 'PT1H', from: 'previous' }],
    ...change,
  });
/** Everything is forbidden, watched and answered. */
const whole = (change: Partial<Agreement> = {}): Agreement =>
  deal({
    baselines: [baseline({ forbids: ALL })],
    verification: [
      verifier({ means: ['ground-observers', 'sensors', 'aerial', 'challenge-inspection'] }),
    ],
    guarantees: [full()],
    ...change,
  });
const judged = (change: Partial<Agreement>) => {
  const { verdict, indicators } = scoreAgreement(whole(change));
  return { ...verdict, range: indicators };
};
const UPPER = 0.55;
const LOWER = 0.3;

describe('an agreement in which nothing is wanting', () => {
  it('is an architecture', () => {
    expect(judged({})).toMatchObject({ worst: 'architecture', best: 'architecture' });
  });
});

describe('guarantees do not stand', () => {
  it('where one core breach has no answer, however good the others are', () => {
    const { stands, range } = judged({
      guarantees: [full({ breaches: ALL.filter((id) => id !== 'limited-incursion') })],
    });
    expect(range.guarantees.range.low).toBeGreaterThan(UPPER);
    expect(stands.guarantees).toBe('partial');
  });

  it('where a core breach is met by what punishes and does not deny', () => {
    const punishing = { ...us, responses: ['sanctions', 'asset-forfeiture'] } as const;
    const { stands, range } = judged({
      guarantees: [
        full({ id: 'core', breaches: CORE, responders: [punishing] }),
        full({ id: 'rest', breaches: REST }),
      ],
    });
    // The core breaches themselves reach the upper gate, by a response that fits 0.4.
    expect(range.guarantees.range.low).toBeGreaterThan(UPPER);
    expect(stands.guarantees).toBe('partial');
    // Arms fit 0.6, which is enough.
    const arming = { ...us, responses: ['arms'] } as const;
    expect(judged({ guarantees: [full({ responders: [arming] })] }).stands.guarantees).toBe(
      'stands',
    );
  });

  it('where another responder fits too little, and the one that fits is too weak', () => {
    const weak: Responder = { ...us, party: 'gb', duty: 'may', responses: ['armed-force'] };
    const punishing: Responder = { ...us, responses: ['sanctions'] };
    const guarantees = [full({ responders: [punishing, weak] })];
    expect(judged({ guarantees }).stands.guarantees).toBe('partial');
  });

  it('where it is not known with what a core breach is met, at worst', () => {
    const { stands, worst, best } = judged({
      guarantees: [
        full({ id: 'core', breaches: CORE, responders: [{ ...us, responses: 'unknown' }] }),
        full({ id: 'rest', breaches: REST }),
      ],
    });
    expect(stands.guarantees).toBe('open');
    expect([worst, best]).toEqual(['partial', 'architecture']);
  });

  it('where the worst side stays below the lower gate', () => {
    const sides = (against: string[]) =>
      judged({
        parties: [...deal().parties, { id: 'by', name: 'Belarus', kind: 'state' }],
        constrains: ['ru', 'by', 'gb'],
        baselines: [baseline({ forbids: ALL, binds: ['ru', 'by', 'gb'] })],
        guarantees: [full({ against })],
      });
    expect(sides(['ru', 'by', 'gb']).stands.guarantees).toBe('stands');
    const two = sides(['ru', 'by']);
    // Two sides of three are answered: the average is above the gate.
    expect(two.range.guarantees.range.low).toBeGreaterThan(UPPER);
    expect(two.stands.guarantees).toBe('partial');
  });

  it('without what falls if the violator refuses every consent', () => {
    // The mission must be let in each time. That falls if the violator refuses, and with it every answer that waits for
    // a finding; its score alone would let the guarantee stand.
    const watched = (access: 'host-consent' | 'anywhere-anytime') =>
      judged({
        verification: [verifier({ means: ['ground-observers', 'sensors', 'aerial'], access })],
        guarantees: [
          full({
            trigger: {
              threshold: 'measurable',
              established: { verifier: 'mission' },
              activation: 'automatic',
            },
          }),
        ],
      });
    expect(watched('anywhere-anytime').stands.guarantees).toBe('stands');
    const asking = watched('host-consent');
    expect(asking.range.guarantees.range.low).toBeGreaterThan(UPPER);
    expect(asking.stands.guarantees).toBe('partial');
    expect(asking.stands.baselines).not.toBe('stands');
    // A second guarantee for which the responders judge for themselves does not fall.
    const { stands } = judged({
      verification: [
        verifier({ means: ['ground-observers', 'sensors', 'aerial'], access: 'host-consent' }),
      ],
      guarantees: [
        full({
          trigger: { threshold: 'measurable', established: 'responders', activation: 'automatic' },
        }),
      ],
    });
    expect(stands.guarantees).toBe('stands');
  });
});

describe('guarantees fail', () => {
  it('where no core breach reaches the lower gate, however many others do', () => {
    const { stands, range } = judged({ guarantees: [full({ breaches: REST })] });
    expect(range.guarantees.range.low).toBeGreaterThan(LOWER);
    expect(stands.guarantees).toBe('fails');
  });

  it('unless one core breach does', () => {
    const { stands } = judged({ guarantees: [full({ breaches: [...REST, 'limited-incursion'] })] });
    expect(stands.guarantees).toBe('partial');
  });

  it('not for the want of core breaches that are out of scope: the heaviest in scope is the core', () => {
    const scope = { breaches: ['stand-off-strike', 'blockade'], reason: 'a maritime truce' };
    const answering = (breaches: string[]) =>
      judged({ scope, guarantees: [full({ breaches })] }).stands.guarantees;
    expect(answering(['stand-off-strike', 'blockade'])).toBe('stands');
    expect(answering(['blockade'])).toBe('fails');
    expect(answering(['stand-off-strike'])).toBe('stands');
  });

  it('of equally heavy breaches each is the core', () => {
    const scope = { breaches: ['stand-off-strike', 'force-build-up'], reason: 'ties' };
    const answering = (breaches: string[]) =>
      judged({ scope, guarantees: [full({ breaches })] }).stands.guarantees;
    expect(answering(['stand-off-strike', 'force-build-up'])).toBe('stands');
    expect(answering(['stand-off-strike'])).toBe('partial');
  });
});

describe('baselines do not stand', () => {
  it('where the worst side stays below the lower gate', () => {
    const sides = (binds: string[]) =>
      judged({
        parties: [...deal().parties, { id: 'by', name: 'Belarus', kind: 'state' }],
        constrains: ['ru', 'by', 'gb'],
        baselines: [baseline({ forbids: ALL, binds })],
      });
    expect(sides(['ru', 'by', 'gb']).stands.baselines).toBe('stands');
    const two = sides(['ru', 'by']);
    expect(two.range.baselines.range.low).toBeGreaterThan(UPPER);
    expect(two.stands.baselines).toBe('partial');
  });

  it('without the mission that falls if it is not let in', () => {
    const means = ['ground-observers', 'sensors', 'aerial'] as const;
    const asking = judged({ verification: [verifier({ means, access: 'host-consent' })] });
    expect(asking.range.baselines.range.low).toBeGreaterThan(UPPER);
    expect(asking.stands.baselines).toBe('partial');
    // A satellite beside it needs nobody's leave.
    const eyes = verifier({ id: 'eyes', means: ['satellite', 'aerial', 'sensors'] });
    const both = judged({ verification: [verifier({ means, access: 'host-consent' }), eyes] });
    expect(both.stands.baselines).toBe('stands');
  });
});
