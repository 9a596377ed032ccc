/**
 * A validator for the part of JSON Schema that the schema of agreements is written in; an unknown keyword is an error,
 * so that nothing is let through unread.
 */
type Schema = Readonly<Record<string, unknown>>;

/** Keywords that say something to a reader and nothing to a validator. */
const SAID = ['$schema', '$defs', 'title', 'description', 'ladder', 'id'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: isObject,
};

/** Whether a JSON value is valid by a schema. */
export const isValidBy = (schema: Schema, value: unknown, root: Schema = schema): boolean => {
  const valid = (inner: unknown, item: unknown) => isValidBy(inner as Schema, item, root);
  const check = (keyword: string, said: unknown): boolean => {
    switch (keyword) {
      case '$ref': {
        const name = String(said).replace('#/$defs/', '');
        return valid((root['$defs'] as Record<string, Schema>)[name], value);
      }
      case 'type':
        return TYPES[String(said)]?.(value) ?? false;
      case 'const':
        return value === said;
      case 'enum':
        return (said as unknown[]).includes(value);
      case 'anyOf':
        return (said as Schema[]).some((one) => valid(one, value));
      case 'minLength':
        return typeof value !== 'string' || value.length >= Number(said);
      case 'maxLength':
        return typeof value !== 'string' || value.length <= Number(said);
      case 'pattern':
        return typeof value !== 'string' || new RegExp(String(said)).test(value);
      case 'minimum':
        return typeof value !== 'number' || value >= Number(said);
      case 'maximum':
        return typeof value !== 'number' || value <= Number(said);
      case 'minItems':
        return !Array.isArray(value) || value.length >= Number(said);
      case 'maxItems':
        return !Array.isArray(value) || value.length <= Number(said);
      case 'items':
        return !Array.isArray(value) || value.every((item) => valid(said, item));
      case 'required':
        return !isObject(value) || (said as string[]).every((key) => Object.hasOwn(value, key));
      case 'properties':
        return (
          !isObject(value) ||
          Object.entries(said as Record<string, Schema>).every(
            ([key, one]) => !Object.hasOwn(value, key) || valid(one, value[key]),
          )
        );
      case 'propertyNames':
        return !isObject(value) || Object.keys(value).every((key) => valid(said, key));
      case 'additionalProperties': {
        if (!isObject(value)) return true;
        const known = Object.keys((schema['properties'] as object | undefined) ?? {});
        const others = Object.keys(value).filter((key) => !known.includes(key));
        return said === false
          ? others.length === 0
          : others.every((key) => valid(said, value[key]));
      }
      default:
        throw new Error(`unknown keyword ${keyword}`);
    }
  };
  return Object.entries(schema).every(
    ([keyword, said]) => SAID.includes(keyword) || check(keyword, said),
  );
};
