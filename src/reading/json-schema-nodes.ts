/**
 * The shape of a JSON Schema, whatever it is of: each thing said once, definitions in the order of their names.
 */

/** A schema inside a JSON Schema, while it is being made. */
export type Node = Record<string, unknown>;

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

/** One pass; what a definition says is compared as it stood before the pass. */
const withFewerRepeats = <S extends { readonly $defs: object }>(schema: S): S => {
  const definitions = new Map<unknown, unknown>(
    Object.entries(schema.$defs).map(([name, definition]) => [`#/$defs/${name}`, definition]),
  );
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
    const definition = isNode(value) ? definitions.get(value['$ref']) : undefined;
    return isNode(value) && isNode(definition) ? beside(value, definition) : value;
  });
};

/** A schema in which nothing stands beside a reference that its definition says already. */
export const withoutRepeats = <S extends { readonly $defs: object }>(schema: S): S => {
  const fewer = withFewerRepeats(schema);
  return JSON.stringify(fewer) === JSON.stringify(schema) ? fewer : withoutRepeats(fewer);
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
