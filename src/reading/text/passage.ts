/**
 * A document as it stands in its text: each value with the stretch that it was read from.
 *
 * YAML and JSON are both read into passages, so that whatever is said of places holds for either.
 */
import type { Issue, Path } from '../../issue/issue.ts';
import type { Position, Positions } from './position.ts';

/** A stretch of text, by offsets in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A value, and where it stands; of an object and a list, also where their parts stand. */
export interface Passage extends Stretch {
  readonly value: unknown;
  readonly fields?: ReadonlyMap<string, Entry>;
  readonly items?: readonly Passage[];
  /** Whether it is a value of YAML without quotes. */
  readonly isPlain?: boolean;
  /** Whether it is an object between braces. */
  readonly isFlow?: boolean;
}

/** The name of a field, and what stands under it. */
export interface Entry {
  readonly name: Stretch;
  readonly passage: Passage;
}

/** A problem of the text itself, and the stretch where it is. */
export interface Slip {
  readonly issue: Issue;
  readonly at: Stretch;
  /** What the stretch should be instead, where that is certain. */
  readonly mend?: { readonly title: string; readonly at: Stretch; readonly text: string };
}

/** What came of reading a text: the document and slips that do not hide the rest, or slips alone, or nothing. */
export interface TextRead {
  readonly passage?: Passage;
  readonly slips: readonly Slip[];
}

/** How far a path can be followed. */
interface Followed {
  readonly passage: Passage;
  /** The name of the last field that was passed, where the passage stands under one. */
  readonly name: Stretch | undefined;
  readonly steps: number;
}

const follow = (top: Passage, path: Path): Followed => {
  let passage = top;
  let name: Stretch | undefined;
  let steps = 0;
  for (const step of path) {
    const entry = typeof step === 'string' ? passage.fields?.get(step) : undefined;
    const next = typeof step === 'number' ? passage.items?.[step] : entry?.passage;
    if (next === undefined) break;
    [passage, name, steps] = [next, entry?.name, steps + 1];
  }
  return { passage, name, steps };
};

/** The end of the line on which a stretch begins, or of the stretch, whichever comes first. */
const endOnLine = (text: string, { start, end }: Stretch): number => {
  const line = text.slice(start, end).search(/\r|\n/);
  return line < 0 ? end : start + line;
};

/** What to underline of a passage: a short value whole, of a larger one its name or its first line. */
const shownOf = (text: string, { passage, name }: Followed): Stretch => {
  const end = endOnLine(text, passage);
  const isShort = end === passage.end && end > passage.start;
  if (isShort || name === undefined) return { start: passage.start, end };
  return name;
};

/** Where something stands in a text; what is not there stands where its parent does. */
export const stretchOf = (text: string, top: Passage, path: Path): Stretch =>
  shownOf(text, follow(top, path));

/** The name of the field at a path, where there is one: what is wrong with a foreign field is its name. */
export const nameOf = (top: Passage, path: Path): Stretch | undefined => {
  const followed = follow(top, path);
  return followed.steps === path.length ? followed.name : undefined;
};

/** Finds places of a document in its text: nothing for a path of which not even the first step is there. */
export const locator =
  (text: string, top: Passage, positions: Positions) =>
  (path: Path): Position | undefined => {
    const followed = follow(top, path);
    if (followed.steps === 0 && path.length > 0) return undefined;
    const { start, end } = shownOf(text, followed);
    return positions(start, end);
  };

/** The path of the innermost value or name that stands at an offset. */
export const pathAt = (top: Passage, offset: number): Path => {
  const path: (string | number)[] = [];
  const holds = ({ start, end }: Stretch): boolean => start <= offset && offset <= end;
  for (let at: Passage | undefined = top; at !== undefined; ) {
    let inner: Passage | undefined;
    for (const [word, { name, passage }] of at.fields ?? [])
      if (holds({ start: name.start, end: Math.max(name.end, passage.end) }) && holds(passage)) {
        inner = passage;
        path.push(word);
        break;
      }
    for (const [index, item] of inner === undefined ? (at.items ?? []).entries() : [])
      if (holds(item)) {
        inner = item;
        path.push(index);
        break;
      }
    at = inner;
  }
  return path;
};

/** The passage at a path, where there is one. */
export const passageAt = (top: Passage, path: Path): Passage | undefined => {
  const followed = follow(top, path);
  return followed.steps === path.length ? followed.passage : undefined;
};
