/**
 * What a refusal says: one example for each code, whole.
 */
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { type Issue, issueText, type Path } from '../../src/issue/issue.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { DRAFTS, draft } from '../drafts.ts';
import { valley } from '../indicators/by-hand.ts';

const problems = (input: unknown): readonly Issue[] => {
  const read = parseAgreement(input);
  return E.isLeft(read) ? read.left : [];
};

/** The valley agreement, changed at one path; `undefined` takes the field out. */
const changed = (path: Path, value: unknown, document: unknown = valley()): unknown => {
  const copy: unknown = structuredClone(document);
  const parent = path
    .slice(0, -1)
    .reduce((at, step) => (at as Record<string | number, unknown>)[step], copy);
  const [last = ''] = path.slice(-1);
  if (value === undefined) Reflect.deleteProperty(parent as object, last);
  else Reflect.set(parent as object, last, value);
  return copy;
};

const ACTIVATION: Path = ['guarantees', 0, 'trigger', 'activation'];
const TIMELINE: Path = ['guarantees', 0, 'timeline'];

const DURATION = 'an ISO 8601 duration such as `PT72H` or `P15D`';
const MEASURES: Path = ['guarantees', 0, 'trigger', 'measures'];
const TROOPS = [{ quantity: 'troops', atLeast: 5 }];

const RULE =
  'a decision rule: a party, `allOf`, `anyOf`, `atLeast` or `share` with `of`, `quota` with `votes`, `unless`, ' +
  '`apartFrom` with `rule`, `automatic`, `unspecified`, `unknown` or `not-looked-up`';

const TIME = `${DURATION}, or one of \`unspecified\`, \`promptly\`, \`at-once\`, \`standing\`, \`unknown\`, \`not-looked-up\``;

const missing = { code: 'missing', found: 'nothing' } as const;
const wrong = { code: 'wrong-type', expected: 'a text' } as const;

