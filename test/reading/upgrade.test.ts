/**
 * A document of version 1 is refused with a suggestion, and `upgrade` makes one that reads.
 */
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { issueText } from '../../src/issue/issue.ts';
import { parseAgreement } from '../../src/reading/parse.ts';
import { upgrade } from '../../src/reading/upgrade.ts';
import { STANDARD_MODELS } from '../../src/standard/guarantee-models.ts';
import { deal, guarantee } from '../model/document.ts';
import { VALLEY } from './slips.ts';

const BEFORE = 'casus-foederis/agreement@1';

/** A document as version 1 had it: nobody constrained by name, and a responder whose help has no kind. */
const versionOne = (
  change: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> => ({
  ...deal(),
  schema: BEFORE,
  purpose: ['guarantee'],
  constrains: [],
  baselines: [],
  guarantees: [
    guarantee({
      responders: [
        { party: 'us', duty: 'consult', responses: [], capability: 'none' },
        { party: 'gb', duty: 'may', responses: ['arms'], capability: 'none' },
      ],
    }),
  ],
  ...change,
});

const issues = (input: unknown) => {
  const read = parseAgreement(input, { models: STANDARD_MODELS });
  return E.isLeft(read) ? read.left : [];
};

describe('a document of version 1', () => {
  it('is refused, and told how it is written anew', () => {
    expect(issues(versionOne()).map(issueText)).toEqual([
      'schema is of another schema version: expected `casus-foederis/agreement@2`, found "casus-foederis/agreement@1"; `upgrade` writes it anew as far as that needs no reading, and lists the rest',
    ]);
  });

  it('is the only one of which that is said', () => {
    const [issue] = issues(versionOne({ schema: 'casus-foederis/agreement@0' }));
    expect(issue?.code).toBe('wrong-version');
    expect(issue).not.toHaveProperty('suggestion');
  });

  it('reads once it is written anew', () => {
    const { document, toRead } = upgrade(versionOne());
    expect(issues(document)).toEqual([]);
    expect(document).toMatchObject({
      schema: 'casus-foederis/agreement@2',
      constrains: ['anyone'],
      guarantees: [{ responders: [{ responses: 'unspecified' }, { responses: ['arms'] }] }],
    });
    expect(toRead.length).toBeGreaterThan(5);
  });

  it('keeps whom it constrains, and what is written by a model', () => {
    const valley: unknown = { ...(parse(VALLEY) as object), schema: BEFORE };
    const { document } = upgrade(valley);
    expect(document).toEqual(parse(VALLEY));
    expect(issues(document)).toEqual([]);
  });

  it('is left as it was, and shares what nothing is said of', () => {
    const old = versionOne();
    const copy = structuredClone(old);
    const { document } = upgrade(old);
    expect(old).toEqual(copy);
    expect((document as typeof old)['drafting']).toBe(old['drafting']);
  });
});

describe('anything else', () => {
  it.each<[string, unknown]>([
    ['a document of version 2', deal()],
    ['one of a version that there is not', versionOne({ schema: 'casus-foederis/agreement@7' })],
    ['a text', BEFORE],
    ['nothing', null],
    ['a list', [versionOne()]],
  ])('comes back as it is: %s', (_, document) => {
    expect(upgrade(document)).toEqual({ document, toRead: [] });
    expect(upgrade(document).document).toBe(document);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['guarantees that are no list', { guarantees: 'none' }],
    ['guarantees that are no objects', { guarantees: [null, 'help', 5] }],
    ['responders that are no list', { guarantees: [{ responders: 'us' }] }],
    ['constrained who are no list', { constrains: 'ru' }],
    ['no guarantees at all', { guarantees: undefined }],
  ])('is for the door to refuse, not to throw over: %s', (_, change) => {
    const { document } = upgrade(versionOne(change));
    expect(issues(document).length).toBeGreaterThan(0);
  });
});
