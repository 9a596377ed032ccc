import { describe, expect, it } from 'vitest';
import type { Condition, Guarantee } from '../../src/model/agreement.ts';
import {
  geometric,
  help,
  indicatorOf,
  outline,
  partAt,
  valley,
  withHelp,
  written,
} from './by-hand.ts';

const condition = (change: Partial<Condition> = {}): Condition => ({
  kind: 'void-if',
  event: 'E',
  adjudicator: 'unspecified',
  ...change,
});
const exactly = (value: number) => ({ low: value, high: value });
const answer = (change: Partial<Guarantee>, ...path: readonly string[]) =>
  help(withHelp(change), 'major-offensive', ...path).range;
const plain = () => answer({}).low;

describe('the bond', () => {
  it('is the form of the instrument of the agreement, or of one of its own', () => {
    expect(answer({}, 'answer', 'bond')).toEqual(exactly(0.65));
    const paper = { instrument: { form: 'statement', signatories: [] } } as const;
    expect(answer(paper, 'answer', 'bond')).toEqual(exactly(0.1));
    const resolution = { instrument: { form: 'chapter-vii-resolution', signatories: [] } } as const;
    expect(answer(resolution, 'answer', 'bond')).toEqual(exactly(1));
  });

  it('is a link of the answer beside the triad, which counts four times', () => {
    const triad = answer({}, 'answer', 'triad').low;
    expect(answer({}, 'answer').low).toBeCloseTo(geometric([triad, 4], [0.65, 1]), 12);
  });
});

describe('conditions', () => {
  const worth = (...conditions: readonly Condition[]) =>
    answer({ conditions: [...conditions] }, 'conditions');

  it.each<[string, Condition, number]>([
    ['nobody judges', condition(), 0.2],
    ['the responder judges', condition({ adjudicator: 'cemark' }), 0.5],
    ['somebody else judges', condition({ adjudicator: 'arland' }), 0.85],
    ['needs no judge', condition({ adjudicator: 'automatic' }), 0.85],
    ['the violator judges', condition({ adjudicator: 'borland' }), 0],
    [
      'the violator can bring it about',
      condition({ adjudicator: 'arland', controlledBy: ['borland'] }),
      0,
    ],
    [
      'is judged by a body in which the violator has no say',
      condition({ adjudicator: { apartFrom: 'violator', rule: { allOf: ['arland', 'borland'] } } }),
      0.85,
    ],
  ])('%s', (_, one, credit) => {
    expect(worth(one)).toEqual(exactly(credit));
    // What they leave is left of the whole answer. Under version 1 they were one link of six.
    expect(answer({ conditions: [one] }).low).toBeCloseTo(credit * plain(), 12);
  });

  it('are no part where there are none', () => {
    const whole = help(valley(), 'major-offensive');
    expect(whole.parts.map(({ id }) => id)).toEqual(['answer']);
  });

  it('are anything short of none where the judge is not known', () => {
    expect(worth(condition({ adjudicator: 'unknown' }))).toEqual({ low: 0, high: 0.85 });
    expect(worth(condition({ adjudicator: 'arland', controlledBy: 'not-looked-up' }))).toEqual({
      low: 0,
      high: 0.85,
    });
  });

  it('count as the worst of several', () => {
    expect(worth(condition({ adjudicator: 'arland' }), condition()).low).toBe(0.2);
  });
});

