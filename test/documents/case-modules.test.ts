/**
 * Modules of cases: what is wrong with a document is told at its place, and what is right holds it word for word.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/docs/files.ts';
import { caseModules, nameOf, readCase } from '../../scripts/documents/case-modules.ts';

const ID = 'dayton-1995';
const FILE = `src/cases/${ID}.yaml`;
const text = readFileSync(join(ROOT, FILE), 'utf8');

const problems = (changed: string, id = ID): readonly string[] => {
  const read = readCase(`src/cases/${id}.yaml`, id, changed);
  return E.isLeft(read) ? read.left : [];
};

/** The line on which a text stands, counted from one. */
const lineOf = (found: string): number =>
  text.split('\n').findIndex((line) => line.includes(found)) + 1;

describe('a mistake in a case', () => {
  it('is told with file, line and column', () => {
    const line = lineOf('constrains:');
    const [first, second, ...others] = problems(
      text.replace('constrains: [ba,', 'constrains: [bba,'),
    );
    expect(first).toMatch(
      new RegExp(`^${FILE}:${line}:14: constrains\\[0\\].*did you mean \`ba\``),
    );
    // Whoever is not constrained stands on no side.
    expect(second).toContain('sides[0][0]');
    expect(others).toEqual([]);
  });

  it('is told where a guarantee is written in the words of its model', () => {
    const [found] = problems(text.replace('model: enforcement-mandate', 'model: enforcement'));
    expect(found).toContain(
      `${FILE}:${lineOf('model: enforcement-mandate')}:12: guarantees[0].model`,
    );
  });

  it('is told of an outcome as well, which has sources of its own', () => {
    const colombia = readFileSync(join(ROOT, 'src/cases/colombia-2016.yaml'), 'utf8');
    expect(problems(colombia, 'colombia-2016')).toEqual([]);
    const wrong = colombia
      .replace('result: held', 'result: won')
      .replace('source: pam', 'source: pan');
    expect(problems(wrong, 'colombia-2016')).toEqual([
      expect.stringContaining('outcome.result'),
      expect.stringMatching(/outcome\.cites\[\d\]\.source .*did you mean `pam`/),
    ]);
  });

  it('is another id than that of its file', () => {
    expect(problems(text, 'dayton-1996')).toEqual([
      expect.stringMatching(/^src\/cases\/dayton-1996\.yaml:3:5: id .*`dayton-1995`/),
    ]);
  });

  it('can be that it is no YAML', () => {
    expect(problems('id: [')[0]).toMatch(new RegExp(`^${FILE}:\\d+:\\d+: `));
  });
});

describe('the modules', () => {
  const read = readCase(FILE, ID, text);
  if (E.isLeft(read)) throw new Error(read.left.join('\n'));
  const modules = caseModules([
    { ...read.right, id: 'later', agreement: { ...read.right.agreement, date: '2030' } },
    { ...read.right, value: { says: `"it's \\ here"` } },
  ]);

  it('are one for each case, and an index by date', () => {
    expect([...modules.keys()]).toEqual(['later.ts', 'dayton-1995.ts', 'index.ts']);
    expect(modules.get('index.ts')).toContain('CASES: readonly Case[] = [dayton1995, later];');
  });

  it('import the models that the document is written with, and no others', () => {
    const imported = [...(modules.get('later.ts') ?? '').matchAll(/from '(.*)'/g)].map(
      ([, from]) => from,
    );
    expect(imported).toEqual(['../../guarantees/enforcement-mandate.ts', '../case.ts']);
  });

  it('hold a document as it is, and can be left out of a bundle', () => {
    expect(modules.get('dayton-1995.ts')).toContain(
      `document: /* @__PURE__ */ JSON.parse('{"says":"\\\\"it\\'s \\\\\\\\ here\\\\""}'),`,
    );
  });

  it.each([
    ['dayton-1995', 'dayton1995'],
    ['us-28-point-plan-2025-11', 'us28PointPlan202511'],
    ['mutual-defence', 'mutualDefence'],
  ])('call %s %s', (id, name) => {
    expect(nameOf(id)).toBe(name);
  });
});
