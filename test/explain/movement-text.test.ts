import { describe, expect, it } from 'vitest';
import { movementText } from '../../src/explain/movement-text.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { movement } from '../../src/standard/movement.ts';
import { agreement } from '../docs/samples.ts';
import { draft } from '../drafts.ts';

const [observers] = agreement.verification;
if (observers === undefined) throw new Error('the sample has lost its observers');

describe('a movement as text', () => {
  it('tells the scores, what moved them most and what got worse', () => {
    const after: Agreement = {
      ...agreement,
      title: 'River truce, second draft',
      date: '2030-06-01',
      verification: [{ ...observers, access: 'host-consent', attribution: 'public' }],
    };
    expect(movementText(movement(agreement, after))).toMatchInlineSnapshot(`
      "River truce (2030-05-17) → River truce, second draft (2030-06-01)

        Baselines and verification  0.53 to 0.76 → 0.63        not known: the ranges overlap
        Guarantees                  0.0113 to 0.0114 → 0.0113  not known: the ranges overlap
        Co-drafting                 0.96 → 0.96                unchanged
        Overall                     0.41 to 0.50 → 0.45        not known: the ranges overlap

      What moved the overall score most (2 of 3 changed facts)
      - “observers”, access: notified → host consent (-0.043 at worst, -0.050 at best)
      - “observers”, attribution: unknown → public (+0.084 at worst, 0 at best)

      What counts against the later draft (1 of 1)
      - “observers”, access: notified → host consent (baselines and verification -0.107 at worst, -0.125
          at best)"
    `);
  });

  it('shows a move that two decimals would hide', () => {
    const [pledge, ...others] = agreement.guarantees;
    if (pledge === undefined) throw new Error('the sample has lost its guarantee');
    const { term: _, ...rest } = pledge;
    const after = { ...agreement, guarantees: [{ ...rest, term: 'P9Y' }, ...others] };
    const before = { ...agreement, guarantees: [{ ...rest, term: 'P9Y1D' }, ...others] };
    const text = movementText(movement(before, after));
    expect(text).toMatch(/Guarantees +0\.\d{3,} to 0\.\d{3,} → 0\.\d{3,} to 0\.\d{3,} /);
  });

  it('names what came and went in few words', () => {
    const [pledge] = agreement.guarantees;
    if (pledge === undefined) throw new Error('the sample has lost its guarantee');
    const trigger = { ...pledge.trigger, established: 'unspecified' as const };
    const bare = { ...pledge, responders: [], trigger };
    const text = movementText(movement(agreement, { ...agreement, guarantees: [bare] }), {
      facts: 50,
    });
    expect(text).toMatch(/“island-pledge”, responders, .+, gone \(/);
    expect(text).toMatch(/who establishes a breach: “observers” → unspecified/);
    expect(text).not.toContain('{"');
  });

  it('says what is not public', () => {
    const after: Agreement = { ...agreement, undisclosed: ['guarantees'] };
    const text = movementText(movement(agreement, after), { width: 200 });
    expect(text).toContain('What is not public: nothing → guarantees');
  });

  it('says when nothing moved', () => {
    const text = movementText(movement(agreement, agreement));
    expect(text).toContain('unchanged');
    expect(text).toContain('No coded fact changed.');
    expect(text).not.toContain('What counts against the later draft');
  });

  it('lists what changed where nothing moved, so that an edit is seen to have been read', () => {
    const [round] = agreement.drafting;
    if (round === undefined) throw new Error('the sample has lost its round');
    const after: Agreement = { ...agreement, drafting: [{ ...round, date: '2030-05-16' }] };
    expect(movementText(movement(agreement, after))).toMatch(
      /Changed, without moving the overall score \(1 of 1\)\n- By the river, .*: 2030-05-10 → 2030-05-16$/,
    );
  });

  it('fits the width, and says how far drawn shares may be off', () => {
    const moved = movement(
      draft('us-28-point-plan-2025-11'),
      draft('twenty-point-framework-2025-12'),
      { orders: 8 },
    );
    const text = movementText(moved, { width: 80 });
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(text).toMatch(/standard error of at most 0\.\d{3}/);
    expect(text.replace(/\s+/g, ' ')).toMatch(/Taken to be the same: “Demilitarised zone.*” and “/);
  });
});
