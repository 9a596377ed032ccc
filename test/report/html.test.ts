/**
 * The page of a scorecard: it is well-formed, it stands alone, and it leaves out nothing of the card.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/report.ts';
import { repairs } from '../../src/standard/repairs.ts';
import { anyAgreement } from '../../src/testing/arbitraries/agreement.ts';
import { RUNS } from '../runs.ts';
import { caseOf, scored } from './cards.ts';
import { byId, elementsOf, markupOf, textOf } from './markup.ts';
import { complaintsOf } from './page-complaints.ts';

describe('the page of a scorecard', () => {
  const { card, agreement } = caseOf('us-28-point-plan-2025-11');

  it('leads with the verdict, what stands, what fails, and the three repairs that move most', () => {
    const all = repairs(agreement);
    const page = markupOf(toHtml(card, { agreement, repairs: all }), 'html');
    const main = textOf(byId(page, 'main'));
    expect(main).toMatch(
      /^On paper: a mere document\..*Nothing of it stands\..*What would raise the score most/,
    );
    const list = elementsOf(page).find(({ attributes }) => attributes.get('class') === 'repairs');
    expect(list?.children.length).toBe(3);
    expect(main.indexOf('What would raise the score most')).toBeLessThan(
      main.indexOf('Three indicators'),
    );
  });

  it('says that no step would help where that is so, and nothing of repairs where none were asked for', () => {
    const none = (untried: number) => toHtml(card, { repairs: { ranked: [], untried } });
    expect(none(0)).toContain('No single step up any ladder would move the score.');
    expect(none(7)).toContain('7 facts of this large draft were not tried.');
    expect(toHtml(card)).not.toContain('What would raise the score most');
  });

  it('leaves out timelines and drafting log without the agreement, and the tree where it is not wanted', () => {
    const titles = (text: string) =>
      elementsOf(markupOf(text, 'html'))
        .filter(({ name }) => name === 'h2')
        .map(textOf);
    expect(titles(toHtml(card, { agreement }))).toEqual(
      expect.arrayContaining(['Timelines', 'Drafting log', 'Every score, with its reason']),
    );
    const few = titles(toHtml(card, { tree: false }));
    for (const title of ['Timelines', 'Drafting log', 'Every score, with its reason'])
      expect(few).not.toContain(title);
  });

  it('calls parties and elements by their names, never by their ids', () => {
    const text = textOf(byId(markupOf(toHtml(card, { agreement }), 'html'), 'main'));
    const ids = [...card.agreement.elements, ...card.agreement.parties]
      .map(({ id }) => id)
      .filter((id) => id.includes('-') && id !== 'non-aggression');
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
  });

  it('changes nothing of what it is given', () => {
    const before = JSON.stringify([card, agreement]);
    toHtml(card, { agreement });
    expect(JSON.stringify([card, agreement])).toBe(before);
  });

  it('is well-formed for any agreement', () => {
    fc.assert(
      fc.property(anyAgreement, fc.boolean(), (draft, tree) => {
        const one = scored(draft);
        const text = toHtml(one.card, { agreement: draft, tree, repairs: repairs(draft) });
        expect(complaintsOf(markupOf(text, 'html'))).toEqual([]);
      }),
      { numRuns: RUNS / 4 },
    );
  });

  it('is cut, and says so, for a card that is deeper or larger than any text', () => {
    const leaf = card.nodes.find(({ parts }) => parts.length === 0);
    if (leaf === undefined) throw new Error('a card without facts');
    const deep = Array.from({ length: 5_000 }, (_, place) => ({
      ...leaf,
      id: `${place}`,
      rule: 'best' as const,
      parts: place === 0 ? [] : [place - 1],
    }));
    const wide = [
      ...Array.from({ length: 5_000 }, (_, place) => ({ ...leaf, label: `Fact ${place}` })),
      { ...leaf, parts: [...Array(5_000).keys()] },
    ];
    for (const [nodes, says] of [
      [deep, 'Its parts lie too deep for a page.'],
      [wide, 'The tree is cut here after 3000 scores'],
    ] as const) {
      const overall = { ...card.overall, node: nodes.length - 1 };
      const top = Object.fromEntries(
        Object.entries(card.indicators).map(([name, head]) => [name, { ...head, node: 0 }]),
      ) as typeof card.indicators;
      const page = toHtml({ ...card, nodes, overall, indicators: top, verdict: card.verdict });
      expect(textOf(byId(markupOf(page, 'html'), 'reasons'))).toContain(says);
    }
  });
});

describe('the strict reader of markup', () => {
  it.each(['<p>a', '<p>a</b></p>', '<p a=b></p>', '<p>a & b</p>', '<p>1 < 2</p>', '<br/></br>'])(
    'refuses %s',
    (text) => {
      expect(() => markupOf(text, 'html')).toThrow();
    },
  );
});
