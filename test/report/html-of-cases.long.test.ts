/**
 * The page of every case is well-formed, stands alone, and leaves out nothing of the card.
 */
import { describe, expect, it } from 'vitest';
import { gatesOf } from '../../src/explain/explain.ts';
import { showRange } from '../../src/explain/figures.ts';
import { harmless } from '../../src/issue/show.ts';
import type { Cite } from '../../src/model/agreement.ts';
import { scoreLabel } from '../../src/report/score-label.ts';
import { toHtml } from '../../src/report.ts';
import { applies } from '../../src/score/score.ts';
import { caseOf, SCORED, type Scored } from './cards.ts';
import { byId, type Element, elementsOf, markupOf, textOf } from './markup.ts';
import { complaintsOf, linksIn } from './page-complaints.ts';

const words = (text: string): string => harmless(text).replace(/\s+/g, ' ').trim();

const pages = new Map<string, { readonly text: string; readonly page: Element }>();

/** The page of a case, made and read once. */
const madeOf = ({ id, card, agreement }: Scored) => {
  const before = pages.get(id);
  if (before !== undefined) return before;
  const text = toHtml(card, { agreement });
  const made = { text, page: markupOf(text, 'html') };
  pages.set(id, made);
  return made;
};

const pageOf = (one: Scored): Element => madeOf(one).page;

describe.each([...SCORED.keys()])('the page of %s', (id) => {
  const one = () => caseOf(id);

  it('is small enough to be sent, with the tree of reasons and without', () => {
    const { card, agreement } = one();
    const bytes = (text: string) => new TextEncoder().encode(text).length;
    // Three repairs have room in what is left.
    expect(bytes(madeOf(one()).text)).toBeLessThan(598_000);
    expect(bytes(toHtml(card, { agreement, tree: false }))).toBeLessThan(148_000);
  });

  it('is well-formed, stands alone, and its links lead somewhere', () => {
    expect(complaintsOf(pageOf(one()))).toEqual([]);
  });

  it('has every finding with what follows and its repair', () => {
    const text = textOf(byId(pageOf(one()), 'findings')).toLowerCase();
    for (const { message, consequence, repair, learntFrom } of one().card.findings)
      for (const part of [message, consequence, repair, learntFrom])
        expect(text).toContain(words(part).toLowerCase());
  });

  it('has every score with its range', () => {
    const { card } = one();
    const text = textOf(byId(pageOf(one()), 'reasons'));
    const shown = new Set(
      card.nodes
        .filter(applies)
        .map((node) => `${words(scoreLabel(node))} ${showRange(node.range, gatesOf(card))}`),
    );
    expect([...shown].filter((one) => !text.includes(one))).toEqual([]);
  });

  it('leads from every cite to its source and its clause', () => {
    const { card } = one();
    const page = pageOf(one());
    const clauses = new Map(
      elementsOf(byId(page, 'sources'))
        .filter(({ attributes }) => /^c\d+$/.test(attributes.get('id') ?? ''))
        .map((clause) => [textOf(clause), `#${clause.attributes.get('id')}`]),
    );
    const linked = new Set(linksIn(byId(page, 'main')));
    const cites: readonly Cite[] = [...card.nodes, ...card.findings].flatMap(
      (score) => score.cites,
    );
    const lost = cites.filter(({ at, says }) => {
      const clause = clauses.get(words(says === undefined ? at : `${at}: ${says}`));
      return clause === undefined || !linked.has(clause);
    });
    expect(lost).toEqual([]);
  });

  it('marks what is not known wherever a range is open', () => {
    const { card } = one();
    const page = pageOf(one());
    const count = (part: string, isIt: (element: Element) => boolean) =>
      elementsOf(byId(page, part)).filter(isIt).length;
    const isOpen = ({ low, high }: { low: number; high: number }) => low < high;
    const heads = [...Object.values(card.indicators), card.overall].filter(applies);
    expect(count('scores', ({ attributes }) => attributes.get('class') === 'open')).toBe(
      heads.filter(({ range }) => isOpen(range)).length,
    );
    const cells = card.matrix.flatMap(({ breach: _, guarantee: __, firstBroken: ___, ...links }) =>
      Object.values(links).filter((range) => showRange(range, gatesOf(card)).includes(' to ')),
    );
    expect(
      count('coverage', ({ attributes }) => attributes.get('class') === 'x u'),
    ).toBeGreaterThanOrEqual(cells.length);
  });

  it('is the same for a card that was written down and read back', () => {
    const { card, agreement } = one();
    const [again, draft] = JSON.parse(JSON.stringify([card, agreement]));
    expect(toHtml(again, { agreement: draft })).toBe(madeOf(one()).text);
  });
});
