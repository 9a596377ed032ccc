/**
 * The reader of texts in a real browser, as it is built and without a bundler: modules from a plain server of files.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, normalize } from 'node:path';
import * as E from 'fp-ts/Either';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueText } from '../../src/issue/issue.ts';
import { type Fix, type PlacedIssue, type Position, readAgreement } from '../../src/text.ts';
import { TEMPLATE } from '../reading/text/texts.ts';
import { CHROMIUM, isThere, launched, listening, watched } from './browser.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Reads in the page, and hands over what can leave it. */
const PAGE = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify({
  imports: {
    'casus-foederis/text': '/dist/text.js',
    'zod': '/node_modules/zod/index.js',
    'zod/v4/core': '/node_modules/zod/v4/core/index.js',
  },
})}</script>
<script type="module">
  import { readAgreement } from 'casus-foederis/text';
  globalThis.read = (input) => {
    const read = readAgreement(typeof input === 'string' ? input : Uint8Array.from(input));
    return read._tag === 'Left'
      ? { issues: read.left }
      : { issues: read.right.warnings, agreement: read.right.agreement, status: read.right.locate(['status']) };
  };
</script>`;

interface Read {
  readonly issues: readonly PlacedIssue[];
  readonly agreement?: unknown;
  readonly status?: Position;
}

const serve = (): Server =>
  createServer(({ url = '' }, response) => {
    if (url === '/') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
      return;
    }
    const file = join(ROOT, normalize(url));
    if (!/^\/(?:dist|node_modules)\/.*\.js$/.test(url) || !existsSync(file))
      response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(file));
  });

let browser: Browser;
let server: Server;
let page: Page;
let events: readonly string[] = [];

beforeAll(async () => {
  if (!isThere) return;
  server = serve();
  const address = await listening(server);
  browser = await launched();
  page = await browser.newPage();
  events = watched(page, (url) => url.startsWith(address) || url.startsWith('data:'));
  await page.goto(`${address}/`, { timeout: 60_000 });
  await page.waitForFunction('globalThis.read !== undefined', undefined, { timeout: 60_000 });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

const readThere = (input: string | Uint8Array): Promise<Read> =>
  page.evaluate<Read>(`read(${JSON.stringify(typeof input === 'string' ? input : [...input])})`);

const issuesHere = (text: string): readonly PlacedIssue[] => {
  const read = readAgreement(text);
  return E.isLeft(read) ? read.left : read.right.warnings;
};

const AGREEMENT = (() => {
  const read = readAgreement(TEMPLATE);
  if (E.isLeft(read)) throw new Error('the template is refused');
  return read.right.agreement;
})();
const JSON_TEXT = JSON.stringify(AGREEMENT, null, 2);

const mended = (text: string, { position, text: by }: Fix): string =>
  text.slice(0, position.offset) + by + text.slice(position.offset + position.length);

const titled = (title: string): string => TEMPLATE.replace(/^title: .*$/m, () => `title: ${title}`);

/** Slips that one change mends, and what each is called. */
const SLIPS: readonly (readonly [slip: string, text: string, code: string])[] = [
  ['a colon in a text', titled('Annex: the line'), 'needs-quotes'],
  ['a sign of comments in a text', titled('Annex #3'), 'cut-off'],
  [
    'a comma between braces',
    TEMPLATE.replace(
      /- source: text #.*\n.*\n.*/,
      '- { source: text, at: Art. 9, says: no, none }',
    ),
    'needs-quotes',
  ],
  ['a tab', TEMPLATE.replace('  form: signed', '\tform: signed'), 'bad-syntax'],
  ['a misspelt word', TEMPLATE.replace('status: draft', 'status: drafft'), 'not-a-choice'],
  ['a field written twice', TEMPLATE.replace(/^status: .*$/m, '$&\n$&'), 'duplicate-field'],
  ['a field of JSON written twice', JSON_TEXT.replace(/"status": .*/, '$&\n$&'), 'duplicate-field'],
];

describe.runIf(isThere)('the built reader in Chromium', () => {
  it('reads the template as Node does, and finds its places', async () => {
    const { issues, agreement, status } = await readThere(TEMPLATE);
    expect(issues).toEqual([]);
    expect(agreement).toEqual(AGREEMENT);
    const { line = 0, column = 0, offset = 0, length = 0 } = status ?? {};
    expect(TEMPLATE.slice(offset, offset + length)).toBe('draft');
    expect(TEMPLATE.split('\n')[line - 1]?.slice(column - 1, column - 1 + length)).toBe('draft');
  });

  it('reads JSON', async () => {
    const { issues, agreement, status } = await readThere(JSON_TEXT);
    expect(issues).toEqual([]);
    expect(agreement).toEqual(AGREEMENT);
    expect(JSON_TEXT.slice(status?.offset, (status?.offset ?? 0) + (status?.length ?? 0))).toBe(
      '"draft"',
    );
  });

  it.each(SLIPS)(
    'finds %s where it is, and reads the text once it is mended',
    async (_, text, code) => {
      expect([TEMPLATE, JSON_TEXT]).not.toContain(text);
      const { issues } = await readThere(text);
      expect(issues).toEqual(issuesHere(text));
      expect(issues.map((issue) => issue.code)).toContain(code);
      const fix = issues.find((issue) => issue.code === code)?.fix;
      if (fix === undefined) throw new Error(JSON.stringify(issues));
      const again = await readThere(mended(text, fix));
      expect(again.agreement).toBeDefined();
      expect(again.issues).toEqual([]);
    },
  );

  it('decodes bytes of UTF-8, with a mark before them or not', async () => {
    const bytes = new TextEncoder().encode(titled('Vertrag über die Nördlichen Täler, 条約'));
    const expected = { ...AGREEMENT, title: 'Vertrag über die Nördlichen Täler, 条約' };
    expect((await readThere(bytes)).agreement).toEqual(expected);
    const marked = Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes);
    expect((await readThere(marked)).agreement).toEqual(expected);
  });

  it.each([
    ['Latin-1', Uint8Array.from(titled('Täler'), (one) => one.charCodeAt(0))],
    ['UTF-16', new Uint8Array(Uint16Array.from(TEMPLATE, (one) => one.charCodeAt(0)).buffer)],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n')],
  ])('names bytes of %s as what they are', async (name, bytes) => {
    const { issues } = await readThere(bytes);
    expect(issues).toHaveLength(1);
    expect(issues.map(issueText)).toEqual([expect.stringContaining(name)]);
    expect(issues[0]?.position?.line).toBeGreaterThan(0);
  });

  it('complains of nothing else', () => {
    expect(events).toEqual([]);
  });
});

describe('Chromium', () => {
  it('is there', ({ skip }) => {
    skip(!isThere, `there is no Chromium at ${CHROMIUM}, so no text was read in a browser`);
    expect(isThere).toBe(true);
  });
});
