/**
 * What is wrong with the syntax of a YAML text, in the words of somebody who wrote it by hand.
 *
 * A parser says where it could not go on, which is seldom where the slip is. So the likely slips round about are mended
 * one at a time, and the one after which the text can be read on is what is reported, with its mend.
 */
import type { Path } from '../../issue/issue.ts';
import { isBlank, type Line, linesIn } from './lines.ts';
import type { Mend } from './mend.ts';
import { LONGEST_TRIED, mendsOf, mendsOfOpen } from './mends.ts';
import { pathAt, type Slip } from './passage.ts';
import { positionsIn } from './position.ts';
import { documentsIn, type Fault, faultlessUpTo } from './yaml-documents.ts';
import { readPassage } from './yaml-passages.ts';
import { wordsFor } from './yaml-words.ts';

/** Lines after the error that are read to see whether a mend helps. */
const LINES_AFTER = 40;
/** Lines before the error in which an open quotation mark or bracket is looked for. */
const LINES_BEFORE = 400;
/** The most changes that are tried. */
const MOST_TRIED = 40;
/** Lines beyond the error that must be readable for a mend to be believed. */
const LINES_CLEARED = 3;

const beginsElement = ({ text }: Line): boolean => /^[A-Za-z]/.test(text);

const changed = (text: string, { at, text: by }: Mend, from: number, to: number): string =>
  text.slice(from, at.start) + by + text.slice(at.end, to);

/** The lines round about an error, by their index. */
interface Scene {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly at: number;
  /** From which offsets on the error is seen as well. */
  readonly seen: Map<number, boolean>;
}

const nextLine = ({ lines }: Scene, from: number, step: 1 | -1): number => {
  let index = from + step;
  while (index >= 0 && index < lines.length && isBlank(lines[index] as Line)) index += step;
  return index;
};

/** The line of a top-level field at or above a line: what comes before has no part in an error below it. */
const elementAbove = ({ lines }: Scene, index: number): number => {
  let above = Math.min(index, lines.length - 1);
  while (above > 0 && !beginsElement(lines[above] as Line)) above--;
  return Math.max(above, 0);
};

/**
 * Where to begin reading to see whether a change helps: at the element of the change. Where the error is not seen from
 * there, its cause stands before.
 */
const beginning = (scene: Scene, mend: Mend, to: number): number | undefined => {
  const { text, lines, at } = scene;
  const first = lines.findIndex(({ end }) => end >= mend.at.start);
  const above = elementAbove(scene, Math.min(first, nextLine(scene, at, -1)));
  const from = lines[above]?.start ?? 0;
  const isSeen =
    scene.seen.get(from) ??
    (to - from <= LONGEST_TRIED && faultlessUpTo(text.slice(from, to)) <= to - from);
  scene.seen.set(from, isSeen);
  return isSeen ? from : undefined;
};

/** How far a text can be read once it is changed: the offset of the next error in the text as it was. */
const readableTo = (scene: Scene, mend: Mend): number => {
  const { text, lines, at } = scene;
  const to = lines[Math.min(at + LINES_AFTER, lines.length - 1)]?.end ?? text.length;
  const from = beginning(scene, mend, to);
  if (from === undefined) return -1;
  const reached = faultlessUpTo(changed(text, mend, from, to));
  return reached + from - (mend.text.length - (mend.at.end - mend.at.start));
};

const candidates = (scene: Scene): readonly Mend[] => {
  const { lines, at } = scene;
  const near = [at, nextLine(scene, at, -1), nextLine(scene, at, 1)];
  const mends = near.flatMap((index) => mendsOf(lines, index));
  for (let index = at - 1; index >= Math.max(0, at - LINES_BEFORE); index--)
    if (!near.includes(index)) mends.push(...mendsOfOpen(lines[index] as Line));
  return mends.slice(0, MOST_TRIED);
};

/** The change after which the text can be read furthest, where that is well beyond the error. */
const bestMend = (scene: Scene): Mend | undefined => {
  let cleared = scene.at;
  for (let count = 0; count < LINES_CLEARED; count++) cleared = nextLine(scene, cleared, 1);
  let best: Mend | undefined;
  let furthest = scene.lines[cleared]?.end ?? scene.text.length;
  for (const mend of candidates(scene)) {
    const reached = readableTo(scene, mend);
    const isShorter =
      reached === furthest &&
      mend.moved !== undefined &&
      best?.moved !== undefined &&
      mend.moved < best.moved;
    if (reached > furthest || isShorter) [best, furthest] = [mend, reached];
  }
  return best;
};

/** Where in the document the mended stretch stands, as far as the mended text shows. */
const placeOf = (text: string, mend: Mend): Path => {
  if (mend.code !== 'needs-quotes') return [];
  const mended = changed(text, mend, 0, text.length);
  const read = documentsIn(mended);
  const [document] = 'documents' in read ? read.documents : [];
  if (document === undefined) return [];
  return pathAt(readPassage(mended, document, positionsIn(mended)).passage, mend.at.start);
};

const slipOf = (text: string, mend: Mend): Slip => {
  const { at, title, text: by, code, shown, found, expected, suggestion } = mend;
  return {
    at: shown,
    issue: {
      code,
      path: placeOf(text, mend),
      found,
      expected,
      ...(suggestion === undefined ? {} : { suggestion }),
    },
    mend: { at, title, text: by },
  };
};

/** Whether the parser itself says what is wrong, and where. */
const isClear = ({ code, message }: Fault): boolean =>
  code === 'BAD_DQ_ESCAPE' || message.startsWith('Multi-line');

/** Says what is wrong where the syntax of a text first fails. */
export const syntaxSlip = (text: string, error: Fault): Slip => {
  const offset = Math.min(error.pos[0], text.length);
  const lines = linesIn(text);
  const index = lines.findIndex(({ end }) => end >= offset);
  const at = index < 0 ? lines.length - 1 : index;
  const mend = isClear(error) ? undefined : bestMend({ text, lines, at, seen: new Map() });
  if (mend !== undefined) return slipOf(text, mend);
  return wordsFor(text, error, lines[at] as Line);
};
