/**
 * Characters that word processors put into a text and that nobody sees there: spaces that are none, quotation marks that
 * are none of the format.
 */

const NAMES: ReadonlyMap<string, string> = new Map([
  ['\u00a0', 'a no-break space'],
  ['\u00ad', 'a soft hyphen'],
  ['\u200b', 'a space of no width'],
  ['\u200c', 'a mark of no width'],
  ['\u200d', 'a mark of no width'],
  ['\u2060', 'a mark of no width'],
  ['\ufeff', 'a mark of no width'],
  ['\u202f', 'a narrow no-break space'],
  ['\u2009', 'a thin space'],
  ['\u2010', 'a hyphen that is not the one of the keyboard'],
  ['\u2011', 'a no-break hyphen'],
  ['\u2013', 'a dash in place of a hyphen'],
  ['\u2014', 'a dash in place of a hyphen'],
  ['\u2212', 'a minus sign in place of a hyphen'],
  ['\u2018', 'a curly quotation mark'],
  ['\u2019', 'a curly quotation mark'],
  ['\u201a', 'a curly quotation mark'],
  ['\u201c', 'a curly quotation mark'],
  ['\u201d', 'a curly quotation mark'],
  ['\u201e', 'a curly quotation mark'],
  ['\u00ab', 'a guillemet'],
  ['\u00bb', 'a guillemet'],
]);

/** Names the first such character in a word, with its number; nothing for a word without any. */
export const oddCharacterIn = (word: string): string | undefined => {
  for (const character of word) {
    const name = NAMES.get(character);
    if (name !== undefined)
      return `${name} (U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')})`;
  }
  return undefined;
};
