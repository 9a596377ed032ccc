/**
 * The nodes of a YAML document as passages, and slips that a parser lets pass.
 *
 * A text with a comma between braces is the commonest slip of all: the parser takes what follows the comma for the name of
 * a field without a value. Here it is read as what it was meant to be, so that nothing else of the document is hidden.
 */
import { type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Issue, Path } from '../../issue/issue.ts';
import { show, ticked } from '../../issue/show.ts';
import { MOST_VALUES } from '../limits.ts';
import { quoting } from './mend-quotes.ts';
import type { Entry, Passage, Slip, Stretch } from './passage.ts';
import { objectOf, repeatedField, tooManyValues } from './passage-slips.ts';
import type { Positions } from './position.ts';

const TAGS = 'tag:yaml.org,2002:';
/** Tags of the values that JSON has; what they say is what is read. */
const READ_TAGS: readonly string[] = ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map(
  (name) => `${TAGS}${name}`,
);

type Pair = { readonly key: ParsedNode; readonly value: ParsedNode | null };

/** What is read of one field: its name as it is written, and its value. */
interface Field extends Entry {
  readonly word: string;
  /** Without a colon, as what follows a comma in a text without quotes. */
  readonly isBare: boolean;
}

/** Reads the nodes of one document. */
class Reader {
  readonly slips: Slip[] = [];
  /** Values so far, each as often as aliases repeat it. */
  private values = 0;
  private readonly anchors = new Map<string, { passage: Passage; values: number } | 'open'>();
  private readonly text: string;
  private readonly positions: Positions;

  constructor(text: string, positions: Positions) {
    this.text = text;
    this.positions = positions;
  }

  private slip(at: Stretch, issue: Issue, mend?: Slip['mend']): void {
    this.slips.push({ at, issue, ...(mend === undefined ? {} : { mend }) });
  }

  /** Whether there are more values than a document may hold; then no more are read. */
  get isFull(): boolean {
    return this.values > MOST_VALUES;
  }

  read(node: ParsedNode | null, path: Path, beside: number): Passage {
    const before = this.values++;
    if (node === null || this.isFull) return { start: beside, end: beside, value: null };
    const [start, end] = node.range;
    const at = { start, end };
    if (isAlias(node)) return this.alias(node.source, at, path);
    if (node.tag !== undefined && !READ_TAGS.includes(node.tag)) this.tag(node.tag, at, path);
    const { anchor } = node;
    if (anchor !== undefined) this.anchors.set(anchor, 'open');
    const passage = this.plain(node, at, path);
    if (anchor !== undefined) this.anchors.set(anchor, { passage, values: this.values - before });
    return passage;
  }

  private plain(node: ParsedNode, at: Stretch, path: Path): Passage {
    if (isMap<ParsedNode, ParsedNode | null>(node))
      return this.map(node.items, at, path, node.flow === true);
    if (isSeq<ParsedNode>(node)) {
      const items: Passage[] = [];
      for (const item of node.items) {
        if (this.isFull) break;
        items.push(this.read(item, [...path, items.length], at.end));
      }
      return { ...at, value: items.map(({ value }) => value), items };
    }
    if (!isScalar(node)) return { ...at, value: null };
    return { ...at, value: node.value, isPlain: node.type === 'PLAIN' };
  }

  private map(pairs: readonly Pair[], at: Stretch, path: Path, isFlow: boolean): Passage {
    const fields: Field[] = [];
    for (const pair of pairs) {
      if (this.isFull) break;
      const field = this.field(pair, path, isFlow);
      if (field !== undefined) fields.push(field);
    }
    const entries = new Map<string, Entry>();
    for (const [index, field] of fields.entries()) {
      const { word, name, isBare } = field;
      const place = [...path, word];
      if (isBare) {
        if (fields[index - 1]?.isBare !== true) this.bare(fields, index, path, entries);
        continue;
      }
      const first = entries.get(word);
      const repeated = first && { word, first, second: field, path: place, isFlow };
      if (repeated !== undefined)
        this.slips.push(repeatedField(this.text, this.positions, repeated));
      else if (word === '<<') this.merge(name, place);
      else entries.set(word, field);
    }
    return { ...at, value: objectOf(entries), fields: entries, isFlow };
  }

