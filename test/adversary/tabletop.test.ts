import fc from 'fast-check';
import { isLeft, isRight } from 'fp-ts/Either';
import { assert, describe, expect, it } from 'vitest';
import { enforcementRule } from '../../src/adversary/enforcement.ts';
import type { Ending } from '../../src/adversary/log.ts';
import { ENDS, type End } from '../../src/adversary/open-consents.ts';
import type { Scenario } from '../../src/adversary/scenario.ts';
import type { Tabletop } from '../../src/adversary/tabletop.ts';
import { openCase, responseTime, waysToEstablish } from '../../src/analysis/case-file.ts';
import { passes } from '../../src/decision/passing.ts';
import { issueText } from '../../src/issue/issue.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { BREACHES } from '../../src/model/breaches.ts';
import { ANYONE } from '../../src/model/terms.ts';
import { boardOf, judgedBreach } from '../../src/standard/coalitions.ts';
import { SCENARIOS } from '../../src/standard/scenarios.ts';
import { tabletop } from '../../src/standard/tabletop.ts';
import { agreements } from '../../src/testing/arbitraries/agreement.ts';
import { isInFigures } from '../../src/time/latency.ts';
import { draft } from '../drafts.ts';
import {
  BASE,
  withCondition,
  withFields,
  withGuarantee,
  withResponders,
  withSecondGuarantee,
  withTimeline,
  withTrigger,
  withVerifier,
} from '../findings/base.ts';
import { RUNS } from '../runs.ts';

const HOUR = 3_600;

const PROBE: Scenario = { id: 'probe', title: 'A probe', breach: 'limited-incursion' };

const played = (document: Agreement, scenario: Scenario = PROBE): Tabletop => {
  const answer = tabletop(document, scenario);
  assert(isRight(answer));
  return answer.right;
};

/** Hour and event of each line that tells of somebody: `12 found mission`. */
const lines = (document: Agreement, scenario?: Scenario, end: End = 'worst'): string[] =>
  played(document, scenario)[end].log.map(({ at, event }) => {
    const about =
      'party' in event
        ? ` ${event.party}`
        : 'verifier' in event
          ? ` ${event.verifier}`
          : 'guarantee' in event
            ? ` ${event.guarantee}`
            : '';
    const by = 'by' in event && event.by.length > 0 ? ` by ${event.by.join(' ')}` : '';
    const why = 'why' in event ? ` ${event.why}` : '';
    return `${at === undefined ? 'never' : at / HOUR} ${event.what}${about}${why}${by}`;
  });

const outcome = (document: Agreement, scenario?: Scenario, end: End = 'worst'): Ending =>
  played(document, scenario)[end].outcome;

/** What stopped it, by kind. */
const reasons = (document: Agreement, scenario?: Scenario, end?: End): readonly string[] => {
  const ended = outcome(document, scenario, end);
  return 'reasons' in ended ? ended.reasons.map(({ what }) => what) : [ended.kind];
};

