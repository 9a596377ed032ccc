import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT, read } from '../../scripts/docs/files.ts';

/** Longer than any label, name or half of a sentence that waits for its figure. */
const LONGEST = 90;

/** Lists the texts of a program that hold no figure and are long enough to be prose. */
const proseIn = (program: string): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && node.text.length > LONGEST) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('page.ts', program, ts.ScriptTarget.Latest));
  return found;
};

const PROGRAMS = ['scripts/docs', 'validity', 'validity/sections'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);

describe('the prose of the generated pages', () => {
  it.each(PROGRAMS)('stands in Markdown, not in %s', (path) => {
    expect(proseIn(read(path))).toEqual([]);
  });

  it('differs by its length from labels and from sentences with figures', () => {
    const sentence =
      'The score measures the architecture of a text, and is no forecast of what comes of it. '.repeat(
        2,
      );
    expect(proseIn(`const text = '${sentence}';`)).toEqual([sentence]);
    expect(proseIn(`const text = \`${sentence}\`;`)).toEqual([sentence]);
    expect(proseIn("const label = 'held and collapsed';")).toEqual([]);
  });
});
