/**
 * What every page of a report keeps to: it stands alone, loads and runs nothing, and its links and headings are in order.
 */
import { type Element, elementsOf } from './markup.ts';

/** Where the links of an element lead. */
export const linksIn = (element: Element): readonly string[] =>
  elementsOf(element)
    .filter(({ name }) => name === 'a')
    .map(({ attributes }) => attributes.get('href') ?? '');

/** What makes a page unfit to be read alone or with a keyboard. */
export const complaintsOf = (top: Element): readonly string[] => {
  const elements = elementsOf(top);
  const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
  const known = new Set(ids);
  const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : []));
  return [
    ...(known.size === ids.length ? [] : ['two elements have the same id']),
    ...linksIn(top)
      .filter((href) => !(href.startsWith('#') ? known.has(href.slice(1)) : /^https?:/.test(href)))
      .map((href) => `a link leads nowhere: ${href}`),
    ...elements
      .filter(({ name }) => /^(?:script|img|link|iframe|object|embed|base|form)$/.test(name))
      .map(({ name }) => `it loads or runs something: ${name}`),
    ...levels.flatMap((level, index) =>
      level - (levels[index - 1] ?? 0) > 1 ? [`a heading skips a level: h${level}`] : [],
    ),
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['it has not one first heading']),
  ];
};