describe('a breach is replayed', () => {
  it('hour by hour, each line by its clause', () => {
    expect(lines(BASE)).toEqual([
      '0 breach',
      '6 seen mission by watch',
      '6 asked mission',
      '12 found mission',
      '24 activated pledge by corland dorland',
      '72 responds corland',
      '72 responds dorland',
    ]);
    const { log, outcome: ended } = played(BASE).worst;
    expect(log.map(({ cites }) => cites.map(({ at }) => at).join())).toEqual([
      '',
      'Art. 3',
      'Art. 3',
      'Art. 3',
      'Art. 7(1)',
      'Art. 6(1)',
      'Art. 6(2)',
    ]);
    expect(ended).toEqual({
      kind: 'in-time',
      at: 72 * HOUR,
      lateBy: 0,
      guarantee: 'pledge',
      party: 'corland',
      owed: true,
    });
  });

  it('with those who refuse: the others find, decide and act', () => {
    expect(lines(BASE, { ...PROBE, refuses: ['corland'] }).slice(-3)).toEqual([
      '24 activated pledge by dorland',
      '72 responds dorland',
      'never stays-home corland refuses by corland',
    ]);
  });

  it.each<[string, string[], string]>([
    ['nobody looks', ['watch'], '6 unseen mission nobody-looks by watch'],
    ['the finding is stopped', ['corland', 'dorland'], '12 not-found mission by corland dorland'],
  ])('until %s', (_, refuses, last) => {
    expect(lines(BASE, { ...PROBE, refuses }).at(-1)).toBe(last);
    expect(outcome(BASE, { ...PROBE, refuses }).kind).toBe('unanswered');
  });

  it('until the violator stops it, which it does not where it consents', () => {
    const veto = withTrigger(BASE, { activation: { allOf: ['borland', 'corland'] } });
    expect(lines(veto).at(-1)).toBe('24 not-activated pledge by borland');
    expect(outcome(veto, { ...PROBE, violatorConsents: true }).kind).toBe('in-time');
  });

  it('with those who delay: the rest waits only for those it needs', () => {
    const slow = (party: string) => outcome(BASE, { ...PROBE, delays: [{ party, by: 'P3D' }] });
    // Dorland can find with the Watch, activate and respond without Corland.
    expect(slow('corland')).toMatchObject({ kind: 'in-time', party: 'dorland', at: 72 * HOUR });
    expect(slow('watch')).toMatchObject({ kind: 'late', lateBy: 24 * HOUR });
    const both = {
      ...PROBE,
      delays: [
        { party: 'corland', by: 'P2D' },
        { party: 'dorland', by: 'P1D' },
      ],
    };
    expect(outcome(BASE, both)).toMatchObject({ kind: 'late', party: 'dorland' });
  });

  it('late, and by how much', () => {
    const slow = withTimeline(BASE, { stage: 'respond', within: 'P4D', from: 'breach' });
    expect(outcome(slow)).toMatchObject({ kind: 'late', at: 96 * HOUR, lateBy: 24 * HOUR });
  });

  it('at worst and at best where the text is silent, and says that the time is open', () => {
    const silent = withTimeline(BASE);
    expect(reasons(silent)).toEqual(['stays-home', 'stays-home']);
    expect(played(silent).worst.log.at(-1)?.event).toMatchObject({ why: 'no-time-set' });
    const { log, outcome: ended } = played(silent).best;
    expect(ended).toMatchObject({ kind: 'in-time', at: 12 * HOUR });
    expect(log.at(-1)).toMatchObject({ isOpen: true });
    expect(log[1]).not.toHaveProperty('isOpen');
  });

  it('within a promise counted from the breach, whatever words are assumed to take', () => {
    const promise = withTimeline(
      withVerifier(BASE, { detects: 'unspecified', finds: 'promptly' }),
      {
        stage: 'respond',
        within: 'PT48H',
        from: 'breach',
      },
    );
    expect(outcome(promise)).toMatchObject({ kind: 'in-time', at: 48 * HOUR });
    // Figures it cannot cover, nor words that come after it.
    const slow = withTimeline(
      withVerifier(BASE, { detects: 'P2D', finds: 'promptly' }),
      { stage: 'decide', within: 'PT24H', from: 'breach' },
      { stage: 'respond', within: 'at-once', from: 'previous' },
    );
    expect(outcome(slow)).toMatchObject({ kind: 'in-time', at: 72 * HOUR });
  });

  it('on a ladder: the next rung waits for the one before', () => {
    const ladder = withSecondGuarantee(BASE, {
      follows: 'pledge',
      timeline: [{ stage: 'respond', within: 'PT10H', from: 'previous' }],
    });
    const shown = lines(ladder);
    expect(shown).toContain('72 after-rung second');
    expect(shown).toContain('72 activated second by corland dorland');
    expect(shown.filter((line) => line.startsWith('82 responds'))).toHaveLength(2);
  });

  it('on a text that answers no such breach, with what the monitors see of it', () => {
    const other = withGuarantee(BASE, { breaches: ['blockade'] });
    expect(lines(other)).toEqual([
      '0 breach',
      '0 no-guarantee',
      '6 seen mission by watch',
      '6 asked mission',
      '12 found mission',
    ]);
    expect(reasons(other)).toEqual(['no-guarantee']);
  });
});

