/**
 * The workbench in a real browser, as it is built, from a plain server of static files.
 *
 * It needs Chromium, by default that of Debian; `CHROMIUM` names another. Where there is none, it is left out and says so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, normalize } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const isThere = existsSync(CHROMIUM);

const ROOT = join(import.meta.dirname, '../../examples/workbench');
const BUILT = join(ROOT, 'built');
const TEMPLATE = readFileSync(join(ROOT, '../template.yaml'), 'utf8');

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
};

/** Offers the built page under a folder, as many hosts do: an absolute path in it would lead nowhere. */
const FOLDER = '/some/folder/';

const serve = (): Server =>
  createServer(({ url = '' }, response) => {
    const [path = ''] = url.split('?');
    const wanted = path.startsWith(FOLDER) ? path.slice(FOLDER.length) || 'index.html' : '..';
    const file = join(BUILT, normalize(`/${wanted}`));
    const type = TYPES[file.split('.').at(-1) ?? ''];
    if (type === undefined || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  });

// A machine may be busy, and every test opens the page anew.
vi.setConfig({ testTimeout: 240_000 });

let browser: Browser;
let server: Server;
let address: string;

beforeAll(async () => {
  if (!isThere) return;
  await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error' });
  server = serve();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('a port');
  address = `http://127.0.0.1:${at.port}${FOLDER}`;
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
}, 900_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

interface Screen {
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  readonly fragment?: string;
}

/** Opens the workbench, and collects what it should not do: fail, warn, ask, or call at another address. */
const opened = async ({ colorScheme = 'light', width = 1280, fragment = '' }: Screen = {}) => {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const events: string[] = [];
  page.on('dialog', (dialog) => {
    events.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => events.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => events.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) events.push(`request: ${url}`);
  });
  page.setDefaultTimeout(120_000);
  await page.goto(`${address}${fragment}`);
  await page.waitForSelector('.cm-content');
  return { page, events };
};

/** Replaces all of the text in the editor. */
const write = async (page: Page, text: string): Promise<void> => {
  await page.focus('.cm-content');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Shift+End');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
};

const textOf = async (page: Page): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as YAML' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
};

const openCase = async (page: Page, id: string): Promise<void> => {
  await page.waitForSelector('#open-case:not([disabled])');
  await page.selectOption('#open-case', id);
};

