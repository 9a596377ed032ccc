/**
 * Findings about a veto name the same parties as the score does, by whatever rule it comes about: as a share, through a
 * body with a rule of its own, or not at all, where the accused has no say.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseFile, openCase, runsAgainst } from '../../src/analysis/case-file.ts';
import { independence } from '../../src/decision/independence.ts';
import type { Rule } from '../../src/decision/rule.ts';
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
        (data as { readonly parties: readonly string[] }).parties.map(
          (party) => `${element} ${party}`,
        ),
      ),
  );

/** Parties by name who could be the violator. */
const violatorsIn = ({ constrains }: Agreement): readonly string[] =>
  constrains.filter((party) => party !== 'anyone');

/** Whether the score takes a rule for one that a party can block for certain. */
const isBlocked = (file: CaseFile, rule: Rule, party: string): boolean =>
  independence(file.ruleAgainst(rule, party), party).high === 'violator-can-block';

/** Whose veto over activation the score knows. */
const activations = (agreement: Agreement): ReadonlySet<string> => {
  const file = openCase(agreement);
  return new Set(
    agreement.guarantees.flatMap((guarantee) =>
      violatorsIn(agreement)
        .filter((party) => runsAgainst(file, guarantee, party))
        .filter((party) => isBlocked(file, guarantee.trigger.activation, party))
        .map((party) => `${guarantee.id} ${party}`),
    ),
  );
};

/** Whose veto over a finding the score knows, of verifiers that watch everything. */
const findings = (agreement: Agreement): ReadonlySet<string> => {
  const file = openCase(agreement);
  return new Set(
    agreement.verification
      .filter(({ watches }) => watches === 'all')
      .flatMap(({ id, finding }) =>
        violatorsIn(agreement)
          .filter((party) => isBlocked(file, finding, party))
          .map((party) => `${id} ${party}`),
      ),
  );
};

const expectVetoesAsScored = (agreement: Agreement): void => {
  const card = scoreAgreement(agreement);
  expect(found(card, 'violator-holds-veto', 'activation')).toEqual(activations(agreement));
  const watchesAll = new Set(
    agreement.verification.filter(({ watches }) => watches === 'all').map(({ id }) => id),
  );
  const all = [...found(card, 'violator-controls-verification', 'finding')];
  expect(new Set(all.filter((one) => watchesAll.has(one.split(' ')[0] ?? '')))).toEqual(
    findings(agreement),
  );
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

  it('are those that the score knows, no more and no fewer', () => {
    fc.assert(fc.property(agreements({ elements: [1, 3] }), expectVetoesAsScored), {
      numRuns: RUNS,
    });
  });
});
