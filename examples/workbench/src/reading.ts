/**
 * What a text comes to: its problems, or its score.
 *
 * While somebody types, a document is unfinished most of the time. Its problems are shown then, and the score that it had
 * last stays, marked as old.
 */
import { type Agreement, type Path, type Scorecard, scoreAgreement } from 'casus-foederis';
import { type PlacedIssue, type Position, readAgreement } from 'casus-foederis/text';

/** A text that could be scored. */
export interface Scored {
  readonly text: string;
  readonly agreement: Agreement;
  /** What is written, as plain values. */
  readonly document: unknown;
  readonly card: Scorecard;
  readonly warnings: readonly PlacedIssue[];
  readonly locate: (path: Path) => Position | undefined;
}

/** A text as it stands: its problems, or its score. */
export type Reading = { readonly text: string } & (
  | { readonly problems: readonly PlacedIssue[]; readonly scored?: undefined }
  | { readonly problems: readonly []; readonly scored: Scored }
);

const readAnew = (text: string): Reading => {
  const read = readAgreement(text);
  if (read._tag === 'Left') return { text, problems: read.left };
  const { agreement, document, warnings, locate } = read.right;
  return {
    text,
    problems: [],
    scored: { text, agreement, document, card: scoreAgreement(agreement), warnings, locate },
  };
};

let last: Reading | undefined;

/** Reads and scores a text; the one that was read last is not read again. */
export const reading = (text: string): Reading => {
  if (last?.text !== text) last = readAnew(text);
  return last;
};

/** The index of the element that an id names, where the steps of a place spell it: an id may itself hold full stops. */
const elementAt = (
  list: readonly unknown[],
  steps: readonly string[],
): readonly [index: number, used: number] | undefined => {
  for (let used = steps.length; used > 0; used -= 1) {
    const id = steps.slice(0, used).join('.');
    const index = list.findIndex((item) => (item as { id?: unknown } | null)?.id === id);
    if (index >= 0) return [index, used];
  }
  const [step] = steps;
  return step !== undefined && /^\d+$/.test(step) ? [Number(step), 1] : undefined;
};

/** A place as scorecards write it, with ids and full stops, as a path of the agreement. */
export const pathOf = (agreement: Agreement, at: string): Path => {
  const path: (string | number)[] = [];
  let value: unknown = agreement;
  let steps: readonly string[] = at.split('.');
  while (steps.length > 0 && typeof value === 'object' && value !== null) {
    if (Array.isArray(value)) {
      const found = elementAt(value, steps);
      if (found === undefined) break;
      path.push(found[0]);
      value = value[found[0]];
      steps = steps.slice(found[1]);
    } else {
      const [step = '', ...rest] = steps;
      path.push(step);
      value = (value as Readonly<Record<string, unknown>>)[step];
      steps = rest;
    }
  }
  return path;
};

/** Where in its text a place of a scorecard stands. */
export const placeOf = ({ agreement, locate }: Scored, at: string): Position | undefined =>
  locate(pathOf(agreement, at));
