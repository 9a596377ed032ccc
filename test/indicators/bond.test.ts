import { describe, expect, it } from 'vitest';
import type { Condition, Guarantee } from '../../src/model/agreement.ts';
import { geometric, help, indicatorOf, partAt, valley, withHelp } from './by-hand.ts';

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
  });
});
