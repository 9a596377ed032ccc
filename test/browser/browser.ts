/**
 * A real browser, and what a page in it should not do.
 *
 * Chromium is by default that of Debian; `CHROMIUM` names another. Where there is none, tests that need it are left out.
 */
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where the browser is. */
export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether there is a browser to test in. */
export const isThere = existsSync(CHROMIUM);

/** Starts the browser. */
export const launched = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });

/** Starts a server at a free port of this machine, and says its address, without a slash at the end. */
export const listening = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('a port');
  return `http://127.0.0.1:${at.port}`;
};

/** How a page is looked at. */
export interface Screen {
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
}

/** The screens on which every page is looked at. */
export const SCREENS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 375 },
  { colorScheme: 'dark', width: 375 },
] as const satisfies readonly Screen[];

/** Opens an empty page. */
export const emptyPage = (
  browser: Browser,
  { colorScheme = 'light', width = 1280 }: Screen = {},
): Promise<Page> => browser.newPage({ viewport: { width, height: 900 }, colorScheme });

/** Collects what a page asks, complains of, fails at, and requests from anywhere that is not its own. */
export const watched = (page: Page, isOwn: (url: string) => boolean = () => false): string[] => {
  const events: string[] = [];
  page.on('dialog', (dialog) => {
    events.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => events.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => events.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!isOwn(request.url())) events.push(`request: ${request.url()}`);
  });
  return events;
};

/** What axe finds fault with, rule by rule, with the first place. */
export const faultsOf = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run(document)');
  return violations.map(
    ({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 200)}`,
  );
};
