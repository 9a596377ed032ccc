/**
 * A page from its template: slots filled, contents listed, lines broken.
 */
import { contents, wrapped } from './markdown.ts';
import { fill, type Slots } from './template.ts';

/** The slot that every page may have, for a list of what stands below it. */
const CONTENTS = '{{ contents }}';

/** Sets a page. */
export const page = (template: string, ...parts: readonly Slots[]): string => {
  const own = template.includes(CONTENTS) ? [{ contents: CONTENTS }] : [];
  const filled = fill(template, ...parts, ...own);
  return wrapped(filled.replace(CONTENTS, (slot) => contents(filled.split(slot).at(-1) ?? '')));
};
