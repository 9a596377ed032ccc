import { describe, expect, it } from 'vitest';
import { agreementJsonSchema } from '../../src/reading/json-schema.ts';
import { STANDARD_MODELS } from '../../src/standard/guarantee-models.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const schema = agreementJsonSchema({ models: STANDARD_MODELS });
const definitions = schema['$defs'] as Readonly<Record<string, Fields>>;

const definitionOf = (reference: unknown): Fields | undefined =>
  definitions[String(reference).replace('#/$defs/', '')];

/** Every schema inside a schema, with its place; names of properties are not schemas. */
const schemasIn = (value: unknown, path = '#'): { at: string; of: Fields }[] => {
  if (Array.isArray(value)) return value.flatMap((item, i) => schemasIn(item, `${path}/${i}`));
  if (!isFields(value)) return [];
  const within = Object.entries(value).flatMap(([key, item]) =>
    (key === 'properties' || key === '$defs') && isFields(item)
      ? Object.entries(item).flatMap(([name, one]) => schemasIn(one, `${path}/${key}/${name}`))
      : schemasIn(item, `${path}/${key}`),
  );
  return [{ at: path, of: value }, ...within];
};
const all = schemasIn(schema);

describe('the JSON Schema', () => {
  it('describes every property', () => {
    const properties = all
      .filter(({ at }) => !at.endsWith('/if') && !at.endsWith('/not'))
      .flatMap(({ at, of }) =>
        Object.entries((of['properties'] ?? {}) as Fields).map(([name, one]) => ({
          at,
          name,
          one,
        })),
      );
    expect(properties.length).toBeGreaterThan(80);
    const bare = properties.filter(
      ({ one }) =>
        isFields(one) &&
        one['description'] === undefined &&
        definitionOf(one['$ref'])?.['description'] === undefined,
    );
    expect(bare.map(({ at, name }) => `${at} ${name}`)).toEqual([]);
  });

  it('leaves no reference open, and no definition unused', () => {
    const references = all.filter(({ of }) => '$ref' in of);
    for (const { at, of } of references) expect(definitionOf(of['$ref']), at).toBeDefined();
    expect(new Set(references.map(({ of }) => String(of['$ref']).replace('#/$defs/', '')))).toEqual(
      new Set(Object.keys(definitions)),
    );
  });

  it('says once what a rule is', () => {
    expect(all.filter(({ of }) => 'allOf' in ((of['properties'] ?? {}) as Fields))).toHaveLength(1);
    expect(JSON.stringify(definitions['Rules'])).toContain('"$ref":"#/$defs/Rule"');
  });

  it('says nothing beside a reference that its definition says', () => {
    const twice = all.flatMap(({ at, of }) =>
      Object.entries(of).flatMap(([word, said]) =>
        word !== '$ref' &&
        word !== 'type' &&
        JSON.stringify(definitionOf(of['$ref'])?.[word]) === JSON.stringify(said)
          ? [`${at} ${word}`]
          : [],
      ),
    );
    expect(twice).toEqual([]);
  });

  it('calls its parts by the names of the field', () => {
    const nouns = [
      'Party',
      'Baseline',
      'Verifier',
      'Guarantee',
      'Trigger',
      'Responder',
      'Instrument',
    ];
    const pieces = [
      'Rule',
      'Cites',
      'Cite',
      'Round',
      'Source',
      'Duration',
      'CodedTime',
      'Term',
      'Notice',
      'Promptness',
      'Share',
      'ApartFrom',
      'ReadyMadeRule',
      'Against',
      'Follows',
      'Id',
      'Date',
    ];
    const others = ['Precision', 'Duty', 'InstrumentForm', 'MutualDefence', 'SanctionsSnapback'];
    const names = Object.keys(definitions);
    expect(names).toEqual(expect.arrayContaining([...nouns, ...pieces, ...others]));
    expect(names.filter((name) => !/^[A-Z][A-Za-z]+$/.test(name))).toEqual([]);
    expect(names).toEqual([...names].sort());
  });

  it('lets what a field is for be read, whichever form of a rule stands in it', () => {
    const forms = definitions['Rule']?.['anyOf'] as readonly Fields[];
    const told = forms.flatMap((form) => [form, definitionOf(form['$ref']) ?? {}]);
    expect(told.filter((form) => 'description' in form)).toEqual([]);
  });

  it.each([
    ['AllOf', 'allOf', 'Every one of these must agree.'],
    ['AnyOf', 'anyOf', 'Any one of these suffices.'],
    ['AtLeast', 'atLeast', 'How many of the rules in `of` must pass.'],
    ['AtLeast', 'of', 'At least `atLeast` of these rules must pass.'],
    ['Share', 'share', '`majority` for more than half, or a fraction such as `2/3`, rounded up.'],
    ['Share', 'of', 'This share of the rules in `of` must pass.'],
    ['ApartFrom', 'apartFrom', 'Whoever is accused has no say.'],
    [
      'ApartFrom',
      'rule',
      'A body in which the party to the dispute has no say: judged without it, whoever it is.',
    ],
    ['Quota', 'quota', 'Votes needed; whole numbers, so that sums are exact.'],
    [
      'Unless',
      'unless',
      'The inverted veto: passes unless those who do not consent can pass this rule.',
    ],
  ])('says of a word of a rule what its own form means: %s, %s', (form, word, description) => {
    expect(definitions[form]).toMatchObject({ properties: { [word]: { description } } });
  });
});
