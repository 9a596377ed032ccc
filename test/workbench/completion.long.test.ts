/**
 * Completion in the workbench, tried at every place of real documents: what a coder wrote there must be on offer.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { optionsAt } from '../../examples/workbench/src/completion.ts';
import { cursorPlace } from '../../examples/workbench/src/cursor-place.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const DOCUMENTS = [
  'examples/template.yaml',
  'src/cases/washington-treaty-1949.yaml',
  'src/cases/dayton-1995.yaml',
  'src/cases/us-28-point-plan-2025-11.yaml',
  'src/cases/response-ladder-2026-02.yaml',
];

/** What is offered behind a text, if somebody stopped writing there. */
const offered = (before: string): readonly string[] => {
  const place = cursorPlace(before);
  return place === undefined ? [] : optionsAt(place, before).map(({ label }) => label);
};

/** Whether a line begins in a text that goes over several lines, or is a comment. */
const FIELD = /^(?<ahead>[ -]*)(?<key>[\w-]+): ?(?<value>[^#]*)/;

interface Field {
  readonly line: number;
  /** All that stands before the field, and the field's own indent. */
  readonly before: string;
  readonly key: string;
  readonly value: string;
}

/** The fields of a document that stand on lines of their own. */
const fieldsIn = (text: string): readonly Field[] => {
  const lines = text.split('\n');
  let folded: number | undefined;
  return lines.flatMap((line, index): Field[] => {
    const indent = line.search(/\S/);
    if (folded !== undefined && (indent < 0 || indent > folded)) return [];
    folded = undefined;
    const { ahead = '', key, value = '' } = FIELD.exec(line)?.groups ?? {};
    if (key === undefined || line.trimStart().startsWith('#')) return [];
    if (/^[|>]/.test(value)) folded = ahead.length;
    const before = [...lines.slice(0, index), ahead].join('\n');
    return [{ line: index + 1, before, key, value: value.trim() }];
  });
};

/** A level or a marker: lower-case words with hyphens, and neither a date nor an id that the schema cannot know. */
const CODED = ['precision', 'starts', 'access', 'coverage', 'attribution', 'threshold', 'duty'];

/** Every place is parsed for itself, so of long documents a share is tried. */
const MOST = 80;

describe.each(DOCUMENTS)('%s', (path) => {
  const all = fieldsIn(read(path));
  const step = Math.ceil(all.length / MOST);
  const fields = all.filter((_, index) => index % step === 0);

  it('has fields to try', () => {
    expect(fields.length).toBeGreaterThan(MOST / 2);
  });

  it('is offered field by field what a coder wrote', () => {
    const rules = /^(?:allOf|anyOf|atLeast|of|unless|share|quota|votes|apartFrom)$/;
    const missed = fields
      .filter(({ key }) => !rules.test(key))
      .filter(({ before, key }) => !offered(before).includes(key))
      .map(({ line, key }) => `${line}: ${key}`);
    expect(missed).toEqual([]);
  });

  it('is offered the level that a coder chose', () => {
    const missed = all
      .filter(({ key }) => CODED.includes(key))
      .filter(({ before, key, value }) => !offered(`${before}${key}: `).includes(value))
      .map(({ line, key, value }) => `${line}: ${key}: ${value}`);
    expect(missed).toEqual([]);
  });
});

describe('a cursor', () => {
  const template = read('examples/template.yaml');

  it('is not helped in a comment, in a quotation or in a text', () => {
    expect(cursorPlace('# sta')).toBeUndefined();
    expect(cursorPlace("title: 'sta")).toBeUndefined();
    expect(offered('title: Treaty of ')).toEqual([]);
  });

  it('is offered the parties that the document declares, in a list and as a rule', () => {
    const [head = ''] = template.split('\nconstrains:');
    expect(offered(`${head}\nconstrains: [borland, `)).toContain('lake-group');
    const [ahead = ''] = template.split(' cemark # who must agree that the response');
    expect(offered(`${ahead} `)).toEqual(expect.arrayContaining(['automatic', 'cemark']));
  });

  it('is not offered a field twice', () => {
    expect(offered('id: valley\n')).not.toContain('id');
    expect(offered('id: valley\n')).toContain('title');
  });

  it('is offered levels in their order, with what puts a text on each', () => {
    const place = cursorPlace('instrument:\n  form: ');
    const options = place === undefined ? [] : optionsAt(place, 'instrument:\n  form: ');
    expect(options.map(({ label }) => label).slice(0, 2)).toEqual([
      'statement',
      'political-commitment',
    ]);
    expect(options[0]?.info).toMatch(/\w+/);
  });
});
