/**
 * The library of cases: every one can be read, is cited, and quotes no more than it may.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { citedShare } from '../../scripts/docs/cited-share.ts';
import { nameOf } from '../../scripts/documents/case-modules.ts';
import { agreementOf, type Case } from '../../src/cases/case.ts';
import * as library from '../../src/cases/index.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { secondCodingOf, TWICE_CODED } from '../../validity/second-codings.ts';

const { CASES } = library;
const FOLDER = join(import.meta.dirname, '..', '..', 'src', 'cases');
const MOST_QUOTED_WORDS = 15;

const byId = CASES.map((one) => [one.id, one] as const);

/** Every text inside a value. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** The longest quotation in a text, in words; a mark before a letter opens one, and the next after a letter closes it. */
const longestQuote = (text: string): number =>
  Math.max(
    0,
    ...[...text.matchAll(/"([^"]+)"|“([^”]+)”/g)].map(
      ([, plain, curly]) => (plain ?? curly ?? '').split(/\s+/).length,
    ),
  );

describe('the library', () => {
  it('holds every file of its folder, once, by date', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));
    expect(CASES.map(({ id }) => `${id}.yaml`).sort()).toEqual(files.sort());
    const dates = CASES.map(({ document }) => document.date);
    expect(dates).toEqual([...dates].sort());
  });

  it('exports every case by the name of its document', () => {
    for (const one of CASES)
      expect(Object.entries(library), one.id).toContainEqual([nameOf(one.id), one]);
  });

  it('calls a party by one id, whoever coded the text', () => {
    const again = TWICE_CODED.map(({ id }) => secondCodingOf(id));
    const ids = new Map<string, Set<string>>();
    for (const { parties } of [...CASES.map(agreementOf), ...again])
      for (const { id, name } of parties) ids.set(name, (ids.get(name) ?? new Set()).add(id));
    const severalIds = [...ids].filter(([, some]) => some.size > 1);
    expect(severalIds).toEqual([]);
  });

  it('says of every case what it shows', () => {
    for (const { id, document } of CASES) expect(document.shows, id).toMatch(/\S/);
  });

  it('has an outcome for every text that took effect, and for no draft', () => {
    const withOutcome = CASES.filter(({ document }) => document.outcome !== undefined);
    expect(withOutcome.length).toBeGreaterThan(25);
    for (const { id, document } of withOutcome)
      expect(['signed', 'in-force', 'ended'], id).toContain(document.status);
  });
});

describe.each(byId)('%s', (id, one) => {
  const agreement = agreementOf(one);

  it('is named as its file, and reads as its document', () => {
    expect([agreement.id, one.document.id]).toEqual([id, id]);
    expect(agreementOf(one)).toBe(agreement);
    const again = parseAgreement(JSON.parse(JSON.stringify(agreement)));
    expect(E.isRight(again) && again.right).toEqual(agreement);
  });

  it('is written with the models that it names, and no others', () => {
    const used = one.document.guarantees.flatMap((guarantee) =>
      'parameters' in guarantee ? [guarantee.model] : [],
    );
    expect(one.models.map((model) => model.id).sort()).toEqual([...new Set(used)].sort());
  });

  it('cites more than nine in ten of its elements, and every source that it lists', () => {
    expect(citedShare(agreement)).toBeGreaterThan(0.9);
    const cited = JSON.stringify({ ...agreement, sources: [] });
    const sources = [...agreement.sources, ...(agreement.outcome?.sources ?? [])];
    for (const source of sources) expect(cited).toContain(`"source":"${source.id}"`);
  });

  it('quotes no more than a few words at a time', () => {
    const long = textsIn(one.document).filter((text) => longestQuote(text) > MOST_QUOTED_WORDS);
    expect(long).toEqual([]);
  });

  it('scores within bounds', () => {
    const { indicators, overall } = scoreAgreement(agreement);
    for (const { range } of [...Object.values(indicators), overall]) {
      expect(range.low).toBeGreaterThanOrEqual(0);
      expect(range.low).toBeLessThanOrEqual(range.high);
      expect(range.high).toBeLessThanOrEqual(1);
    }
  });
});

const outcomes = CASES.flatMap(({ id, document: { outcome } }) =>
  outcome === undefined ? [] : [[id, outcome] as const],
);

it.each(outcomes)('the outcome of %s adds up, and is cited', (_, outcome) => {
  const { observed, firstBreach, end, endedBy, cites = [] } = outcome;
  if (typeof firstBreach === 'number') expect(firstBreach).toBeLessThanOrEqual(observed);
  if (typeof end === 'number') expect(end).toBe(observed);
  expect(typeof end === 'number').toBe(endedBy !== undefined);
  expect(cites.length).toBeGreaterThan(0);
});

it('a case that cannot be read throws its problems', () => {
  const broken = { id: 'broken', models: [], document: { schema: 'other' } } as unknown as Case;
  expect(() => agreementOf(broken)).toThrow('broken: schema');
});
