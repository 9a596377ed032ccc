/**
 * What is written about the code is true of the code: generated pages are current, examples run, outputs are as shown.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ROOT, readRecords } from '../scripts/docs/files.ts';
import { slug } from '../scripts/docs/markdown.ts';
import { recordsIndex } from '../scripts/docs/records.ts';
import { render } from '../scripts/docs/render.ts';
import { fieldsOf } from '../scripts/docs/schema-words.ts';
import {
  type Example,
  examplesIn,
  type PublicName,
  programOf,
  publicNames,
  type SourceExample,
} from '../scripts/docs/source.ts';
import { shown } from '../scripts/docs/worked-example.ts';
import * as library from '../src/index.ts';
import {
  everything,
  examplesOnPage,
  expectToHold,
  sourceExamples,
  takesLong,
} from './docs/holds.ts';
import {
  anchorsOf,
  blockComplaints,
  blocksOf,
  linksOf,
  PAGES_WITH_CODE,
  scriptsNamed,
  shows,
} from './docs/pages.ts';
import { compileComplaints, docstringComplaint, INDEX, SAMPLES } from './docs/source.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const rendered = render({ records: readRecords() });

describe('generated pages', () => {
  it.each(Object.entries(rendered))('%s is current', (path, text) => {
    const current = existsSync(join(ROOT, path)) && read(path) === text;
    expect(current, `${path} is stale: run \`npm run docs\` and commit what it writes`).toBe(true);
  });

  it('draw every figure and every reason from the rubric', () => {
    let next = 0;
    const telling: string[] = [];
    const changed = (value: unknown): unknown => {
      if (typeof value === 'number') {
        const figure = 0.0101 + next++ / 10_000;
        telling.push(String(figure));
        return figure;
      }
      if (Array.isArray(value)) return value.map(changed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => {
          if (key !== 'why' && key !== 'source') return [key, changed(inner)];
          telling.push(`${key} no ${telling.length}`);
          return [key, telling.at(-1)];
        }),
      );
    };
    const rubric = changed(library.MIAMI_2025) as library.Rubric;
    const { 'docs/codebook.md': codebook = '' } = render({ records: [], rubric });
    expect(telling.length).toBeGreaterThan(200);
    expect(telling.filter((text) => !codebook.includes(text))).toEqual([]);
  });

  it('hold every rung, breach kind and finding', () => {
    const { 'docs/codebook.md': codebook = '' } = rendered;
    const texts = [
      ...Object.values(library.LADDERS).flatMap((rungs: readonly library.Rung[]) =>
        rungs.flatMap(({ level, means, example }) => [`\`${level}\``, means, example]),
      ),
      ...library.BREACHES.flatMap(({ id, means }) => [`\`${id}\``, means]),
      ...library.STANDARD_FINDINGS.map(({ id }) => `### ${id}\n`),
    ];
    expect(texts.filter((text) => !codebook.includes(text))).toEqual([]);
  });

  it('give every heading of the codebook an anchor of its own', () => {
    const anchors = anchorsOf(rendered['docs/codebook.md'] ?? '');
    expect(anchors.filter((anchor, i) => anchors.indexOf(anchor) !== i)).toEqual([]);
  });

  it.each<[string, () => unknown, string]>([
    [
      'a field without a description',
      () => fieldsOf('Pact', z.strictObject({ term: z.string() }), {}),
      'Pact.term has no description',
    ],
    [
      'a worked example that does not parse',
      () => shown('title: Nothing else'),
      'schema is missing',
    ],
    [
      'a decision record without its date',
      () => recordsIndex([{ name: '2026-11-23-x.md', text: '# X\n\nSome day.' }]),
      '2026-11-23-x.md must open with',
    ],
  ])('cannot be made from %s', (_, make, complaint) => {
    expect(make).toThrow(complaint);
  });
});

const pagesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

const PAGES = ['.', 'docs', 'docs/api', 'docs/decisions'].flatMap(pagesIn);

const inline = (code: string): SourceExample => ({ name: 'inline', code, file: INDEX });

const HOLDS = inline(`import * as E from 'fp-ts/Either';
const levels = levelsOf('threshold');
({ levels, none: E.isLeft(parseAgreement(null)) });
// => {
//   levels: ['unspecified', 'qualified', 'described', 'measurable'],
//   none: true,
// }`);

const DOES_NOT_COMPILE = {
  ...inline("levelsOf('treshold'); // => []"),
  name: 'does not compile',
};

/** What the compiler says of all examples, asked once: it takes a while. */
let complaints: readonly string[];
let names: readonly PublicName[];
beforeAll(() => {
  const program = programOf(new Map(), [SAMPLES]);
  const onPages = PAGES_WITH_CODE.flatMap(examplesOnPage);
  names = publicNames(program);
  complaints = compileComplaints([...sourceExamples, ...onPages, HOLDS, DOES_NOT_COMPILE], program);
}, 120_000);

