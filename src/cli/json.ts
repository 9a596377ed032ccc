/**
 * Answers as JSON: one thing if one document was named, a list if several were, or a pattern.
 */

const isOne = (operands: readonly string[]): boolean =>
  operands.length === 1 && !/[*?[\]{}]/.test(operands[0] ?? '');

/** Writes a value as JSON that a person can read as well. */
export const toJson = (value: unknown): string => JSON.stringify(value, null, 2);

/**
 * Writes the one thing that came of one document, or a list. The form depends on the command line alone, never on how
 * many files happen to match.
 */
export const oneOrAll = (operands: readonly string[], things: readonly unknown[]): string =>
  toJson(isOne(operands) ? (things[0] ?? null) : things);