  private field({ key, value }: Pair, path: Path, isFlow: boolean): Field | undefined {
    const [start, end] = key?.range ?? [0, 0];
    const name = { start, end };
    if (!isScalar(key) || end === start) {
      this.slip(name, {
        code: 'bad-syntax',
        path,
        found: show(this.text.slice(start, end)),
        expected: 'the name of a field before the colon',
      });
      return undefined;
    }
    const word = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
    const passage = this.read(value, [...path, word], end);
    const isBare = isFlow && passage.end <= end && !/^\s*:/.test(this.text.slice(end, end + 200));
    return { word, name, passage, isBare };
  }

  /** What stands between commas and has no colon: the rest of a text before it, or a name without a value. */
  private bare(
    fields: readonly Field[],
    index: number,
    path: Path,
    entries: Map<string, Entry>,
  ): void {
    const before = fields[index - 1];
    let last = index;
    while (fields[last + 1]?.isBare === true) last++;
    const { end } = (fields[last] as Field).name;
    if (before?.passage.isPlain !== true) {
      const { name, word } = fields[index] as Field;
      this.slip(name, {
        code: 'bad-syntax',
        path,
        found: ticked(word),
        expected: 'fields between braces, each as `name: value`',
        suggestion: 'a list stands in square brackets',
      });
      return;
    }
    const at = { start: before.passage.start, end };
    const written = this.text.slice(at.start, at.end);
    const { title, text, code, found, suggestion } = quoting(before.word, at, written);
    this.slip(
      at,
      {
        code,
        path: [...path, before.word],
        found,
        expected: 'quotes round a text with a comma',
        ...(suggestion === undefined ? {} : { suggestion }),
      },
      { at, text, title },
    );
    entries.set(before.word, { name: before.name, passage: { ...at, value: written } });
  }

  private merge(at: Stretch, path: Path): void {
    this.slip(at, {
      code: 'foreign-notation',
      path,
      found: 'a merge key',
      expected: 'fields written out',
      suggestion: 'write the fields that `<<` stands for',
    });
  }

  private tag(tag: string, at: Stretch, path: Path): void {
    this.slip(at, {
      code: 'foreign-notation',
      path,
      found: `the tag ${ticked(tag.replace(TAGS, '!!'))}`,
      expected: 'a value without a tag',
      suggestion: 'leave the tag out, or put quotes round a text that begins with `!`',
    });
  }

  private alias(name: string, at: Stretch, path: Path): Passage {
    const target = this.anchors.get(name);
    if (target !== undefined && target !== 'open') {
      this.values += target.values;
      if (this.isFull)
        this.slips.push(tooManyValues(at, path, `what ${ticked(`*${name}`)} repeats`));
      return target.passage;
    }
    this.slip(at, {
      code: 'unknown-alias',
      path,
      found: ticked(`*${name}`),
      expected:
        target === 'open'
          ? 'an alias outside of what it stands for'
          : `an anchor ${ticked(`&${name}`)} above it, or quotes round a text that begins with \`*\``,
    });
    return { ...at, value: null };
  }
}

/** A document with the slips in it that a parser lets pass. */
export const readPassage = (
  text: string,
  document: Document.Parsed,
  positions: Positions,
): { readonly passage: Passage; readonly slips: readonly Slip[] } => {
  const reader = new Reader(text, positions);
  const passage = reader.read(document.contents as ParsedNode | null, [], 0);
  const { slips } = reader;
  if (reader.isFull && !slips.some(({ issue }) => issue.code === 'too-large'))
    slips.push(tooManyValues({ start: passage.start, end: passage.start }, [], 'the document'));
  return { passage, slips };
};
