import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type CatalogueFile, complaints } from './structure.ts';

const ROOT = join(import.meta.dirname, '..');
const CATALOGUES = ['findings', 'indicators', 'guarantees', 'weaknesses'];

/** Catalogue files are modules, the cases apart: those are documents, each with a module written from it. */
const CASES = join(ROOT, 'src', 'cases');

const page = (name: string): string | undefined => {
  const path = join(ROOT, 'docs', name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};

const filesOf = (folder: string): string[] => {
  const path = join(ROOT, 'src', folder);
  if (!existsSync(path)) return [];
  return readdirSync(path).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
};

const load = async (folder: string, file: string): Promise<CatalogueFile> => {
  const name = basename(file, '.ts');
  return {
    name,
    exports: await import(pathToFileURL(join(ROOT, 'src', folder, file)).href),
    isFormula: folder === 'indicators',
    hasTest: existsSync(join(ROOT, 'test', folder, `${name}.test.ts`)),
    codebook: page(folder === 'weaknesses' ? 'adversary.md' : 'codebook.md'),
  };
};

/** Cases are written up on a page of their own, and their test is the golden scorecard. */
const loadCase = async (file: string): Promise<CatalogueFile> => {
  const name = basename(file, '.yaml');
  return {
    name,
    exports: await import(pathToFileURL(join(CASES, 'modules', `${name}.ts`)).href),
    isFormula: false,
    hasTest: existsSync(join(ROOT, 'test', 'golden', `${name}.txt`)),
    codebook: page('cases.md'),
  };
};

describe.each(CATALOGUES.filter((folder) => filesOf(folder).length > 0))('src/%s', (folder) => {
  it.each(filesOf(folder))('%s', async (file) => {
    expect(complaints(await load(folder, file))).toEqual([]);
  });
});

describe('src/cases', () => {
  it.each(readdirSync(CASES).filter((file) => file.endsWith('.yaml')))('%s', async (file) => {
    expect(complaints(await loadCase(file))).toEqual([]);
  });
});

describe('the checker', () => {
  const good: CatalogueFile = {
    name: 'no-attribution',
    exports: { noAttribution: { id: 'no-attribution' } },
    isFormula: false,
    hasTest: true,
    codebook: '## no-attribution',
  };

  it.each<[string, Partial<CatalogueFile>]>([
    ['a value with its id', {}],
    ['a formula with its steps', { isFormula: true, exports: { sights: 1, baselines: 2 } }],
    ['a codebook not yet written', { codebook: undefined }],
  ])('lets pass %s', (_, change) => {
    expect(complaints({ ...good, ...change })).toEqual([]);
  });

  it.each<[string, Partial<CatalogueFile>, string]>([
    ['nothing exported', { exports: {} }, 'no-attribution exports 0 values instead of one'],
    [
      'two values',
      { exports: { ...good.exports, other: 1 } },
      'no-attribution exports 2 values instead of one',
    ],
    ['another id', { exports: { a: { id: 'attribution' } } }, 'no-attribution exports attribution'],
    ['no id', { exports: { a: {} } }, 'no-attribution exports a value without an id'],
    ['no test', { hasTest: false }, 'no-attribution has no test'],
    ['a formula without a test', { isFormula: true, hasTest: false }, 'no-attribution has no test'],
    [
      'a longer word in the codebook',
      { codebook: '## no-attribution-at-all' },
      'no-attribution is missing from the codebook',
    ],
  ])('refuses %s', (_, change, complaint) => {
    expect(complaints({ ...good, ...change })).toEqual([complaint]);
  });
});
