/**
 * Where the laws end: agreements for which more cannot be had, each with the reason why.
 */
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/decision/rule.ts';
import type { Agreement, Guarantee, Responder } from '../../src/model/agreement.ts';
import { combine } from '../../src/shape/combine.ts';
import { baseline, deal, guarantee, round, verifier } from '../model/document.ts';
import { ranges } from './ranges.ts';

const guarantees = (agreement: Agreement) => ranges(agreement).guarantees ?? { low: 0, high: 0 };
const coDrafting = (agreement: Agreement) => ranges(agreement).coDrafting ?? { low: 0, high: 0 };

const establishedBy = (established: Guarantee['trigger']['established']): Partial<Agreement> => ({
  guarantees: [guarantee({ trigger: { ...guarantee().trigger, established } })],
});

describe('where it is unknown who establishes a breach', () => {
  const blind = verifier({
    id: 'blind',
    access: 'none',
    coverage: 'none',
    detects: 'unspecified',
    attribution: 'none',
    finding: 'ru',
  });

  it('one more verifier is one more that it may be, and the worst case may be worse', () => {
    const change = establishedBy('unknown');
    const more = { ...change, verification: [verifier(), blind] };
    expect(guarantees(deal(more)).low).toBeLessThan(guarantees(deal(change)).low);
    expect(guarantees(deal(more)).high).toBe(guarantees(deal(change)).high);
  });

  it('the worst case is worked out for each breach, and need not be the same for all', () => {
    // Of a build-up nobody is the worst judge, of an incursion a mission that is slow and does not look for one.
    const change = {
      baselines: [baseline({ forbids: ['force-build-up'] })],
      verification: [verifier({ detects: 'P100D', finds: 'PT0S' })],
    };
    const all = guarantees(deal({ ...change, ...establishedBy('unknown') }));
    const each = (['unspecified', 'responders', { verifier: 'mission' }] as const).map(
      (established) => guarantees(deal({ ...change, ...establishedBy(established) })).low,
    );
    expect(all.low).toBeLessThan(Math.min(...each));
  });
});

describe('where several parties could be the violator', () => {
  it('what one of them gains may be what makes it an outsider to the breach of the other', () => {
    const activatedBy = (activation: Rule) =>
      guarantees(
        deal({
          constrains: ['ru', 'gb'],
          baselines: [baseline({ binds: ['ru', 'gb'] })],
          guarantees: [guarantee({ trigger: { ...guarantee().trigger, activation } })],
        }),
      ).low;
    const rule: Rule = { allOf: ['us', 'gb'] };
    expect(activatedBy({ anyOf: [rule, 'ru'] })).toBeGreaterThan(activatedBy(rule));
  });
});

describe('where the responders may be the judges', () => {
  const [us] = guarantee().responders as [Responder];
  const judged = (adjudicator: Rule, ...responders: Responder[]) =>
    guarantees(
      deal({
        guarantees: [
          guarantee({
            responders,
            conditions: [{ kind: 'void-if', event: 'a strike', adjudicator }],
          }),
        ],
      }),
    ).low;

  it('a judge fewer may leave them to judge alone', () => {
    expect(judged('us', us)).toBeLessThan(judged({ allOf: ['us', 'gb'] }, us));
  });

  it('a responder more may make a judge of its own cause', () => {
    const gb = { ...us, party: 'gb' };
    expect(judged('gb', us, gb)).toBeLessThan(judged('gb', us));
  });
});

describe('where one party speaks for another', () => {
  it('what a coalition gains at the table its constrained member gains too', () => {
    const parties: Agreement['parties'] = [
      ...deal().parties,
      { id: 'bloc', name: 'A bloc', kind: 'coalition', members: ['gb', 'ru'] },
    ];
    const seated = (bloc: 'excluded' | 'leading') =>
      coDrafting(
        deal({ parties, drafting: [round({ seats: { bloc, ua: 'commenting', us: 'leading' } })] }),
      ).low;
    expect(seated('leading')).toBeLessThan(seated('excluded'));
  });
});

describe('where a paper has nothing to enforce', () => {
  it('its rounds are about nothing in a package', () => {
    const paper = deal({ baselines: [], verification: [], guarantees: [] });
    expect(coDrafting(combine('package', [paper])).high).toBeLessThan(coDrafting(paper).high);
  });
});

describe('where a package is joined by a paper about other parties or other breaches', () => {
  it('what it does not answer counts', () => {
    const other = deal({ id: 'other', constrains: ['gb'], guarantees: [] });
    expect(guarantees(combine('package', [deal(), other])).low).toBeLessThan(
      guarantees(deal()).low,
    );
  });
});
