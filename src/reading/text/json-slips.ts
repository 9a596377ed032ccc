/**
 * Slips of people who write JSON by hand, and what to say of them.
 */

/** What goes wrong when people write JSON by hand, by how it begins. */
export const JSON_SLIPS: readonly (readonly [RegExp, string, string])[] = [
  [/\/\/|\/\*|#/y, 'a comment', 'JSON has no comments: take it out, or save the document as YAML'],
  [/'/y, 'a single quotation mark', 'write double ones in JSON'],
  [/[“”„‟«»‘’‚]/y, 'a curly quotation mark', 'write straight double ones'],
  [/\u00a0/y, 'a no-break space', 'write a plain space'],
];

/** What stands before a colon. */
export const NAME = 'the name of a field in double quotation marks';
/** What to look for where a text ends too early. */
export const CUT_OFF = 'the text is cut off: is the whole of it there?';

/** Where a text that begins with a quotation mark ends; a loop, as the text may be long. */
export const closingQuote = (text: string, start: number): number | undefined => {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text.charAt(at - 1 - backslashes) === '\\') backslashes++;
    if (backslashes % 2 === 0) return at + 1;
  }
  return undefined;
};
