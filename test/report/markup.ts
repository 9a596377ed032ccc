/**
 * Markup read strictly: every element closed, every attribute quoted, nothing left to a browser's goodwill.
 *
 * A browser mends whatever it is given, so it would hide a broken page. This reads only what is well-formed, as HTML with
 * its elements that are never closed, or as XML without any.
 */

/** An element with its attributes and what is in it. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
}

const VOID = new Set(['meta', 'link', 'br', 'img', 'input', 'hr', 'base', 'embed']);
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?: [a-zA-Z][a-zA-Z0-9:-]*(?:="[^"<]*")?)*)( ?\/)?>/y;
const ATTRIBUTE = / ([a-zA-Z][a-zA-Z0-9:-]*)(?:="([^"<]*)")?/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

const decoded = (text: string): string => {
  if (/&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`a bare ampersand: ${text}`);
  return text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
};

/** Reads markup; throws at the first thing that is not well-formed. */
export const markupOf = (text: string, kind: 'html' | 'xml'): Element => {
  const top: Element = { name: '', attributes: new Map(), children: [] };
  const open = [top];
  let at = kind === 'html' ? (/^<!doctype html>\s*/.exec(text)?.[0].length ?? 0) : 0;
  const inside = () => open.at(-1) ?? top;
  while (at < text.length) {
    const next = text.indexOf(inside().name === 'style' ? '</style>' : '<', at);
    const words = text.slice(at, next < 0 ? text.length : next);
    if (words !== '') {
      inside().children.push(inside().name === 'style' ? words : decoded(words));
      at += words.length;
      continue;
    }
    TAG.lastIndex = at;
    const found = TAG.exec(text);
    if (found === null) throw new Error(`no tag: ${text.slice(at, at + 80)}`);
    const [whole, closing, name = '', given = '', empty] = found;
    at += whole.length;
    if (closing === '/') {
      if (inside().name !== name) throw new Error(`</${name}> closes <${inside().name}>`);
      open.pop();
      continue;
    }
    const attributes = new Map(
      [...given.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, decoded(value)]),
    );
    const element: Element = { name, attributes, children: [] };
    inside().children.push(element);
    const isClosed = empty !== undefined || (kind === 'html' && VOID.has(name));
    if (!isClosed) open.push(element);
  }
  if (open.length > 1) throw new Error(`<${inside().name}> is never closed`);
  return top;
};

/** Every element under another, itself included, in the order in which they open. */
export const elementsOf = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child))),
];

/** The text in an element as a reader has it: without tags, styles and needless space. */
export const textOf = (element: Element): string => {
  const words = (one: Element): string =>
    one.name === 'style'
      ? ''
      : one.children.map((child) => (typeof child === 'string' ? child : words(child))).join('');
  return words(element).replace(/\s+/g, ' ').trim();
};

/** The element of an id. */
export const byId = (top: Element, id: string): Element => {
  const found = elementsOf(top).find(({ attributes }) => attributes.get('id') === id);
  if (found === undefined) throw new Error(`there is no #${id}`);
  return found;
};
