/**
 * Input made to throw, to hang or to leak: the smallest cases that once did.
 */
import * as E from 'fp-ts/Either';
import { describe, expect, it, vi } from 'vitest';
import { type Issue, showPath } from '../../src/issue/issue.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { valley } from '../indicators/by-hand.ts';
import { deal, guarantee, verifier } from '../model/document.ts';

// Even the worst input is refused in less time on a busy machine; input that hangs the reader is not.
vi.setConfig({ testTimeout: 80_000 });

const problems = (input: unknown): readonly Issue[] => {
  const read = parseAgreement(input);
  return E.isLeft(read) ? read.left : [];
};

const many = <T>(length: number, item: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => item(index));

const dealt = (change: object): unknown => ({ ...deal(), ...change });

describe('input as large as it may be, each the worst of its kind', () => {
  it.each<[string, () => unknown]>([
    [
      'ids that are nearly others',
      () =>
        dealt({
          parties: many(40_000, (i) => ({ id: `party-${i}` })),
          protects: many(110_000, (i) => `party${i}`),
        }),
    ],
    [
      'a ladder of all rungs',
      () => dealt({ guarantees: many(60_000, (i) => ({ id: `g${i}`, follows: `g${i + 1}` })) }),
    ],
    [
      'a loop of all rungs',
      () =>
        dealt({
          guarantees: many(60_000, (i) => ({ id: `g${i}`, follows: `g${(i + 1) % 60_000}` })),
        }),
    ],
    [
      'fields that are nearly others',
      () =>
        dealt({
          baselines: many(500, () => Object.fromEntries(many(380, (i) => [`idd${i}`, 1]))),
        }),
    ],
    [
      'lists that are one large rule',
      () =>
        dealt({ verification: [{ ...verifier(), finding: { anyOf: many(190_000, () => 5) } }] }),
    ],
    [
      'lists within lists',
      () =>
        many(60, () => many(190_000, () => 0)).reduce<unknown>(
          (inner, list) => [...list, inner],
          [],
        ),
    ],
    [
      'a text of ten million letters',
      () => dealt({ id: 'a'.repeat(10_000_000), date: '1'.repeat(10_000_000) }),
    ],
  ])('the worst ends: %s', (_, make) => {
    const input = make();
    expect(E.isLeft(parseAgreement(input))).toBe(true);
  });
});

describe('input made to take long', () => {
  const long = (index: number) => `${'a'.repeat(56)}${index}`;
  let wide: unknown = [];
  for (let level = 0; level < 60; level++) wide = [...many(100_000, () => 0), wide];

  it.each<[name: string, change: object]>([
    ['lists in lists, each nearly too large', { wide }],
    ['misnamed fields, each beside missing ones', { guarantees: many(2_000, () => ({ x: 1 })) }],
    [
      'a ladder with no end',
      { guarantees: many(60_000, (i) => ({ id: `g${i}`, follows: `g${i + 1}` })) },
    ],
    [
      'unknown ids, each nearly a known one',
      {
        parties: many(500, (i) => ({ id: long(i) })),
        protects: many(20_000, (i) => long(i * 1e6)),
      },
    ],
    ['foreign fields', Object.fromEntries(many(190_000, (i) => [`x${i}`, 1]))],
  ])('is refused soon: %s', (_, change) => {
    expect(problems({ ...valley(), ...change }).length).toBeGreaterThan(0);
  });
});

describe('a ladder that loops', () => {
  it('is told at every rung of the loop, and at none that only leads there', () => {
    const rungs = { aside: 'third', first: 'third', second: 'first', third: 'second', alone: '' };
    const guarantees = Object.entries(rungs).map(([id, follows]) =>
      guarantee(follows === '' ? { id } : { id, follows }),
    );
    expect(problems(deal({ guarantees })).map(({ code, path }) => [code, showPath(path)])).toEqual([
      ['ladder-loop', 'guarantees[1].follows'],
      ['ladder-loop', 'guarantees[2].follows'],
      ['ladder-loop', 'guarantees[3].follows'],
    ]);
  });
});

describe('accessors that throw', () => {
  const unreadable = (get: () => string) =>
    Object.defineProperty({ ...valley() }, 'title', { get, enumerable: true });
  const fail = () => {
    throw new Error('not to be read');
  };

  it.each<[when: string, input: () => unknown]>([
    ['at once', () => unreadable(fail)],
    [
      'the second time',
      () => {
        let reads = 0;
        return unreadable(() => (reads++ === 0 ? 'Valley' : fail()));
      },
    ],
  ])('%s', (_, input) => {
    expect(problems(input()).map(({ code }) => code)).toEqual(['unreadable']);
  });

  it('are no fields of a document where they are inherited', () => {
    const found = problems(Object.create(unreadable(fail)));
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['missing']));
  });
});

describe('the parameters of an origin', () => {
  const from = (parameters: unknown) =>
    deal({ guarantees: [guarantee({ origin: { model: 'own', id: 'pledge', parameters } })] });

  it('are read whatever they are, and shared with nobody', () => {
    const parameters = JSON.parse('{ "days": [3, { "of": null }], "__proto__": "x" }');
    const read = parseAgreement(from(parameters));
    expect(read).toEqual(E.right(from(structuredClone(parameters))));
    parameters.days[1].of = 'changed';
    expect(JSON.stringify(read)).not.toContain('changed');
  });

  it.each<[name: string, parameters: unknown, code: string, path: readonly (string | number)[]]>([
    ['a function', { call: () => 1 }, 'wrong-type', ['call']],
    ['an instance', [new Map()], 'wrong-type', [0]],
    ['a bigint', 1n, 'wrong-type', []],
    ['no number', { days: Number.NaN }, 'bad-format', []],
  ])('are refused where they hold %s', (_, parameters, code, path) => {
    expect(problems(from(parameters))).toMatchObject([
      { code, path: ['guarantees', 0, 'origin', 'parameters', ...path] },
    ]);
  });
});

describe('lists with holes', () => {
  it('lack what is in the holes', () => {
    const holes = ['arland'];
    holes.length = 3;
    expect(problems({ ...valley(), protects: holes })).toMatchObject([
      { code: 'missing', path: ['protects', 1] },
      { code: 'missing', path: ['protects', 2] },
    ]);
  });

  it('are too large however few the items', () => {
    const { code } = problems({ ...valley(), protects: new Array(2 ** 32 - 1) })[0] as Issue;
    expect(code).toBe('too-large');
  });
});
