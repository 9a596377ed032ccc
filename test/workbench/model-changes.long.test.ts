/**
 * Steps in guarantees that are written in the words of their kind: the parameter that makes them, if there is one.
 */
import { type Repair, repairs, scoreAgreement } from 'casus-foederis';
import { documentText, writtenPath } from 'casus-foederis/text';
import { assert, describe, expect, it } from 'vitest';
import { wordChange } from '../../examples/workbench/src/change.ts';
import { modelOf, waysIn } from '../../examples/workbench/src/model-changes.ts';
import { reading, type Scored } from '../../examples/workbench/src/reading.ts';
import { valueIn } from '../../examples/workbench/src/schema.ts';
import { CASES } from '../../src/cases/index.ts';

const scoredOf = (id: string): Scored => {
  const found = CASES.find((one) => one.id === id);
  assert(found !== undefined);
  const { scored } = reading(documentText(found.document));
  assert(scored !== undefined);
  return scored;
};

const unwritten = ({ agreement, document }: Scored): readonly Repair[] => {
  const written = writtenPath(agreement, document);
  return repairs(agreement).ranked.filter(
    ({ path, from }) => valueIn(document, written(path)) !== from,
  );
};

/** What a text comes to when a parameter is written into it as the page writes it. */
const tried = ({ text }: Scored, path: readonly (string | number)[], word: string): Scored => {
  const change = wordChange(text, path, word);
  assert(change !== undefined);
  const { scored } = reading(text.slice(0, change.from) + change.insert + text.slice(change.to));
  assert(scored !== undefined);
  return scored;
};

const MODELLED = ['cyprus-1960', 'resolution-1701-2006', 'us-ukraine-2024'];

describe.each(MODELLED)('%s', (id) => {
  const scored = scoredOf(id);
  const steps = unwritten(scored);
  const ways = waysIn(scored.agreement, scored.document, steps);

  it('has steps that stand in no word of the text, each in a guarantee of a known kind', () => {
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) expect(modelOf(scored.agreement, step)).toBeDefined();
  });

  it('is raised as the step says by the parameter that is found, and by as much as is said', () => {
    const before = scored.card.overall.range;
    for (const [index, way] of ways.entries()) {
      const step = steps[index];
      if (typeof way !== 'object' || step === undefined) continue;
      const { agreement } = tried(scored, way.path, way.to);
      expect(valueIn(agreement, step.path)).toBe(step.to);
      const { low, high } = scoreAgreement(agreement).overall.range;
      expect(way.gain).toBeCloseTo(low + high - before.low - before.high, 12);
    }
  });
});

/** What is found for each step of a case, as `duty: assistance of-a-stated-kind`. */
const foundIn = (id: string, mostRead?: number): readonly string[] => {
  const scored = scoredOf(id);
  const steps = unwritten(scored);
  return waysIn(scored.agreement, scored.document, steps, mostRead).map((way, index) => {
    const says = typeof way === 'object' ? `${way.path.at(-1)} ${way.to}` : way;
    return `${steps[index]?.path.at(-1)}: ${says}`;
  });
};

describe('a parameter that makes a step', () => {
  it.each([
    [
      'cyprus-1960',
      [
        'capability: forces in-the-line-of-fire',
        'capability: forces in-the-line-of-fire',
        'duty: assistance with-armed-force',
        'duty: assistance with-armed-force',
      ],
    ],
    ['resolution-1701-2006', ['duty: none', 'capability: stands in-the-line-of-fire']],
    ['us-ukraine-2024', ['duty: none', 'capability: means ready-elsewhere']],
  ])('is found where the model has one, and not where the model fixes the fact: %s', (id, ways) => {
    expect(foundIn(id)).toEqual(ways);
  });

  it('is not looked for without end: what was not tried is said to be untried', () => {
    const all = foundIn('cyprus-1960');
    const { document } = scoredOf('cyprus-1960');
    const size = JSON.stringify(document).length;
    expect(foundIn('cyprus-1960', 0).every((way) => way.endsWith('untried'))).toBe(true);
    const counts = [1, 10, 20, 30, 35].map((readings) => {
      const found = foundIn('cyprus-1960', readings * size);
      for (const [index, way] of found.entries())
        if (!way.endsWith('untried')) expect(way).toBe(all[index]);
      return found.filter((way) => !way.endsWith('untried')).length;
    });
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts[0]).toBe(0);
    expect(counts.at(-1)).toBe(all.length);
  });

  it('may set a fact of several responders at once, and is worth what they are worth together', () => {
    const scored = scoredOf('brussels-treaty-1948');
    const duty = unwritten(scored).find(({ path }) => path.at(-1) === 'duty');
    assert(duty !== undefined);
    const [way] = waysIn(scored.agreement, scored.document, [duty]);
    assert(typeof way === 'object');
    expect(way.path.slice(-2)).toEqual(['parameters', 'assistance']);
    expect(way.gain).toBeGreaterThan(duty.gain);
  });
});

describe('the written place of a fact', () => {
  it('counts a ladder as one entry', () => {
    const ladder = CASES.find(({ document: { guarantees = [] } }) =>
      guarantees.some((entry) => valueIn(entry, ['model']) === 'response-ladder'),
    );
    const { agreement, document } = scoredOf(ladder?.id ?? '');
    expect(agreement.guarantees.length).toBeGreaterThan(
      ladder?.document.guarantees?.length ?? Infinity,
    );
    const written = writtenPath(agreement, document);
    for (const [index, { id, origin }] of agreement.guarantees.entries())
      expect(valueIn(document, written(['guarantees', index, 'id']))).toBe(origin?.id ?? id);
    expect(written(['instrument', 'form'])).toEqual(['instrument', 'form']);
  });

  it('is that of the condition which the entry of a model adds', () => {
    const { agreement, document } = scoredOf('us-28-point-plan-2025-11');
    const written = writtenPath(agreement, document);
    const index = agreement.guarantees.findIndex(({ origin }) => origin !== undefined);
    const conditions = agreement.guarantees[index]?.conditions ?? [];
    expect(conditions.length).toBeGreaterThan(1);
    for (const [place, { event }] of conditions.entries())
      expect(valueIn(document, written(['guarantees', index, 'conditions', place, 'event']))).toBe(
        event,
      );
  });

  it('is the parameters for what a model made of them', () => {
    const { agreement, document } = scoredOf('cyprus-1960');
    const path = writtenPath(agreement, document)(['guarantees', 0, 'responders', 0, 'duty']);
    expect(path).toEqual(['guarantees', 0, 'parameters']);
  });
});