describe('a veto of the violator', () => {
  const trigger = (change: Partial<Guarantee['trigger']>): Partial<Guarantee> => ({
    trigger: { threshold: 'described', established: 'responders', activation: 'cemark', ...change },
  });
  const withFinding = (finding: 'borland' | 'cemark' | 'unknown') => {
    const agreement = withHelp(trigger({ established: { verifier: 'observers' } }));
    const verification = agreement.verification.map((one) => ({ ...one, finding }));
    return help({ ...agreement, verification }, 'major-offensive');
  };

  it('over the activation leaves a tenth of the whole answer', () => {
    const whole = help(withHelp(trigger({ activation: 'borland' })), 'major-offensive');
    expect(partAt(whole, 'veto').range).toEqual(exactly(0.1));
    expect(partAt(whole, 'veto').because).toMatchObject({
      code: 'veto',
      at: 'guarantees.help.trigger.activation',
      over: 'activation',
    });
    expect(whole.range.low).toBeCloseTo(0.1 * partAt(whole, 'answer').range.low, 12);
  });

  it('over the finding on which the trigger relies leaves as little', () => {
    const whole = withFinding('borland');
    expect(partAt(whole, 'veto').range).toEqual(exactly(0.1));
    expect(partAt(whole, 'veto').because).toMatchObject({
      code: 'veto',
      at: 'verification.observers.finding',
      over: 'finding',
    });
    expect(whole.range.low).toBeCloseTo(0.1 * partAt(whole, 'answer').range.low, 12);
  });

  it('is none where it certainly cannot stop either', () => {
    expect(withFinding('cemark').parts.map(({ id }) => id)).toEqual(['answer']);
    // The responders judge for themselves: a verifier whose finding it can block takes no part.
    const agreement = valley();
    const verification = agreement.verification.map((one) => ({ ...one, finding: 'borland' }));
    const whole = help({ ...agreement, verification }, 'major-offensive');
    expect(whole.parts.map(({ id }) => id)).toEqual(['answer']);
  });

  it('may be one where the rule is not known', () => {
    for (const whole of [
      withFinding('unknown'),
      help(withHelp(trigger({ activation: 'unknown' })), 'major-offensive'),
      help(
        withHelp(trigger({ activation: { anyOf: ['borland', 'not-looked-up'] } })),
        'major-offensive',
      ),
    ])
      expect(partAt(whole, 'veto').range).toEqual({ low: 0.1, high: 1 });
  });

  it('may be one where the verifier is not disclosed', () => {
    const agreement = {
      ...withHelp(trigger({ established: 'unknown' })),
      undisclosed: ['verification' as const],
    };
    const ways = partAt(indicatorOf(agreement, 'guarantees'), 'major-offensive', 'help', 'ways');
    const vetoes = ways.parts.flatMap(({ parts }) => parts.filter(({ id }) => id === 'veto'));
    expect(vetoes.map(({ range }) => range)).toEqual([{ low: 0.1, high: 1 }]);
    // There is no verifier to look at, so the trigger is the place to look.
    expect(vetoes.map(({ because }) => because)).toMatchObject([{ at: 'guarantees.help.trigger' }]);
  });

  it('is none where nobody is constrained, whatever is not disclosed', () => {
    const agreement = {
      ...withHelp(trigger({ established: 'unknown' })),
      protects: ['arland'],
      constrains: [],
      undisclosed: ['verification' as const],
    };
    const ways = partAt(indicatorOf(agreement, 'guarantees'), 'major-offensive', 'help', 'ways');
    expect(ways.parts.flatMap(({ parts }) => parts.map(({ id }) => id))).not.toContain('veto');
  });
});

describe('what a reader meets', () => {
  const met = (change: Partial<Guarantee>, ...path: readonly string[]) => {
    const guarantees = written().guarantees.map((one) => ({ ...one, ...change }));
    return outline(help({ ...written(), guarantees }, 'major-offensive', ...path));
  };

  it('of a bond is the form of the instrument, and whose it is', () => {
    expect(met({}, 'answer', 'bond')).toEqual([
      'bond [rung 1] Bond: level instrument.form instrument signed-treaty (Signatures)',
    ]);
    const cites = [{ source: 'text', at: 'Annex' }];
    const instrument = { form: 'statement', signatories: [], cites } as const;
    expect(met({ instrument }, 'answer', 'bond')).toEqual([
      'bond [rung 1] Bond: level guarantees.help.instrument.form instrument statement (Annex)',
    ]);
  });

  it('of conditions is each event, who judges it, and where the text says so', () => {
    const conditions = [
      condition({ event: 'the border closes', cites: [{ source: 'text', at: 'Art. 9' }] }),
      condition({ event: 'elections fail', adjudicator: 'cemark' }),
      condition({ event: 'aid ends', adjudicator: 'borland' }),
      condition({ event: 'a strike', adjudicator: 'arland' }),
      condition({ event: 'a claim', adjudicator: 'unknown' }),
    ];
    const at = 'condition guarantees.help.conditions';
    expect(met({ conditions }, 'conditions')).toEqual([
      'conditions [worst 1] Conditions',
      `  condition-1 [rung 1] Condition: ${at}.0 the border closes unspecified (Art. 9)`,
      `  condition-2 [rung 1] Condition: ${at}.1 elections fail responders (Art. 4)`,
      `  condition-3 [rung 1] Condition: ${at}.2 aid ends violator (Art. 4)`,
      `  condition-4 [rung 1] Condition: ${at}.3 a strike independent (Art. 4)`,
      `  condition-5 [rung 1] Condition: ${at}.4 a claim unknown (Art. 4)`,
    ]);
  });
});

