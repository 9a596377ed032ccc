/**
 * Movement as text: how each score moved, what moved it most, what got worse, and what was taken to be the same.
 */
import { listed } from '../analysis/finding.ts';
import { inSentence, upperFirst } from '../analysis/names.ts';
import type { ChangedFact, Movement, ScoreMovement } from '../compare/movement.ts';
import { COMPARED, type Compared } from '../compare/reach.ts';
import type { Range } from '../score/range.ts';
import { isFields } from '../shape/walk.ts';
import { showDuration } from '../time/duration-text.ts';
import { CALLED } from './asides.ts';
import { showApart, showRange } from './figures.ts';
import { columns, wrap } from './typeset.ts';

/** How much to say, and how wide. */
export interface MovementTextOptions {
  /** How many changed facts to list; 5 by default. */
  readonly facts?: number;
  /** Columns of the terminal; 100 by default. */
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
  'possibly': 'not known: the ranges overlap',
  'unchanged': 'unchanged',
} as const;

const MOST_LETTERS = 60;

const short = (text: string): string =>
  text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…`;

type Naming = (id: string) => string | undefined;

/** What the drafts call a party or an element: as the draft before does, if it has it. */
const namesOf = ({ matches }: Movement): Naming => {
  const names = new Map<string, string>();
  for (const { list, before, after, calledBefore, calledAfter } of matches) {
    const name = calledBefore ?? calledAfter;
    if (name === undefined) continue;
    const said =
      list === 'parties' ? inSentence(name) : list === 'drafting' ? name : `“${short(name)}”`;
    for (const id of before === undefined ? [after, `${after}/after`] : [before])
      if (id !== undefined && !names.has(id)) names.set(id, said);
  }
  return (id) => names.get(id);
};

const IN_FIGURES = /^P\w+$/;
const DATED = /^\d{4}/;

/** A word of a document as a person says it: a name, a span of time, or a rung without its hyphens. */
const sayWord = (word: string, nameOf: Naming): string =>
  nameOf(word) ??
  (IN_FIGURES.test(word)
    ? showDuration(word)
    : DATED.test(word)
      ? word
      : word.replaceAll('-', ' '));

/** An element by its title or id, and a reference to a verifier by the verifier's. */
const titleOf = (value: unknown, nameOf: Naming): string | undefined => {
  if (!isFields(value)) return undefined;
  const name = value['title'] ?? value['id'] ?? value['verifier'];
  return typeof name === 'string' ? (nameOf(name) ?? name) : undefined;
};

/** A value in few words: an element by its name, a list by its items, anything else as it is written. */
const showValue = (value: unknown, nameOf: Naming): string => {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return sayWord(value, nameOf);
  if (Array.isArray(value))
    return value.length === 0 ? 'none' : value.map((item) => showValue(item, nameOf)).join(', ');
  return (
    titleOf(value, nameOf) ??
    JSON.stringify(value, (key, inner) => (key === 'cites' ? undefined : inner))
  );
};

/** What came or went, unless its place has already said all that can be said in few words. */
const what = (value: unknown, nameOf: Naming): string =>
  isFields(value) ? '' : `: ${short(showValue(value, nameOf))}`;

/** Which lists are not public. */
const hidden = (value: unknown, nameOf: Naming): string =>
  value === undefined ? 'nothing' : showValue(value, nameOf);

/** A place in a draft by names: of its element, and of the field inside it. */
const placeOf = ([list = '', ...steps]: ChangedFact['path'], nameOf: Naming): string => {
  const said = steps.map((step) => nameOf(step) ?? CALLED[step] ?? sayWord(step, nameOf));
  return said.length === 0 ? (CALLED[list] ?? list) : said.join(', ');
};

/** What happened to a fact: it came, it went, or it changed. */
const changeText = ({ path, before, after }: ChangedFact, nameOf: Naming): string => {
  const at = upperFirst(placeOf(path, nameOf));
  if (path[0] === 'undisclosed')
    return `${at}: ${hidden(before, nameOf)} → ${hidden(after, nameOf)}`;
  const [then, now] = [before, after].map((value) => short(showValue(value, nameOf)));
  if (path[0] === 'date') return `${at}: ${then} → ${now} (rounds count up to it)`;
  if (before === undefined) return `${at}, new${what(after, nameOf)}`;
  if (after === undefined) return `${at}, gone${what(before, nameOf)}`;
  return `${at}: ${then} → ${now}`;
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

const factText = (
  fact: ChangedFact,
  name: Compared,
  width: number,
  nameOf: Naming,
): readonly string[] => {
  const { [name]: share = { low: 0, high: 0 } } = fact.share;
  const on = name === 'overall' ? '' : `${LABELS[name].toLowerCase()} `;
  return wrap(`- ${changeText(fact, nameOf)} (${on}${showShareOf(share)})`, width, 4);
};

/** The score that a fact lowered most, at either end. */
export const mostLowered = ({ share }: ChangedFact): Compared => {
  const least = (name: Compared) => Math.min(share[name]?.low ?? 0, share[name]?.high ?? 0);
  return COMPARED.reduce((one, other) => (least(other) < least(one) ? other : one));
};

/** Whether a share is more than rounding shows. */
const isShown = ({ share }: ChangedFact, name: Compared): boolean =>
  showShareOf(share[name] ?? { low: 0, high: 0 }) !== '0';

/** What a score was, and what it is; one that moved shows it, however little. */
export const showMove = ({
  direction,
  before,
  after,
}: ScoreMovement): readonly [before: string, after: string] =>
  direction === 'unchanged' ? [showRange(before), showRange(after)] : showApart(before, after);

/** A difference of less than this is no finding about texts that people have coded. */
const HARDLY = 0.005;

const directionText = ({ direction, before, after }: ScoreMovement): string => {
  if (direction === 'unchanged')
    return before.low < before.high ? 'the same range' : DIRECTIONS.unchanged;
  const isCertain = direction !== 'possibly';
  const gap = Math.max(after.low - before.high, before.low - after.high);
  return `${DIRECTIONS[direction]}${isCertain && gap < HARDLY ? ', by hardly anything' : ''}`;
};

const scoreRows = ({ scores }: Movement): readonly string[] =>
  columns(
    COMPARED.map((name) => {
      const score = scores[name];
      return score === undefined
        ? [LABELS[name], 'does not apply to both']
        : [LABELS[name], showMove(score).join(' → '), directionText(score)];
    }),
  );

/** What changed if nothing moved, so that nobody wonders whether an edit was read. */
const idleText = (
  facts: readonly ChangedFact[],
  most: number,
  width: number,
  nameOf: Naming,
): readonly string[] =>
  facts.length === 0
    ? ['', 'No coded fact changed.']
    : [
        '',
        `Changed, without moving the overall score (${Math.min(most, facts.length)} of ${facts.length})`,
        ...facts.slice(0, most).flatMap((fact) => wrap(`- ${changeText(fact, nameOf)}`, width, 4)),
      ];

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
  const nameOf = namesOf(moved);
  const against = worse.filter((fact) => isShown(fact, mostLowered(fact)));
  const error = Math.max(0, ...Object.values(scores).map((score) => score.error));
  const likened = matches
    .filter(({ by }) => by === 'likeness')
    .map(({ calledBefore: one = '', calledAfter: other = '' }) =>
      one === other ? `“${short(one)}”` : `“${short(one)}” and “${short(other)}”`,
    );
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines];
  return [
    ...wrap(`${before.title} (${before.date}) → ${after.title} (${after.date})`, width, 0),
    '',
    ...scoreRows(moved),
    ...(Object.keys(scores).length < COMPARED.length
      ? [
          '',
          ...wrap(
            'Here the overall score covers only the indicators that apply to both drafts.',
            width,
            0,
          ),
        ]
      : []),
    ...section(
      `What moved the overall score most (${Math.min(most, moving.length)} of ${facts.length} changed facts)`,
      moving.slice(0, most).flatMap((fact) => factText(fact, 'overall', width, nameOf)),
    ),
    ...(moving.length > 0 || unshared.length > 0 ? [] : idleText(facts, most, width, nameOf)),
    ...section(
      `What counts against the later draft (${Math.min(most, against.length)} of ${against.length})`,
      against.slice(0, most).flatMap((fact) => factText(fact, mostLowered(fact), width, nameOf)),
    ),
    ...(likened.length === 0
      ? []
      : ['', ...wrap(`Taken to be the same: ${likened.join('; ')}.`, width, 2)]),
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
            `The share of each change is an estimate, with a standard error of at most ${error.toFixed(3)}.`,
            width,
            2,
          ),
        ]),
  ].join('\n');
};
