import { describe, expect, it } from 'vitest';
import { openCase } from '../../src/analysis/case-file.ts';
import { verifierScores } from '../../src/analysis/verification.ts';
import {
  type Answer,
  answersTo,
  guaranteeLinks,
  guaranteesIndicator,
} from '../../src/indicators/guarantees.ts';
import type { Agreement, Guarantee } from '../../src/model/agreement.ts';
import { breachesOf } from '../../src/score/rubric.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import {
  arithmetic,
  geometric,
  harmonic,
  help,
  indicatorOf,
  outline,
  partAt,
  written as titled,
  valley,
  withHelp,
} from './by-hand.ts';

const indicator = (agreement: Agreement) => indicatorOf(agreement, 'guarantees');
const worth = (agreement: Agreement) => scoreAgreement(agreement).indicators.guarantees.range;

/** In words, judged by the responder, who can stop it; arms owed and set aside; within 72 hours, ten years, one of notice. */
const trigger = harmonic([0.5, 1], [0.6, 1], [0.6, 1]);
const responder = harmonic([0.85, 2], [0.5, 1], [0.6, 1]);
const endurance = geometric([0.2 + (0.8 * 10) / 20, 1], [0.85, 1]);
const timeline = (speed: number) => geometric([speed, 2], [endurance, 1]);
const answered = (speed: number) =>
  geometric([harmonic([trigger, 1], [responder, 1], [timeline(speed), 1]), 4], [0.65, 1]);

/** The weights of all breaches, of which help answers the first two. */
const REST = [0.15, 0.15, 0.075, 0.075, 0.05, 0.05].map((weight) => [0, weight] as const);

describe('guarantees', () => {
  it('are the conjunction of trigger, responder and timeline, chained with the bond', () => {
    expect(help(valley(), 'major-offensive').range.low).toBeCloseTo(answered(1), 12);
    expect(help(valley(), 'limited-incursion').range.low).toBeCloseTo(answered(1), 12);
  });

  it('are next to nothing where one of the three is missing', () => {
    expect(help(withHelp({ responders: [] }), 'major-offensive').range.low).toBeLessThan(0.1);
    const silent = {
      threshold: 'unspecified',
      established: 'unspecified',
      activation: 'unspecified',
    } as const;
    expect(help(withHelp({ trigger: silent }), 'major-offensive').range.low).toBeLessThan(0.1);
  });

  it('take the best guarantee for each breach and the mean over breaches by weight', () => {
    // The warning is a protest, and so no answer.
    expect(partAt(indicator(valley()), 'limited-incursion', 'warning').range.low).toBeLessThan(
      0.06,
    );
    expect(indicator(valley()).range.low).toBeCloseTo(
      arithmetic([answered(1), 0.25], [answered(1), 0.2], ...REST),
      12,
    );
  });

  it('cover every way in which a breach may come to be established, where that is unknown', () => {
    const under = (established: Guarantee['trigger']['established']) =>
      help(
        withHelp({ trigger: { threshold: 'described', established, activation: 'cemark' } }),
        'major-offensive',
      ).range;
    const each = [under('unspecified'), under('responders'), under({ verifier: 'observers' })];
    for (const marker of ['unknown', 'not-looked-up'] as const) {
      expect(under(marker).low).toBeCloseTo(Math.min(...each.map(({ low }) => low)), 12);
      expect(under(marker).high).toBeCloseTo(Math.max(...each.map(({ high }) => high)), 12);
    }
  });

  it('are not asked of a text without a truce what only a truce can have', () => {
    const pure = { ...valley(), purpose: ['guarantee' as const] };
    const ids = indicator(pure).parts.map(({ id }) => id);
    expect(ids).not.toContain('withdrawal-failure');
    expect(ids).not.toContain('monitor-obstruction');
    // 0.45 of the 0.85 that are left, with the notice that an alliance implies given in the text.
    expect(worth(pure).low).toBeCloseTo((0.45 * answered(1)) / 0.85, 12);
  });

  it('are open upward where guarantees may be undisclosed', () => {
    const { low, high } = worth({ ...valley(), undisclosed: ['guarantees'] });
    expect(low).toBe(worth(valley()).low);
    expect(high).toBe(1);
  });
});

