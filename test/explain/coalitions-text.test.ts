import { assert, describe, expect, it } from 'vitest';
import { blockingText, enforcingText, swingText } from '../../src/explain/coalitions-text.ts';
import { blockingSets, enforcingSets, swing } from '../../src/standard/coalitions.ts';
import { draft } from '../drafts.ts';
import { BASE, withFields, withGuarantee, withTrigger } from '../findings/base.ts';

const MAJOR = 'major-offensive';

describe('coalitions as text', () => {
  it('say who blocks, for certain and perhaps', () => {
    expect(
      blockingText(blockingSets(draft('us-28-point-plan-2025-11'), MAJOR)),
    ).toMatchInlineSnapshot(`
      "US 28-point plan for Ukraine (2025-11-20)
      Who, by refusing, can defeat every timely answer to a major offensive. “Standing by” counts as no
        time, “at once” as 24 hours and “promptly” as 72 hours; a time that the text does not set stays
        open.

      Against the Russian Federation
        At best:
          - The Peace Council chaired by President Trump and Ukraine
          - The Peace Council chaired by President Trump and the Russian Federation (the violator among
            them)
          - European states that support Ukraine, the Peace Council chaired by President Trump and the
            United States
        At worst:
          Nobody has to refuse: no answer would come in time anyway."
    `);
  });

  it('say who suffices, and whose word matters most', () => {
    expect(enforcingText(enforcingSets(BASE, MAJOR)).split('\n').slice(-3)).toEqual([
      '  On any reading:',
      '    - Corland and the Watch',
      '    - Dorland and the Watch',
    ]);
    expect(swingText(swing(BASE, MAJOR)).split('\n').slice(-3)).toEqual([
      '    0.67 The Watch',
      '    0.17 Corland',
      '    0.17 Dorland',
    ]);
  });

  it('call members of the Security Council by their names, and count what is not listed', () => {
    const council = withFields(withTrigger(BASE, { activation: 'unsc' }), {
      parties: [
        ...BASE.parties,
        { id: 'unsc', name: 'Security Council', kind: 'council', decides: 'un-security-council' },
      ],
    });
    const shown = blockingText(blockingSets(council, MAJOR), { list: 6 });
    expect(shown).toContain('    - China\n');
    expect(shown).toContain('and 121 more');
    const [all] = blockingSets(council, MAJOR).against;
    const elected = all?.best.decided && all.best.listed.at(-1);
    assert(elected !== undefined && elected !== false);
    expect(elected.parties.filter((party) => !party.startsWith('elected-'))).toEqual([]);
    const whole = blockingText(blockingSets(council, MAJOR), { list: 100 });
    expect(whole).toContain('elected member 10 of the Security Council');
  });

  it.each([
    [
      'nobody has to refuse',
      withGuarantee(BASE, { breaches: ['blockade'] }),
      'Nobody has to refuse',
    ],
    [
      'nobody can',
      withFields(BASE, { undisclosed: ['guarantees'] }),
      'Nobody can: an answer comes',
    ],
  ])('say that %s', (_, document, expected) => {
    expect(blockingText(blockingSets(document, MAJOR))).toContain(expected);
  });

  it('say that a question was not decided, and within what', () => {
    expect(blockingText(blockingSets(BASE, MAJOR, { steps: 2 }))).toContain(
      'Not decided within 2 steps.',
    );
    expect(swingText(swing(BASE, MAJOR, { steps: 2 }))).toContain('Not decided within 2 steps.');
  });
});
