/**
 * Movement as text: how each score moved, what moved it most, what got worse, and what was taken to be the same.
 */
import { listed } from '../analysis/finding.ts';
import {
  type ChangedFact,
  COMPARED,
  type Compared,
  type Movement,
  type ScoreMovement,
} from '../compare/movement.ts';
import type { Range } from '../score/range.ts';
import { isFields } from '../shape/walk.ts';
import { showApart, showRange } from './figures.ts';
import { columns, wrap } from './typeset.ts';

/** How much to say, and how wide. */
export interface MovementTextOptions {
  /** How many changed facts to tell; 5 where nothing is given. */
  readonly facts?: number;
  /** Columns of the terminal; 100 where nothing is given. */
  readonly width?: number;
}

/** What the scores that are compared are called. */
export const LABELS: Readonly<Record<Compared, string>> = {
  baselines: 'Baselines and verification',
  guarantees: 'Guarantees',
  coDrafting: 'Co-drafting',
  overall: 'Overall',
};

/** How a score moved, in words. */
export const DIRECTIONS = {
  'certainly-up': 'certainly up',
  'certainly-down': 'certainly down',
  'possibly': 'possibly: ranges overlap',
  'unchanged': 'unchanged',
} as const;

const MOST_LETTERS = 60;

/** An element by its title or id, and a reference to a verifier by the verifier's. */
const nameOf = (value: unknown): string | undefined => {
  const name = isFields(value) ? (value['title'] ?? value['id'] ?? value['verifier']) : undefined;
  return typeof name === 'string' ? name : undefined;
};

/** A value in few words: an element by its name, a list by its items, anything else as it is written. */
const showValue = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return value.length === 0 ? 'none' : value.map((item) => showValue(item)).join(', ');
  const name = nameOf(value);
  if (name !== undefined) return name;
  return JSON.stringify(value, (key, inner) => (key === 'cites' ? undefined : inner));
};

const short = (text: string): string =>
  text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…`;

/** What came or went: by its value, save where its place has said all that there is to say in few words. */
const what = (value: unknown): string =>
  isFields(value) && nameOf(value) === undefined ? '' : `: ${short(showValue(value))}`;

/** What was not public: nothing where all was. */
const hidden = (value: unknown): string =>
  value === undefined ? 'all public' : `${showValue(value)} not public, and so open`;

/** What happened to a fact: it came, it went, or it is another one now. */
const told = ({ path, before, after }: ChangedFact): string => {
  const at = path.join('.');
  if (at === 'undisclosed') return `${at}: ${hidden(before)} → ${hidden(after)}`;
  if (at === 'date')
    return `${at}: ${showValue(before)} → ${showValue(after)}, up to which rounds count`;
  if (before === undefined) return `${at}, new${what(after)}`;
  if (after === undefined) return `${at}, gone${what(before)}`;
  return `${at}: ${short(showValue(before))} → ${short(showValue(after))}`;
};

const signed = (value: number): string => {
  const text = value.toFixed(3);
  return Number(text) === 0 ? '0' : value > 0 ? `+${text}` : text;
};

/** A share at both ends; one figure where they show alike. */
export const showShareOf = ({ low, high }: Range): string => {
  const [least, most] = [signed(low), signed(high)];
  return least === most ? least : `${least} at worst, ${most} at best`;
};

const factText = (fact: ChangedFact, name: Compared, width: number): readonly string[] => {
  const { [name]: share = { low: 0, high: 0 } } = fact.share;
  const on = name === 'overall' ? '' : `${LABELS[name].toLowerCase()} `;
  return wrap(`- ${told(fact)} (${on}${showShareOf(share)})`, width, 4);
};

/** The score that a fact lowered most, at either end. */
export const mostLowered = ({ share }: ChangedFact): Compared => {
  const least = (name: Compared) => Math.min(share[name]?.low ?? 0, share[name]?.high ?? 0);
  return COMPARED.reduce((one, other) => (least(other) < least(one) ? other : one));
};

/** What a score was, and what it is; one that moved shows it, however little. */
export const showMove = ({
  direction,
  before,
  after,
}: ScoreMovement): readonly [before: string, after: string] =>
  direction === 'unchanged' ? [showRange(before), showRange(after)] : showApart(before, after);

const scoreRows = ({ scores }: Movement): readonly string[] =>
  columns(
    COMPARED.map((name) => {
      const score = scores[name];
      return score === undefined
        ? [LABELS[name], 'not asked of both']
        : [LABELS[name], showMove(score).join(' → '), DIRECTIONS[score.direction]];
    }),
  );

/**
 * Says how one draft moved from another: the scores, the facts that moved the overall score most, what got worse.
 *
 * @example
 * movementText(movement(agreement, { ...agreement, verification: [] })).includes('certainly down'); // => true
 */
export const movementText = (
  moved: Movement,
  { facts: most = 5, width = 100 }: MovementTextOptions = {},
): string => {
  const { before, after, scores, facts, worse, matches, unshared = [] } = moved;
  const moving = facts.filter(
    ({ share }) => Math.abs(share.overall?.low ?? 0) + Math.abs(share.overall?.high ?? 0) > 0,
  );
  const error = Math.max(0, ...Object.values(scores).map((score) => score.error));
  const likened = matches
    .filter(({ by }) => by === 'likeness')
    .map(({ before: one, after: other }) => `${one} ~ ${other}`);
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines];
  return [
    ...wrap(`${before.title} (${before.date}) → ${after.title} (${after.date})`, width, 0),
    '',
    ...scoreRows(moved),
    ...(Object.keys(scores).length < COMPARED.length
      ? [
          '',
          ...wrap('The overall score covers only the indicators asked of both drafts.', width, 0),
        ]
      : []),
    ...section(
      `What moved the overall score most (${Math.min(most, moving.length)} of ${facts.length} changed facts)`,
      moving.slice(0, most).flatMap((fact) => factText(fact, 'overall', width)),
    ),
    ...section(
      `What got worse (${Math.min(most, worse.length)} of ${worse.length})`,
      worse.slice(0, most).flatMap((fact) => factText(fact, mostLowered(fact), width)),
    ),
    ...(likened.length === 0
      ? []
      : ['', ...wrap(`Taken to be the same: ${listed(likened)}.`, width, 2)]),
    ...(unshared.length === 0
      ? []
      : [
          '',
          ...wrap(
            `What each of ${facts.length} changed facts did to ${listed(unshared.map((name) => LABELS[name].toLowerCase()))} was not worked out: it would take too long for drafts of this size.`,
            width,
            2,
          ),
        ]),
    ...(error === 0
      ? []
      : [
          '',
          ...wrap(
            `Shares are averages over randomly drawn orders; standard error at most ${error.toFixed(3)}.`,
            width,
            2,
          ),
        ]),
  ].join('\n');
};
