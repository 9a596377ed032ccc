/**
 * JSON as the formatter of this repository sets it, so that a generated file passes the same check as a written one.
 *
 * Objects are always spread out; a list stays on one line if it fits and holds no object.
 */
const WIDTH = 100;

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

const set = (value: unknown, indent: string, before: number): string => {
  if (isScalar(value)) return JSON.stringify(value);
  const inner = `${indent}  `;
  const spread = (open: string, items: readonly string[], close: string) =>
    `${open}\n${items.map((item) => inner + item).join(',\n')}\n${indent}${close}`;
  if (Array.isArray(value)) {
    if (value.every(isScalar)) {
      const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
      if (indent.length + before + line.length < WIDTH) return line;
    }
    return spread(
      '[',
      value.map((item) => set(item, inner, 0)),
      ']',
    );
  }
  const fields = Object.entries(value as object);
  if (fields.length === 0) return '{}';
  return spread(
    '{',
    fields.map(([key, item]) => {
      const name = `${JSON.stringify(key)}: `;
      return name + set(item, inner, name.length);
    }),
    '}',
  );
};

/** Writes a value as JSON. */
export const json = (value: unknown): string => `${set(value, '', 0)}\n`;
