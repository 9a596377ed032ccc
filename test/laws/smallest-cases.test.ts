/**
 * The smallest agreements that once broke a law.
 */
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/model/agreement.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { baseline, deal, guarantee, verifier } from '../model/document.ts';
import { expectInside, expectNoLower, numbersOf, ranges } from './ranges.ts';

const numbers = (change: Partial<Agreement>) => numbersOf(scoreAgreement(deal(change)));

describe('the order of a list changes no number', () => {
  it('of deadlines, of which one is cited', () => {
    const timeline = [
      { stage: 'decide', within: 'PT1H', from: 'previous' },
      { stage: 'respond', within: 'PT1H', from: 'previous', cites: [{ source: 'text', at: '5' }] },
    ] as const;
    expect(numbers({ guarantees: [guarantee({ timeline: timeline.toReversed() })] })).toEqual(
      numbers({ guarantees: [guarantee({ timeline })] }),
    );
  });

  it('of verifiers that are worth the same, of which one is cited', () => {
    const verification = [
      verifier(),
      verifier({ id: 'other', cites: [{ source: 'text', at: '5' }] }),
    ];
    expect(numbers({ verification: verification.toReversed() })).toEqual(numbers({ verification }));
  });

  it('of guarantees that answer a breach by different links', () => {
    const [responder] = guarantee().responders;
    const trigger = {
      threshold: 'measurable',
      measures: { any: [{ quantity: 'troops', atLeast: 1 }] },
      established: { verifier: 'mission' },
      activation: 'automatic',
    } as const;
    const weak = guarantee({
      id: 'weak',
      trigger,
      responders: responder ? [{ ...responder, duty: 'none', capability: 'none' }] : [],
    });
    const vague = guarantee({
      id: 'vague',
      trigger: { ...trigger, established: 'unspecified', activation: 'ru' },
    });
    const guarantees = [weak, vague];
    expect(numbers({ guarantees: guarantees.toReversed() })).toEqual(numbers({ guarantees }));
  });

  it('of violators against whom the text does nothing alike', () => {
    const change = { guarantees: [], baselines: [baseline({ binds: ['gb'] })] };
    expect(numbers({ ...change, constrains: ['ru', 'gb'] })).toEqual(
      numbers({ ...change, constrains: ['gb', 'ru'] }),
    );
  });
});

describe('knowing more narrows', () => {
  it('a renewal that turns out to be automatic', () => {
    const renewed = (renewal: string) =>
      ranges(deal({ guarantees: [guarantee({ term: 'P1Y', renewal })] }));
    expectInside(renewed('automatic'), renewed('unknown'));
  });
});

describe('the ends of a range are attained', () => {
  it('where it is unknown who controls a condition, and no violator is named who could', () => {
    const conditioned = (controlledBy: 'unknown' | string[]) =>
      ranges(
        deal({
          constrains: [],
          guarantees: [
            guarantee({
              conditions: [{ kind: 'void-if', event: 'a strike', adjudicator: 'gb', controlledBy }],
            }),
          ],
        }),
      );
    expect(conditioned('unknown')).toEqual(conditioned(['ru']));
  });
});

describe('one more possible violator raises nothing', () => {
  it('where a rule that needs nobody names it', () => {
    const [responder] = guarantee().responders;
    const constrained = (constrains: string[]) =>
      ranges(
        deal({
          constrains,
          baselines: [baseline({ binds: ['ru', 'us', 'gb'] })],
          guarantees: [
            guarantee({
              responders: responder ? [responder, { ...responder, party: 'gb' }] : [],
              conditions: [
                { kind: 'void-if', event: 'a strike', adjudicator: { anyOf: ['us', 'automatic'] } },
              ],
            }),
          ],
        }),
      );
    expectNoLower(constrained([]), constrained(['us']), ['baselines', 'guarantees']);
  });
});
