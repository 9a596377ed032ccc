import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { complaints } from './layers.ts';

const SRC = join(import.meta.dirname, '..', 'src');

const source = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => [path.split(sep).join('/'), readFileSync(join(SRC, path), 'utf8')]),
);

const tree = (files: Record<string, string>) => complaints(new Map(Object.entries(files)));

describe('the source', () => {
  it('is there to be read', () => {
    expect(source.size).toBeGreaterThan(0);
  });

  it('keeps to its floors, its packages and its house rules', () => {
    expect(complaints(source)).toEqual([]);
  });
});

describe('the checker lets pass', () => {
  it.each([
    ['a lower floor', { 'time/a.ts': "import { b } from '../issue/b.ts';", 'issue/b.ts': '' }],
    ['the own folder', { 'time/a.ts': "export { b } from './b.ts';", 'time/b.ts': '' }],
    ['zod in the model', { 'model/a.ts': "import * as z from 'zod';" }],
    [
      'zod and fast-check in the testing kit',
      { 'testing/a.ts': "import * as fc from 'fast-check'; import * as z from 'zod';" },
    ],
    [
      'the standard scoring in the testing kit, an entry point',
      { 'testing/a.ts': "import '../standard/b.ts';", 'standard/b.ts': '' },
    ],
    ['a Node built-in in the command', { 'cli/a.ts': "import 'node:fs';" }],
    ['fp-ts anywhere', { 'time/a.ts': "import type { Monoid } from 'fp-ts/Monoid';" }],
    [
      'a diamond',
      {
        'model/a.ts': "import './b.ts'; import './c.ts';",
        'model/b.ts': "import './d.ts';",
        'model/c.ts': "import './d.ts';",
        'model/d.ts': '',
      },
    ],
  ])('%s', (_, files) => {
    expect(tree(files)).toEqual([]);
  });
});

describe('the checker refuses', () => {
  it.each([
    [
      'a higher floor',
      { 'issue/a.ts': "import '../time/b.ts';", 'time/b.ts': '' },
      'issue/a.ts imports time/b.ts: a higher floor',
    ],
    [
      'a neighbour',
      { 'time/a.ts': "import '../decision/b.ts';", 'decision/b.ts': '' },
      'time/a.ts imports decision/b.ts: a neighbour',
    ],
    [
      'another entry point',
      { 'testing/a.ts': "import '../index.ts';", 'index.ts': '' },
      'testing/a.ts imports index.ts: a neighbour',
    ],
    [
      'a type of a higher floor',
      { 'issue/a.ts': "import type { B } from '../time/b.ts';", 'time/b.ts': '' },
      'issue/a.ts imports time/b.ts: a higher floor',
    ],
    [
      'a re-export of a higher floor',
      { 'issue/a.ts': "export { b } from '../time/b.ts';", 'time/b.ts': '' },
      'issue/a.ts imports time/b.ts: a higher floor',
    ],
    [
      'a dynamic import of a higher floor',
      { 'issue/a.ts': "await import('../time/b.ts');", 'time/b.ts': '' },
      'issue/a.ts imports time/b.ts: a higher floor',
    ],
    ['an unknown folder', { 'utils/a.ts': '' }, 'utils/a.ts belongs to no floor'],
    [
      'a file that is not there',
      { 'time/a.ts': "import '../../test/b.ts';" },
      'time/a.ts imports ../../test/b.ts, which is no file of src',
    ],
    [
      'zod outside the model',
      { 'score/a.ts': "import * as z from 'zod';" },
      'score/a.ts imports zod: a package not for this part',
    ],
    [
      'fast-check outside the testing kit',
      { 'guarantees/a.ts': "import * as fc from 'fast-check';" },
      'guarantees/a.ts imports fast-check: a package not for this part',
    ],
    [
      'any other package',
      { 'model/a.ts': "import { parse } from 'yaml';" },
      'model/a.ts imports yaml: a package not for this part',
    ],
    [
      'a Node built-in',
      { 'model/a.ts': "import 'node:fs';" },
      'model/a.ts imports node:fs: a Node built-in',
    ],
    [
      'a Node built-in by its old name',
      { 'model/a.ts': "import 'fs/promises';" },
      'model/a.ts imports fs/promises: a Node built-in',
    ],
    [
      'a cycle in a folder',
      { 'time/a.ts': "import './b.ts';", 'time/b.ts': "import './a.ts';" },
      'imports go round: time/a.ts → time/b.ts → time/a.ts',
    ],
    [
      'a file that imports itself',
      { 'time/a.ts': "import './a.ts';" },
      'imports go round: time/a.ts → time/a.ts',
    ],
    ['a default export', { 'time/a.ts': 'export default 1;' }, 'time/a.ts has a default export'],
    [
      'a default function',
      { 'time/a.ts': 'export default function a() {}' },
      'time/a.ts has a default export',
    ],
    [
      'a default by another name',
      { 'time/a.ts': 'const a = 1; export { a as default };' },
      'time/a.ts has a default export',
    ],
    [
      'a wildcard export',
      { 'time/a.ts': "export * from './b.ts';", 'time/b.ts': '' },
      'time/a.ts exports everything of another file',
    ],
    [
      'a named wildcard export',
      { 'time/a.ts': "export * as b from './b.ts';", 'time/b.ts': '' },
      'time/a.ts exports everything of another file',
    ],
    // Written in two halves, or this file would itself silence a checker.
    [
      'a silenced compiler',
      { 'time/a.ts': `// @ts-${'expect-error'}\nexport const a = 1;` },
      'time/a.ts silences a checker',
    ],
    [
      'a silenced linter',
      { 'time/a.ts': `// biome-${'ignore'} lint: because\nexport const a = 1;` },
      'time/a.ts silences a checker',
    ],
  ])('%s', (_, files, complaint) => {
    expect(tree(files)).toEqual([complaint]);
  });
});