describe('the place of a veto', () => {
  type Activation = Guarantee['trigger']['activation'];
  const veto = (activation: Activation, finding: Activation, cited = true) => {
    const verification = written().verification.map((one) => ({ ...one, finding }));
    const guarantees = written().guarantees.map(({ trigger: { cites, ...trigger }, ...one }) => ({
      ...one,
      trigger: {
        ...trigger,
        ...(cited ? { cites } : {}),
        established: { verifier: 'observers' },
        activation,
      },
    })) as Guarantee[];
    const whole = help({ ...written(), verification, guarantees }, 'major-offensive');
    return whole.parts
      .filter(({ id }) => id === 'veto')
      .map((one) => [...outline(one), one.range.low, one.range.high]);
  };
  const line = (at: string, over: string, cite = 'Art. 4(1)') =>
    `veto [rung 1] Veto of the violator: veto ${at} ${over} (${cite})`;
  const ACTIVATION = 'guarantees.help.trigger.activation';
  const FINDING = 'verification.observers.finding';
  const EITHER = 'guarantees.help.trigger';

  it.each<[string, Activation, Activation, string, string, number]>([
    ['over the activation', 'borland', 'cemark', ACTIVATION, 'activation', 0.1],
    ['over the finding', 'cemark', 'borland', FINDING, 'finding', 0.1],
    ['over both', 'borland', 'borland', EITHER, 'activation', 0.1],
    ['over an activation that is not known', 'unknown', 'cemark', ACTIVATION, 'unknown', 1],
    ['over a finding that is not known', 'cemark', 'unknown', FINDING, 'unknown', 1],
    ['where neither is known', 'unknown', 'unknown', EITHER, 'unknown', 1],
    ['over a finding, whatever the activation is', 'unknown', 'borland', EITHER, 'finding', 0.1],
    [
      'over an activation, whatever the finding is',
      'borland',
      'unknown',
      EITHER,
      'activation',
      0.1,
    ],
  ])('%s', (_, activation, finding, at, over, high) => {
    expect(veto(activation, finding)).toEqual([[line(at, over), 0.1, high]]);
  });

  it('is nowhere where there is none', () => {
    expect(veto('cemark', 'cemark')).toEqual([]);
  });

  it('is in the article of the guarantee, if the trigger has none of its own', () => {
    expect(veto('borland', 'cemark', false)).toEqual([
      [line(ACTIVATION, 'activation', 'Art. 4'), 0.1, 0.1],
    ]);
  });
});

describe('the judge of a condition', () => {
  const judged = (change: Partial<Condition>, constrains: string[] = ['borland']) => {
    const agreement = {
      ...withHelp({ conditions: [condition(change)], protects: ['arland'] }),
      constrains,
    };
    return help(agreement, 'major-offensive', 'conditions').range;
  };

  it.each<[string, Partial<Condition>, number, number?]>([
    ['the responder and another', { adjudicator: { allOf: ['cemark', 'arland'] } }, 0.85],
    // The violator refuses, so that the responder judges alone.
    ['the responder or the violator', { adjudicator: { anyOf: ['cemark', 'borland'] } }, 0.5],
    [
      'the responder or nobody who can be told',
      { adjudicator: { anyOf: ['cemark', 'unknown'] } },
      0.5,
      0.85,
    ],
    [
      'the responder and nobody who can be told',
      { adjudicator: { allOf: ['cemark', 'unknown'] } },
      0,
      0.85,
    ],
    ['brought about by somebody else', { adjudicator: 'arland', controlledBy: ['cemark'] }, 0.85],
    [
      'brought about by the violator and others',
      { adjudicator: 'arland', controlledBy: ['cemark', 'borland'] },
      0,
    ],
    ['brought about by nobody knows whom, judged by nobody', { controlledBy: 'unknown' }, 0, 0.2],
  ])('%s', (_, change, low, high = low) => {
    expect(judged(change)).toEqual({ low, high });
  });

  it('is not the violator where nobody is constrained, as nothing is in its hands', () => {
    const change = { adjudicator: 'arland', controlledBy: 'unknown' } as const;
    expect(judged(change, [])).toEqual(exactly(0.85));
    expect(judged(change, ['anyone'])).toEqual({ low: 0, high: 0.85 });
  });
});
