import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/model/agreement.ts';
import { levelsOf } from '../../src/model/ladders.ts';
import { lowFacts, openFacts } from '../../src/score/deciding.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { agreements } from '../../src/testing/arbitraries/agreement.ts';
import { type Fact, factsOf, withFact } from '../../src/testing/arbitraries/facts.ts';
import { isUnknown } from '../arbitraries/turns.ts';
import { rangesOf } from '../laws/ranges.ts';
import { baseline, deal, guarantee, verifier } from '../model/document.ts';
import { RUNS } from '../runs.ts';

/** Facts of all indicators, whatever the verdict. */
const among = (facts: typeof openFacts, agreement: Agreement) => {
  const { nodes, indicators } = scoreAgreement(agreement);
  const tops = Object.values(indicators).map(({ node }) => node);
  return facts(nodes, tops);
};
const places = (facts: readonly { readonly at: string }[]) => facts.map(({ at }) => at);

describe('facts that are open', () => {
  it('are the unknown ones, the most decisive first', () => {
    const facts = among(
      openFacts,
      deal({
        verification: [verifier({ access: 'unknown', coverage: 'unknown' })],
        instrument: { form: 'unknown', signatories: ['us'] },
      }),
    );
    expect(places(facts)).toEqual([
      'verification.mission.access',
      'verification.mission.coverage',
      'instrument.form',
    ]);
    expect(facts.every(({ state }) => state === 'unknown')).toBe(true);
    const swings = facts.map(({ swing }) => swing);
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
  });

  it('are none where everything is known', () => {
    expect(among(openFacts, deal())).toEqual([]);
  });
});

describe('facts that are low', () => {
  it('are the known ones that are not perfect', () => {
    const facts = among(lowFacts, deal({ baselines: [baseline({ precision: 'named' })] }));
    expect(places(facts)).toContain('baselines.line.precision');
    expect(places(facts)).not.toContain('baselines.line.starts');
  });

  it('tell of the place where a fact counts least, and of its whole gain', () => {
    const { trigger } = guarantee();
    const rule = { allOf: ['us', 'gb'] };
    const told = (constrains: string[]) =>
      among(
        lowFacts,
        deal({
          constrains,
          guarantees: [guarantee({ trigger: { ...trigger, activation: rule } })],
        }),
      ).find(({ at }) => at === 'guarantees.pledge.trigger.activation');
    // The activation can be blocked by one violator, not by the other.
    expect(told(['ru', 'gb'])?.range).toEqual({ low: 0, high: 0 });
    expect(told(['gb', 'ru'])).toEqual(told(['ru', 'gb']));
  });
});

describe('what a fact would change', () => {
  /** Facts on ladders that stand in one place of the score tree each, or count there alike. */
  const isPlain = (agreement: Agreement) => (fact: Fact) =>
    fact.kind === 'ladder' && fact.ladder !== 'role' && isUnknown(agreement, fact);

  const placeOf = (agreement: Agreement, { path }: Fact): string => {
    const [list, index, ...rest] = path;
    if (typeof index !== 'number') return path.join('.');
    const element = agreement[list as 'baselines'][index];
    return [list, element?.id, ...rest].join('.');
  };

  it('is what scoring the edited document gives', () => {
    fc.assert(
      fc.property(agreements(), fc.nat(), (agreement, which) => {
        const facts = factsOf(agreement).filter(isPlain(agreement));
        fc.pre(facts.length > 0);
        const fact = facts[which % facts.length] as Fact;
        if (fact.kind !== 'ladder') return;
        const levels = levelsOf(fact.ladder);
        const before = rangesOf(scoreAgreement(agreement));
        const moves = [levels[0], levels.at(-1)].flatMap((level) => {
          const after = rangesOf(scoreAgreement(withFact(agreement, fact, level)));
          return (['baselines', 'guarantees', 'coDrafting'] as const).map((indicator) => {
            const [now, then] = [after[indicator], before[indicator]];
            if (now === undefined || then === undefined) return 0;
            return Math.abs(now.low - then.low) + Math.abs(now.high - then.high);
          });
        });
        const swing = moves.reduce((sum, move) => sum + move, 0);
        const told = among(openFacts, agreement).find(({ at }) => at === placeOf(agreement, fact));
        expect(Math.abs((told?.swing ?? 0) - swing)).toBeLessThan(2e-9);
      }),
      { numRuns: RUNS },
    );
  });
});
