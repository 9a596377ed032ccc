/**
 * Which element of one draft is which of another.
 *
 * The same id is the same element. Where ids changed, elements of the same kind are likened by their coded traits: whom
 * they bind, what they forbid, who acts, what they are called. What is likened is shown, so that a reader can object.
 */
import type { Agreement, Baseline, Guarantee, Party, Round, Verifier } from '../model/agreement.ts';
import { withElementsRenamed, withPartiesRenamed } from '../shape/rename.ts';
import { daysApart } from '../time/calendar-date.ts';

/** The lists whose elements are matched. */
export const MATCHED_LISTS = [
  'parties',
  'baselines',
  'verification',
  'guarantees',
  'drafting',
] as const;

/** An element of either draft or of both. */
export interface Match {
  readonly list: (typeof MATCHED_LISTS)[number];
  /** Its id in the draft before; nothing where it is new. */
  readonly before?: string;
  /** Its id in the draft after; nothing where it is gone. */
  readonly after?: string;
  /** What either draft calls it: the name of a party, a title, a place and date. */
  readonly calledBefore?: string;
  readonly calledAfter?: string;
  /** How it was found: not at all where only one draft has it. */
  readonly by: 'id' | 'likeness' | 'none';
  /** Of likened elements the share of traits that they have in common, from 0 to 1. */
  readonly likeness?: number;
}

/** From this share on, two elements are taken to be the same: more in common than not. */
const LEAST_LIKENESS = 0.5;

const words = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);

const traits = (name: string, values: readonly string[]): readonly string[] =>
  values.map((value) => `${name}:${value}`);

const traitsOf = {
  parties: ({ name }: Party) => traits('name', words(name)),
  baselines: ({ subject, binds, forbids, title }: Baseline) => [
    `subject:${subject}`,
    ...traits('binds', binds),
    ...traits('forbids', forbids),
    ...traits('title', words(title)),
  ],
  verification: ({ operators, means, title }: Verifier) => [
    ...traits('operator', operators),
    ...traits('means', means),
    ...traits('title', words(title)),
  ],
  guarantees: ({ protects, breaches, responders, title }: Guarantee) => [
    ...traits('protects', protects),
    ...traits('breach', breaches),
    ...responders.flatMap(({ party, responses }) => [
      `responder:${party}`,
      ...traits('response', typeof responses === 'string' ? [] : responses),
    ]),
    ...traits('title', words(title)),
  ],
  // Rounds are alike where they were in the same place at about the same time, whoever sat there.
  drafting: ({ place }: Round) => traits('place', words(place)),
};

/** Reports of one round date its beginning up to so many days apart. */
const DAYS_APART = 7;

const atAboutTheSameTime = (one: Round, other: Round): boolean =>
  daysApart(one.date, other.date) <= DAYS_APART;

/** The share of traits in common (Dice's coefficient). */
const likeness = (some: ReadonlySet<string>, others: ReadonlySet<string>): number => {
  let common = 0;
  for (const trait of some) if (others.has(trait)) common++;
  return some.size + others.size === 0 ? 0 : (2 * common) / (some.size + others.size);
};

interface Named {
  readonly id: string;
}

interface Traced<T> {
  readonly item: T;
  readonly traits: ReadonlySet<string>;
}

