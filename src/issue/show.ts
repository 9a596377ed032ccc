/**
 * Values in messages: what was found, short enough for a line.
 */

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);

/** Shows an id or a word of the format, with at most 60 of its characters. */
export const ticked = (word: unknown): string => `\`${shortened(String(word))}\``;

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
  try {
    return shortened(JSON.stringify(value));
  } catch {
    return 'a value that is not JSON';
  }
};
