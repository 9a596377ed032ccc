/**
 * YAML text as documents, and the first thing that is wrong with it.
 *
 * The parser of tokens is a loop, and what puts documents together calls itself; so depth is checked between the two.
 */
import { Composer, type CST, type Document, Parser, type YAMLError } from 'yaml';
import { MOST_DEPTH } from '../limits.ts';

/** A token that stands deeper than a document may nest. */
const tooDeepIn = (tokens: readonly CST.Token[]): CST.Token | undefined => {
  const open = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > MOST_DEPTH) return token;
    if (token.type === 'document' && token.value !== undefined)
      open.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      if (key) open.push({ token: key, depth: depth + 1 });
      if (value) open.push({ token: value, depth: depth + 1 });
    }
  }
  return undefined;
};

/** The documents of a text, at least one, or where it is nested too deeply. */
export type Documents =
  | { readonly documents: readonly Document.Parsed[] }
  | { readonly tooDeep: number };

/** Reads the documents of a text. Whether a field is written twice is left to others, as here it would take too long. */
export const documentsIn = (text: string): Documents => {
  const tokens = [...new Parser().parse(text)];
  const deep = tooDeepIn(tokens);
  if (deep !== undefined) return { tooDeep: deep.offset };
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false });
  return { documents: [...composer.compose(tokens, true, text.length)] };
};

/** The first of the errors in some documents, by their places. */
export const firstError = (documents: readonly Document.Parsed[]): YAMLError | undefined => {
  let first: YAMLError | undefined;
  for (const { errors } of documents)
    for (const error of errors)
      if (first === undefined || error.pos[0] < first.pos[0]) first = error;
  return first;
};

/** Where the syntax of a text first fails; its length where it does not. */
export const faultlessUpTo = (text: string): number => {
  const read = documentsIn(text);
  if ('tooDeep' in read) return read.tooDeep;
  return firstError(read.documents)?.pos[0] ?? Number.POSITIVE_INFINITY;
};
