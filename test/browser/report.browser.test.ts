/**
 * Reports in a real browser: fit for every reader in light and in dark, on a small screen, by keyboard and on paper.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHtml, toSvg } from '../../src/report.ts';
import { once } from '../../src/score/later.ts';
import { movement, track } from '../../src/standard/movement.ts';
import { repairs } from '../../src/standard/repairs.ts';
import { SCENARIOS } from '../../src/standard/scenarios.ts';
import { tabletop } from '../../src/standard/tabletop.ts';
import { caseOf } from '../report/cards.ts';
import {
  CHROMIUM,
  emptyPage,
  faultsOf,
  isThere,
  launched,
  SCREENS,
  type Screen,
  watched,
} from './browser.ts';

const TRACK = [
  'us-28-point-plan-2025-11',
  'e3-counterproposal-2025-11',
  'geneva-framework-2025-11',
  'twenty-point-framework-2025-12',
];

const reportOf = (id: string): string => {
  const { card, agreement } = caseOf(id);
  return toHtml(card, { agreement, repairs: repairs(agreement) });
};

const drafts = TRACK.map((id) => caseOf(id).agreement);

const moved = () => {
  const [before, after] = drafts;
  if (before === undefined || after === undefined) throw new Error('two drafts');
  return movement(before, after);
};

const replayed = (id: string) => {
  const one = tabletop(caseOf(id).agreement, SCENARIOS['night-probe']);
  if (one._tag === 'Left') throw new Error(JSON.stringify(one.left));
  return one.right;
};

/** Every kind of page; of scorecards one that is known, one that is not, and the one with the most parties. */
const PAGES: Readonly<Record<string, () => string>> = {
  'a scorecard without unknowns': once(() => reportOf('us-28-point-plan-2025-11')),
  'a scorecard with unknowns': once(() => reportOf('twenty-point-framework-2025-12')),
  'a scorecard of many parties': once(() => reportOf('rio-treaty-1947')),
  'a movement': once(() => toHtml(moved(), { drafts })),
  'a scenario replayed on one text': once(() => toHtml(replayed('response-ladder-2026-02'))),
  'a scenario replayed on several': once(() => toHtml(TRACK.map(replayed))),
  'a track': once(() =>
    toHtml(
      TRACK.map((id) => caseOf(id).card),
      { drafts, movements: track(drafts) },
    ),
  ),
};

let browser: Browser;

beforeAll(async () => {
  if (isThere) browser = await launched();
});

afterAll(async () => {
  await browser?.close();
});

/** Opens a page, and collects whatever it tries to run, to load or to complain of. */
const opened = async (html: string, screen?: Screen) => {
  const page = await emptyPage(browser, screen);
  const events = watched(page);
  await page.setContent(html, { waitUntil: 'load' });
  return { page, events };
};

describe.runIf(isThere).each(Object.entries(PAGES))('%s', (_, html) => {
  it.each(SCREENS)(
    'has no fault that axe finds, $colorScheme, $width pixels wide',
    async (screen) => {
      const { page, events } = await opened(html(), screen);
      expect(await faultsOf(page)).toEqual([]);
      expect(events).toEqual([]);
      await page.close();
    },
  );

  it('fits a small screen without being scrolled sideways', async () => {
    const { page } = await opened(html(), { width: 375 });
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(375);
    await page.close();
  });

  it('is read without a script', async () => {
    const { page } = await opened(html());
    expect(await page.evaluate('document.scripts.length')).toBe(0);
    await page.close();
  });

  it('is printed on A4', async () => {
    const { page } = await opened(html());
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
      'latin1',
    );
    expect(pdf.startsWith('%PDF-')).toBe(true);
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(boxes.length).toBeGreaterThan(0);
    for (const [, across, down] of boxes) {
      expect(Number(across)).toBeCloseTo(595, -1);
      expect(Number(down)).toBeCloseTo(842, -1);
    }
    await page.close();
  });

  it('prints in dark ink on light paper, whatever the screen is', async () => {
    const { page } = await opened(html(), { colorScheme: 'dark' });
    const paper = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const onScreen = await paper();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await paper()).not.toBe(onScreen);
    await page.close();
  });
});

describe.runIf(isThere)('the reasons behind the fold', () => {
  it('have no fault that axe finds', async () => {
    const { page } = await opened(reportOf('us-28-point-plan-2025-11'));
    await page.evaluate(
      'document.querySelectorAll("details").forEach((one) => { one.open = true; })',
    );
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });
});

describe.runIf(isThere)('a reader with a keyboard', () => {
  it('skips to the report with the first key, and unfolds the reasons', async () => {
    const { page } = await opened(reportOf('us-28-point-plan-2025-11'));
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the report');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    const isOpen = () => page.evaluate<boolean>('document.querySelector("details details").open');
    expect(await isOpen()).toBe(false);
    await page.focus('details details > summary');
    await page.keyboard.press('Enter');
    expect(await isOpen()).toBe(true);
    await page.close();
  });

  it('gets to every table that is wider than a small screen', async () => {
    const { page } = await opened(reportOf('rio-treaty-1947'), { width: 375 });
    const unreachable = await page.evaluate<number>(
      '[...document.querySelectorAll(".wide")].filter((one) => one.scrollWidth > one.clientWidth && one.tabIndex !== 0).length',
    );
    expect(unreachable).toBe(0);
    await page.close();
  });
});

describe.runIf(isThere)('a figure', () => {
  const { card, agreement } = caseOf('twenty-point-framework-2025-12');
  it.each<[name: string, svg: () => string]>([
    ['ranges', () => toSvg(card)],
    ['coverage', () => toSvg(card, { figure: 'coverage', theme: 'dark' })],
    ['timelines', () => toSvg(card, { figure: 'timelines', agreement })],
    ['drafting', () => toSvg(card, { figure: 'drafting', agreement })],
    ['waterfall', () => toSvg(moved(), { drafts })],
    ['track', () => toSvg(TRACK.map((id) => caseOf(id).card))],
  ])('%s is an image that a browser can show', async (_, svg) => {
    const { page } = await opened('<p>');
    const width = await page.evaluate<number>(
      `(async () => { const image = new Image(); image.src = ${JSON.stringify(
        `data:image/svg+xml,${encodeURIComponent(svg())}`,
      )}; await image.decode(); return image.naturalWidth; })()`,
    );
    expect(width).toBe(720);
    await page.close();
  });
});

describe('Chromium', () => {
  it('is there', ({ skip }) => {
    skip(!isThere, `there is no Chromium at ${CHROMIUM}, so no report was looked at in a browser`);
    expect(isThere).toBe(true);
  });
});
