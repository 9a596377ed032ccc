import { describe, expect, it } from 'vitest';
import { openCase } from '../../src/analysis/case-file.ts';
import { defineFinding, type Hit, listed } from '../../src/analysis/finding.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { deal } from '../model/document.ts';

it('joins words as a sentence does', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

describe('hits', () => {
  const messages = {
    late: ({ parties }: { readonly parties: readonly string[] }) => `${listed(parties)} came late`,
  };
  type Late = Hit<typeof messages>;
  const late = (at: string, ...parties: readonly string[]): Late => ({
    message: 'late',
    element: 'talks',
    at,
    data: { parties },
  });
  const said = (hits: readonly Late[]) =>
    defineFinding({
      id: 'late',
      severity: 'weakens',
      asks: 'Did somebody come late?',
      source: 'none',
      messages,
      consequence: 'It was too late.',
      repair: () => 'come earlier',
      find: (_, report) => {
        for (const hit of hits) report(hit);
      },
    })
      .look({ file: openCase(deal()), rubric: MIAMI_2025, breaches: [], violators: [] })
      .map(({ at, message }) => `${at}: ${message}`);

  it('that differ in their parties alone are one', () => {
    expect(said([late('a', 'ua'), late('a', 'gb'), late('a', 'ua')])).toEqual([
      'a: ua and gb came late',
    ]);
  });

  it('at two places are two', () => {
    expect(said([late('a', 'ua'), late('b', 'gb')])).toEqual([
      'a: ua came late',
      'b: gb came late',
    ]);
  });

  it('name nobody twice', () => {
    expect(said([late('a', 'ua', 'gb', 'ua')])).toEqual(['a: ua and gb came late']);
  });

  it('are joined as well where there are many', () => {
    const many = Array.from({ length: 40 }, (_, index) => late(`${index % 20}`, `p${index}`));
    expect(said(many)).toHaveLength(20);
    expect(said(many)[0]).toBe('0: p0 and p20 came late');
  });
});
