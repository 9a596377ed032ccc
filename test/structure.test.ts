import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type CatalogueFile, complaints } from './structure.ts';

const ROOT = join(import.meta.dirname, '..');
const CATALOGUES = ['findings', 'indicators', 'guarantees', 'cases'];

/** Cases are written up on a page of their own, and their test is the golden scorecard. */
const pageOf = (folder: string): string =>
  join(ROOT, 'docs', folder === 'cases' ? 'cases.md' : 'codebook.md');
const testOf = (folder: string, name: string): string =>
  folder === 'cases'
    ? join(ROOT, 'test', 'golden', `${name}.txt`)
    : join(ROOT, 'test', folder, `${name}.test.ts`);

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
    hasTest: existsSync(testOf(folder, name)),
    codebook: existsSync(pageOf(folder)) ? readFileSync(pageOf(folder), 'utf8') : undefined,
  };
};

describe.each(CATALOGUES.filter((folder) => filesOf(folder).length > 0))('src/%s', (folder) => {
  it.each(filesOf(folder))('%s', async (file) => {
    expect(complaints(await load(folder, file))).toEqual([]);
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
