/**
 * How far two elements of the same kind are alike, where their ids say nothing.
 *
 * Elements are likened trait by trait: whom they bind, what they forbid, who acts; a long list weighs no more than a short
 * one. What they are called is in somebody's own words: words that two share speak for them, and words that they do not
 * share do not speak against them. A party is known by its name, its abbreviation or its initials, and a round by its
 * place.
 */
import type { Baseline, Guarantee, Party, Round, Verifier } from '../model/agreement.ts';

type Values = ReadonlySet<string>;

/** What an element is known by. */
export interface Traits {
  /** Coded traits, each with its values; two elements of the same kind have the same. */
  readonly coded: readonly Values[];
  /** The words that it is called by. */
  readonly words: Values;
}

/** A word of three letters is as often an article as a name. */
const SHORTEST_WORD = 4;

const wordsOf = (...texts: readonly (string | undefined)[]): Values =>
  new Set(
    texts
      .join(' ')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= SHORTEST_WORD),
  );

const NOTHING: Values = new Set();

const known = (words: Values, ...coded: readonly (readonly string[])[]): Traits => ({
  coded: coded.map((values) => new Set(values)),
  words,
});

/** Capitals and hyphens, as in `NATO` or `FARC-EP`. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}.-]*\p{Lu}[\p{Lu}\p{N}.-]*$/u;
/** Two initials are too often somebody else's. */
const FEWEST_INITIALS = 3;

const asWord = (abbreviation: string): string =>
  abbreviation.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const initialsOf = (name: string): string => {
  const capitals = name
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (/^\p{Lu}/u.test(word) ? [word.charAt(0)] : []));
  return capitals.length < FEWEST_INITIALS ? '' : capitals.join('').toLowerCase();
};

/** What a party may be called: its name in full, the name without an abbreviation in brackets, and short forms. */
const namesOf = (name: string): readonly Values[] => {
  const inBrackets = [...name.matchAll(/\(([^()]*)\)/gu)]
    .map(([, inside = '']) => inside)
    .filter((inside) => ABBREVIATION.test(inside));
  const bare = inBrackets.reduce((text, inside) => text.replace(`(${inside})`, ' '), name).trim();
  const short = [...inBrackets, ...(ABBREVIATION.test(bare) ? [bare] : [])].map(asWord);
  const initials = initialsOf(bare);
  return [
    wordsOf(name),
    ...(bare === name ? [] : [wordsOf(bare)]),
    ...[...short, ...(initials === '' ? [] : [initials])].map((word) => new Set([word])),
  ];
};

/** The traits of an element, by the list it stands in. */
export const TRAITS = {
  // A party has one trait, its name, in as many forms as it may be called by.
  parties: ({ name }: Party): Traits => ({ coded: namesOf(name), words: NOTHING }),
  baselines: ({ id, title, subject, binds, forbids }: Baseline) =>
    known(wordsOf(id, title), [subject], binds, forbids),
  verification: ({ id, title, operators, means }: Verifier) =>
    known(wordsOf(id, title), operators, means),
  guarantees: ({ id, title, protects, breaches, responders }: Guarantee) =>
    known(
      wordsOf(id, title),
      protects,
      breaches,
      responders.map(({ party }) => party),
      responders.flatMap(({ responses }) => (typeof responses === 'string' ? [] : responses)),
    ),
  // Rounds are alike where they were in the same place, whoever sat there.
  drafting: ({ id, place, produced }: Round): Traits => ({
    coded: [wordsOf(place)],
    words: wordsOf(id, produced),
  }),
};

const common = (some: Values, others: Values): number => {
  let count = 0;
  for (const one of some) if (others.has(one)) count++;
  return count;
};

/** Dice's coefficient: twice what both have, over what each has. What neither has is nothing in common. */
const shareInCommon = (some: Values, others: Values): number =>
  some.size + others.size === 0 ? 0 : (2 * common(some, others)) / (some.size + others.size);

/** The share of their words that two elements have in common, from 0 to 1. */
export const wordsShared = ({ words }: Traits, other: Traits): number =>
  shareInCommon(words, other.words);

/** The share of values in common, from 0 to 1, averaged over the coded traits. */
const traitsShared = ({ coded }: Traits, other: Traits): number =>
  coded.reduce(
    (sum, values, trait) => sum + shareInCommon(values, other.coded[trait] ?? NOTHING),
    0,
  ) / coded.length;

/** How far two elements are alike. */
export interface Likeness {
  /** From 0 to 1. */
  readonly share: number;
  /** The higher, the sooner they are paired. */
  readonly rank: number;
}

/** Likens by coded traits, or by these and the words in equal parts where that brings two elements closer. */
export const likeness = (one: Traits, other: Traits): Likeness => {
  const [traits, words] = [traitsShared(one, other), wordsShared(one, other)];
  return { share: Math.max(traits, (traits + words) / 2), rank: traits + words };
};

/** Likens by the two forms of a name that are closest: `FARC-EP` is the group that has it in brackets. */
export const likenessOfName = (one: Traits, other: Traits): Likeness => {
  const share = Math.max(
    0,
    ...one.coded.flatMap((name) => other.coded.map((called) => shareInCommon(name, called))),
  );
  return { share, rank: share };
};

/** Likens by the words of whichever place has fewer: one report names the town, another the hall and the town. */
export const likenessOfPlace = (one: Traits, other: Traits): Likeness => {
  const [place = NOTHING, elsewhere = NOTHING] = [one.coded[0], other.coded[0]];
  const fewer = Math.min(place.size, elsewhere.size);
  return {
    share: fewer === 0 ? 0 : common(place, elsewhere) / fewer,
    rank: shareInCommon(place, elsewhere),
  };
};
