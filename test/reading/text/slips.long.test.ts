/**
 * What a person is told of a slip in a text, held as data: each problem once, in words, at its place, with its mend.
 */
import { readFileSync } from 'node:fs';
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { issueText } from '../../../src/issue/issue.ts';
import type { PlacedIssue } from '../../../src/reading/text/placed-issue.ts';
import { readAgreement } from '../../../src/standard/read-agreement.ts';

interface Said {
  readonly at: string;
  readonly says: string;
  readonly mend?: string;
}

interface Row {
  readonly slip: string;
  readonly there: string;
  readonly written: string;
  readonly everywhere?: boolean;
  readonly issues: readonly Said[];
}

interface Whole {
  readonly slip: string;
  readonly whole: string;
  readonly issues: readonly Said[];
}

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const TEMPLATE = readFileSync(new URL('../../../examples/template.yaml', import.meta.url), 'utf8');
const ROWS: readonly Row[] = parse(read('slips.yaml'));
const WHOLES: readonly Whole[] = parse(read('wholes.yaml'));

const textOf = ({ there, written, everywhere = false }: Row): string =>
  everywhere
    ? TEMPLATE.replaceAll(new RegExp(`(?<![\\w-])${there}(?![\\w-])`, 'g'), written)
    : TEMPLATE.replace(there, () => written);

const issuesOf = (text: string): readonly PlacedIssue[] => {
  const outcome = readAgreement(text);
  return E.isLeft(outcome) ? outcome.left : outcome.right.warnings;
};

const cut = (text: string, { offset = -1, length = -1 } = {}): string =>
  offset < 0 ? 'no position' : text.slice(offset, offset + length);

const said = (text: string): readonly Said[] =>
  issuesOf(text).map((issue) => ({
    at: cut(text, issue.position),
    says: issueText(issue),
    ...(issue.fix === undefined ? {} : { mend: issue.fix.title }),
  }));

const mended = (text: string, { fix }: PlacedIssue): string =>
  fix === undefined
    ? text
    : text.slice(0, fix.position.offset) +
      fix.text +
      text.slice(fix.position.offset + fix.position.length);

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

describe('a text without slips', () => {
  it('is read, without a warning', () => {
    const outcome = readAgreement(TEMPLATE);
    expect(E.isRight(outcome) && outcome.right.warnings).toEqual([]);
  });
});

describe('a slip in a text', () => {
  it.each(ROWS.map((row) => [row.slip, row] as const))('%s', (_, row) => {
    const text = textOf(row);
    expect(text).not.toBe(TEMPLATE);
    expect(row.issues.length).toBeGreaterThan(0);
    const line = String(lineAt(TEMPLATE, TEMPLATE.indexOf(row.there)));
    expect(said(text)).toEqual(
      row.issues.map((issue) => ({ ...issue, says: issue.says.replace('{line}', line) })),
    );
  });

  it.each(WHOLES.map((row) => [row.slip, row] as const))(
    'as a whole: %s',
    (_, { whole, issues }) => {
      expect(issues.length).toBeGreaterThan(0);
      expect(said(whole).slice(0, 3)).toEqual(issues);
    },
  );

  it.each(ROWS.map((row) => [row.slip, row] as const))('stands on its line: %s', (_, row) => {
    const text = textOf(row);
    for (const { position } of issuesOf(text)) {
      const { line = 0, column = 0, offset = 0 } = position ?? {};
      expect(line).toBe(lineAt(text, offset));
      expect(column).toBe(offset - text.lastIndexOf('\n', offset - 1));
    }
  });

  const mendable = ROWS.filter(({ issues }) => issues.some(({ mend }) => mend !== undefined));
  it.each(mendable.map((row) => [row.slip, row] as const))('is gone once mended: %s', (_, row) => {
    let text = textOf(row);
    const most = issuesOf(text).length;
    for (let count = 0; count < most; count++) {
      const [first] = issuesOf(text).filter(({ fix }) => fix !== undefined);
      if (first !== undefined) text = mended(text, first);
    }
    expect(issuesOf(text).filter(({ fix }) => fix !== undefined)).toEqual([]);
  });

  it('is found behind other line endings and a mark at the start', () => {
    const row = ROWS.find(({ slip }) => slip === 'a colon in a text');
    const text = textOf(row as Row);
    const windows = `\ufeff${text.replaceAll('\n', '\r\n')}`;
    expect(said(windows)).toEqual(said(text));
    expect(issuesOf(windows)[0]?.position?.line).toBe(issuesOf(text)[0]?.position?.line);
    expect(E.isRight(readAgreement(`\ufeff${TEMPLATE.replaceAll('\n', '\r\n')}`))).toBe(true);
  });

  it('is not suspected in texts that older YAML took for something else', () => {
    for (const title of ['no', 'NO', 'on', '2030-01-01', '1:30', '12_000', '0o7 and more'])
      expect(said(TEMPLATE.replace(/^title: .*$/m, `title: ${title}`))).toEqual([]);
  });
});
