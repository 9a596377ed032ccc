/**
 * Values in messages: what was found, short enough for a line, and harmless wherever it is printed.
 */

/**
 * Characters that a terminal or a browser obeys instead of showing: control characters, and those that turn the direction
 * of writing. The first of them stand between words.
 */
const OBEYED = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
const BETWEEN_WORDS = /[\t\n\v\f\r\u0085\u2028\u2029]/u;

/**
 * Makes a text from outside safe to print: what would be obeyed is shown instead, and every text stays on its line.
 *
 * @example
 * harmless('Truce\u001b[31m of\n1953'); // => 'Truce\\u001b[31m of 1953'
 */
export const harmless = (text: string): string =>
  text.replace(OBEYED, (one) =>
    BETWEEN_WORDS.test(one) ? ' ' : `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const shortened = (text: string): string =>
  harmless(text.length > 60 ? `${text.slice(0, 57)}...` : text);

/** Shows an id or a word of the format, with at most 60 of its characters. */
export const ticked = (word: unknown): string => `\`${shortened(String(word))}\``;

/** The class of an object that is of one, for objects that a program made; nothing for a plain one or a list. */
const classOf = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  const made = (prototype as { readonly constructor?: unknown } | null)?.constructor;
  const name = typeof made === 'function' ? made.name : '';
  return name === '' || name === 'Object' ? undefined : name;
};

/**
 * Shows a value in at most 60 characters.
 *
 * @example
 * show(['ua', 'ru']); // => '["ua","ru"]'
 */
export const show = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'symbol')
    return String(value);
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'string') return shortened(JSON.stringify(value.slice(0, 60)));
  try {
    const name = classOf(value);
    if (name !== undefined) return `an instance of ${ticked(name)}`;
    return shortened(JSON.stringify(value));
  } catch {
    return 'a value that is not JSON';
  }
};