const faultsOf = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run(document)');
  return violations.map(
    ({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 200)}`,
  );
};

const guarantees = (page: Page) => page.locator('#score tr', { hasText: 'Guarantees' });

describe.runIf(isThere)('the workbench', () => {
  it('opens with the template and its score, and calls at no other address', async () => {
    const { page, events } = await opened();
    expect(await page.locator('#score h2').textContent()).toContain('Valley Agreement');
    expect(await guarantees(page).textContent()).toMatch(/0\.\d\d/);
    await page.waitForSelector('.repairs');
    await page.waitForSelector('#open-case:not([disabled])');
    expect(events).toEqual([]);
    await page.close();
  });

  it('moves the score with the text', async () => {
    const { page } = await opened();
    const before = await guarantees(page).textContent();
    await write(page, TEMPLATE.replace('duty: shall-respond', 'duty: none'));
    await page.waitForSelector('#moved .ranges');
    expect(await guarantees(page).textContent()).not.toBe(before);
    expect(await page.locator('#moved .certainly-down').count()).toBeGreaterThan(0);
    await page.close();
  });

  it('shows what is wrong where it is, keeps the last score in grey, and forgets it when it is mended', async () => {
    const { page } = await opened();
    const title = await page.locator('#score h2').textContent();
    await write(page, TEMPLATE.replace('duty: shall-respond', 'duty: shall-respnod'));
    await page.waitForSelector('#problems');
    expect(await page.locator('#problems li').textContent()).toContain('shall-respond');
    expect(await page.locator('.old h2').textContent()).toBe(title);
    await page.locator('#problems .place').click();
    await page.waitForSelector('.cm-lintRange-error');
    expect(await page.locator('.cm-lintRange-error').textContent()).toBe('shall-respnod');
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await page.waitForSelector('#problems', { state: 'detached' });
    expect(await page.locator('.old').count()).toBe(0);
    await page.close();
  });

  it('keeps a text without sense as it is', async () => {
    const { page, events } = await opened();
    await write(page, '[:{');
    await page.waitForSelector('#problems');
    expect(await textOf(page)).toBe('[:{');
    expect(events).toEqual([]);
    await page.close();
  });

  it('writes a rung that is picked into the text, keeps the comments, and takes it back', async () => {
    const { page } = await opened();
    await page.selectOption('.rung.of select', { label: 'Help if the line is crossed' });
    await page.getByLabel('Cemark: duty').selectOption('consult');
    await page.waitForSelector('#moved .ranges');
    expect(await page.locator('[role=status]').textContent()).toMatch(/Overall 0\.\d\d → 0\.\d\d/);
    expect(await textOf(page)).toBe(TEMPLATE.replace('duty: shall-respond', 'duty: consult'));
    await page.getByRole('button', { name: 'Undo the last one' }).click();
    await page.waitForSelector('#moved', { state: 'detached' });
    expect(await textOf(page)).toBe(TEMPLATE);
    await page.close();
  });

  it('takes the step that is worth most, and no score falls', async () => {
    const { page } = await opened();
    const button = page.locator('.repairs button:not(.place)').first();
    const says = (await button.textContent())?.replace(/^Try/, '').trim() ?? '';
    await button.click();
    await page.waitForSelector('#moved .ranges');
    expect(await page.locator('[role=status]').textContent()).toContain(says);
    expect(await page.locator('#moved .certainly-down').count()).toBe(0);
    const lines = TEMPLATE.split('\n');
    const after = (await textOf(page)).split('\n');
    expect(after.filter((line, index) => line !== lines[index])).toHaveLength(1);
    await page.close();
  });

  it('completes fields and levels at the cursor, worst to best', async () => {
    const { page } = await opened();
    await write(page, `${TEMPLATE}\nundis`);
    const shown = () => page.locator('.cm-tooltip-autocomplete li').allTextContents();
    await page.keyboard.type('c');
    await page.waitForSelector('.cm-tooltip-autocomplete');
    expect((await shown()).join()).toContain('undisclosed');
    await write(page, TEMPLATE.replace(/duty: may[\s\S]*/, 'duty: '));
    await page.keyboard.press('Control+Space');
    await page.waitForSelector('.cm-tooltip-autocomplete');
    expect((await shown()).slice(0, 3)).toEqual(['none', 'may', 'consult']);
    await page.close();
  });

  it('compares with a case of the library', async () => {
    const { page } = await opened();
    await openCase(page, 'us-guarantee-annex-2025-11');
    await page.waitForSelector('#compare-case:not([disabled])');
    await page.selectOption('#compare-case', 'budapest-memorandum-1994');
    await page.waitForSelector('#compare .ranges', { timeout: 120_000 });
    await page.locator('#compare summary').click();
    expect(await page.locator('#compare .words').textContent()).toContain('Overall');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export comparison' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('What moved the overall score');
    await page.close();
  }, 180_000);

  it('shares a draft in the link itself, and opens it again', async () => {
    const { page } = await opened();
    const draft = TEMPLATE.replace('Valley Agreement', 'Ünlike 🕊 Agreement');
    await write(page, draft);
    await page.getByRole('button', { name: 'Share as a link' }).click();
    await page.waitForFunction('location.hash.length > 100');
    const { hash } = new URL(page.url());
    await page.close();
    const other = await opened({ fragment: hash });
    expect(await other.page.locator('#score h2').textContent()).toContain('Ünlike 🕊 Agreement');
    expect(await textOf(other.page)).toBe(draft);
    await other.page.close();
  });

  it.each(['#draft=', '#draft=%%%', '#draft=AAAA', `#draft=${'A'.repeat(10_000)}`])(
    'opens with the template where the link holds no draft: %.20s',
    async (fragment) => {
      const { page, events } = await opened({ fragment });
      expect(await page.locator('#score h2').textContent()).toContain('Valley Agreement');
      expect(await page.locator('[role=status]').textContent()).toContain('no draft');
      expect(events).toEqual([]);
      await page.close();
    },
  );

  it('exports the report', async () => {
    const { page } = await opened();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export report' }).click(),
    ]);
    const html = readFileSync(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toBe('arland-borland-2030.html');
    expect(html.startsWith('<!doctype html>')).toBe(true);
    expect(html).toContain('Valley Agreement');
    await page.close();
  });

  it('opens a file', async () => {
    const { page } = await opened();
    const buffer = Buffer.from(TEMPLATE.replace('Valley Agreement', 'Delta Agreement'));
    await page.setInputFiles('#open-file', { name: 'delta.yaml', mimeType: 'text/yaml', buffer });
    await page.waitForSelector('text=Opened delta.yaml.');
    expect(await page.locator('#score h2').textContent()).toContain('Delta Agreement');
    await page.close();
  });
});

