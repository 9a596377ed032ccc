/**
 * Changes that the workbench makes to a text: the word that was picked, and nothing else.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { factsOf, wordChange } from '../../examples/workbench/src/change.ts';
import { reading } from '../../examples/workbench/src/reading.ts';
import { valueIn } from '../../examples/workbench/src/schema.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const documentIn = (text: string): unknown => parse(text);

const TEMPLATE = read('examples/template.yaml');

const changed = (text: string, path: readonly (string | number)[], word: string): string => {
  const change = wordChange(text, path, word);
  if (change === undefined) throw new Error(`nothing to change at ${path.join('.')}`);
  return text.slice(0, change.from) + change.insert + text.slice(change.to);
};

describe.each(['examples/template.yaml', 'src/cases/washington-treaty-1949.yaml'])('%s', (path) => {
  const text = read(path);
  const all = factsOf(documentIn(text));
  const facts = all.slice(0, 12);

  it('has facts of every kind', () => {
    expect(all.length).toBeGreaterThan(10);
    expect(
      all.slice(0, 12).every(({ path: at, value }) => valueIn(documentIn(text), at) === value),
    ).toBe(true);
  });

  it('stays as it is when the same word is picked again', () => {
    for (const { path: at, value } of facts) expect(changed(text, at, value)).toBe(text);
  });

  it('differs in one line when another rung is picked, and can be scored', () => {
    for (const { path: at, value, rungs } of facts) {
      const other = rungs.find((rung) => rung !== value && rung !== 'measurable') ?? value;
      const after = changed(text, at, other);
      const lines = after.split('\n');
      expect(text.split('\n').filter((line, index) => line !== lines[index])).toHaveLength(1);
      expect(valueIn(documentIn(after), at)).toBe(other);
    }
  });

  it('can be scored with the lowest rung anywhere but under measures', () => {
    for (const { path: at } of facts.filter(({ path: steps }) => !steps.includes('threshold')))
      expect(reading(changed(text, at, 'unspecified')).problems).toEqual([]);
  });
});

describe('a fact', () => {
  it('is a word on a ladder, neither a rule nor a reference nor a span of time', () => {
    const places = factsOf(documentIn(TEMPLATE)).map(({ path }) => path.join('.'));
    expect(places).toContain('guarantees.0.responders.0.duty');
    expect(places).toContain('instrument.form');
    expect(places).not.toContain('guarantees.0.conditions.0.adjudicator');
    expect(places).not.toContain('guarantees.0.trigger.activation');
    expect(places).not.toContain('status');
  });

  it('is written as JSON in JSON', () => {
    const json = '{"instrument": {"form": "statement"}}';
    expect(changed(json, ['instrument', 'form'], 'signed-treaty')).toBe(
      '{"instrument": {"form": "signed-treaty"}}',
    );
  });

  it('is not there to be changed where no word stands', () => {
    expect(wordChange(TEMPLATE, ['guarantees'], 'none')).toBeUndefined();
    expect(wordChange(TEMPLATE, ['nowhere', 3], 'none')).toBeUndefined();
    expect(wordChange('[:{', ['id'], 'none')).toBeUndefined();
  });
});
