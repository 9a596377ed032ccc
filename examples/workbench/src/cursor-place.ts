/**
 * Where in a YAML document a cursor stands, worked out from the indentation of the lines above it.
 *
 * Whoever asks for a completion is in the middle of writing, so the text often is no YAML at that moment, and no parser
 * could be asked. Block style is understood, with lists of words in brackets; that is how documents are written.
 */
import type { Path } from 'casus-foederis';

/** Where a cursor stands, and what has been typed there. */
export interface CursorPlace {
  /** From the top of the document to the map or value in which the cursor stands. */
  readonly path: Path;
  readonly awaits: 'field' | 'value';
  readonly typed: string;
  /** Whether fields of a list's item are asked for that have no line of their own yet. */
  readonly indent: number;
}

interface Level {
  readonly column: number;
  readonly step: string | number;
}

const LINE = /^(?<indent> *)(?<dashes>(?:- +|-$)*)(?:(?<key>[\w.-]+) *:(?=\s|$))?(?<rest>.*)$/;
const BLOCK_TEXT = /^\s*[|>][+-]?\d?\s*(?:#.*)?$/;

/** Leaves the levels that a line at a column is inside of. */
const leave = (levels: Level[], column: number, isItem: boolean): void => {
  for (let last = levels.at(-1); last !== undefined; last = levels.at(-1)) {
    // A list may stand as far to the left as the key that it belongs to.
    const isOwner = isItem && last.column === column && typeof last.step === 'string';
    if (last.column < column || isOwner) return;
    levels.pop();
  }
};

/** Enters the items that a line begins; those before them in the same list count. */
const enterItems = (levels: Level[], column: number, dashes: string): number => {
  let at = column;
  for (const dash of dashes.match(/- *|-$/g) ?? []) {
    const before = levels.find(({ column: one, step }) => one === at && typeof step === 'number');
    leave(levels, at, true);
    levels.push({ column: at, step: before === undefined ? 0 : Number(before.step) + 1 });
    at += Math.max(2, dash.length);
  }
  return at;
};

/** The path of levels to a line, and what it holds. */
const follow = (levels: Level[], line: string): { readonly column: number; rest: string } => {
  const { indent = '', dashes = '', key, rest = '' } = LINE.exec(line)?.groups ?? {};
  const column = enterItems(levels, indent.length, dashes);
  if (key === undefined) return { column, rest };
  leave(levels, column, false);
  levels.push({ column, step: key });
  return { column, rest };
};

const isEmpty = (line: string): boolean => /^\s*(?:#|$)/.test(line);

/** Follows whole lines, without the texts that are folded under a key. */
const followAll = (lines: readonly string[]): Level[] => {
  const levels: Level[] = [];
  let folded: number | undefined;
  for (const line of lines) {
    if (isEmpty(line)) continue;
    const indent = line.search(/\S/);
    if (folded !== undefined && indent > folded) continue;
    folded = undefined;
    const { column, rest } = follow(levels, line);
    if (BLOCK_TEXT.test(rest)) folded = column;
  }
  return levels;
};

const pathOf = (levels: readonly Level[]) => levels.map(({ step }) => step);

/** Finds where a cursor stands behind some text; nowhere inside a comment, a quotation or braces. */
export const cursorPlace = (before: string): CursorPlace | undefined => {
  const lines = before.split('\n');
  const line = lines.pop() ?? '';
  if (/(?:^|\s)#|['"{]/.test(line)) return undefined;
  const levels = followAll(lines);
  const { dashes = '', key, rest = '', indent = '' } = LINE.exec(line)?.groups ?? {};
  if (key === undefined) {
    const column = enterItems(levels, indent.length, dashes);
    if (dashes === '') leave(levels, column, false);
    const isOpen = !rest.includes(' ') && !rest.includes('[');
    return isOpen
      ? { path: pathOf(levels), awaits: 'field', typed: rest, indent: column }
      : undefined;
  }
  follow(levels, line);
  const typed = /[\w./-]*$/.exec(rest)?.[0] ?? '';
  const ahead = rest.slice(0, rest.length - typed.length).trim();
  const isInList = ahead.startsWith('[') && !ahead.endsWith(']');
  if (ahead !== '' && !isInList) return undefined;
  const path = isInList ? [...pathOf(levels), 0] : pathOf(levels);
  return { path, awaits: 'value', typed, indent: levels.at(-1)?.column ?? 0 };
};