const complaintsAbout = (examples: readonly Example[]): readonly string[] =>
  complaints.filter((complaint) => examples.some(({ name }) => complaint.startsWith(`${name}: `)));

describe('docstrings', () => {
  it('open every public name with one line in the present tense', () => {
    expect(names.length).toBeGreaterThan(80);
    expect(names.map(docstringComplaint).filter((complaint) => complaint !== undefined)).toEqual(
      [],
    );
  });

  it.each([
    ['', 'thing has no docstring'],
    ['a small letter.', 'thing does not open with a sentence on one line: "a small letter."'],
    [
      'A sentence that goes\non.',
      'thing does not open with a sentence on one line: "A sentence that goes"',
    ],
    ['Return it.', 'thing does not open in the present tense: "Return it."'],
    ['It will score.', 'thing does not open in the present tense: "It will score."'],
    ['Scores it.\n\nThe rest may say that it will.', undefined],
  ])('are refused when they read %j', (docstring, complaint) => {
    expect(docstringComplaint({ name: 'thing', docstring })).toBe(complaint);
  });

  it('show every public function at work', () => {
    const shown = new Set(sourceExamples.map(({ name }) => name.split(': ')[1]));
    const functions = Object.entries(everything).filter(([, value]) => typeof value === 'function');
    expect(functions.map(([name]) => name).filter((name) => !shown.has(name))).toEqual([]);
  });

  it('have examples that compile', () => {
    expect(sourceExamples.length).toBeGreaterThan(50);
    expect(complaintsAbout(sourceExamples)).toEqual([]);
  });

  it.each(sourceExamples.filter((one) => !takesLong(one)))(
    'have an example that holds: $name',
    expectToHold,
  );
});

describe('the checker of examples', () => {
  it('finds the examples of a docstring, and no others', () => {
    const text = `/**\n * Adds.\n *\n * @example\n * add(1, 2); // => 3\n */\nexport const add = 1;\n// => 4`;
    expect(examplesIn(INDEX, text)).toEqual([
      { name: 'index.ts: add', code: 'add(1, 2); // => 3', file: INDEX },
    ]);
  });

  it.each([
    ["levelsOf('threshold').length; // => 5"],
    ["levelsOf('threshold').length;\n// => 5"],
    ["const [first] = levelsOf('threshold');\nfirst; // => 'described'"],
    ["console.log(levelsOf('threshold')); // => []"],
    ["({ levels: levelsOf('threshold') });\n// => {\n//   levels: [],\n// }"],
  ])('sees that this does not hold: %s', async (code) => {
    await expect(expectToHold(inline(code))).rejects.toThrow(/threshold|first|levels/);
  });

  it('lets pass what holds, with imports and values of several lines', async () => {
    expect(complaintsAbout([HOLDS])).toEqual([]);
    await expectToHold(HOLDS);
  });

  it('refuses an example that states nothing', async () => {
    await expect(expectToHold(inline("levelsOf('threshold');"))).rejects.toThrow('no outcome');
  });

  it('refuses an outcome of something that has no value', async () => {
    await expect(expectToHold(inline('const a = 1; // => 1'))).rejects.toThrow('has no value');
  });

  it('refuses an example that does not compile', () => {
    const [complaint, ...others] = complaintsAbout([DOES_NOT_COMPILE]);
    expect(complaint).toContain('treshold');
    expect(others).toEqual([]);
  });
});