describe('says what was found, what was expected, and what was meant', () => {
  it.each<[name: string, path: Path, value: unknown, issue: Omit<Issue, 'path'>, at?: Path]>([
    ['a missing field', ['title'], undefined, { ...missing, expected: 'a text' }],
    ['another type', ['title'], 7, { ...wrong, found: '7' }],
    ['a list for a text, once', ['title'], [], { ...wrong, found: '[]' }],
    [
      'a function for a text, once',
      ['title'],
      () => 1,
      { ...wrong, found: 'a function', suggestion: 'write what it returns' },
    ],
    ['NaN for a text', ['title'], Number.NaN, { ...wrong, found: 'NaN' }],
    [
      'a text for a list, once',
      ['purpose'],
      '',
      { code: 'wrong-type', found: '""', expected: 'a list' },
    ],
    [
      'a word off the list',
      ['status'],
      'sined',
      {
        code: 'not-a-choice',
        found: '"sined"',
        expected: 'one of `reported`, `draft`, `signed`, `in-force`, `ended`',
        suggestion: 'did you mean `signed`?',
      },
    ],
    [
      'a foreign field',
      ['colour'],
      'red',
      { code: 'unknown-field', found: '"red"', expected: 'only the fields of the codebook' },
    ],
    [
      'a day that is none',
      ['date'],
      '2025-02-29',
      { code: 'bad-format', found: '"2025-02-29"', expected: 'a date that exists' },
    ],
    [
      'a negative duration',
      ['verification', 0, 'detects'],
      '-PT5H',
      {
        code: 'bad-format',
        found: '"-PT5H"',
        expected: TIME,
      },
    ],
    ...(
      [
        ['immediately', 'at-once'],
        ['Forthwith', 'at-once'],
        ['instantly', 'at-once'],
        ['without_delay', 'at-once'],
        ['soon', 'promptly'],
        ['swiftly', 'promptly'],
        ['as soon as possible', 'promptly'],
      ] as const
    ).map(
      ([word, meant]) =>
        [
          `${word} as a time`,
          ['verification', 0, 'detects'],
          word,
          {
            code: 'bad-format',
            found: `"${word}"`,
            expected: TIME,
            suggestion: `did you mean \`${meant}\`?`,
          },
        ] as [string, Path, unknown, Omit<Issue, 'path'>],
    ),
    [
      'a word for a time as a status',
      ['status'],
      'soon',
      {
        code: 'not-a-choice',
        found: '"soon"',
        expected: 'one of `reported`, `draft`, `signed`, `in-force`, `ended`',
      },
    ],
    [
      'an empty list',
      ['purpose'],
      [],
      { code: 'out-of-range', found: '[]', expected: 'at least 1 item' },
    ],
    [
      'another version',
      ['schema'],
      'casus-foederis/agreement@3',
      {
        code: 'wrong-version',
        found: '"casus-foederis/agreement@3"',
        expected: '`casus-foederis/agreement@2`',
      },
    ],
    [
      'an unknown party',
      ['protects', 0],
      'arlnad',
      {
        code: 'unknown-reference',
        found: 'unknown party `arlnad`',
        expected: 'a declared party',
        suggestion: 'did you mean `arland`?',
      },
    ],
    [
      'an unknown breach',
      ['guarantees', 0, 'breaches', 0],
      'blocade',
      {
        code: 'unknown-breach',
        found: 'unknown breach kind `blocade`',
        expected: 'a declared breach kind',
        suggestion: 'did you mean `blockade`?',
      },
    ],
    [
      'an unknown model',
      ['guarantees', 0, 'model'],
      'cannonical',
      {
        code: 'unknown-model',
        found: '"cannonical"',
        expected: 'one of the models given: `canonical`',
        suggestion: 'did you mean `canonical`?',
      },
    ],
    [
      'a reserved id',
      ['parties', 3],
      { id: 'automatic', name: 'Automatic', kind: 'state' },
      { code: 'reserved-id', found: '"automatic"', expected: 'another id' },
      ['parties', 3, 'id'],
    ],
    [
      'an id twice',
      ['drafting', 0, 'id'],
      'river-line',
      {
        code: 'duplicate-id',
        found: '`river-line` a second time',
        expected: 'an id of its own for each element',
      },
    ],
    [
      'a party listed twice',
      ['protects'],
      ['arland', 'cemark', 'arland'],
      { code: 'duplicate-id', found: '`arland` again', expected: 'each party once' },
      ['protects', 2],
    ],
    [
      'a ladder that loops',
      ['guarantees', 1, 'follows'],
      'help',
      {
        code: 'ladder-loop',
        found: '"help" follows itself',
        expected: 'a ladder with a first rung',
      },
    ],
    [
      'more consents than there are',
      ACTIVATION,
      { atLeast: 3, of: ['arland', 'cemark'] },
      { code: 'unreachable-quota', found: '3 of 2', expected: 'at most 2' },
      [...ACTIVATION, 'atLeast'],
    ],
    [
      'more votes than there are',
      ACTIVATION,
      { quota: 6, votes: { arland: 2, cemark: 3 } },
      { code: 'unreachable-quota', found: '6 of 5 votes', expected: 'at most 5' },
      [...ACTIVATION, 'quota'],
    ],
    [
      'a second deadline for a stage',
      TIMELINE,
      ['PT1H', 'PT2H'].map((within) => ({ stage: 'decide', within, from: 'breach' })),
      {
        code: 'duplicate-stage',
        found: '"decide" a second time',
        expected: 'one deadline for each stage; a ladder of responses is several guarantees',
      },
      [...TIMELINE, 1, 'stage'],
    ],
    [
      'a measurable threshold without measures',
      ['guarantees', 0, 'trigger', 'threshold'],
      'measurable',
      {
        code: 'measure-mismatch',
        found: 'threshold measurable with no measures',
        expected: 'measures where the threshold is measurable, and none elsewhere',
      },
      ['guarantees', 0, 'trigger', 'measures'],
    ],
  ])('%s', (_, path, value, issue, at = path) => {
    const input =
      typeof value === 'function' ? { ...valley(), title: value } : changed(path, value);
    expect(problems(input)).toEqual([{ ...issue, path: at }]);
  });

  it('a misnamed field', () => {
    const misnamed = changed(['titel'], 'Valley', changed(['title'], undefined));
    expect(problems(misnamed).map(issueText)).toEqual([
      'title is missing: expected a text, found nothing',
      'titel is not a field of this element: expected only the fields of the codebook, found "Valley"; did you mean `title`?',
    ]);
  });
});

