import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/model/agreement.ts';
import { combine } from '../../src/model/combine.ts';
import { parseAgreement } from '../../src/model/parse.ts';
import { agreements, anyAgreement } from '../arbitraries/agreement.ts';
import { DRAFTS, draft } from '../drafts.ts';
import { expectNoLower, ranges } from '../laws/ranges.ts';
import { RUNS } from '../runs.ts';
import { baseline, deal, guarantee, round, verifier } from './document.ts';

const framework = deal({
  id: 'framework',
  title: 'Framework',
  date: '2025-11',
  status: 'signed',
  purpose: ['ceasefire'],
  instrument: { form: 'signed-treaty', signatories: ['ua', 'ru'], ratifiedBy: ['ua'] },
  guarantees: [],
  drafting: [round({ id: 'second', date: '2025-11-20' }), round({ id: 'last', date: '2026-01' })],
  cites: [{ source: 'text', at: 'the whole' }],
  notes: 'a choice',
});
const pact = deal({
  id: 'pact',
  title: 'Pact',
  purpose: ['guarantee'],
  parties: [
    { id: 'us', name: 'America', kind: 'state' },
    { id: 'fr', name: 'France', kind: 'state' },
  ],
  protects: ['fr'],
  constrains: [],
  instrument: { form: 'political-commitment', signatories: ['us'] },
  baselines: [],
  verification: [verifier({ watches: [], operators: ['fr'] })],
  guarantees: [
    guarantee({
      instrument: { form: 'ratified-treaty', signatories: ['us'] },
      responders: [],
      cites: [{ source: 'press', at: 'p. 1' }],
    }),
    guarantee({ id: 'rung', follows: 'pledge' }),
  ],
  drafting: [round({ id: 'first', date: '2025-11-10' }), round({ id: 'third', date: '2025-12' })],
  undisclosed: ['guarantees'],
  notes: 'another',
});
const both = combine('deal', [framework, pact]);

describe('a package', () => {
  it('has the parties, sides and purposes of its papers, each once', () => {
    expect(both.parties.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'ua Ukraine',
      'ru Russia',
      'us United States',
      'gb United Kingdom',
      'fr France',
    ]);
    expect([both.protects, both.constrains]).toEqual([['ua', 'fr'], ['ru']]);
    expect(both.purpose).toEqual(['ceasefire', 'guarantee']);
    expect(both.undisclosed).toEqual(['guarantees']);
  });

  it('is as late as its last paper, and as settled and as binding as its weakest', () => {
    const { id, title, date, status, instrument, notes } = both;
    expect({ id, title, date, status, instrument, notes }).toEqual({
      id: 'deal',
      title: 'Framework + Pact',
      date: '2025-12-19',
      status: 'draft',
      instrument: {
        form: 'political-commitment',
        signatories: ['ua', 'ru', 'us'],
        ratifiedBy: ['ua'],
      },
      notes: 'a choice\nanother',
    });
  });

  it('keeps the elements of its papers apart, and what they say of each other', () => {
    const [pledge, rung] = both.guarantees;
    expect(both.baselines.map(({ id }) => id)).toEqual(['framework/line']);
    expect(pledge?.trigger.established).toEqual({ verifier: 'pact/mission' });
    expect([rung?.id, rung?.follows]).toEqual(['pact/rung', 'pact/pledge']);
    expect(pledge?.cites).toEqual([{ source: 'pact/press', at: 'p. 1' }]);
    expect(both.cites).toEqual([{ source: 'framework/text', at: 'the whole' }]);
    expect(both.sources.map(({ id }) => id)).toEqual([
      'framework/text',
      'framework/press',
      'pact/text',
      'pact/press',
    ]);
  });

  it('leaves every element the instrument of its own paper, or its own', () => {
    expect(both.verification.map(({ instrument }) => instrument?.form)).toEqual([
      'signed-treaty',
      'political-commitment',
    ]);
    expect(both.guarantees.map(({ instrument }) => instrument?.form)).toEqual([
      'ratified-treaty',
      'political-commitment',
    ]);
  });

  it('takes `all` to mean all of the paper that said it', () => {
    const second = { ...framework, id: 'second', baselines: [baseline({ id: 'buffer' })] };
    const { verification, drafting } = combine('deal', [framework, second, pact]);
    expect(verification.map(({ watches }) => watches)).toEqual([
      ['framework/line'],
      ['second/buffer'],
      [],
    ]);
    const { terms } = drafting.find(({ id }) => id === 'pact/first') ?? {};
    expect(terms).toEqual(['pact/mission', 'pact/pledge', 'pact/rung']);
  });

  it('has the rounds of its papers in the order of their dates', () => {
    expect(both.drafting.map(({ id }) => id)).toEqual([
      'pact/first',
      'framework/second',
      'pact/third',
      'framework/last',
    ]);
  });

  it('is about the breaches of any paper, and about all where one is', () => {
    const about = (...breaches: string[]) => ({ scope: { breaches, reason: 'a truce' } });
    const narrow = { ...framework, ...about('blockade') };
    expect(
      combine('deal', [narrow, { ...pact, ...about('covert-attack', 'blockade') }]).scope,
    ).toEqual({ breaches: ['blockade', 'covert-attack'], reason: 'a truce; a truce' });
    expect(combine('deal', [narrow, pact])).not.toHaveProperty('scope');
  });

  it('leaves its papers as they were', () => {
    const before = structuredClone([framework, pact]);
    combine('deal', [framework, pact]);
    expect([framework, pact]).toEqual(before);
  });

  it('of all coded documents can be read', () => {
    const all = combine('all', DRAFTS.map(draft));
    expect(parseAgreement(all)).toEqual(E.right(all));
  });
});

describe('however papers are put together', () => {
  const severalPapers = fc
    .array(anyAgreement, { maxLength: 4 })
    .map((papers) => papers.map((paper, i): Agreement => ({ ...paper, id: `paper-${i}` })));

  /** Some grouping of papers that keeps their order, empty packages among them. */
  const grouped = (papers: readonly Agreement[], cuts: readonly number[]): Agreement[] => {
    const [cut, ...rest] = cuts;
    if (cut === undefined) return [...papers];
    const at = cut % (papers.length + 1);
    return [
      combine(`left-${cuts.length}`, grouped(papers.slice(0, at), rest)),
      ...grouped(papers.slice(at), rest.slice(1)),
    ];
  };

  it('they are the same package', () => {
    fc.assert(
      fc.property(severalPapers, fc.array(fc.nat(20), { maxLength: 4 }), (papers, cuts) => {
        expect(combine('deal', grouped(papers, cuts))).toEqual(combine('deal', papers));
      }),
      { numRuns: RUNS },
    );
  });

  it('a paper that constrains nobody, and is about no other breach, never lowers the first two indicators', () => {
    const shape = { elements: [0, 2], purpose: ['ceasefire', 'guarantee'] } as const;
    fc.assert(
      fc.property(agreements(shape), agreements(shape), (one, other) => {
        // One more verifier is one more that may be meant where it is unknown who establishes a breach.
        fc.pre(!one.guarantees.some(({ trigger }) => trigger.established === 'unknown'));
        fc.pre(one.constrains.length > 0);
        const first: Agreement = { ...one, id: 'first' };
        const { scope: _, ...rest } = other;
        const scope = one.scope === undefined ? {} : { scope: one.scope };
        const second: Agreement = { ...rest, ...scope, id: 'second', constrains: [] };
        const after = ranges(combine('deal', [first, second]));
        expectNoLower(after, ranges(first), ['baselines', 'guarantees']);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});
