/**
 * What stands beside the score: what is written down and left out of it, and what was not read for it.
 */
import { namesIn } from '../analysis/names.ts';
import type { Scorecard, Warning } from '../model/scorecard.ts';
import { wrap } from './typeset.ts';

const whyLeftOut = ([, , field]: Warning['path'], found: string, date: string): string => {
  if (field === 'date') return `dated after the text (${date})`;
  return field === 'terms' ? 'about no element of the text' : `${found} is outside the scope`;
};

/** Things that are left out of the score for the same reason, by the names of the elements that they are written in. */
export interface LeftOut {
  readonly titles: readonly string[];
  readonly why: string;
}

/** Lists what is written there and left out of the score, alike things together. */
export const leftOut = ({
  agreement: { date, elements },
  warnings,
}: Pick<Scorecard, 'agreement' | 'warnings'>): readonly LeftOut[] => {
  const alike = new Map<string, string[]>();
  for (const { path, found } of warnings) {
    const element = elements.filter(({ list }) => list === path[0])[Number(path[1])];
    const why = whyLeftOut(path, found, date);
    alike.set(why, [...(alike.get(why) ?? []), element?.title ?? '']);
  }
  return [...alike].map(([why, titles]) => ({ titles, why }));
};

/** What is left out, alike things in one line. */
export const warningsText = (card: Scorecard, width: number): readonly string[] =>
  leftOut(card).flatMap(({ titles, why }) => wrap(`- ${titles.join('; ')}: ${why}`, width, 4));

/** Fields whose name in a document is no name that a person would give them. */
export const CALLED: Readonly<Record<string, string>> = {
  detects: 'time of detection',
  finds: 'time of the finding',
  within: 'time allowed',
  exitNotice: 'notice for leaving',
  established: 'who establishes a breach',
  controlledBy: 'who controls the condition',
  against: 'against whom it runs',
  undisclosed: 'what is not public',
  seats: 'seat',
  binds: 'whom it binds',
  forbids: 'what it forbids',
  protects: 'whom it protects',
};

/** A field as a person says it: the last step of its place that is no number. */
const fieldOf = (at: string, nameOf: (id: string) => string): string => {
  const steps = at.split('.').filter((step) => !/^\d+$/.test(step));
  const last = steps.at(-1) ?? at;
  return steps.includes('seats') ? `role of ${nameOf(last)}` : (CALLED[last] ?? last);
};

/** The fields of one element that were not read. */
export interface Unread {
  /** The name of the element, or that of the text as a whole. */
  readonly of: string;
  readonly fields: readonly string[];
}

/** Lists what was not read, element by element. */
export const unread = (card: Pick<Scorecard, 'agreement' | 'notRead'>): readonly Unread[] => {
  const nameOf = namesIn(card.agreement);
  const fields = new Map<string, Set<string>>();
  for (const { at, element } of card.notRead) {
    const of = element === undefined ? 'The text as a whole' : nameOf(element);
    fields.set(of, (fields.get(of) ?? new Set()).add(fieldOf(at, nameOf)));
  }
  return [...fields].map(([of, names]) => ({ of, fields: [...names] }));
};

/** What was not read: of each element the fields, up to a number of elements. */
export const notReadText = (card: Scorecard, width: number, most: number): readonly string[] => {
  const lines = unread(card).map(({ of, fields }) => `- ${of}: ${fields.join(', ')}`);
  const left = lines.length - most;
  return [
    ...lines.slice(0, most).flatMap((line) => wrap(line, width, 4)),
    ...(left > 0 ? [`- and in ${left} more places`] : []),
  ];
};
