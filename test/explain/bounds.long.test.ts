/**
 * The whole text of a scorecard that is far larger than anybody would read.
 */
import { describe, expect, it } from 'vitest';
import { briefing } from '../../src/explain/briefing.ts';
import { explain } from '../../src/explain/explain.ts';
import { explainText } from '../../src/explain/text.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { scoreAgreement } from '../../src/standard/score-agreement.ts';
import { baseline, deal, verifier } from '../model/document.ts';

const many = <T>(length: number, item: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => item(index));

/** A deal in which so many parties watch as many baselines, and each could break it. */
const watched = (count: number): Agreement => {
  const parties = many(count, (index) => `v${index}`);
  return deal({
    parties: [
      ...deal().parties,
      ...parties.map((id) => ({ id, name: `Party ${id}`, kind: 'state' as const })),
    ],
    constrains: parties,
    baselines: many(3 * count, (index) => baseline({ id: `b${index}`, binds: parties })),
    verification: many(3 * count, (index) =>
      verifier({ id: index === 0 ? 'mission' : `f${index}`, finding: { allOf: parties } }),
    ),
  });
};

describe('the whole text of a large scorecard', () => {
  const card = scoreAgreement(watched(25));

  it('stops at some eight million characters and says so', () => {
    const text = explainText(card, { whole: true });
    expect(text.length).toBeGreaterThan(8_000_000);
    expect(text.length).toBeLessThan(8_500_000);
    expect(text).toMatch(/The text ends here, after \d+ scores; `explain\(card, node\)`/);
    expect(text).toContain('not its chances');
  });

  it('is not cut where there is room', () => {
    const text = explainText(scoreAgreement(watched(3)), { whole: true });
    expect(text).not.toContain('The text ends here');
    expect(text).not.toMatch(/- and .* lists$/m);
  });

  it('has a briefing that can be read', () => {
    for (const { says } of briefing(card).tests) expect(says.length).toBeLessThan(100_000);
  });
});

describe('an explanation', () => {
  it('explains what is part of several scores once', () => {
    const seen = new Set<unknown>();
    const open = [explain(scoreAgreement(watched(25)))];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...next.parts);
    }
    expect(seen.size).toBeLessThan(200_000);
  });
});
