/**
 * What a JSON Schema may say of a value, and what it need not say twice.
 *
 * Schemas carry more than JSON Schema has words for: what an id refers to, which ladder a level is on. That is for
 * whoever works with the schemas; a strict validator refuses a word that it does not know.
 */

/** A schema inside a JSON Schema, while it is being made. */
export type Node = Record<string, unknown>;

/** The words of draft 2020-12. */
const KEYWORDS: ReadonlySet<string> = new Set([
  ...['$schema', '$id', '$ref', '$anchor', '$defs', '$comment', '$dynamicRef', '$dynamicAnchor'],
  ...['title', 'description', 'default', 'examples', 'deprecated', 'readOnly', 'writeOnly'],
  ...['type', 'enum', 'const', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'],
  ...['multipleOf', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum'],
  ...['maxLength', 'minLength', 'pattern', 'format'],
  ...['contentEncoding', 'contentMediaType', 'contentSchema'],
  ...['items', 'prefixItems', 'unevaluatedItems', 'maxItems', 'minItems', 'uniqueItems'],
  ...['contains', 'maxContains', 'minContains'],
  ...['properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties'],
  ...['propertyNames', 'required', 'dependentRequired', 'dependentSchemas'],
  ...['maxProperties', 'minProperties'],
]);

/** Whether JSON Schema has a word. */
export const isKeyword = (word: string): boolean => KEYWORDS.has(word);

/** Whether a part of a JSON Schema is an object. */
export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The words that ask nothing of a value. */
const isAnnotation = (word: string): boolean => ['$ref', 'title', 'description'].includes(word);

/** What a reference says beside its definition; what it asks more of a value stands with the type of that value. */
const beside = (node: Node, definition: Node): Node => {
  const isRepeated = (word: string) =>
    word !== '$ref' && JSON.stringify(definition[word]) === JSON.stringify(node[word]);
  const own = Object.fromEntries(Object.entries(node).filter(([word]) => !isRepeated(word)));
  const { type } = definition;
  return type === undefined || Object.keys(own).every(isAnnotation) ? own : { type, ...own };
};

/** A schema in which nothing stands beside a reference that its definition says already. */
export const withoutRepeats = <S extends { readonly $defs: object }>(schema: S): S => {
  const definitions = new Map<unknown, unknown>(
    Object.entries(schema.$defs).map(([name, definition]) => [`#/$defs/${name}`, definition]),
  );
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
    const definition = isNode(value) ? definitions.get(value['$ref']) : undefined;
    return isNode(value) && isNode(definition) ? beside(value, definition) : value;
  });
};

/**
 * Definitions in the order of their names. Those of objects have their names as titles: an editor heads with it whatever
 * it says of their fields.
 */
export const titled = (definitions: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(definitions)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, node]) => [
        name,
        isNode(node) && node['type'] === 'object' ? { title: name, ...node } : node,
      ]),
  );
