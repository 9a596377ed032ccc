import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookFor } from '../../src/analysis/finding.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { STANDARD_FINDINGS } from '../../src/standard/findings.ts';
import {
  BASE,
  RECIPROCAL,
  withCondition,
  withFields,
  withGuarantee,
  withResponders,
  withTrigger,
} from './base.ts';
import { inquire } from './examples.ts';

const all = (document: Agreement): readonly string[] =>
  lookFor(STANDARD_FINDINGS, inquire(document)).map(({ message }) => message);

/** Fields of elements that hold a coded fact. */
const FACTS = new Set([
  'precision',
  'starts',
  'access',
  'coverage',
  'detects',
  'finding',
  'finds',
  'attribution',
  'established',
  'activation',
  'duty',
  'capability',
  'absorbed',
  'within',
  'term',
  'renewal',
  'exitNotice',
  'form',
  'adjudicator',
  'controlledBy',
  'disclosure',
]);

/** What says that a fact is not known, or that it was not read: neither is a finding. */
const NOT_KNOWN = ['unknown', 'not-looked-up'] as const;

/** Makes the facts that are chosen unknown, wherever they stand. */
const unknown = (
  value: unknown,
  isChosen: (place: string) => boolean,
  marker: (typeof NOT_KNOWN)[number] = 'unknown',
  place = '',
): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((item, i) => unknown(item, isChosen, marker, `${place}/${i}`));
  const made: Record<string, unknown> = {};
  for (const [key, own] of Object.entries(value)) {
    const here = `${place}/${key}`;
    const isFact = FACTS.has(key) || /\/seats\/[^/]+$/.test(here) || key === 'threshold';
    made[key] = isFact && isChosen(here) ? marker : unknown(own, isChosen, marker, here);
  }
  if (made['threshold'] === marker) delete made['measures'];
  return made;
};

const placesOf = (document: Agreement): readonly string[] => {
  const places: string[] = [];
  unknown(document, (place) => {
    places.push(place);
    return false;
  });
  return places;
};

/** Everything that can be coded, coded, and no fault in it. */
const FULL = withGuarantee(withCondition(BASE, {}), { term: 'P99Y', renewal: 'automatic' });

describe('the catalogue', () => {
  it('holds every file of the folder once', () => {
    const files = readdirSync(join(import.meta.dirname, '..', '..', 'src', 'findings'));
    expect(STANDARD_FINDINGS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it.each(STANDARD_FINDINGS.map((rule) => [rule.id, rule] as const))(
    'words %s alike',
    (_, rule) => {
      expect(rule.asks).toMatch(/^[A-Z].*\?$/);
      expect(rule.consequence).toMatch(/^[A-Z].*\.$/);
      expect(rule.source).toMatch(/^[A-Z].*[^.]$/);
      expect(rule.severity).toBe(
        ['defeats', 'weakens', 'clouds'].find((one) =>
          Object.values(rule.severities).includes(one as never),
        ),
      );
    },
  );

  it.each([
    ['the base', BASE],
    ['a reciprocal deal', RECIPROCAL],
    ['everything coded', FULL],
    ['nobody constrained by name', withFields(BASE, { constrains: [] })],
  ])('finds no fault in %s', (_, document) => {
    expect(all(document)).toEqual([]);
  });
});

describe('names', () => {
  it('stand in every sentence where they are known, and ids in the data', () => {
    const nameOf = (id: string) => ({ borland: 'Borland', pledge: '“The Pledge”' })[id] ?? id;
    const document = withTrigger(BASE, { activation: 'borland' });
    const [finding] = lookFor(STANDARD_FINDINGS, { ...inquire(document), nameOf });
    expect(finding?.message).toBe('Borland can block “The Pledge” by withholding consent');
    expect(finding?.repair).toMatch(/Borland/);
    expect(finding?.data).toEqual({ guarantee: 'pledge', parties: ['borland'] });
  });

  it('stand side by side in one finding, where it is the same of eight parties', () => {
    const eight = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
    const document: Agreement = {
      ...withGuarantee(withTrigger(BASE, { activation: { allOf: eight } }), { protects: eight }),
      parties: [
        ...BASE.parties,
        ...eight.map((id) => ({ id, name: `Party ${id}`, kind: 'state' as const })),
      ],
      protects: eight,
      constrains: eight,
    };
    const found = lookFor(STANDARD_FINDINGS, inquire(document));
    const vetoes = found.filter(({ id }) => id === 'violator-holds-veto');
    expect(vetoes.map(({ message }) => message)).toEqual([
      'one, two, three, four, five, six, seven and eight can each block pledge by withholding consent',
    ]);
    // Of every finding of such a deal there is no second that differs only in its party.
    const told = found.map(({ id, messageId, at }) => [id, messageId, at].join());
    expect(told).toHaveLength(new Set(told).size);
  });
});

describe('a guarantee that runs against one of two', () => {
  const both = { constrains: ['borland', 'dorland'] };
  const vetoed = withTrigger(withFields(BASE, both), {
    activation: { allOf: ['borland', 'dorland'] },
  });
  const vetoers = (document: Agreement) =>
    lookFor(STANDARD_FINDINGS, inquire(document)).flatMap(({ id, data }) =>
      id === 'violator-holds-veto' ? data.parties : [],
    );

  it('is not said to be in the hands of the other', () => {
    expect(vetoers(vetoed)).toEqual(['borland', 'dorland']);
    expect(vetoers(withGuarantee(vetoed, { against: ['borland'] }))).toEqual(['borland']);
  });

  it('answers no breach by the other', () => {
    const unanswered = (document: Agreement) =>
      all(document).filter((message) => message.startsWith('no guarantee answers'));
    const oneSided = withGuarantee(withFields(BASE, both), { against: ['borland'] });
    expect(unanswered(withFields(BASE, both))).toEqual([]);
    expect(unanswered(oneSided).join()).toContain('dorland');
  });
});

describe('ignorance', () => {
  it.each(placesOf(FULL))('is no finding: %s', (place) => {
    for (const marker of NOT_KNOWN)
      expect(all(unknown(FULL, (here) => here === place, marker) as Agreement)).toEqual([]);
  });

  it.each(NOT_KNOWN)('is no finding where everything is %s', (marker) => {
    expect(placesOf(FULL).length).toBeGreaterThan(FACTS.size);
    expect(all(unknown(FULL, () => true, marker) as Agreement)).toEqual([]);
  });

  it('is no finding where every list is undisclosed', () => {
    const nothing = withFields(BASE, {
      baselines: [],
      verification: [],
      guarantees: [],
      drafting: [],
    });
    expect(all(nothing)).not.toEqual([]);
    expect(
      all(
        withFields(nothing, {
          undisclosed: ['baselines', 'verification', 'guarantees', 'drafting'],
        }),
      ),
    ).toEqual([]);
  });

  it('does not hide a fault that is known', () => {
    const document = withTrigger(withResponders(FULL, { duty: 'unknown' }), {
      activation: 'borland',
    });
    expect(all(document)).toEqual(['borland can block pledge by withholding consent']);
  });
});
