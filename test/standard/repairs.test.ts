import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/issue/issue.ts';
import type { Agreement, Guarantee } from '../../src/model/agreement.ts';
import { AgreementSchema } from '../../src/model/agreement.ts';
import { LADDERS, levelsOf, MARKERS } from '../../src/model/ladders.ts';
import type { Repairs } from '../../src/score/repair.ts';
import { repairs } from '../../src/standard/repairs.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { agreements } from '../../src/testing/arbitraries/agreement.ts';
import { agreement } from '../docs/samples.ts';
import { deal, guarantee, verifier } from '../model/document.ts';
import { RUNS } from '../runs.ts';
import { notPlain, readBack } from './plain.ts';

const at = (value: unknown, path: Path): unknown =>
  path.reduce((inner, step) => (inner as Record<string | number, unknown>)[step], value);

const put = (value: Agreement, path: Path, to: unknown): Agreement => {
  const copy = structuredClone(value);
  (at(copy, path.slice(0, -1)) as Record<string | number, unknown>)[path.at(-1) ?? ''] = to;
  return copy;
};

/** Both ends of the overall score, together. */
const worth = (of: Agreement): number => {
  const { range } = scoreAgreement(of).overall;
  return range.low + range.high;
};

const said = ({ ranked: found }: Repairs): readonly string[] =>
  found.map(({ path, from, to }) => `${path.join('.')}: ${from} > ${to}`);

describe('the repairs of a draft', () => {
  const weak = deal({
    verification: [verifier({ access: 'host-consent', detects: 'promptly', finds: 'unspecified' })],
    guarantees: [
      guarantee({ timeline: [{ stage: 'respond', within: 'promptly', from: 'breach' }] }),
    ],
    instrument: { form: 'signed-treaty', signatories: ['ua'] },
  });

  it('raise one fact by one rung, words for times among them', () => {
    expect(said(repairs(weak))).toEqual(
      expect.arrayContaining([
        'verification.0.access: host-consent > scheduled',
        'verification.0.finds: unspecified > promptly',
        'guarantees.0.timeline.0.within: promptly > at-once',
        'instrument.form: signed-treaty > ratified-treaty',
      ]),
    );
  });

  it('gain what the score is higher by, the most first', () => {
    const found = repairs(weak).ranked;
    expect(found.length).toBeGreaterThan(3);
    for (const { path, to, gain } of found)
      expect(gain).toBeCloseTo(worth(put(weak, path, to)) - worth(weak), 12);
    expect(found.map(({ gain }) => gain)).toEqual(
      found.map(({ gain }) => gain).toSorted((a, b) => b - a),
    );
  });

  it('say what the overall score would be, and whose a fact of a responder is', () => {
    const [pledge] = weak.guarantees as [Guarantee];
    const responders = pledge.responders.map((one) => ({ ...one, duty: 'consult' as const }));
    const draft = { ...weak, guarantees: [{ ...pledge, responders }] };
    const { ranked } = repairs(draft);
    for (const { path, to, overall } of ranked)
      expect(overall).toEqual(scoreAgreement(put(draft, path, to)).overall.range);
    const duties = ranked.filter(({ path }) => path.includes('responders'));
    expect(duties.length).toBeGreaterThan(0);
    for (const { path, party } of duties)
      expect(party).toBe(at(draft, [...path.slice(0, 4), 'party']));
    expect(ranked.find(({ path }) => path.at(-1) === 'form')).not.toHaveProperty('party');
  });

  it('name the element, and nothing where it is the text as a whole', () => {
    const found = repairs(weak).ranked;
    const access = found.find(({ path }) => path.at(-1) === 'access');
    expect(access?.element).toBe('mission');
    expect(found.find(({ path }) => path.at(-1) === 'form')).not.toHaveProperty('element');
  });

  it.each<[string, Agreement, string]>([
    [
      'a threshold is not measured before somebody names a figure',
      deal(),
      'guarantees.0.trigger.threshold',
    ],
    [
      'a figure for a time is on no ladder',
      deal({ verification: [verifier({ detects: 'P30D' })] }),
      'verification.0.detects',
    ],
    [
      'a resolution under Chapter VII is a form of its own and no step up from a treaty',
      deal({
        parties: deal().parties.map((party) => ({ ...party, kind: 'armed-group' })),
      }),
      'instrument.form',
    ],
    [
      'nor is a treaty one from such a resolution',
      deal({ instrument: { form: 'chapter-vii-resolution', signatories: [] } }),
      'instrument.form',
    ],
    [
      'who sat where is done, and nobody can change it',
      deal({ drafting: deal().drafting.map((one) => ({ ...one, disclosure: 'secret' })) }),
      'drafting.0.disclosure',
    ],
  ])('leave out what is none: %s', (_, document, path) => {
    expect(said(repairs(document)).filter((line) => line.startsWith(`${path}:`))).toEqual([]);
  });

  it('are none where a text has nothing to raise', () => {
    expect(repairs(deal({ baselines: [], verification: [], guarantees: [] }))).toEqual({
      ranked: [],
      untried: 0,
    });
  });

  it('are tried in the order of the document as far as the steps allow, and say how many are left', () => {
    const all = repairs(weak);
    expect(all.untried).toBe(0);
    const one = repairs(weak, { steps: 1 });
    expect(one.ranked.length).toBeLessThanOrEqual(1);
    expect(one.untried).toBeGreaterThan(all.ranked.length - 2);
    expect(all.ranked).toEqual(expect.arrayContaining([...one.ranked]));
  });

  it('are plain data, and change nothing of the draft', () => {
    const before = structuredClone(agreement);
    const found = repairs(agreement);
    expect(agreement).toEqual(before);
    expect(found.ranked.length).toBeGreaterThan(0);
    expect(notPlain(found)).toEqual([]);
    expect(readBack(found)).toStrictEqual(found);
  });

  it('are of any draft a step up a ladder that gains', () => {
    fc.assert(
      fc.property(agreements({ elements: [0, 2] }), (drawn) => {
        for (const { path, ladder, from, to, gain } of repairs(drawn).ranked) {
          expect(at(drawn, path)).toBe(from);
          expect(AgreementSchema.safeParse(put(drawn, path, to)).success).toBe(true);
          const levels: readonly string[] = levelsOf(ladder);
          const isMarker = (MARKERS as readonly string[]).includes(from);
          expect(levels.indexOf(to)).toBe((isMarker ? 0 : levels.indexOf(from)) + 1);
          expect(Object.keys(LADDERS)).toContain(ladder);
          expect(gain).toBeGreaterThan(0);
        }
      }),
      { numRuns: RUNS / 10 },
    );
  });
});
