/**
 * YAML as it stands in its text.
 *
 * The parser of tokens is a loop, and what puts documents together calls itself; so depth is checked between the two. The
 * first thing that is wrong with the syntax is the only one that is reported: what follows are its echoes.
 */
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  Parser,
} from 'yaml';
import type { Issue, Path } from '../../issue/issue.ts';
import { show, ticked } from '../../issue/show.ts';
import { MOST_DEPTH } from '../limits.ts';
import type { Entry, Passage, Slip, Stretch, TextRead } from './passage.ts';
import type { Positions } from './position.ts';
import { syntaxSlip } from './yaml-syntax.ts';

/** A collection inside collections counts once; a bracket inside a key as well. */
const tooDeepAt = (tokens: readonly CST.Token[]): CST.Token | undefined => {
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

const TAGS = 'tag:yaml.org,2002:';
/** Tags of the values that JSON has; what they say is what is read. */
const READ_TAGS: readonly string[] = ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map(
  (name) => `${TAGS}${name}`,
);

/** Reads the nodes of one document into passages. */
class Reader {
  readonly slips: Slip[] = [];
  private readonly anchors = new Map<string, Passage | 'open'>();
  private readonly text: string;
  private readonly positions: Positions;

  constructor(text: string, positions: Positions) {
    this.text = text;
    this.positions = positions;
  }

  private slip(at: Stretch, issue: Issue): void {
    this.slips.push({ at, issue });
  }

  read(node: ParsedNode | null, path: Path, beside: number): Passage {
    if (node === null) return { start: beside, end: beside, value: null };
    const [start, end] = node.range;
    const at = { start, end };
    if (isAlias(node)) return this.alias(node.source, at, path);
    if (node.tag !== undefined && !READ_TAGS.includes(node.tag)) this.tag(node.tag, at, path);
    const { anchor } = node;
    if (anchor !== undefined) this.anchors.set(anchor, 'open');
    const passage = this.plain(node, at, path);
    if (anchor !== undefined) this.anchors.set(anchor, passage);
    return passage;
  }

  private plain(node: ParsedNode, at: Stretch, path: Path): Passage {
    if (isMap<ParsedNode, ParsedNode | null>(node)) return this.map(node.items, at, path);
    if (isSeq<ParsedNode>(node)) {
      const items = node.items.map((item, index) => this.read(item, [...path, index], at.end));
      return { ...at, value: items.map(({ value }) => value), items };
    }
    return { ...at, value: isScalar(node) ? node.value : null };
  }

  private map(
    pairs: readonly { readonly key: ParsedNode; readonly value: ParsedNode | null }[],
    at: Stretch,
    path: Path,
  ): Passage {
    const fields = new Map<string, Entry>();
    const value: Record<string, unknown> = {};
    for (const pair of pairs) {
      const key = this.key(pair.key, path);
      if (key === undefined) continue;
      const { name, word } = key;
      const place = [...path, word];
      const before = fields.get(word);
      const passage = this.read(pair.value, place, name.end);
      if (before !== undefined) this.repeated(word, name, before.name, place);
      if (word === '<<') this.merge(name, place);
      fields.set(word, { name, passage });
      // A field may be called `__proto__`.
      Object.defineProperty(value, word, {
        value: passage.value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return { ...at, value, fields };
  }

  private key(
    node: ParsedNode | null,
    path: Path,
  ): { readonly name: Stretch; readonly word: string } | undefined {
    if (isScalar(node) && node.range) {
      const [start, end] = node.range;
      if (end > start) return { name: { start, end }, word: node.source ?? String(node.value) };
    }
    const [start, end] = node?.range ?? [0, 0];
    this.slip(
      { start, end },
      {
        code: 'bad-syntax',
        path,
        found: show(this.text.slice(start, end)),
        expected: 'the name of a field before the colon',
      },
    );
    return undefined;
  }

  private repeated(word: string, at: Stretch, first: Stretch, path: Path): void {
    const { line } = this.positions(first.start, first.end);
    this.slip(at, {
      code: 'duplicate-field',
      path,
      found: `${ticked(word)} a second time`,
      expected: 'each field once',
      suggestion: `the first is on line ${line}; keep one of the two`,
    });
  }

  private merge(at: Stretch, path: Path): void {
    this.slip(at, {
      code: 'not-read',
      path,
      found: 'a merge key',
      expected: 'fields written out',
      suggestion: 'write the fields that it stands for',
    });
  }

  private tag(tag: string, at: Stretch, path: Path): void {
    this.slip(at, {
      code: 'not-read',
      path,
      found: `the tag ${ticked(tag.replace(TAGS, '!!'))}`,
      expected: 'a value without a tag',
      suggestion: 'leave the tag out',
    });
  }

  private alias(name: string, at: Stretch, path: Path): Passage {
    const target = this.anchors.get(name);
    if (target !== undefined && target !== 'open') return target;
    this.slip(at, {
      code: 'unknown-alias',
      path,
      found: ticked(`*${name}`),
      expected:
        target === 'open'
          ? 'an alias outside of what it stands for'
          : `an anchor ${ticked(`&${name}`)} above it`,
    });
    return { ...at, value: null };
  }
}

const documentsOf = (tokens: readonly CST.Token[], text: string): readonly Document.Parsed[] => [
  ...new Composer({ uniqueKeys: false, prettyErrors: false }).compose(tokens, true, text.length),
];

/** Reads YAML text into passages, or finds what is wrong with it. */
export const readYaml = (text: string, positions: Positions): TextRead => {
  const tokens = [...new Parser().parse(text)];
  const deep = tooDeepAt(tokens);
  if (deep !== undefined) {
    const issue: Issue = {
      code: 'too-deep',
      path: [],
      found: `more than ${MOST_DEPTH} levels`,
      expected: `at most ${MOST_DEPTH} levels`,
    };
    return { slips: [{ at: { start: deep.offset, end: deep.offset + 1 }, issue }] };
  }
  const documents = documentsOf(tokens, text);
  const [document] = documents;
  const syntax = syntaxSlip(text, documents);
  if (syntax !== undefined || document === undefined)
    return { slips: syntax === undefined ? [] : [syntax] };
  const reader = new Reader(text, positions);
  const passage = reader.read(document.contents as ParsedNode | null, [], 0);
  return { passage, slips: reader.slips };
};
