/**
 * The workbench in a real browser, as it is built, from a plain server of static files.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, normalize } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  CHROMIUM,
  emptyPage,
  faultsOf,
  isThere,
  launched,
  listening,
  SCREENS,
  type Screen,
  watched,
} from './browser.ts';

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
  address = `${await listening(server)}${FOLDER}`;
  browser = await launched();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Opens the workbench, and collects what it should not do: fail, warn, ask, or call at another address. */
const opened = async ({
  fragment = '',
  ...screen
}: Screen & { readonly fragment?: string } = {}) => {
  const page = await emptyPage(browser, screen);
  const events = watched(page, (url) => url.startsWith(address) || /^(?:data|blob):/.test(url));
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

/** Opens the tab that replays a probe, once its first replay is there. */
const openProbe = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: 'A probe' }).click();
  await page.waitForSelector('#probe .log');
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

  it('redoes what was undone', async () => {
    const { page } = await opened();
    await page.getByLabel('instrument: form').selectOption('statement');
    await page.waitForSelector('#moved');
    const changed = await textOf(page);
    expect(changed).toBe(TEMPLATE.replace('form: signed-treaty', 'form: statement'));
    const toolbar = page.getByRole('navigation');
    await toolbar.getByRole('button', { name: 'Undo' }).click();
    await page.waitForSelector('#moved', { state: 'detached' });
    expect(await textOf(page)).toBe(TEMPLATE);
    await toolbar.getByRole('button', { name: 'Redo' }).click();
    await page.waitForSelector('#moved');
    expect(await textOf(page)).toBe(changed);
    await page.close();
  });

  it('mends a problem by its button, under the text and beside it', async () => {
    const broken = TEMPLATE.replace('duty: shall-respond', 'duty: shall-respnod');
    for (const at of ['text', 'problems'] as const) {
      const { page } = await opened();
      await write(page, broken);
      await page.waitForSelector('#problems');
      if (at === 'text') {
        await page.locator('#problems .place').click();
        await page.hover('.cm-lintRange-error');
        await page.locator('.cm-diagnosticAction').click();
      } else await page.locator('#problems button.mend').click();
      await page.waitForSelector('#problems', { state: 'detached' });
      expect(await textOf(page)).toBe(TEMPLATE);
      await page.close();
    }
  });

  it('mends a file whose lines end as on Windows', async () => {
    const { page } = await opened();
    const broken = TEMPLATE.replace('duty: shall-respond', 'duty: shall-respnod');
    const buffer = Buffer.from(broken.replaceAll('\n', '\r\n'));
    await page.setInputFiles('#open-file', { name: 'crlf.yaml', mimeType: 'text/yaml', buffer });
    await page.locator('#problems button.mend').click();
    await page.waitForSelector('#problems', { state: 'detached' });
    expect(await textOf(page)).toBe(TEMPLATE);
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

  it('compares with a file, and says why it cannot', async () => {
    const { page } = await opened();
    const file = (name: string, text: string) => ({
      name,
      mimeType: 'text/yaml',
      buffer: Buffer.from(text),
    });
    const weaker = TEMPLATE.replace('title: Valley', 'title: Weaker').replace(
      'form: signed-treaty',
      'form: statement',
    );
    await page.setInputFiles('#compare-file', file('broken.yaml', 'title: Half'));
    await page.waitForSelector('text=broken.yaml cannot be compared');
    expect(await page.locator('#compare .ranges').count()).toBe(0);
    await page.setInputFiles('#compare-file', file('weaker.yaml', weaker));
    await page.waitForSelector('#compare .ranges');
    expect(await page.locator('#compare').textContent()).toContain('From “Weaker Agreement');
    expect(await page.locator('#compare .certainly-up').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Stop comparing' }).click();
    await page.waitForSelector('#compare .ranges', { state: 'detached' });
    expect(await textOf(page)).toBe(TEMPLATE);
    await page.close();
  });

  it('shares a draft in the link itself, and opens it again', async () => {
    const { page } = await opened();
    const draft = TEMPLATE.replace('Valley Agreement', 'Ünlike 🕊 Agreement');
    await write(page, draft);
    await page.getByRole('button', { name: 'Share as a link' }).click();
    // By the address, as the page lets no script be made from a string.
    await page.waitForURL(({ hash }) => hash.length > 100);
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

/** Drops a file on a part of the page, as a hand would. */
const dropOn = (page: Page, selector: string, name: string, text: string): Promise<unknown> =>
  page.evaluate(`{
    const data = new DataTransfer();
    data.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
    const on = document.querySelector(${JSON.stringify(selector)});
    for (const kind of ['dragenter', 'dragover', 'drop'])
      on.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
  }`);

describe.runIf(isThere)('a file that is dropped', () => {
  const dropped = TEMPLATE.replace('Valley Agreement', 'Dropped Agreement');

  it.each(['header', '#result', '.cm-content'])('is opened, on %s', async (selector) => {
    const { page, events } = await opened();
    await dropOn(page, selector, 'dropped.yaml', dropped);
    await page.waitForSelector('text=Opened dropped.yaml.');
    expect(await page.locator('#score h2').textContent()).toContain('Dropped Agreement');
    expect(await textOf(page)).toBe(dropped);
    await page.getByRole('navigation').getByRole('button', { name: 'Undo' }).click();
    expect(await textOf(page)).toBe(TEMPLATE);
    expect(events).toEqual([]);
    await page.close();
  });

  it('is refused where it is far too large, and the draft stays', async () => {
    const { page } = await opened();
    await dropOn(page, 'header', 'huge.yaml', 'a'.repeat(6_000_000));
    await page.waitForSelector('text=huge.yaml is too large');
    expect(await textOf(page)).toBe(TEMPLATE);
    await page.close();
  });
});

describe.runIf(isThere)('a probe', () => {
  it('is on the card in a sentence, with who can leave a breach unanswered', async () => {
    const { page } = await opened();
    await openCase(page, 'dayton-1995');
    const lines = page.locator('#score .weakest p');
    await lines.filter({ hasText: 'Implementation Force' }).first().waitFor();
    expect(await lines.allTextContents()).toEqual([
      expect.stringMatching(/goes unanswered for certain if the Implementation Force.* stays home/),
      expect.stringMatching(/^A probe of the line by night: it is answered in time by /),
    ]);
    await page.close();
  });

  it('is replayed hour by hour, by whom is chosen, and a refusal says what it changes', async () => {
    const { page } = await opened();
    await openCase(page, 'dayton-1995');
    await openProbe(page);
    await page.getByLabel('By whom').selectOption('srpska');
    await page.locator('#probe .note', { hasText: 'Republika Srpska pays off unless' }).waitFor();
    const log = page.locator('#probe .log').first();
    expect(await log.textContent()).toContain('Response by the Implementation Force');
    expect(await log.locator('.paid-off .hour').textContent()).toBe('H+72');
    await page.getByRole('checkbox', { name: /^The Implementation Force/ }).check();
    const changed = page.locator('#probe .changed');
    await changed.filter({ hasText: 'it is answered in time' }).waitFor();
    expect(await page.locator('#probe .gone').textContent()).toContain('Response by');
    expect(await page.locator('#probe .log .new').count()).toBeGreaterThan(0);
    await page.getByRole('checkbox', { name: /^The Implementation Force/ }).uncheck();
    await changed.filter({ hasText: 'Tick a party' }).waitFor();
    expect(await page.locator('#probe .gone').count()).toBe(0);
    expect(await page.getByRole('checkbox', { name: /as the violator/ }).isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: /^The United States/ }).check();
    await openCase(page, 'twenty-point-framework-2025-12');
    await page.locator('#probe .note', { hasText: 'by the Russian Federation' }).waitFor();
    expect(await page.locator('#probe input:checked:enabled').count()).toBe(0);
    await page.close();
  });

  it('follows the text, leads to its lines, and shows a clock where it has a beginning', async () => {
    const { page, events } = await opened();
    await openProbe(page);
    await page.getByLabel('What is done').selectOption('seizure-by-militia');
    await page.getByLabel(/^It begins/).fill('2030-06-01T02:00');
    await page.locator('#probe .clock', { hasText: 'Sat 02:00' }).first().waitFor();
    const log = page.locator('#probe .log').first();
    expect(await log.textContent()).toContain('local self-defence forces');
    await write(
      page,
      TEMPLATE.replace('breaches: [major-offensive]', 'breaches: [limited-incursion]'),
    );
    await log.filter({ hasText: 'Help if the line is crossed' }).waitFor();
    await log.locator('.place').first().click();
    const line = await log.locator('.place').first().textContent();
    const selected = page.locator('.cm-activeLineGutter').filter({ hasText: /\d/ }).first();
    expect(`line ${await selected.textContent()} of the text`).toBe(line);
    await write(page, '[:{');
    await page.waitForSelector('#problems');
    await page.waitForSelector('.old #probe');
    expect(events).toEqual([]);
    await page.close();
  });
});

describe.runIf(isThere)('with the keyboard alone', () => {
  it('a probe is reached, chosen, and refused to', async () => {
    const { page } = await opened();
    await page.waitForSelector('.repairs');
    const focused = () =>
      page.evaluate<string>(
        '[document.activeElement.getAttribute("role") ?? document.activeElement.localName, document.activeElement.textContent].join(" ")',
      );
    const tabTo = async (wanted: RegExp) => {
      for (let presses = 0; presses < 60 && !wanted.test(await focused()); presses += 1)
        await page.keyboard.press('Tab');
      expect(await focused()).toMatch(wanted);
    };
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo(/^tab The score/);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('tab A probe');
    await page.waitForSelector('#probe .log');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('tab The score');
    await page.keyboard.press('End');
    expect(await focused()).toBe('tab A probe');
    await tabTo(/^select A probe of the line/);
    await page.keyboard.press('ArrowDown');
    await page.locator('#probe .log', { hasText: 'They fired first' }).first().waitFor();
    await tabTo(/^input/);
    for (let presses = 0; presses < 20; presses += 1) {
      if ((await page.evaluate('document.activeElement.type')) === 'checkbox') break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    await page
      .locator('#probe .changed', { hasText: /^If the Republic of Arland refuses/ })
      .waitFor();
    await page.close();
  });

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

describe.runIf(isThere).each(SCREENS)('$colorScheme, $width pixels wide', (screen) => {
  it('has no fault that axe finds, whole, changed and broken', async () => {
    const { page } = await opened(screen);
    await page.waitForSelector('.repairs');
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('.repairs button:not(.place)').first().click();
    await page.waitForSelector('#moved .ranges');
    await page.locator('#moved summary').click();
    expect(await faultsOf(page)).toEqual([]);
    await openProbe(page);
    await page.getByRole('checkbox', { name: 'Cemark' }).check();
    await page.locator('#probe .changed', { hasText: 'Cemark' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await write(page, TEMPLATE.replace('duty: shall-respond', 'duty: shall-respnod'));
    await page.waitForSelector('#problems');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('tab', { name: 'The score' }).click();
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  it('is not scrolled sideways', async () => {
    const { page } = await opened(screen);
    await page.locator('.repairs button:not(.place)').first().click();
    await page.waitForSelector('#moved .ranges');
    const width = () => page.evaluate<number>('document.documentElement.scrollWidth');
    expect(await width()).toBeLessThanOrEqual(screen.width);
    await openProbe(page);
    expect(await width()).toBeLessThanOrEqual(screen.width);
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
    await openProbe(page);
    await page.locator('#probe input[type=checkbox]:enabled').nth(1).check();
    await page.locator('#probe .changed', { hasText: 'If' }).waitFor();
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
