/**
 * Who breaks the agreement in a probe: whom the reader chooses, or whom the replay takes by itself.
 */
import { tabletop, tabletopBriefing } from 'casus-foederis/adversary';
import { assert, describe, expect, it } from 'vitest';
import {
  FIRST_PROBE,
  scenarioOf,
  settingsFor,
  violatorIn,
  violatorsOf,
} from '../../examples/workbench/src/probe-settings.ts';
import { CASES } from '../../src/cases/index.ts';
import { draft } from '../drafts.ts';

describe('the violator', () => {
  it.each(CASES.map(({ id }) => id))('is the one that the replay takes by itself: %s', (id) => {
    const agreement = draft(id);
    const { violator: _, ...scenario } = scenarioOf(agreement, FIRST_PROBE);
    const played = tabletop(agreement, scenario);
    assert(played._tag === 'Right');
    const ours = violatorIn(agreement, FIRST_PROBE);
    if (ours === undefined) expect([undefined, 'anyone']).toContain(played.right.violator);
    else expect(played.right.violator).toBe(ours);
  });

  it('may be any party that the text constrains by name, in the order of the text', () => {
    const agreement = draft('dayton-1995');
    const named = agreement.constrains.filter((one) =>
      agreement.parties.some(({ id }) => id === one),
    );
    expect(named.length).toBeGreaterThan(1);
    expect(violatorsOf(agreement).map(({ id }) => id)).toEqual(named);
    const turned = { ...agreement, constrains: [...agreement.constrains].reverse() };
    expect(violatorsOf(turned).map(({ id }) => id)).toEqual([...named].reverse());
    for (const violator of named)
      expect(scenarioOf(agreement, { ...FIRST_PROBE, violator }).violator).toBe(violator);
  });

  it('is forgotten with those who refuse when another agreement is opened; the scenario stays', () => {
    const chosen = {
      of: 'dayton-1995',
      scenario: 'seizure-by-militia',
      violator: 'srpska',
      begins: '2030-06-01T02:00',
      refuses: ['ifor'],
    } as const;
    expect(settingsFor(draft('dayton-1995'), chosen)).toBe(chosen);
    const { scenario, begins } = chosen;
    expect(settingsFor(draft('korea-1953'), chosen)).toEqual({
      of: 'korea-1953',
      scenario,
      begins,
      refuses: [],
    });
  });
});

describe('what is replayed', () => {
  it('begins at no hour that is none, which a replay would refuse', () => {
    const agreement = draft('dayton-1995');
    for (const begins of ['', '20260-03-14T02:00']) {
      const scenario = scenarioOf(agreement, { ...FIRST_PROBE, begins });
      expect(scenario).not.toHaveProperty('begins');
      expect(tabletop(agreement, scenario)._tag).toBe('Right');
    }
  });

  it('is the scenario that is chosen, at the hour that is chosen', () => {
    const agreement = draft('dayton-1995');
    const scenario = scenarioOf(agreement, { ...FIRST_PROBE, begins: '2030-06-01T02:00' });
    const played = tabletop(agreement, scenario);
    assert(played._tag === 'Right');
    expect(tabletopBriefing(played.right).ends[0]?.lines[0]?.clock).toBe('Sat 02:00');
  });
});