describe.runIf(isThere)('with the keyboard alone', () => {
  it('the editor is entered, left, and a change is tried and taken back', async () => {
    const { page } = await opened();
    await page.waitForSelector('.repairs');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the result');
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate<string>('document.activeElement.textContent');
    for (let presses = 0; presses < 40 && !(await focused()).startsWith('Try'); presses += 1)
      await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^Try/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#moved');
    expect(await page.evaluate('document.activeElement.className')).toBe('repairs');
    await page.focus('.cm-content');
    await page.keyboard.press('Control+z');
    await page.waitForSelector('#moved', { state: 'detached' });
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest(".editor") === null')).toBe(true);
    await page.close();
  });
});

const SCREENS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 375 },
  { colorScheme: 'dark', width: 375 },
] as const;

describe.runIf(isThere).each(SCREENS)('$colorScheme, $width pixels wide', (screen) => {
  it('has no fault that axe finds, whole, changed and broken', async () => {
    const { page } = await opened(screen);
    await page.waitForSelector('.repairs');
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('.repairs button:not(.place)').first().click();
    await page.waitForSelector('#moved .ranges');
    await page.locator('#moved summary').click();
    expect(await faultsOf(page)).toEqual([]);
    await write(page, TEMPLATE.replace('duty: shall-respond', 'duty: shall-respnod'));
    await page.waitForSelector('#problems');
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  it('is not scrolled sideways', async () => {
    const { page } = await opened(screen);
    await page.locator('.repairs button:not(.place)').first().click();
    await page.waitForSelector('#moved .ranges');
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(screen.width);
    await page.close();
  });
});

/** What a document might smuggle in, in its title. */
const HOSTILE: Readonly<Record<string, string>> = {
  'an image that runs a script': '<img src=x onerror=alert(1)>',
  'the end of a script': '</script><script>alert(1)</script>',
  'the end of a frame and an address that runs': '"><a href="javascript:alert(1)" autofocus>x</a>',
  'an image of its own':
    '<svg onload=alert(1)><foreignObject><iframe srcdoc="<script>parent.alert(1)</script>">',
};

describe.runIf(isThere)('hostile text', () => {
  it.each(Object.entries(HOSTILE))('is shown as text: %s', async (_, hostile) => {
    const { page, events } = await opened();
    const quoted = `'${hostile.replaceAll("'", "''")}'`;
    const draft = TEMPLATE.replace(/title: Valley.*/, `title: ${quoted}`)
      .replace('title: Help if the line is crossed', `title: ${quoted}`)
      .replace('name: Cemark', `name: ${quoted}`)
      .replace(/says: the line on.*/, `says: ${quoted}`);
    const elements = () =>
      page.evaluate<number>(
        'document.querySelectorAll("iframe, svg, script, a[href^=javascript]").length',
      );
    const before = await elements();
    await write(page, draft);
    await page.waitForSelector('#moved');
    expect(await page.locator('#score h2').textContent()).toBe(hostile);
    expect(await elements()).toBe(before);
    await write(page, draft.replace('duty: shall-respond', `duty: ${quoted}`));
    await page.waitForSelector('#problems');
    expect(await elements()).toBe(before);
    expect(events).toEqual([]);
    await page.close();
  });
});

describe('Chromium', () => {
  it('is there', ({ skip }) => {
    skip(
      !isThere,
      `there is no Chromium at ${CHROMIUM}, so the workbench was not tried in a browser`,
    );
    expect(isThere).toBe(true);
  });
});