describe('sides', () => {
  const mutual = (change: Partial<Agreement> = {}): Agreement => ({
    ...valley(),
    protects: ['arland', 'borland'],
    constrains: ['arland', 'borland'],
    ...change,
  });

  // Under version 1 the worst violator alone counted: a treaty with one side beside a truce of both was worth nothing.
  it('are averaged, and the worst case says who is left unanswered', () => {
    const card = scoreAgreement(mutual());
    expect(card.worstCase.guarantees).toBe('arland');
    expect(card.indicators.guarantees.range.low).toBeCloseTo((worth(valley()).low + 0) / 2, 12);
  });

  it('count as their worst member where parties stand together', () => {
    const together = mutual({
      sides: [['arland', 'borland']],
      protects: ['arland', 'borland', 'cemark'],
    });
    const { range } = indicator(together);
    const each = ['arland', 'borland'].map(
      (party) => worth({ ...together, constrains: [party] }).low,
    );
    expect(range.low).toBe(Math.min(...each));
  });

  it('are each a part, named after its members', () => {
    const parties = [
      ...valley().parties,
      { id: 'dorland', name: 'Dorland', kind: 'state' as const },
    ];
    const constrains = ['borland', 'dorland', 'arland'];
    const sided = indicator(mutual({ parties, constrains, sides: [['borland', 'dorland']] }));
    expect(sided.rule).toBe('mean');
    expect(sided.parts.map(({ id, rule }) => [id, rule])).toEqual([
      ['borland+dorland', 'worst'],
      ['arland', 'mean'],
    ]);
  });

  it('a guarantee that runs against one of them is no answer to another', () => {
    const against = {
      ...mutual(),
      guarantees: withHelp({ protects: ['arland', 'borland'] }).guarantees,
    };
    // Help for both runs against both, as Cemark is neither.
    expect(worth(against).low).toBeCloseTo(worth(valley()).low, 12);
    const onlyBorland = against.guarantees.map((one) => ({ ...one, against: ['borland'] }));
    expect(worth({ ...against, guarantees: onlyBorland }).low).toBeCloseTo(
      worth(valley()).low / 2,
      12,
    );
  });
});

describe('anyone', () => {
  const dorland = { id: 'dorland', name: 'Dorland', kind: 'state' } as const;
  const outsider = (change: Partial<Agreement> = {}): Agreement => ({
    ...valley(),
    parties: [...valley().parties, dorland],
    constrains: ['anyone'],
    ...change,
  });
  const activatedBy = (activation: Guarantee['trigger']['activation']) =>
    withHelp({ trigger: { threshold: 'described', established: 'responders', activation } })
      .guarantees;

  it('is an outsider without a consent to refuse', () => {
    expect(worth(outsider()).low).toBeCloseTo(worth(valley()).low, 12);
  });

  it('is each holder of a vote as well who is neither protected nor a responder, and the worst counts', () => {
    const rule = { allOf: ['cemark', 'dorland'] };
    const guarantees = activatedBy(rule);
    const byName = (violator: string) =>
      worth({ ...outsider(), guarantees, constrains: [violator] }).low;
    expect(worth(outsider({ guarantees })).low).toBeCloseTo(byName('dorland'), 12);
    // Dorland can block it; somebody without a vote cannot.
    expect(byName('dorland')).toBeLessThan(byName('borland') / 2);
  });

  it('is a permanent member, where the Security Council must decide', () => {
    const unsc = {
      id: 'unsc',
      name: 'Security Council',
      kind: 'council',
      decides: 'un-security-council',
    } as const;
    const agreement = outsider({
      parties: [...valley().parties, unsc],
      guarantees: activatedBy('unsc'),
    });
    const cases = indicator(agreement).parts.map(({ id }) => id);
    expect(cases).toEqual(['anyone', 'cn', 'fr', 'gb', 'ru', 'us']);
    const free = { ...agreement, guarantees: activatedBy({ apartFrom: 'violator', rule: 'unsc' }) };
    expect(worth(agreement).low).toBeLessThan(worth(free).low / 2);
  });

  it('is a side of its own beside those who are constrained by name', () => {
    const guarantees = valley().guarantees.map((one) => ({ ...one, against: ['borland'] }));
    const both = outsider({ constrains: ['borland', 'anyone'], guarantees });
    expect(worth(both).low).toBeCloseTo(worth(valley()).low / 2, 12);
    expect(scoreAgreement(both).worstCase.guarantees).toBe('anyone');
  });
});