describe('a claim', () => {
  const claim = (
    against: 'authorship' | 'threshold' | 'guarantee',
    more: Partial<Scenario> = {},
  ) => ({
    ...PROBE,
    claims: [{ says: 'They fired first.', against }],
    ...more,
  });

  it('that it was somebody else stands at worst where the finding names nobody', () => {
    const silent = withVerifier(BASE, { attribution: 'none' });
    expect(reasons(silent, claim('authorship'))).toEqual(['nobody-named']);
    expect(reasons(silent, claim('authorship'), 'best')).toEqual(['in-time']);
    expect(reasons(BASE, claim('authorship'))).toEqual(['in-time']);
    expect(reasons(silent)).toEqual(['in-time']);
  });

  it('that it was nothing stands at worst where open words decide, and it is said who judges', () => {
    const open = withTrigger(BASE, { threshold: 'qualified', adjectives: ['sustained'] });
    const [judged] = (outcome(open, claim('threshold')) as { reasons: readonly object[] }).reasons;
    expect(judged).toEqual({
      what: 'judged',
      guarantee: 'pledge',
      adjectives: ['sustained'],
      by: ['watch', 'corland', 'dorland'],
      passes: false,
    });
    expect(reasons(open, claim('threshold'), 'best')).toEqual(['in-time']);
    expect(reasons(BASE, claim('threshold'))).toEqual(['in-time']);
  });

  it('that the guarantee is void is judged by whoever has to, and those can let it fall', () => {
    const judgedBy = withCondition(BASE, { adjudicator: 'dorland', controlledBy: [] });
    expect(reasons(judgedBy, claim('guarantee'))).toEqual(['in-time']);
    expect(lines(judgedBy, claim('guarantee'))).toContain('12 upheld pledge by dorland');
    expect(outcome(judgedBy, claim('guarantee', { refuses: ['dorland'] }))).toMatchObject({
      kind: 'voided',
      by: ['dorland'],
    });
    // Nobody raises it, so nobody judges it.
    expect(reasons(judgedBy, { ...PROBE, refuses: ['dorland'] })).toEqual(['in-time']);
  });

  it('is not needed where the violator can bring about the event itself', () => {
    const inHand = withCondition(BASE, { adjudicator: 'automatic', controlledBy: ['borland'] });
    expect(outcome(inHand)).toMatchObject({ kind: 'voided', by: ['borland'] });
  });

  it('is written down', () => {
    expect(played(BASE, claim('authorship')).worst.log[1]).toEqual({
      at: 0,
      event: { what: 'claim', says: 'They fired first.' },
      cites: [],
    });
  });
});

