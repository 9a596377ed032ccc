import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCase } from '../../src/analysis/case-file.ts';
import { violatorDependence } from '../../src/analysis/violator-dependence.ts';
import type { Agreement, Condition } from '../../src/model/agreement.ts';
import type { FallsBy } from '../../src/model/scorecard.ts';
import { breachesOf } from '../../src/score/rubric.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { agreements } from '../../src/testing/arbitraries/agreement.ts';
import { deal, guarantee, verifier } from '../model/document.ts';
import { RUNS } from '../runs.ts';

const dependence = (agreement: Agreement) =>
  violatorDependence(openCase(agreement), breachesOf(MIAMI_2025));

const condition: Condition = { kind: 'void-if', event: 'a strike', adjudicator: 'gb' };
const { trigger, responders } = guarantee();

describe('what falls if the violator refuses', () => {
  it.each<[string, Partial<Agreement>, readonly (readonly [string, FallsBy])[]]>([
    ['nothing that does without it', {}, []],
    [
      'a finding it must agree to, and what rests on it',
      { verification: [verifier({ finding: { allOf: ['us', 'ru'] } })] },
      [
        ['mission', 'finding'],
        ['pledge', 'finding'],
      ],
    ],
    [
      'monitors it must let in, and what rests on them',
      { verification: [verifier({ access: 'host-consent' })] },
      [
        ['mission', 'access'],
        ['pledge', 'access'],
      ],
    ],
    [
      'monitors that are all its own, and what rests on them',
      { verification: [verifier({ operators: ['ru'] })] },
      [
        ['mission', 'operation'],
        ['pledge', 'operation'],
      ],
    ],
    [
      'a guarantee by nobody, which never stood',
      { guarantees: [guarantee({ responders: [] })] },
      [['pledge', 'nobody']],
    ],
    [
      'an activation it can block',
      { guarantees: [guarantee({ trigger: { ...trigger, activation: 'ru' } })] },
      [['pledge', 'activation']],
    ],
    [
      'a condition it judges',
      { guarantees: [guarantee({ conditions: [{ ...condition, adjudicator: 'ru' }] })] },
      [['pledge', 'condition']],
    ],
    [
      'a condition it can bring about',
      { guarantees: [guarantee({ conditions: [{ ...condition, controlledBy: ['ru'] }] })] },
      [['pledge', 'condition']],
    ],
    [
      'a guarantee that it alone would carry out',
      {
        guarantees: [guarantee({ responders: responders.map((one) => ({ ...one, party: 'ru' })) })],
      },
      [['pledge', 'responders']],
    ],
    [
      'nothing that only may depend on it',
      {
        guarantees: [
          guarantee({
            trigger: { ...trigger, activation: 'unknown' },
            conditions: [{ ...condition, controlledBy: 'unknown' }],
          }),
        ],
      },
      [],
    ],
    [
      'nothing decided by a body in which it has no say',
      {
        verification: [
          verifier({ finding: { apartFrom: 'violator', rule: { allOf: ['us', 'ru'] } } }),
        ],
        guarantees: [
          guarantee({
            trigger: {
              ...trigger,
              activation: { apartFrom: 'violator', rule: { allOf: ['us', 'ru'] } },
            },
          }),
        ],
      },
      [],
    ],
    [
      'what the Security Council must decide, of which it is a permanent member',
      {
        parties: [
          ...deal().parties,
          { id: 'unsc', name: 'Security Council', kind: 'council', decides: 'un-security-council' },
        ],
        guarantees: [guarantee({ trigger: { ...trigger, activation: 'unsc' } })],
      },
      [['pledge', 'activation']],
    ],
  ])('%s', (_, change, expected) => {
    const [found] = dependence(deal(change));
    expect(found?.falls.map(({ element, by }) => [element, by])).toEqual(expected);
  });

  it('leaves what breaches the standing guarantees still answer', () => {
    expect(dependence(deal())[0]?.stillAnswered).toBeCloseTo(0.6, 12);
    const vetoed = guarantee({ trigger: { ...trigger, activation: 'ru' } });
    expect(dependence(deal({ guarantees: [vetoed] }))[0]?.stillAnswered).toBe(0);
  });

  it('is told of each party that could be it', () => {
    const found = dependence(deal({ constrains: ['ru', 'us'] }));
    expect(found.map(({ violator, falls }) => [violator, falls.length])).toEqual([
      ['ru', 0],
      ['us', 2],
    ]);
    expect(dependence(deal({ constrains: [] }))).toEqual([]);
    // An outsider is asked for nothing.
    expect(dependence(deal({ constrains: ['anyone'] }))).toEqual([]);
  });

  it('or stands: every verifier and guarantee is one or the other', () => {
    fc.assert(
      fc.property(agreements({ violators: 'several' }), (agreement) => {
        const ids = [...agreement.verification, ...agreement.guarantees].map(({ id }) => id).sort();
        for (const { falls, stands, stillAnswered } of dependence(agreement)) {
          expect([...falls.map(({ element }) => element), ...stands].sort()).toEqual(ids);
          if (stands.length === 0) expect(stillAnswered).toBe(0);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
