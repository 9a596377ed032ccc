import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/issue/issue.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { parseRubric } from '../../src/reading/parse-rubric.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { deal, verifier } from '../model/document.ts';

class Treaty {
  readonly name = 'Valley';
}

const issuesOf = (input: unknown): readonly Issue[] => {
  const read = parseAgreement(input);
  return E.isLeft(read) ? read.left : [];
};

const with_ = (field: string, value: unknown): unknown => ({ ...deal(), [field]: value });

describe('a value that JSON does not have', () => {
  it.each<[field: string, value: unknown, found: string, expected: string, suggestion?: RegExp]>([
    ['date', new Date(), 'a Date', 'a text', /the day as text/],
    ['date', new Date(Number.NaN), 'a Date', 'a text', /the day as text/],
    ['title', 2n, 'a bigint', 'a text', /digits as text/],
    ['title', () => 1, 'a function', 'a text', /what it returns/],
    ['title', Symbol('x'), 'a symbol', 'a text', /as text/],
    ['title', /x/u, 'a RegExp', 'a text', /as text/],
    ['title', new String('x'), 'a String object', 'a text', /the text itself/],
    ['title', new Treaty(), 'an instance of `Treaty`', 'a text'],
    ['instrument', new Map(), 'a Map', 'an object', /Object\.fromEntries/],
    ['baselines', new Set(), 'a Set', 'a list', /\[\.\.\.set\]/],
    ['drafting', new Uint8Array(3), 'a Uint8Array', 'a list', /list of numbers/],
    ['instrument', Promise.resolve(1), 'a Promise', 'an object', /await/],
  ])('%s is named for what it is: %s', (field, value, found, expected, suggestion) => {
    const [issue, ...others] = issuesOf(with_(field, value));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: 'wrong-type', path: [field], found, expected });
    expect(issue?.suggestion ?? '').toMatch(suggestion ?? /^$/);
  });

  it('is named where nothing else would be wrong with it', () => {
    const parameters = { day: new Date() };
    const [issue] = issuesOf(
      deal({
        guarantees: deal().guarantees.map((one) => ({
          ...one,
          origin: { model: 'own', id: one.id, parameters },
        })),
      }),
    );
    expect(issue).toMatchObject({
      path: ['guarantees', 0, 'origin', 'parameters', 'day'],
      found: 'a Date',
    });
  });

  it('hides nothing else, and is left as it is', () => {
    const day = new Date();
    const input = with_('date', day) as Record<string, unknown>;
    input['title'] = 7;
    expect(issuesOf(input).map(({ path }) => path)).toEqual([['date'], ['title']]);
    expect(input['date']).toBe(day);
  });

  it('is no tag that an object gives itself', () => {
    const tagged = Object.defineProperty({ ...deal() }, Symbol.toStringTag, { value: 'Date' });
    expect(issuesOf(tagged)).toMatchObject([{ found: 'a Date' }]);
    expect(issuesOf(Object.assign(Object.create(null), deal()))).toEqual([]);
  });
});

describe('a field that holds nothing', () => {
  it('is left out of what is read, as JSON would leave it out', () => {
    const cites = [{ source: 'text', at: 'Art. 1', says: undefined }];
    const read = parseAgreement({ ...deal(), notes: undefined, cites });
    expect(read).toStrictEqual(E.right(deal({ cites: [{ source: 'text', at: 'Art. 1' }] })));
    expect(issuesOf({ ...deal(), title: undefined })).toMatchObject([
      { code: 'missing', path: ['title'], found: 'nothing' },
    ]);
  });
});

describe('minus zero', () => {
  it('is read as zero, which is how JSON writes it', () => {
    const measures = { all: [{ quantity: 'troops', atLeast: -0 }] } as const;
    const input = deal({
      guarantees: deal().guarantees.map((one) => ({
        ...one,
        trigger: { ...one.trigger, threshold: 'measurable', measures },
      })),
    });
    const read = E.map(({ guarantees: [one] }: Agreement) => one?.trigger.measures)(
      parseAgreement(input),
    );
    expect(read).toStrictEqual(E.right({ all: [{ quantity: 'troops', atLeast: 0 }] }));
    const gates = { ...MIAMI_2025.gates, tolerance: -0 };
    const rubric = parseRubric({ ...MIAMI_2025, gates });
    expect(rubric).toStrictEqual(E.right({ ...MIAMI_2025, gates: { ...gates, tolerance: 0 } }));
    expect(Object.is(gates.tolerance, -0)).toBe(true);
  });
});

