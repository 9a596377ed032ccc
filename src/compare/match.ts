/**
 * Which element of one draft is which of another.
 *
 * In two drafts the same id is the same element. Where ids changed, or where two people chose them, elements of the same
 * kind are likened by their traits. What is likened is shown, so that a reader can object.
 */
import type { Agreement, Round } from '../model/agreement.ts';
import { withElementsRenamed, withPartiesRenamed } from '../shape/rename.ts';
import { daysApart } from '../time/calendar-date.ts';
import {
  type Likeness,
  likeness,
  likenessOfName,
  likenessOfPlace,
  TRAITS,
  type Traits,
  wordsShared,
} from './likeness.ts';

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
  /** Its id in the draft before; nothing if it is new. */
  readonly before?: string;
  /** Its id in the draft after; nothing if it is gone. */
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

/** Reports of one round date its beginning up to this many days apart. */
const DAYS_APART = 7;

/** How far apart two rounds in one place are, by whatever measure; nothing if they cannot be the same. */
export type RoundsApart = (before: Round, after: Round) => number | undefined;

const inDays: RoundsApart = (before, after) => {
  const days = daysApart(before.date, after.date);
  return days <= DAYS_APART ? days : undefined;
};

/** An element with what it is known by. */
export interface Traced<T> extends Traits {
  readonly item: T;
}

/** How far two elements are alike, by their traits or by what they say. */
type LikenessOf<T> = (before: Traced<T>, after: Traced<T>) => Likeness;

/** How two documents are to be read side by side. */
export interface Reading {
  /** Whether the same id means the same element; where it does not, an id is a name like others. */
  readonly sameIds: boolean;
  /** Measures rounds of two documents that call their other elements by the same names. */
  readonly roundsApart: (before: Agreement, after: Agreement) => RoundsApart;
  /** How rounds are likened, where it is not by their place; the documents are those that `roundsApart` has. */
  readonly likenessOfRounds?: (before: Agreement, after: Agreement) => LikenessOf<Round>;
}

/** Two drafts of one text: who changes a draft leaves the ids of what stays. */
const TWO_DRAFTS: Reading = { sameIds: true, roundsApart: () => inDays };

interface Named {
  readonly id: string;
}

/** How the elements of one list are likened. */
interface Likening<T> {
  readonly list: Match['list'];
  readonly traitsOf: (item: T) => Traits;
  readonly sameIds: boolean;
  readonly likenessOf?: LikenessOf<T>;
  /** Decides between pairs that are alike as much, the nearer first; nothing if two cannot be the same. */
  readonly apart?: (before: T, after: T) => number | undefined;
}

/** Pairs that are alike enough, the likest first; ids decide between equals, so that the order of the lists does not. */
const likePairs = <T extends Named>(
  gone: readonly T[],
  added: readonly T[],
  { traitsOf, likenessOf = likeness, apart = () => 0 }: Likening<T>,
) => {
  const traced = (items: readonly T[]) => items.map((item) => ({ item, ...traitsOf(item) }));
  const others = traced(added);
  return traced(gone)
    .flatMap((one) =>
      others.flatMap((other) => {
        const far = apart(one.item, other.item);
        if (far === undefined) return [];
        const words = wordsShared(one, other);
        const found = likenessOf(one, other);
        return [{ before: one.item.id, after: other.item.id, ...found, apart: far, words }];
      }),
    )
    .filter(({ share }) => share >= LEAST_LIKENESS)
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        a.apart - b.apart ||
        b.words - a.words ||
        (`${a.before} ${a.after}` < `${b.before} ${b.after}` ? -1 : 1),
    );
};

const matchList = <T extends Named>(
  before: readonly T[],
  after: readonly T[],
  likening: Likening<T>,
): readonly Match[] => {
  const { list, sameIds } = likening;
  const idsOf = (items: readonly T[]) => new Set(sameIds ? items.map(({ id }) => id) : []);
  const [olds, news] = [idsOf(before), idsOf(after)];
  const gone = before.filter(({ id }) => !news.has(id));
  const added = after.filter(({ id }) => !olds.has(id));
  const taken = { before: new Set<string>(), after: new Set<string>() };
  const likened = likePairs(gone, added, likening).flatMap(
    ({ before: one, after: other, share }): Match[] => {
      if (taken.before.has(one) || taken.after.has(other)) return [];
      taken.before.add(one);
      taken.after.add(other);
      return [{ list, before: one, after: other, likeness: share, by: 'likeness' }];
    },
  );
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

const LISTS_WITHOUT_ROUNDS = ['baselines', 'verification', 'guarantees'] as const;

const elementIdsOf = (agreement: Agreement): ReadonlySet<string> =>
  new Set(
    [...LISTS_WITHOUT_ROUNDS, 'drafting' as const].flatMap((list) =>
      agreement[list].map(({ id }) => id),
    ),
  );

/** Rounds come last, as what they were about must have its name by then. */
const matchedRounds = (
  before: Agreement,
  after: Agreement,
  name: (id: string) => string,
  { sameIds, roundsApart, likenessOfRounds = () => likenessOfPlace }: Reading,
): readonly Match[] => {
  const rounds = new Set(after.drafting.map(({ id }) => id));
  const named = withElementsRenamed(after, (id) => (rounds.has(id) ? id : name(id)));
  return matchList(before.drafting, named.drafting, {
    list: 'drafting',
    traitsOf: TRAITS.drafting,
    sameIds,
    likenessOf: likenessOfRounds(before, named),
    apart: roundsApart(before, named),
  });
};

/** Aligns the names of one document with those of another before it. */
export const aligned = (
  before: Agreement,
  after: Agreement,
  reading: Reading = TWO_DRAFTS,
): Aligned => {
  const { sameIds } = reading;
  // A party has the same id wherever it is named.
  const parties = matchList(before.parties, after.parties, {
    list: 'parties',
    traitsOf: TRAITS.parties,
    sameIds: true,
    likenessOf: likenessOfName,
  });
  const renamed = withPartiesRenamed(
    after,
    renaming(parties, new Set(before.parties.map(({ id }) => id))),
  );
  const matched = <L extends (typeof LISTS_WITHOUT_ROUNDS)[number]>(
    list: L,
    traitsOf: (item: Agreement[L][number]) => Traits,
  ) => matchList<Agreement[L][number]>(before[list], renamed[list], { list, traitsOf, sameIds });
  const taken = elementIdsOf(before);
  const others = [
    ...matched('baselines', TRAITS.baselines),
    ...matched('verification', TRAITS.verification),
    ...matched('guarantees', TRAITS.guarantees),
  ];
  const rounds = matchedRounds(before, renamed, renaming(others, taken), reading);
  const elements = [...others, ...rounds];
  const [titleBefore, titleAfter] = [titlesIn(before), titlesIn(after)];
  const called = (match: Match): Match => ({
    ...match,
    ...(match.before === undefined ? {} : { calledBefore: titleBefore(match.list, match.before) }),
    ...(match.after === undefined ? {} : { calledAfter: titleAfter(match.list, match.after) }),
  });
  return {
    after: withElementsRenamed(renamed, renaming(elements, taken)),
    matches: [...parties, ...elements].map(called),
  };
};