describe('names every form that would do', () => {
  const markers = '`unspecified`, `unknown`, `not-looked-up`';
  const term = `${DURATION}, or one of \`indefinite\`, ${markers}`;
  const notice = `${DURATION}, or one of \`no-exit\`, \`at-will\`, ${markers}`;
  const established = `an object with \`verifier\`, or one of \`responders\`, ${markers}`;

  it.each<[field: string, path: Path, expected: string, amiss: readonly unknown[]]>([
    ['term', ['guarantees', 0, 'term'], term, ['ten years', 10, null]],
    ['exitNotice', ['guarantees', 0, 'exitNotice'], notice, ['one year', 1, []]],
    ['detects', ['verification', 0, 'detects'], TIME, ['72 hours', 72, {}]],
    ['within', [...TIMELINE, 0, 'within'], TIME, ['72 hours', 72, true]],
    [
      'established',
      ['guarantees', 0, 'trigger', 'established'],
      established,
      ['observers', 1, ['observers']],
    ],
    ['watches', ['verification', 0, 'watches'], '`all` or a list', ['river-line', 1, {}]],
    ['terms', ['drafting', 0, 'terms'], '`all` or a list', ['river-line', 1, {}]],
    ['finding', ['verification', 0, 'finding'], RULE, [5, {}, { majority: ['cemark'] }]],
  ])('%s: missing, or of another kind', (_, path, expected, amiss) => {
    expect(problems(changed(path, undefined))).toEqual([{ ...missing, path, expected }]);
    for (const value of amiss)
      expect(problems(changed(path, value))).toMatchObject([{ path, expected }]);
  });

  it.each<[word: string, path: Path, value: string, suggestion: string]>([
    ['term', ['guarantees', 0, 'term'], 'indefinit', 'did you mean `indefinite`?'],
    ['exitNotice', ['guarantees', 0, 'exitNotice'], 'at will', 'did you mean `at-will`?'],
    ['finds', ['verification', 0, 'finds'], 'unkown', 'did you mean `unknown`?'],
    ['within', [...TIMELINE, 0, 'within'], 'prompt', 'did you mean `promptly`?'],
    ['detects', ['verification', 0, 'detects'], 'at once', 'did you mean `at-once`?'],
  ])('%s: a word that is nearly one of them', (_, path, value, suggestion) => {
    expect(problems(changed(path, value))).toMatchObject([{ path, suggestion }]);
  });

  it.each<[name: string, value: unknown, issue: Partial<Issue>]>([
    ['both forms at once', { all: TROOPS, any: TROOPS }, { expected: 'only `all` or only `any`' }],
    ['neither form', {}, { expected: '`all` as a list or `any` as a list' }],
    ['a list', TROOPS, { expected: 'an object' }],
    [
      'one form, with something amiss',
      { any: [] },
      { code: 'out-of-range', path: [...MEASURES, 'any'], expected: 'at least 1 item' },
    ],
    [
      'a measure in time, in words',
      { any: [{ quantity: 'duration', atLeast: 'a day' }] },
      { path: [...MEASURES, 'any', 0, 'atLeast'], expected: DURATION },
    ],
  ])('measures: %s', (_, measures, issue) => {
    const measurable = changed(['guarantees', 0, 'trigger', 'threshold'], 'measurable');
    expect(problems(changed(MEASURES, measures, measurable))).toMatchObject([
      { path: MEASURES, ...issue },
    ]);
  });
});

describe('however long what was written, the line about it is short', () => {
  const long = 'x'.repeat(4_000_000);
  const party = { id: long, name: 'Long', kind: 'state' };

  it.each<[name: string, input: unknown]>([
    ['an unknown id', changed(['protects', 0], long)],
    ['an unknown id as a key', changed(['drafting', 0, 'seats', long], 'leading')],
    ['an id twice', { ...valley(), parties: [party, party] }],
    ['an id listed twice', changed(['protects'], [long, long])],
    [
      'an id that is nearly a declared one',
      { ...valley(), parties: [party], protects: [`${long}x`] },
    ],
    ['a field', { ...valley(), [long]: long }],
    ['a version', changed(['schema'], long)],
  ])('%s', (_, input) => {
    const lines = problems(input).map(issueText);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => line.length > 500)).toEqual([]);
  });
});

describe('what was written is read as it was', () => {
  it.each(DRAFTS)('%s', (name) => {
    const text = JSON.stringify(draft(name));
    expect(parseAgreement(JSON.parse(text))).toStrictEqual(E.right(JSON.parse(text)));
  });
});