const matchList = <T extends Named>(
  list: Match['list'],
  before: readonly T[],
  after: readonly T[],
  traitsOfItem: (item: T) => readonly string[],
  canBeOne: (item: T, other: T) => boolean = () => true,
): readonly Match[] => {
  const [olds, news] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  const gone = before.filter(({ id }) => !news.has(id));
  const added = after.filter(({ id }) => !olds.has(id));
  const traced = (items: readonly T[]): readonly Traced<T>[] =>
    items.map((item) => ({ item, traits: new Set(traitsOfItem(item)) }));
  const [goneTraits, addedTraits] = [traced(gone), traced(added)];
  const pairs = goneTraits
    .flatMap((one) =>
      addedTraits
        .filter((other) => canBeOne(one.item, other.item))
        .map((other) => ({
          before: one.item.id,
          after: other.item.id,
          likeness: likeness(one.traits, other.traits),
        })),
    )
    .filter((pair) => pair.likeness >= LEAST_LIKENESS)
    // The likest first; ids decide between equals, so that the order of the lists does not.
    .sort(
      (a, b) =>
        b.likeness - a.likeness || (`${a.before} ${a.after}` < `${b.before} ${b.after}` ? -1 : 1),
    );
  const taken = { before: new Set<string>(), after: new Set<string>() };
  const likened = pairs.flatMap((pair): Match[] => {
    if (taken.before.has(pair.before) || taken.after.has(pair.after)) return [];
    taken.before.add(pair.before);
    taken.after.add(pair.after);
    return [{ list, ...pair, by: 'likeness' }];
  });
  return [
    ...before
      .filter(({ id }) => news.has(id))
      .map(({ id }): Match => ({ list, before: id, after: id, by: 'id' })),
    ...likened,
    ...gone
      .filter(({ id }) => !taken.before.has(id))
      .map(({ id }): Match => ({ list, before: id, by: 'none' })),
    ...added
      .filter(({ id }) => !taken.after.has(id))
      .map(({ id }): Match => ({ list, after: id, by: 'none' })),
  ];
};

/** Gives what is the same the same name, and what is new a name that nothing before has. */
const renaming = (
  matches: readonly Match[],
  taken: ReadonlySet<string>,
): ((id: string) => string) => {
  const names = new Map<string, string>();
  for (const { before, after } of matches) {
    if (after === undefined) continue;
    names.set(after, before ?? (taken.has(after) ? `${after}/after` : after));
  }
  return (id) => names.get(id) ?? id;
};

/** What a draft calls its parties and elements, list by list. */
const titlesIn = (agreement: Agreement): ((list: Match['list'], id: string) => string) => {
  const titles = new Map<string, string>([
    ...agreement.parties.map(({ id, name }) => [`parties ${id}`, name] as const),
    ...(['baselines', 'verification', 'guarantees'] as const).flatMap((list) =>
      agreement[list].map(({ id, title = id }) => [`${list} ${id}`, title] as const),
    ),
    ...agreement.drafting.map(
      ({ id, place, date }) => [`drafting ${id}`, `${place}, ${date}`] as const,
    ),
  ]);
  return (list, id) => titles.get(`${list} ${id}`) ?? id;
};

/** Two drafts with the same names for what is the same, and what was taken to be the same. */
interface Aligned {
  readonly after: Agreement;
  readonly matches: readonly Match[];
}

/** Aligns the names of one draft with those of another before it. */
export const aligned = (before: Agreement, after: Agreement): Aligned => {
  const parties = matchList('parties', before.parties, after.parties, traitsOf.parties);
  const renamed = withPartiesRenamed(
    after,
    renaming(parties, new Set(before.parties.map(({ id }) => id))),
  );
  const elements = [
    ...matchList('baselines', before.baselines, renamed.baselines, traitsOf.baselines),
    ...matchList('verification', before.verification, renamed.verification, traitsOf.verification),
    ...matchList('guarantees', before.guarantees, renamed.guarantees, traitsOf.guarantees),
    ...matchList(
      'drafting',
      before.drafting,
      renamed.drafting,
      traitsOf.drafting,
      atAboutTheSameTime,
    ),
  ];
  const ids = [before.baselines, before.verification, before.guarantees, before.drafting].flatMap(
    (list) => list.map(({ id }) => id),
  );
  const [titleBefore, titleAfter] = [titlesIn(before), titlesIn(after)];
  const called = (match: Match): Match => ({
    ...match,
    ...(match.before === undefined ? {} : { calledBefore: titleBefore(match.list, match.before) }),
    ...(match.after === undefined ? {} : { calledAfter: titleAfter(match.list, match.after) }),
  });
  return {
    after: withElementsRenamed(renamed, renaming(elements, new Set(ids))),
    matches: [...parties, ...elements].map(called),
  };
};