describe('a text', () => {
  it('that waits for what the violator holds back never begins, unless that has come', () => {
    const waits = withCondition(BASE, {
      kind: 'precondition',
      event: 'Borland withdraws',
      adjudicator: 'automatic',
      controlledBy: ['borland'],
    });
    expect(outcome(waits)).toEqual({
      kind: 'unanswered',
      reasons: [
        { what: 'waits', guarantee: 'pledge', event: 'Borland withdraws', by: ['borland'] },
      ],
    });
    expect(reasons(waits, { ...PROBE, preconditions: 'met' })).toEqual(['in-time']);
  });

  it('is not in force before its entry, nor after its term unless it is renewed', () => {
    const early: Scenario = { ...PROBE, phase: 'before-entry' };
    const late: Scenario = { ...PROBE, phase: 'after-term' };
    expect(reasons(BASE, early)).toEqual(['not-in-force']);
    expect(reasons(withFields(BASE, { status: 'in-force' }), early)).toEqual(['in-time']);
    expect(reasons(BASE, late)).toEqual(['in-time']);
    const limited = withGuarantee(BASE, { term: 'P10Y' });
    expect(reasons(limited, late)).toEqual(['not-in-force']);
    const renewed = withGuarantee(BASE, {
      term: 'P10Y',
      renewal: { allOf: ['arland', 'corland'] },
    });
    expect(reasons(renewed, late)).toEqual(['in-time']);
    expect(reasons(renewed, { ...late, refuses: ['arland'] })).toEqual(['not-in-force']);
    expect(reasons(withVerifier(BASE, { term: 'P1Y' }), late)).toEqual(['unseen']);
    const unknown = withGuarantee(BASE, { term: 'unknown' });
    expect(reasons(unknown, late)).toEqual(['not-in-force']);
    expect(reasons(unknown, late, 'best')).toEqual(['in-time']);
  });

  it('whose forces have still to be raised has none until they are', () => {
    const planned = withResponders(BASE, { capability: 'to-be-determined' });
    const scenario: Scenario = { ...PROBE, phase: 'before-deployment' };
    expect(reasons(planned, scenario, 'best')).toEqual(['stays-home', 'stays-home']);
    expect(reasons(planned, PROBE, 'best')).toEqual(['in-time']);
    expect(reasons(BASE, scenario)).toEqual(['in-time']);
  });

  it('is not set off by what is too small for it', () => {
    const small: Scenario = { ...PROBE, sizes: [{ quantity: 'depth-km', atLeast: 0.5 }] };
    expect(reasons(BASE, small)).toEqual(['too-small']);
    expect(reasons(BASE, { ...PROBE, sizes: [{ quantity: 'depth-km', atLeast: 1 }] })).toEqual([
      'in-time',
    ]);
  });

  it('of which not all is public may be answered at best by what is not', () => {
    const hidden = withFields(withGuarantee(BASE, { breaches: ['blockade'] }), {
      undisclosed: ['guarantees'],
    });
    expect(outcome(hidden, PROBE, 'best')).toEqual({ kind: 'undisclosed' });
    expect(reasons(hidden)).toEqual(['no-guarantee']);
  });
});

describe('real texts', () => {
  const night = SCENARIOS['night-probe'];

  it('of Minsk: it is seen, one party stops the finding, and nobody has to answer', () => {
    const shown = lines(draft('minsk-package-2015'), { ...night, violator: 'ru' });
    expect(shown).toContain('0 no-guarantee');
    expect(shown).toContain('0 seen osce-smm by osce');
    expect(shown).toContain('never not-found osce-smm by ru');
  });

  it('of Dayton: the force that sees it answers it', () => {
    const answer = played(draft('dayton-1995'), { ...night, violator: 'srpska' });
    expect(answer.worst.outcome).toMatchObject({ kind: 'in-time', party: 'ifor', owed: true });
    expect(answer.worst).toEqual(answer.best);
  });
});

describe('what is not a scenario', () => {
  it('is refused, all of it at once', () => {
    const answer = tabletop(BASE, {
      ...PROBE,
      breach: 'rudeness',
      begins: '2026-02-30T02:00',
      sizes: [{ quantity: 'duration', atLeast: 'a while' }],
      delays: [{ party: 'watch', by: '' }],
    });
    assert(isLeft(answer));
    expect(answer.left.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['bad-format', 'begins'],
      ['bad-format', 'sizes.0.atLeast'],
      ['bad-format', 'delays.0.by'],
      ['unknown-breach', 'breach'],
    ]);
  });

  it.each(['2026-13-45T99:99', '2026-03-14T24:00', '2026-03-14', '14 March 2026', '', 'T02:00'])(
    'is refused if it begins at %o',
    (begins) => {
      const answer = tabletop(BASE, { ...PROBE, begins });
      assert(isLeft(answer));
      expect(answer.left.map(issueText).join()).toContain('2026-03-14T02:00');
    },
  );
});

const KINDS = BREACHES.map(({ id }) => id);

