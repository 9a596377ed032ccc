/**
 * Findings about a veto name the same parties as the score does, by whatever rule it comes about: as a share, through a
 * body with a rule of its own, or not at all, where the accused has no say.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/model/agreement.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { agreements } from '../../src/testing/arbitraries/agreement.ts';
import { RUNS } from '../runs.ts';
import { BASE, withTrigger } from './base.ts';

/** Who can stop what, as `element party`, by the findings of a kind. */
const found = ({ findings }: Scorecard, id: string, messageId: string): ReadonlySet<string> =>
  new Set(
    findings
      .filter((one) => one.id === id && one.messageId === messageId)
      .flatMap(({ element, data }) =>
        (data as { readonly parties: readonly string[] }).parties
          // An outsider has no consent to refuse; what it stops nobody could pass.
          .filter((party) => party !== 'anyone')
          .map((party) => `${element} ${party}`),
      ),
  );

/** The same by what falls with the consent of each party. */
const fallen = (
  { violatorDependence }: Scorecard,
  by: 'activation' | 'finding',
  elements: readonly { readonly id: string }[],
): ReadonlySet<string> => {
  const ids = new Set(elements.map(({ id }) => id));
  return new Set(
    violatorDependence.flatMap(({ violator, falls }) =>
      falls
        .filter((one) => one.by === by && ids.has(one.element))
        .map(({ element }) => `${element} ${violator}`),
    ),
  );
};

const expectVetoesAsScored = (agreement: Agreement): void => {
  const card = scoreAgreement(agreement);
  const { guarantees, verification } = agreement;
  const activation = fallen(card, 'activation', guarantees);
  for (const one of found(card, 'violator-holds-veto', 'activation'))
    expect(activation).toContain(one);
  const finding = fallen(card, 'finding', verification);
  for (const one of found(card, 'violator-controls-verification', 'finding'))
    expect(finding).toContain(one);
};

describe('findings about a veto', () => {
  it('see one that a body gives', () => {
    const council = {
      id: 'council',
      name: 'The Council',
      kind: 'organisation',
      decides: { allOf: ['corland', 'borland'] },
    } as const;
    const document = withTrigger(
      { ...BASE, parties: [...BASE.parties, council] },
      { activation: 'council' },
    );
    expect(found(scoreAgreement(document), 'violator-holds-veto', 'activation')).toEqual(
      new Set(['pledge borland']),
    );
  });

  it('find none that the score does not know', () => {
    fc.assert(fc.property(agreements({ elements: [1, 3] }), expectVetoesAsScored), {
      numRuns: RUNS,
    });
  });
});