describe('hostile values', () => {
  it('with a length that is no number hide nothing', () => {
    const hostile = JSON.parse('{"length":{"toString":1,"valueOf":1}}');
    expect(issuesOf(with_('id', hostile))).toMatchObject([
      { code: 'wrong-type', path: ['id'], expected: 'a text' },
    ]);
    const both = issuesOf({ ...deal(), id: hostile, title: 7 });
    expect(both.map(({ path }) => path[0])).toEqual(['id', 'title']);
  });

  it('with a length are kept where anything may stand', () => {
    const parameters = JSON.parse('{"length":{"toString":1,"valueOf":1}}');
    const agreement = deal({
      guarantees: deal().guarantees.map((one) => ({
        ...one,
        origin: { model: 'own', id: one.id, parameters },
      })),
    });
    expect(parseAgreement(agreement)).toEqual(E.right(agreement));
  });

  it('that throw are told of with everything else', () => {
    const input = Object.defineProperty({ ...deal(), title: 7 }, 'id', {
      get: () => {
        throw new Error('not to be read');
      },
      enumerable: true,
    });
    expect(issuesOf(input).map(({ code, path }) => [code, path[0]])).toEqual([
      ['unreadable', 'id'],
      ['wrong-type', 'title'],
    ]);
  });

  it('of a list that is too long are read one by one', () => {
    const verification = Array.from({ length: 501 }, (_, index) =>
      verifier({ id: index === 0 ? 'mission' : `f${index}` }),
    ).with(7, { ...verifier({ id: 'f7' }), access: 'BAD' as 'none' });
    expect(issuesOf({ ...deal(), verification })).toMatchObject([
      { code: 'out-of-range', path: ['verification'], expected: 'at most 500 items' },
      { code: 'not-a-choice', path: ['verification', 7, 'access'] },
    ]);
  });

  it('by the hundred thousand in one rule are one: it is too large', () => {
    const votes = Object.fromEntries(
      Array.from({ length: 150_000 }, (_, index) => [`p${index}`, 'x']),
    );
    const issues = issuesOf({
      ...deal(),
      title: 7,
      verification: [{ ...verifier(), finding: { quota: 1, votes } }],
    });
    expect(issues.map(({ path }) => path[0])).toContain('title');
    expect(issues.map(({ path }) => path[0])).toContain('verification');
  });

  it('by the hundred thousand are listed up to a thousand, with how many more there are', () => {
    const seats = Object.fromEntries(
      Array.from({ length: 150_000 }, (_, index) => [`p${index}`, 'x']),
    );
    const issues = issuesOf({ ...deal(), drafting: [{ ...deal().drafting[0], seats }] });
    expect(issues).toHaveLength(1_001);
    // Each is no role, and of no party.
    expect(issues.at(-1)).toMatchObject({ code: 'more-problems', found: 'at least 9,000 more' });
  });
});

describe('a rubric is read as carefully', () => {
  const rubricIssues = (input: unknown): readonly Issue[] => {
    const read = parseRubric(input);
    return E.isLeft(read) ? read.left : [];
  };

  it('with a length that is no number', () => {
    const hostile = JSON.parse('{"length":{"toString":1,"valueOf":1}}');
    expect(rubricIssues({ ...MIAMI_2025, name: hostile })).toMatchObject([
      { code: 'wrong-type', path: ['name'] },
    ]);
  });

  it('with a getter that throws, each time or only the second time', () => {
    const throwing = (from: number) => {
      let reads = 0;
      return Object.defineProperty({ ...MIAMI_2025 }, 'name', {
        get: () => {
          if (++reads >= from) throw new Error('not to be read');
          return 'mine';
        },
        enumerable: true,
      });
    };
    expect(rubricIssues(throwing(1))).toMatchObject([{ code: 'unreadable', path: ['name'] }]);
    expect(rubricIssues(throwing(2))).toMatchObject([{ code: 'unreadable' }]);
  });

  it('with 125,000 bad keys, and a name of millions of letters', () => {
    const credits = Object.fromEntries(
      Array.from({ length: 125_000 }, (_, index) => [`k${index}`, 1]),
    );
    const issues = rubricIssues({
      ...MIAMI_2025,
      name: 'x'.repeat(6_800_000),
      fit: { ...MIAMI_2025.fit, credits },
    });
    expect(issues).toHaveLength(1_001);
    expect(issues.map(({ path }) => path[0])).toContain('name');
    for (const { found } of issues) expect(found.length).toBeLessThan(100);
  });

  it('with a Date', () => {
    expect(rubricIssues({ ...MIAMI_2025, version: new Date() })).toMatchObject([
      { path: ['version'], found: 'a Date', expected: 'a number' },
    ]);
  });
});
