/**
 * YAML text as documents, and the first thing that is wrong with it.
 *
 * The parser calls itself when it closes what is open, and what puts documents together calls itself all the time; so
 * depth is checked while tokens are read. A text that is no YAML at all may have a fault at every character: only the first
 * of them is kept.
 */
import { Composer, type CST, type Document, type ErrorCode, Lexer, Parser } from 'yaml';
import { MOST_DEPTH, MOST_VALUES } from '../limits.ts';

/** What a parser finds wrong, and the stretch of the text where it is. */
export interface Fault {
  readonly code: ErrorCode;
  readonly message: string;
  readonly pos: readonly [start: number, end: number];
}

/** The documents of a text, at least one, with the first fault in them, or where it is too deep or too large. */
export type Documents =
  | { readonly documents: readonly Document.Parsed[]; readonly fault: Fault | undefined }
  | TooDeep
  | { readonly tooLarge: number };

interface TooDeep {
  readonly tooDeep: number;
}

/** The tokens of a text, unless something in it stands deeper than a document may nest. */
const tokensOf = (text: string): CST.Token[] | TooDeep => {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // Beside what is nested, the document is open, and the text that is being read.
    if (parser.stack.length > MOST_DEPTH + 2)
      return { tooDeep: parser.stack.at(-1)?.offset ?? parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
};

/** The first part of a document that is too much. */
const excessIn = (tokens: readonly CST.Token[]): number | undefined => {
  const open = [...tokens];
  let parts = 0;
  for (let token = open.pop(); token !== undefined; token = open.pop()) {
    if (token.type === 'document' && token.value !== undefined) open.push(token.value);
    if (!('items' in token)) continue;
    parts += token.items.length;
    if (parts > MOST_VALUES) return token.offset;
    for (const { key, value } of token.items) {
      if (key) open.push(key);
      if (value) open.push(value);
    }
  }
  return undefined;
};

type Source = number | readonly [number, number, number?] | CST.Token;

const stretchOf = (source: Source): Fault['pos'] => {
  if (typeof source === 'number') return [source, source + 1];
  if ('offset' in source) {
    const { offset } = source;
    const length =
      'source' in source && typeof source.source === 'string' ? source.source.length : 1;
    return [offset, offset + length];
  }
  return [source[0], source[1]];
};

/** Keeps the first of all faults. */
class FirstFault {
  fault: Fault | undefined;

  add({ code, message, pos }: Fault): void {
    if (this.fault === undefined || pos[0] < this.fault.pos[0]) this.fault = { code, message, pos };
  }
}

/** Reads the documents of a text. Whether a field is written twice is left to others, as here it would take too long. */
export const documentsIn = (text: string): Documents => {
  const tokens = tokensOf(text);
  if ('tooDeep' in tokens) return tokens;
  const tooLarge = excessIn(tokens);
  if (tooLarge !== undefined) return { tooLarge };
  const first = new FirstFault();
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false });
  // By itself, the composer makes an error of each fault, with a trace of the calls that led to it: most of the time that a
  // text with many takes. Warnings are about tags, which are refused elsewhere.
  Object.assign(composer, {
    onError: (source: Source, code: ErrorCode, message: string, isWarning?: boolean) => {
      if (isWarning !== true) first.add({ code, message, pos: stretchOf(source) });
    },
  });
  const documents = [...composer.compose(tokens, true, text.length)];
  for (const { errors } of documents) for (const error of errors) first.add(error);
  return { documents, fault: first.fault };
};

/** Where the syntax of a text first fails; beyond its end where it does not. */
export const faultlessUpTo = (text: string): number => {
  const read = documentsIn(text);
  if ('tooDeep' in read) return read.tooDeep;
  if ('tooLarge' in read) return read.tooLarge;
  return read.fault?.pos[0] ?? Number.POSITIVE_INFINITY;
};