describe('what a reader meets', () => {
  const written = (change: Partial<Agreement> = {}) => indicator({ ...titled(), ...change });

  it('of a guarantee is its answer: the triad of each responder, and the bond', () => {
    expect(outline(written(), 0)).toEqual(['guarantees [mean 2] Guarantees']);
    expect(outline(partAt(written(), 'major-offensive'), 5)).toEqual([
      'major-offensive [best 0.25] Major offensive',
      '  help [discount 1] Help for Arland (Art. 4)',
      '    answer [chain 1] Answer',
      '      triad [best 4] Trigger, responder, timeline',
      '        cemark [every 1] Cemark',
      '          trigger [every 1] Trigger',
      '          responder [every 1] Responder: Cemark',
      '          timeline [chain 1] Timeline',
      '      bond [rung 1] Bond: level instrument.form instrument signed-treaty (Signatures)',
    ]);
  });

  it('of a guarantee without a title is its id', () => {
    expect(help(valley(), 'major-offensive').label).toBe('help');
  });

  it('of a guarantee that a breach of such a size does not set off is that it does not', () => {
    const sizes = [{ quantity: 'depth-km', atLeast: 10 }] as const;
    const { breaches } = MIAMI_2025;
    const small = {
      ...MIAMI_2025,
      breaches: { ...breaches, 'major-offensive': { ...breaches['major-offensive'], sizes } },
    };
    const withDepth = (agreement: Agreement, atLeast: number): Agreement => ({
      ...agreement,
      guarantees: agreement.guarantees.map(({ trigger, ...one }) => ({
        ...one,
        trigger: {
          ...trigger,
          threshold: 'measurable',
          measures: { all: [{ quantity: 'depth-km', atLeast }] },
        },
      })),
    });
    const answered = (agreement: Agreement, atLeast: number) =>
      partAt(indicatorOf(withDepth(agreement, atLeast), 'guarantees', small), 'major-offensive');
    const line = 'not-reached guarantees.help.trigger.measures';
    expect(outline(answered(titled(), 50))).toEqual([
      'major-offensive [best 0.25] Major offensive',
      `  help [measure 1] Help for Arland: ${line} (Art. 4(1))`,
    ]);
    expect(outline(answered(valley(), 50)).at(-1)).toBe(`  help [measure 1] help: ${line}`);
    expect(answered(titled(), 50).range).toEqual({ low: 0, high: 0 });
    expect(answered(titled(), 10).range.low).toBeGreaterThan(0.3);
  });

  it('of a guarantee that nobody must answer is that nobody must', () => {
    const guarantees = titled().guarantees.map((one) => ({ ...one, responders: [] }));
    const triad = partAt(written({ guarantees }), 'major-offensive', 'help', 'answer', 'triad');
    expect(outline(triad, 1)).toEqual([
      'triad [every 4] Trigger, responder, timeline',
      '  trigger [every 1] Trigger',
      '  responder [measure 1] Nobody must respond: absent guarantees.help.responders responder (Art. 4)',
      '  timeline [chain 1] Timeline',
    ]);
    expect(triad.parts[1]?.range).toEqual({ low: 0, high: 0 });
  });

  it('of a breach that may be established in several ways is each of them', () => {
    const guarantees = titled().guarantees.map((one) => ({
      ...one,
      trigger: { ...one.trigger, established: 'unknown' as const },
    }));
    expect(outline(partAt(written({ guarantees }), 'major-offensive', 'help'), 3)).toEqual([
      'help [discount 1] Help for Arland (Art. 4)',
      '  ways [either 1] Answer',
      ...['unspecified', 'responders', 'observers'].flatMap(() => [
        '    way [discount 1] If it is established so',
        '      answer [chain 1] Answer',
      ]),
    ]);
  });

  it('of a breach that nothing answers is that nothing does, and of what is not disclosed that something may', () => {
    expect(outline(partAt(written(), 'blockade'))).toEqual([
      'blockade [measure 0.05] Blockade: absent guarantees blockade (Preamble)',
    ]);
    expect(outline(partAt(written({ undisclosed: ['guarantees'] }), 'blockade'))).toEqual([
      'blockade [best 0.05] Blockade',
      '  undisclosed-guarantees [measure 1] Undisclosed guarantees: undisclosed undisclosed guarantees',
    ]);
  });

  it('of a text that is about no breach is that it is about none', () => {
    expect(outline(guaranteesIndicator([]))).toEqual([
      'guarantees [measure 1] Guarantees: absent scope breach in scope',
    ]);
    expect(guaranteesIndicator([]).range).toEqual({ low: 0, high: 0 });
  });
});

