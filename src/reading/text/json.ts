/**
 * JSON as it stands in its text, with the first thing that is wrong with it in words.
 *
 * The language's own reader gives no places, and names what it trips over differently in every browser.
 */
import type { Issue, Path } from '../../issue/issue.ts';
import { show, ticked } from '../../issue/show.ts';
import { MOST_DEPTH, MOST_VALUES } from '../limits.ts';
import { CUT_OFF, closingQuote, JSON_SLIPS, NAME } from './json-slips.ts';
import type { Entry, Passage, Slip, Stretch, TextRead } from './passage.ts';
import { objectOf, repeatedField } from './passage-slips.ts';
import type { Positions } from './position.ts';

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const WORD = /[^\s,:[\]{}"']+/y;

const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Reads one text into passages, up to the first thing that is wrong. */
class Reader {
  readonly slips: Slip[] = [];
  failure: Slip | undefined;
  private at = 0;
  private values = 0;
  private readonly text: string;
  private readonly positions: Positions;

  constructor(text: string, positions: Positions) {
    this.text = text;
    this.positions = positions;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[0];
  }

  private skip(): string {
    this.at += this.match(SPACE)?.length ?? 0;
    return this.text.charAt(this.at);
  }

  private fail(path: Path, issue: Omit<Issue, 'path'>, at?: Stretch): undefined {
    this.failure ??= {
      at: at ?? { start: this.at, end: Math.min(this.at + 1, this.text.length) },
      issue: { ...issue, path },
    };
    return undefined;
  }

  private unexpected(path: Path, expected: string): undefined {
    if (this.at >= this.text.length)
      return this.fail(path, {
        code: 'bad-syntax',
        found: 'the end of the text',
        expected,
        suggestion: CUT_OFF,
      });
    for (const [pattern, found, suggestion] of JSON_SLIPS) {
      const written = this.match(pattern);
      if (written === undefined) continue;
      const at = { start: this.at, end: this.at + written.length };
      return this.fail(path, { code: 'bad-syntax', found, expected, suggestion }, at);
    }
    const found = this.match(WORD) ?? this.text.charAt(this.at);
    const at = { start: this.at, end: this.at + found.length };
    return this.fail(path, { code: 'bad-syntax', found: ticked(found), expected }, at);
  }

  /** Reads the document; of a text that holds nothing, nothing. */
  whole(): Passage | undefined {
    // An editor may have put a mark before the first character.
    if (this.text.startsWith('\ufeff')) this.at = 1;
    this.skip();
    if (this.at === this.text.length) return undefined;
    const passage = this.value([]);
    if (passage === undefined) return undefined;
    this.skip();
    return this.at < this.text.length
      ? this.unexpected([], 'nothing after the end of the document')
      : passage;
  }

  private value(path: Path): Passage | undefined {
    if (++this.values > MOST_VALUES)
      return this.fail(path.slice(0, 8), {
        code: 'too-large',
        found: 'more',
        expected: `at most ${MOST_VALUES.toLocaleString('en-GB')} values`,
      });
    const start = this.at;
    const first = this.text.charAt(start);
    if (first === '{' || first === '[') {
      if (path.length >= MOST_DEPTH)
        return this.fail(path.slice(0, 8), {
          code: 'too-deep',
          found: `more than ${MOST_DEPTH} levels`,
          expected: `at most ${MOST_DEPTH} levels`,
        });
      return first === '{' ? this.fields(path) : this.items(path);
    }
    if (first === '"') return this.quoted(path);
    const number = this.match(NUMBER);
    const word = number ?? this.match(WORD) ?? '';
    if (number === undefined && !WORDS.has(word)) return this.unexpected(path, 'a value');
    this.at += word.length;
    return {
      start,
      end: this.at,
      value: number === undefined ? WORDS.get(word) : Number(number),
    };
  }

  private quoted(path: Path): (Passage & { readonly value: string }) | undefined {
    const start = this.at;
    const end = closingQuote(this.text, start);
    if (end === undefined)
      return this.fail(
        path,
        {
          code: 'bad-syntax',
          found: 'a text that does not end',
          expected: 'a double quotation mark at its end',
          suggestion: 'close it, or look whether the text was cut off',
        },
        { start, end: start + 1 },
      );
    const written = this.text.slice(start, end);
    this.at = end;
    try {
      return { start, end: this.at, value: JSON.parse(written) };
    } catch {
      return this.fail(
        path,
        {
          code: 'bad-syntax',
          found: show(written),
          expected: 'a text on one line, with a backslash before special characters only',
        },
        { start, end: this.at },
      );
    }
  }

  /** Steps over what stands between two parts; whether another part follows, or nothing if neither can be. */
  private goesOn(path: Path, closing: string): boolean | undefined {
    const next = this.skip();
    if (next !== ',' && next !== closing) return this.unexpected(path, `a comma or \`${closing}\``);
    this.at++;
    return next === ',';
  }

  /** A comma after the last part, which JSON does not have. */
  private commaTooMany(path: Path): undefined {
    const start = this.text.lastIndexOf(',', this.at);
    return this.fail(
      path,
      {
        code: 'bad-syntax',
        found: 'a comma after the last part',
        expected: 'another part after the comma',
        suggestion: 'take the comma out',
      },
      { start, end: start + 1 },
    );
  }

  private items(path: Path): Passage | undefined {
    const start = this.at++;
    const items: Passage[] = [];
    if (this.skip() === ']') this.at++;
    else
      for (let more: boolean | undefined = true; more; ) {
        if (this.skip() === ']' && items.length > 0) return this.commaTooMany(path);
        const item = this.value([...path, items.length]);
        if (item === undefined) return undefined;
        items.push(item);
        more = this.goesOn(path, ']');
        if (more === undefined) return undefined;
      }
    return { start, end: this.at, value: items.map(({ value }) => value), items };
  }

  private fields(path: Path): Passage | undefined {
    const start = this.at++;
    const fields = new Map<string, Entry>();
    if (this.skip() === '}') this.at++;
    else
      for (let more: boolean | undefined = true; more; ) {
        const next = this.skip();
        if (next === '}' && fields.size > 0) return this.commaTooMany(path);
        if (next !== '"') return this.unexpected(path, NAME);
        const entry = this.entry(path, fields);
        if (entry === undefined) return undefined;
        more = this.goesOn(path, '}');
        if (more === undefined) return undefined;
      }
    return { start, end: this.at, value: objectOf(fields), fields };
  }

  private entry(path: Path, fields: Map<string, Entry>): Entry | undefined {
    const name = this.quoted(path);
    if (name === undefined) return undefined;
    const place = [...path, name.value];
    if (this.skip() !== ':') return this.unexpected(place, 'a colon');
    this.at++;
    this.skip();
    const passage = this.value(place);
    if (passage === undefined) return undefined;
    const before = fields.get(name.value);
    const entry = { name: { start: name.start, end: name.end }, passage };
    if (before === undefined) fields.set(name.value, entry);
    else {
      const repeated = {
        word: name.value,
        first: before,
        second: entry,
        path: place,
        isFlow: true,
      };
      this.slips.push(repeatedField(this.text, this.positions, repeated));
    }
    return entry;
  }
}

/** Reads JSON text into passages, or finds what is wrong with it. */
export const readJson = (text: string, positions: Positions): TextRead => {
  const reader = new Reader(text, positions);
  const passage = reader.whole();
  return passage === undefined
    ? { slips: reader.failure === undefined ? [] : [reader.failure] }
    : { passage, slips: reader.slips };
};