describe('laws of the tabletop:', () => {
  it('a breach is answered in time just when those who do not refuse suffice', () => {
    fc.assert(
      fc.property(
        agreements({ unknowns: 'many' }),
        fc.constantFrom(...KINDS),
        fc.infiniteStream(fc.boolean()),
        (document, kind, refusal) => {
          const board = boardOf(document, {});
          const breach = judgedBreach(board, kind);
          assert(breach !== undefined);
          const everybody = [...document.parties.map(({ id }) => id), ANYONE];
          const named = [...everybody, 'cn', 'fr', 'gb', 'elected-1', 'elected-2', 'elected-9'];
          for (const violator of board.violators) {
            const refuses = named.filter(() => refusal.next().value === true);
            const scenario: Scenario = {
              ...PROBE,
              breach: kind,
              ...(violator === undefined ? {} : { violator }),
              violatorConsents: true,
              refuses,
              // Whoever judges a condition can let it fall only where somebody raises it.
              claims: [{ says: 'They fired first.', against: 'guarantee' }],
            };
            for (const end of ENDS) {
              const rule = enforcementRule(board, { breach, violator }, end);
              const consents = [
                ...named,
                ...Array.from({ length: 10 }, (_, i) => `elected-${i + 1}`),
                'ru',
                'us',
              ].filter((party) => !refuses.includes(party));
              const { kind: ended } = outcome(document, scenario, end);
              expect(ended === 'in-time' || ended === 'undisclosed').toBe(passes(rule, consents));
            }
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('where nobody refuses and all is in figures, the response comes at the latency of the score', () => {
    fc.assert(
      fc.property(agreements(), fc.constantFrom(...KINDS), (document, kind) => {
        const file = openCase(document);
        const scenario: Scenario = { ...PROBE, breach: kind, violatorConsents: true };
        for (const end of ENDS)
          for (const { at, event } of played(document, scenario)[end].log) {
            if (event.what !== 'responds') continue;
            const guarantee = file.guarantee(event.guarantee);
            assert(guarantee !== undefined);
            const totals = waysToEstablish(file, guarantee).map(
              (by) => responseTime(file, guarantee, by).total,
            );
            if (!totals.every(isInFigures)) continue;
            const ends = totals.map(
              (total) => total[end === 'best' ? 'soonest' : 'latest'].seconds,
            );
            expect(ends).toContain(at);
          }
      }),
      { numRuns: RUNS * 2 },
    );
  });

  it('it is the same each time, plain data, in order of time, and ends with the first response', () => {
    fc.assert(
      fc.property(
        agreements(),
        fc.constantFrom(...Object.values(SCENARIOS)),
        (document, scenario) => {
          const answer = played(document, scenario);
          expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
          expect(played(document, scenario)).toEqual(answer);
          for (const end of ENDS) {
            const { log, outcome: ended } = answer[end];
            const hours = log.map(({ at }) => at ?? Number.POSITIVE_INFINITY);
            expect(hours).toEqual([...hours].sort((a, b) => a - b));
            const responses = log.flatMap(({ at, event }) =>
              event.what === 'responds' && at !== undefined ? [at] : [],
            );
            if (ended.kind === 'in-time' || ended.kind === 'late')
              expect(ended.at).toBe(Math.min(...responses));
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('one more who refuses or delays never brings the answer sooner', () => {
    const when = (document: Agreement, scenario: Scenario, end: End): number =>
      Math.min(
        Number.POSITIVE_INFINITY,
        ...played(document, scenario)[end].log.flatMap(({ at, event }) =>
          event.what === 'responds' && at !== undefined ? [at] : [],
        ),
      );
    fc.assert(
      fc.property(
        agreements(),
        fc.constantFrom(...Object.values(SCENARIOS)),
        fc.nat(),
        (document, scenario, chosen) => {
          const { parties } = document;
          const party = parties[chosen % parties.length]?.id ?? 'ua';
          for (const end of ENDS) {
            const before = when(document, scenario, end);
            const delays = [{ party, by: 'P1D' }];
            expect(when(document, { ...scenario, delays }, end)).toBeGreaterThanOrEqual(before);
            const refuses = [party];
            expect(when(document, { ...scenario, refuses }, end)).toBeGreaterThanOrEqual(before);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});