describe('an answer by what fits', () => {
  const answer = (agreement: Agreement, breach = 'major-offensive', rubric = MIAMI_2025) => {
    const file = openCase(agreement);
    const scoreOf = verifierScores(file, rubric, 'borland');
    const links = guaranteeLinks(file, rubric);
    const all = answersTo(file, rubric, links, scoreOf, breachesOf(rubric), 'borland');
    return all.find((one) => one.breach.id === breach) as Answer;
  };
  const nobody = (end: 'low' | 'high') => answer(withHelp({ responders: [] })).answered.range[end];

  it('is that of responders whose response fits at least so well, and else that of nobody', () => {
    // Arms fit an offensive 0.6.
    const { answered: whole, byFitting } = answer(valley());
    expect(byFitting(0.6, 'low')).toBe(whole.range.low);
    expect(byFitting(0.6, 'high')).toBe(whole.range.high);
    expect(byFitting(0.61, 'low')).toBe(nobody('low'));
    expect(nobody('low')).toBeLessThan(whole.range.low / 2);
  });

  it('is at best that of a response which may fit, and at worst not', () => {
    const [aid] = valley().guarantees.at(-1)?.responders ?? [];
    const unknown = withHelp({ responders: [{ ...aid, responses: 'unknown' }] as never });
    const { answered: whole, byFitting } = answer(unknown);
    expect(byFitting(0.9, 'high')).toBe(whole.range.high);
    expect(byFitting(0.9, 'low')).toBe(nobody('low'));
  });

  it('is the best of all guarantees that cover the breach, and nothing where none does', () => {
    const { answered: whole, byFitting } = answer(valley(), 'limited-incursion');
    expect(byFitting(0, 'low')).toBe(whole.range.low);
    expect(answer(valley(), 'blockade').byFitting(0, 'high')).toBe(0);
  });

  it('may be perfect where guarantees are not disclosed, and only at best', () => {
    const hidden = { ...valley(), undisclosed: ['guarantees' as const] };
    expect(answer(hidden, 'blockade').byFitting(1, 'high')).toBe(1);
    expect(answer(hidden, 'blockade').byFitting(1, 'low')).toBe(0);
    expect(answer(hidden).byFitting(0.6, 'low')).toBe(answer(valley()).byFitting(0.6, 'low'));
  });

  it('is none of a guarantee that the breach does not set off', () => {
    const agreement = withHelp({
      trigger: {
        threshold: 'measurable',
        measures: { all: [{ quantity: 'depth-km', atLeast: 50 }] },
        established: 'responders',
        activation: 'cemark',
      },
    });
    const { breaches } = MIAMI_2025;
    const sizes = [{ quantity: 'depth-km', atLeast: 10 }] as const;
    const small = {
      ...MIAMI_2025,
      breaches: { ...breaches, 'major-offensive': { ...breaches['major-offensive'], sizes } },
    };
    expect(answer(agreement, 'major-offensive').byFitting(0, 'low')).toBeGreaterThan(0.3);
    expect(answer(agreement, 'major-offensive', small).byFitting(0, 'low')).toBe(0);
  });
});

describe('a text that constrains nobody', () => {
  it('is asked once, of anybody who is not on the side of those who respond', () => {
    const card = indicator({ ...valley(), constrains: [], baselines: [] });
    expect(card.parts.map(({ id }) => id)).toContain('major-offensive');
    expect(card.range.low).toBeCloseTo(worth(valley()).low, 12);
  });

  it('has no veto to count', () => {
    const trigger = { threshold: 'described', established: 'responders', activation: 'borland' };
    const agreement = { ...withHelp({ trigger } as never), constrains: [], baselines: [] };
    expect(help(agreement, 'major-offensive').parts.map(({ id }) => id)).toEqual(['answer']);
  });
});
