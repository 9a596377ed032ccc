import fc from 'fast-check';
import { isRight } from 'fp-ts/Either';
import { assert, describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/adversary/scenario.ts';
import { clockOf } from '../../src/explain/log-lines.ts';
import { type TabletopBriefing, tabletopBriefing } from '../../src/explain/tabletop-briefing.ts';
import { tabletopText } from '../../src/explain/tabletop-text.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { MIAMI_2025 } from '../../src/standard/miami-2025.ts';
import { SCENARIOS } from '../../src/standard/scenarios.ts';
import { tabletop } from '../../src/standard/tabletop.ts';
import { agreements } from '../../src/testing/arbitraries/agreement.ts';
import { agreement } from '../docs/samples.ts';
import { draft } from '../drafts.ts';
import { RUNS } from '../runs.ts';

const played = (document: Agreement, scenario: Scenario) => {
  const result = tabletop(document, scenario);
  assert(isRight(result));
  return result.right;
};

const brief = (document: Agreement, scenario: Scenario): TabletopBriefing =>
  tabletopBriefing(played(document, scenario));

const NIGHT = SCENARIOS['night-probe'];

describe('a replay in words', () => {
  it('has its hour, its clock, its element and its clauses on each line', () => {
    const { title, window, ends } = brief(agreement, {
      ...NIGHT,
      violatorConsents: true,
      begins: '2030-06-01T02:00',
    });
    expect(title).toBe('A probe of the line by night: River truce (2030-05-17)');
    expect(window).toBe(
      'A limited incursion by North pays off unless it is answered within 72 hours.',
    );
    expect(ends.map(({ when }) => when)).toEqual(['On any reading']);
    expect(ends[0]?.ending).toBe('is answered 24 hours too late by Island, after 4 days');
    const { cites, ...rest } = ends[0]?.lines.at(-1) ?? { cites: [] };
    expect(rest).toEqual({
      at: 345_600,
      isOpen: false,
      hour: 'H+96',
      clock: 'Wed 02:00',
      does: 'answers',
      text: 'Response by Island: deployment',
      element: 'island-pledge',
    });
    expect(cites.map(({ at }) => at)).toEqual(['Art. 4']);
  });

  it('counts hours where the scenario has no beginning, and has no hour for what never comes', () => {
    const probed = brief(draft('twenty-point-framework-2025-12'), { ...NIGHT, violator: 'ru' });
    const lines = probed.ends.flatMap((end) => end.lines);
    expect(lines.some(({ clock }) => clock !== undefined)).toBe(false);
    const never = lines.find(({ text }) => text.includes('does not see the breach'));
    expect(never?.hour).toBe('');
    expect(never).not.toHaveProperty('at');
  });

  it('names everybody who could refuse, members of a council among them, and says who is the violator', () => {
    const { parties } = brief(draft('istanbul-draft-2022-04'), {
      ...NIGHT,
      breach: 'major-offensive',
      violator: 'ru',
      violatorConsents: true,
    });
    expect(parties).toContainEqual({ id: 'cn', name: 'China', isViolator: false });
    expect(parties.filter(({ isViolator }) => isViolator).map(({ id }) => id)).toEqual(['ru']);
    const council = brief(draft('resolution-1701-2006'), { ...NIGHT, violatorConsents: true });
    expect(new Set(council.parties.map(({ id }) => id)).size).toBe(council.parties.length);
  });

  it('says when the breach has paid off, at its earliest and at its latest', () => {
    const { ends } = brief(agreement, NIGHT);
    expect(ends[0]?.paidOff).toBe(72 * 3_600);
    expect(ends[0]?.paidOffHour).toBe('H+72');
    const row = MIAMI_2025.breaches[NIGHT.breach];
    assert(row !== undefined);
    const breaches = { ...MIAMI_2025.breaches, [NIGHT.breach]: { ...row, window: 'P1M' } };
    const month = tabletop(draft('response-ladder-2026-02'), NIGHT, {
      rubric: { ...MIAMI_2025, breaches },
    });
    assert(month._tag === 'Right');
    const both = tabletopBriefing(month.right).ends;
    expect(both.map(({ paidOff }) => paidOff)).toEqual([28 * 86_400, 31 * 86_400]);
    expect(both.map(({ paidOffHour }) => paidOffHour)).toEqual(['H+672', 'H+744']);
  });

  it('has two ends where what is open matters', () => {
    const { ends } = brief(draft('twenty-point-framework-2025-12'), { ...NIGHT, violator: 'ru' });
    expect(ends.map(({ when }) => when)).toEqual(['At worst', 'At best']);
    expect(ends[0]?.ending).not.toBe(ends[1]?.ending);
  });

  it('holds every sentence that a terminal prints, and only elements of the text', () => {
    fc.assert(
      fc.property(
        agreements(),
        fc.constantFrom(...Object.values(SCENARIOS)),
        (document, scenario) => {
          const replay = played(document, scenario);
          const { ends } = tabletopBriefing(replay);
          const squeezed = (text: string) => text.replaceAll(/\s+/g, '');
          const printed = squeezed(tabletopText(replay, { clauses: false, width: 10_000 }));
          const elements = new Set(replay.agreement.elements.map(({ id }) => id));
          for (const { lines, ending } of ends) {
            expect(printed).toContain(squeezed(ending));
            for (const { text, element } of lines) {
              expect(printed).toContain(squeezed(text));
              if (element !== undefined) expect(elements).toContain(element);
            }
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('the clock', () => {
  const late = (begins: string, at: number) =>
    clockOf({ at, event: { what: 'no-guarantee' }, cites: [] }, { ...NIGHT, begins });

  it('goes on over the end of a year that has four digits', () => {
    expect(late('9999-12-31T23:00', 2 * 3_600)).toBe('Sat 01:00');
  });

  it('is silent about a time that is none, and about one that no calendar reaches', () => {
    expect(late('2026-02-30T02:00', 0)).toBeUndefined();
    expect(late('2026-03-14T02:00', 1e300)).toBeUndefined();
  });
});
