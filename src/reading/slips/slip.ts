/**
 * A slip whose meaning is certain enough to read on past it: what is wrong, and what was meant.
 *
 * One slip has many echoes: a misspelt list of verifiers leaves every mention of one undeclared. So the document is read
 * again as it was meant, and the slip is reported beside what is still wrong then.
 */
import type { Issue, Path } from '../../issue/issue.ts';

/** What was meant in one place of a document. */
export type Edit =
  | { readonly path: Path; readonly renamed: string }
  | { readonly path: Path; readonly replaced: unknown }
  /** The value stands in a field of an object instead. */
  | { readonly path: Path; readonly wrapped: string };

/** A slip, and what the document is read on as; the last of the edits is where problems inside are found again. */
export interface CertainSlip {
  readonly issue: Issue;
  readonly edits: readonly Edit[];
}

type Container = Record<string | number, unknown>;

const put = (container: Container, key: string | number, value: unknown): void => {
  // A field may be called `__proto__`.
  Object.defineProperty(container, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
};

/** No element has that many fields; votes can. */
const MOST_FIELDS = 1_000;

/** Gives a field another name and leaves it where it stands among the others. */
const rename = (container: Container, from: string | number, to: string): void => {
  const fields = Object.entries(container);
  if (fields.length > MOST_FIELDS) return;
  for (const [name] of fields) Reflect.deleteProperty(container, name);
  for (const [name, value] of fields) put(container, name === from ? to : name, value);
};

const apply = (document: unknown, edit: Edit): void => {
  const { path } = edit;
  const last = path.at(-1);
  const container = path.slice(0, -1).reduce<unknown>((at, step) => {
    const isOpen = typeof at === 'object' && at !== null && Object.hasOwn(at, step);
    return isOpen ? (at as Container)[step] : undefined;
  }, document);
  if (last === undefined || typeof container !== 'object' || container === null) return;
  const inside = container as Container;
  if ('renamed' in edit) rename(inside, last, edit.renamed);
  else if ('wrapped' in edit) put(inside, last, { [edit.wrapped]: inside[last] });
  else put(inside, last, edit.replaced);
};

const byDepth = (edits: readonly Edit[]): readonly Edit[] =>
  [...edits].sort((a, b) => a.path.length - b.path.length);

/** The document as it was meant; what was handed over stays as it is. */
export const asMeant = (document: unknown, edits: readonly Edit[]): unknown => {
  const copy: unknown = JSON.parse(JSON.stringify(document));
  // What is inside is changed first, while it still stands where it was written.
  for (const edit of [...byDepth(edits)].reverse()) apply(copy, edit);
  return copy;
};

/** A path of the document as it was meant, in the document as it was written. */
export const asWritten = (path: Path, edits: readonly Edit[]): Path => {
  let written = path;
  for (const edit of byDepth(edits)) {
    const { length } = edit.path;
    const isInside = (depth: number) =>
      edit.path.slice(0, depth).every((step, index) => written[index] === step);
    if ('renamed' in edit) {
      if (isInside(length - 1) && written[length - 1] === edit.renamed)
        written = [...edit.path, ...written.slice(length)];
    } else if ('wrapped' in edit) {
      if (isInside(length) && written[length] === edit.wrapped)
        written = [...edit.path, ...written.slice(length + 1)];
    } else if (isInside(length)) written = edit.path;
  }
  return written;
};
