import fc from 'fast-check';
import { isRight } from 'fp-ts/Either';
import { assert, describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/adversary/scenario.ts';
import { tabletopText } from '../../src/explain/tabletop-text.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { SCENARIOS } from '../../src/standard/scenarios.ts';
import { tabletop } from '../../src/standard/tabletop.ts';
import { agreements } from '../../src/testing/arbitraries/agreement.ts';
import { agreement } from '../docs/samples.ts';
import { draft } from '../drafts.ts';
import {
  BASE,
  withCondition,
  withFields,
  withGuarantee,
  withResponders,
} from '../findings/base.ts';
import { RUNS } from '../runs.ts';

const text = (document: Agreement, scenario: Scenario, width?: number): string => {
  const played = tabletop(document, scenario);
  assert(isRight(played));
  return tabletopText(played.right, width === undefined ? {} : { width });
};

const NIGHT = SCENARIOS['night-probe'];

describe('a replayed breach as text', () => {
  it('says how it ends, and what happened when, by which clause', () => {
    expect(
      text(agreement, { ...NIGHT, violatorConsents: true, begins: '2030-06-01T02:00' }),
    ).toMatchInlineSnapshot(`
      "A probe of the line by night: River truce (2030-05-17)
      A limited incursion by North pays off unless it is answered within 72 hours. “Standing by” counts as
        no time, “at once” as 24 hours and “promptly” as 72 hours; a time that the text does not set stays
        open.

      On any reading it is answered 24 hours too late by Island, after 4 days.
        H+0 Sat 02:00   It begins: a limited incursion, 2 km deep, 40 troops, 3 casualties, 1 km², 20
                          munitions and 5 hours long
        H+6 Sat 08:00   “observers”, run by Island, sees the breach [Art. 3]
        H+6 Sat 08:00   “observers” is asked for its finding [Art. 3]
        H+24 Sun 02:00  “observers” finds that it happened; whether it would say who did it is not known
                          [Art. 3]
        H+24 Sun 02:00  “island-pledge” is set off by Island and North [Art. 4]
        H+96 Wed 02:00  Response by Island: deployment [Art. 4]"
    `);
  });

  it('says once what is the same at both ends, and what differs apart', () => {
    const monitors = { ...SCENARIOS['seizure-by-militia'], violator: 'ru' };
    expect(text(draft('minsk-package-2015'), monitors)).toMatchInlineSnapshot(`
      "A seizure presented as the work of local militia: Package of Measures for the Implementation of the
        Minsk Agreements (2015-02-12)
      A limited incursion by the Russian Federation pays off unless it is answered within 72 hours.
        “Standing by” counts as no time, “at once” as 24 hours and “promptly” as 72 hours; a time that the
        text does not set stays open.

      At worst it goes unanswered. No guarantee answers such a breach.
        H+0   It begins: a limited incursion, 120 troops and 48 hours long
        H+0   It is said: “These are local self-defence forces.”
        H+0   No guarantee answers such a breach
        H+0   “OSCE Special Monitoring Mission to Ukraine”, run by the Organization for Security and
                Co-operation in Europe, sees the breach [pt 3 and 7 more]
        H+0   “OSCE Special Monitoring Mission to Ukraine” is asked for its finding [pt 3 and 7 more]
              “OSCE Special Monitoring Mission to Ukraine” makes no finding, as the Russian Federation
                refuses [pt 3 and 7 more]

      At best it goes unanswered. No guarantee answers such a breach.
        H+0   It begins: a limited incursion, 120 troops and 48 hours long
        H+0   It is said: “These are local self-defence forces.”
        H+0   No guarantee answers such a breach
        H+0   “OSCE Special Monitoring Mission to Ukraine”, run by the Organization for Security and
                Co-operation in Europe, sees the breach [pt 3 and 7 more]
        H+0   “OSCE Special Monitoring Mission to Ukraine” is asked for its finding [pt 3 and 7 more]
        H+0*  “OSCE Special Monitoring Mission to Ukraine” makes no finding, as the Russian Federation
                refuses [pt 3 and 7 more]"
    `);
  });

  it('gathers those who do not respond for the same reason', () => {
    const weak = withResponders(BASE, { responses: ['diplomacy'] });
    expect(text(weak, NIGHT, 200)).toContain(
      '  No response by Corland and Dorland: nothing promised meets such a breach [Art. 6(1)]',
    );
  });

  it.each<[string, Agreement, readonly string[]]>([
    [
      'void',
      withCondition(BASE, { adjudicator: 'automatic', controlledBy: ['borland'] }),
      [
        'On any reading it finds the guarantee void. “pledge” falls over “Arland crosses the line first”, which is in the hands of Borland.',
      ],
    ],
    [
      'late',
      withGuarantee(BASE, { timeline: [{ stage: 'respond', within: 'P4D', from: 'breach' }] }),
      ['On any reading it is answered 24 hours too late by Corland, after 4 days.'],
    ],
    [
      'voluntary',
      withResponders(BASE, { duty: 'may' }),
      ['On any reading it is answered in time by Corland, voluntarily and after 72 hours.'],
    ],
    [
      'perhaps answered by what is not public',
      withFields(BASE, { undisclosed: ['guarantees'], guarantees: [] }),
      [
        'At worst it goes unanswered. No guarantee answers such a breach.',
        'At best it may be answered by a guarantee that is not public, and by nothing else in time.',
      ],
    ],
  ])('says what is %s', (_, document, expected) => {
    const ends = text(document, NIGHT, 200)
      .split('\n')
      .filter((line) => /^(?:On any reading|At worst|At best) it /.test(line));
    expect(ends).toEqual(expected);
  });

  it('stays within its width, is harmless, and has a sentence for everything that can happen', () => {
    fc.assert(
      fc.property(
        agreements({ unknowns: 'many' }),
        fc.constantFrom(...Object.values(SCENARIOS)),
        fc.constantFrom('in-force' as const, 'before-entry' as const, 'after-term' as const),
        (document, scenario, phase) => {
          const { preconditions: _, ...waiting } = scenario;
          for (const one of [scenario, { ...waiting, phase }]) {
            const shown = text({ ...document, title: 'A deal\u001b[31m' }, one, 90);
            expect(shown).not.toContain('undefined');
            expect(shown).not.toContain('\u001b');
            expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(
              90,
            );
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});