describe.each(PAGES)('%s', (path) => {
  const page = read(path);

  it('links to places that exist', () => {
    const broken = linksOf(page).filter((target) => {
      const [file = '', anchor] = target.split('#');
      const place = file === '' ? path : relative(ROOT, join(ROOT, dirname(path), file));
      if (!existsSync(join(ROOT, place))) return true;
      return anchor !== undefined && !anchorsOf(read(place)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    expect(scriptsNamed(page).filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe.each(PAGES_WITH_CODE)('the code in %s', (path) => {
  const examples = examplesOnPage(path);

  it('is checked by somebody', () => {
    expect(blockComplaints(read(path))).toEqual([]);
  });

  it('compiles', () => {
    expect(complaintsAbout(examples)).toEqual([]);
  });

  it.each(examples.filter((one) => !takesLong(one)))('holds: $name', expectToHold);
});

describe('the README', () => {
  it('shows code and an output', () => {
    const blocks = blocksOf(read('README.md'));
    expect(blocks.filter(({ language }) => language === 'ts').length).toBeGreaterThan(1);
    expect(blocks.filter(({ outputOf }) => outputOf !== undefined).length).toBeGreaterThan(0);
  });

  it('gives the gates of the rubric', () => {
    // Each indicator has gates of its own; the README names one figure, as they are the same for all three.
    const { baselines, guarantees, coDrafting } = library.MIAMI_2025.gates;
    expect([guarantees, coDrafting]).toEqual([baselines, baselines]);
    expect(read('README.md')).toContain(`at least ${baselines.upper.toFixed(2)}`);
    expect(read('README.md')).toContain(`reach ${baselines.lower.toFixed(2)}`);
  });
});

describe('the checker of pages', () => {
  const page = [
    '# A page',
    '<!-- output: examples/miami.ts --whole -->',
    '```console',
    'first',
    '…',
    'last',
    '```',
    'See [above](#a-page), [below](#b-page), [the code](src/index.ts) and [the web](https://example.org).',
    'Run `npm ci && npm start`, then `npm test` or `npm run --silent docs`.',
    '```js',
    'hidden();',
    '```',
  ].join('\n');

  it('reads blocks, scripts, anchors and links', () => {
    expect(blocksOf(page)).toEqual([
      {
        language: 'console',
        text: 'first\n…\nlast\n',
        outputOf: ['examples/miami.ts', '--whole'],
      },
      { language: 'js', text: 'hidden();\n', outputOf: undefined },
    ]);
    expect(scriptsNamed(page)).toEqual(['start', 'test', 'docs']);
    expect(anchorsOf(page)).toEqual(['a-page']);
    expect(linksOf(page)).toEqual(['#a-page', '#b-page', 'src/index.ts']);
    expect(slug('Ladder: `precision`')).toBe('ladder-precision');
  });

  it('refuses code that nobody checks', () => {
    expect(blockComplaints(page)).toEqual([
      '```js "hidden();" is neither ts, sh, yaml nor json, and no `<!-- output: … -->` stands above it',
    ]);
  });

  it.each([
    ['first\nlast\n', 'first\nlast\n', true],
    ['first\n…\nlast', 'first\nlast\n', true],
    ['first\n…\nlast', 'first\nlast\nin between\nlast\n', true],
    ['…\nlast', 'first\nlast\n', true],
    ['first\n…', 'first\nlast\n', true],
    ['first  \nlast', 'first\nlast  \n', true],
    ['first\nlast', 'first\nin between\nlast\n', false],
    ['first\n…\nlast', 'first\nlast\nmore\n', false],
    ['fir.t', 'first', false],
  ])('compares %j with %j', (block, output, isShown) => {
    expect(shows(block, output)).toBe(isShown);
  });
});
