/**
 * Markdown for a pull request: what it says, and that it is short.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/report.ts';
import { movement } from '../../src/standard/movement.ts';
import { repairs } from '../../src/standard/repairs.ts';
import { anyAgreement } from '../../src/testing/arbitraries/agreement.ts';
import { deal, guarantee } from '../model/document.ts';
import { RUNS } from '../runs.ts';
import { caseOf, SCORED, scored } from './cards.ts';

/** GitHub takes no longer comment. */
const LONGEST_COMMENT = 65_536;

/** A text as Markdown shows it: without backslashes before punctuation, and without characters that have no width. */
const shown = (text: string): string =>
  text.replace(/&#8203;/g, '').replace(/\\([\\`*_{}[\]<>#|~&$.:])/g, '$1');

describe('the Markdown of a scorecard', () => {
  it.each([...SCORED.keys()])('has every finding of %s, and room in a comment', (id) => {
    const { card } = caseOf(id);
    const made = toMarkdown(card);
    expect(made.length).toBeLessThan(LONGEST_COMMENT);
    const text = shown(made);
    for (const { message, repair } of card.findings) {
      expect(text).toContain(message);
      expect(text).toContain(repair);
    }
  });

  it('leads with the verdict, then has the scores, then three repairs', () => {
    const { card, agreement } = caseOf('us-28-point-plan-2025-11');
    const [title, , verdict, , ...rest] = toMarkdown(card, {
      agreement,
      repairs: repairs(agreement),
    }).split('\n');
    expect(title).toBe('## US 28-point plan for Ukraine');
    expect(verdict).toMatch(
      /^On paper: a mere document\. Compliance is neither watched nor guaranteed, and the text was imposed\./,
    );
    expect(rest.slice(0, 6)).toEqual([
      '|  | Range | Cited | On paper |',
      '| --- | --- | --- | --- |',
      '| Baselines and verification | 0.04 | 100 % | fails |',
      '| Guarantees | 0.05 | 100 % | fails |',
      '| Co-drafting | 0.15 | 100 % | fails |',
      '| Overall | 0.06 | 100 % |  |',
    ]);
    const from = rest.indexOf('### What would raise the score most');
    expect(rest.slice(from + 2, from + 6).map((line) => line.startsWith('- '))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('says how many facts of a large draft were not tried, with repairs and without', () => {
    const { card, agreement } = caseOf('us-28-point-plan-2025-11');
    const { ranked } = repairs(agreement);
    const untried = (some: typeof ranked, count: number) =>
      toMarkdown(card, { repairs: { ranked: some, untried: count } });
    expect(untried(ranked, 1)).toContain('\n\n1 fact of this large draft was not tried.\n');
    expect(untried(ranked, 0)).not.toContain('not tried');
    expect(untried([], 1200)).toContain(
      '### What would raise the score most\n\nNo single step up any ladder that was tried would raise the score. 1,200 facts of this large draft were not tried.\n',
    );
    expect(untried([], 0)).not.toContain('What would raise the score most');
  });

  it('says how many facts were not read', () => {
    const { card } = caseOf('bangsamoro-2014');
    expect(toMarkdown(card)).toContain('<summary>Not read yet');
    expect(toMarkdown(caseOf('munich-1938').card)).not.toContain('Not read yet');
  });

  it('keeps to its lines and its tables for any agreement', () => {
    fc.assert(
      fc.property(anyAgreement, (draft) => {
        const { card } = scored(draft);
        const rows = toMarkdown(card)
          .split('\n')
          .filter((line) => line.startsWith('|'));
        expect(rows).toHaveLength(6);
        for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
      }),
      { numRuns: RUNS / 4 },
    );
  });
});

describe('the Markdown of a movement', () => {
  const before = deal({ guarantees: [guarantee({ title: 'The pledge' })] });
  const after = deal({ guarantees: [guarantee({ title: 'The pledge', term: 'P1Y' })] });

  it('says how each score moved, and what moved it, by names', () => {
    const text = toMarkdown(movement(before, after), { drafts: [before, after] });
    expect(text).toMatch(/\| Guarantees \| [\d. to]+ \| [\d. to]+ \| (?:certainly down|possibly)/);
    expect(text).toContain('- “The pledge”: term: indefinite → 1 year (-');
    expect(text).not.toContain('pledge.term');
  });

  it('says that nothing moved where nothing did', () => {
    const text = toMarkdown(movement(before, before));
    expect(text).toContain('unchanged');
    expect(text).not.toContain('What moved');
  });
});

describe('the Markdown of a track', () => {
  it('has a row for each text', () => {
    const cards = ['munich-1938', 'rio-treaty-1947'].map((id) => caseOf(id).card);
    const rows = toMarkdown(cards)
      .split('\n')
      .filter((line) => /^\| (?!---|Text)/.test(line));
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain('| not asked |');
  });
});
