/**
 * What may stand at a place of a document, read off the JSON Schema of agreements.
 *
 * The schema is the one that editors get; the workbench asks it for two things: which fields and words fit at the
 * cursor, and which facts of a document stand on a ladder and could be raised.
 */
import type { Path } from 'casus-foederis';
import schema from 'casus-foederis/agreement.schema.json';

/** A part of the schema. */
export interface SchemaNode {
  readonly [keyword: string]: unknown;
}

type Step = Path[number];

const isFields = (value: unknown): value is SchemaNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nodesIn = (value: unknown): readonly SchemaNode[] =>
  Array.isArray(value) ? value.filter(isFields) : [];

const ROOT: SchemaNode = schema;

const DEFINITIONS = isFields(ROOT['$defs']) ? ROOT['$defs'] : {};

/** The definition that a reference leads to. */
const definition = (reference: unknown): SchemaNode | undefined => {
  const found = DEFINITIONS[String(reference).replace('#/$defs/', '')];
  return isFields(found) ? found : undefined;
};

/** Whether a value meets the conditions that the schema makes; only guarantees have any, on their model. */
const meets = (condition: SchemaNode, value: unknown): boolean => {
  const fields = isFields(value) ? value : {};
  const { properties, required, not } = condition;
  const isThere = !Array.isArray(required) || required.every((name) => name in fields);
  const isAlike = Object.entries(isFields(properties) ? properties : {}).every(
    ([name, one]) => !(name in fields) || (isFields(one) && fields[name] === one['const']),
  );
  return isThere && isAlike && !(isFields(not) && meets(not, value));
};

/** All forms that a node allows for a value, each with the description nearest to the place. */
export const formsOf = (node: SchemaNode, value: unknown): readonly SchemaNode[] => {
  const target = definition(node['$ref']);
  if (target !== undefined)
    return formsOf(target, value).map((form) =>
      'description' in node ? { ...form, description: node['description'] } : form,
    );
  if (Array.isArray(node['anyOf']))
    return nodesIn(node['anyOf']).flatMap((one) => formsOf(one, value));
  const chosen = nodesIn(node['allOf']).flatMap((one) =>
    isFields(one['if']) && isFields(one['then']) && meets(one['if'], value)
      ? formsOf(one['then'], value)
      : [],
  );
  return [node, ...chosen];
};

/** The parts of a node under one step. */
const under = (node: SchemaNode, step: Step): readonly SchemaNode[] => {
  const { items, properties, additionalProperties } = node;
  if (typeof step === 'number') return isFields(items) ? [items] : [];
  const own = isFields(properties) ? properties[step] : undefined;
  if (isFields(own)) return [own];
  return isFields(additionalProperties) ? [additionalProperties] : [];
};

/** What stands under one step of a value. */
export const valueUnder = (value: unknown, step: Step): unknown => {
  if (Array.isArray(value)) return value[Number(step)];
  return isFields(value) && Object.hasOwn(value, step) ? value[step] : undefined;
};

/** What stands at a path of a value. */
export const valueIn = (value: unknown, path: Path): unknown => path.reduce(valueUnder, value);

/** All forms that a whole document may have. */
export const wholeForms = (document: unknown): readonly SchemaNode[] => formsOf(ROOT, document);

/** All forms that a part may have, by those of the whole that it stands in. */
export const formsUnder = (
  forms: readonly SchemaNode[],
  step: Step,
  part: unknown,
): readonly SchemaNode[] =>
  forms.flatMap((form) => under(form, step)).flatMap((node) => formsOf(node, part));

/** All forms that may stand at a path of a document. */
export const formsAt = (path: Path, document: unknown): readonly SchemaNode[] => {
  let value = document;
  let forms = wholeForms(document);
  for (const step of path) {
    value = valueUnder(value, step);
    forms = formsUnder(forms, step, value);
  }
  return forms;
};

/** A field that may stand in a map. */
export interface FieldOffer {
  readonly name: string;
  readonly description: string;
  readonly isRequired: boolean;
  /** What stands behind its colon: a list or a map begins on a line of its own. */
  readonly opens: 'value' | 'list' | 'map';
}

const describe = ({ description }: SchemaNode): string =>
  typeof description === 'string' ? description : '';

const opens = (node: SchemaNode): FieldOffer['opens'] => {
  const kinds = formsOf(node, undefined).map(({ type }) => type);
  if (kinds.includes('string')) return 'value';
  return kinds.includes('array') ? 'list' : kinds.includes('object') ? 'map' : 'value';
};

/** The fields that some forms of a map have, those first that it must have. */
export const fieldsOf = (forms: readonly SchemaNode[]): readonly FieldOffer[] => {
  const offers = new Map<string, FieldOffer>();
  for (const { properties, required } of forms)
    for (const [name, node] of Object.entries(isFields(properties) ? properties : {})) {
      if (!isFields(node)) continue;
      const [form = node] = formsOf(node, undefined);
      const isRequired = Array.isArray(required) && required.includes(name);
      const description = describe(node) || describe(form);
      const before = offers.get(name);
      offers.set(name, {
        name,
        description: before?.description || description,
        isRequired: isRequired || before?.isRequired === true,
        opens: opens(node),
      });
    }
  return [...offers.values()].sort((a, b) => Number(b.isRequired) - Number(a.isRequired));
};

/** The words that some forms of a value allow. */
export const wordsOf = (forms: readonly SchemaNode[]): readonly string[] => [
  ...new Set(
    forms
      .flatMap(({ enum: words, const: only }) => (Array.isArray(words) ? words : [only]))
      .filter((word) => typeof word === 'string'),
  ),
];

/** What the schema says that an id refers to: `party`, `baseline`, `breach kind`. */
export const refersTo = (forms: readonly SchemaNode[]): readonly string[] =>
  forms.flatMap((form) => {
    const kind =
      /\bid of (?:an? |the )?(party|baseline|verifier|guarantee|breach kind|source)/i.exec(
        describe(form),
      );
    return kind?.[1] === undefined ? [] : [kind[1].toLowerCase()];
  });

const OPEN = 'unspecified';

/**
 * The rungs of a fact, if its forms put it on a ladder: a word for every level, and for what is left open. A rule of
 * decision and a reference may be left open too, and stand on no ladder.
 */
export const rungsOf = (forms: readonly SchemaNode[]): readonly string[] | undefined => {
  const words = wordsOf(forms);
  const isMore = forms.some(({ type }) => type === 'object' || type === 'array');
  const isName = refersTo(forms).length > 0 || words.includes('automatic');
  return words.includes(OPEN) && words.length > 3 && !isMore && !isName ? words : undefined;
};
