/**
 * Two drafts blended: some facts as they were before, the others as they are after.
 *
 * What a change contributed can only be told by making it alone, and with others. So two drafts are laid over each other
 * once, which finds every coded fact in which they differ, and then any mixture of the two can be made of them. An
 * element that only one draft has is one fact; one that both have differs fact by fact. Titles, notes and cites are no
 * coded facts.
 */
import type { Agreement } from '../model/agreement.ts';
import { AGREEMENT, type Item, type ListOf, type Noun } from '../shape/coded-facts.ts';

/** Where a fact stands: names of fields, ids of elements. */
export type FactPath = readonly string[];

/** A coded fact in which two drafts differ; where a draft does not have it, there is no `before` or no `after`. */
export interface Change {
  readonly path: FactPath;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** A value in the making: as it is in both, one of the two, or made of parts. */
type Plan =
  | { readonly is: 'same'; readonly value: unknown }
  | { readonly is: 'choice'; readonly number: number; readonly change: Change }
  | {
      readonly is: 'object';
      readonly base: Item;
      readonly groups: readonly {
        readonly number: number;
        readonly before: Item;
        readonly after: Item;
      }[];
      readonly parts: readonly (readonly [field: string, plan: Plan])[];
    }
  | { readonly is: 'list'; readonly items: readonly Plan[] }
  | { readonly is: 'record'; readonly entries: readonly (readonly [key: string, plan: Plan])[] };

/** A value as text: equal for equal documents, whatever the order of their fields and lists, and whatever they cite. */
const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(textOf).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const fields = Object.entries(value)
    .filter(([key, item]) => key !== 'cites' && item !== undefined)
    .map(([key, item]) => `${JSON.stringify(key)}:${textOf(item)}`);
  return `{${fields.sort().join()}}`;
};

const isSame = (a: unknown, b: unknown): boolean => textOf(a) === textOf(b);

const picked = (item: Item, fields: readonly string[]): Item =>
  Object.fromEntries(fields.map((field) => [field, item[field]]));

/** A value without the fields that are not there, as JSON has it. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(fields.map(([key, item]) => [key, plain(item)]));
};

/** A fact of several fields is told by its first where the others are not there. */
const told = (group: Item, fields: readonly string[]): unknown => {
  const [first = '', ...others] = fields;
  return others.every((field) => group[field] === undefined) ? group[first] : group;
};

/** A change as it is told; what a draft does not have is left out. */
const changeOf = (path: FactPath, before: unknown, after: unknown): Change => ({
  path,
  ...(before === undefined ? {} : { before: plain(before) }),
  ...(after === undefined ? {} : { after: plain(after) }),
});

type Pair = readonly [before: Item | undefined, after: Item | undefined];

const byText = (items: readonly Item[]): readonly Item[] =>
  items.length < 2 ? items : items.toSorted((a, b) => (textOf(a) < textOf(b) ? -1 : 1));

/** Pairs items that go by the same key: first those that are the same, then the others, whatever the order of lists. */
const paired = (olds: readonly Item[], news: readonly Item[]): readonly Pair[] => {
  const [rest, left] = [[...byText(olds)], [...byText(news)]];
  const same = rest.flatMap((one): Pair[] => {
    const at = left.findIndex((other) => isSame(one, other));
    return at < 0 ? [] : [[one, left.splice(at, 1)[0]]];
  });
  const changed = rest.filter((one) => !same.some(([kept]) => kept === one));
  const most = Math.max(changed.length, left.length);
  return [
    ...same,
    ...Array.from({ length: most }, (_, index): Pair => [changed[index], left[index]]),
  ];
};

const grouped = (items: readonly Item[], key: ListOf['key']): ReadonlyMap<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
};

/** The order of events is the order of the list after, with what is gone behind what it stood behind before. */
const merged = (olds: readonly string[], news: readonly string[]): readonly string[] => {
  const names = [...news];
  olds.forEach((name, index) => {
    if (!names.includes(name)) names.splice(names.indexOf(olds[index - 1] ?? '') + 1, 0, name);
  });
  return names;
};

/** A party may be called `constructor`, like what every object has. */
const valueIn = (record: Item, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** Two drafts laid over each other. */
export interface Overlay {
  /** Every coded fact in which they differ, in the order of their paths. */
  readonly changes: readonly Change[];
  /** The draft with those changes made of which this says so, by their place in the list. */
  readonly blend: (isMade: (change: number) => boolean) => Agreement;
}

/** Lays two drafts over each other; elements that are the same have the same id in both. */
export const overlay = (before: Agreement, after: Agreement): Overlay => {
  const found: Change[] = [];
  const chosen = (path: FactPath, one: unknown, other: unknown): Plan => {
    if (isSame(one, other)) return { is: 'same', value: one };
    const change = changeOf(path, one, other);
    return { is: 'choice', number: found.push(change) - 1, change };
  };

  const objectPlan = (noun: Noun, path: FactPath, one: Item, other: Item): Plan => {
    const groups = noun.facts.flatMap((fact) => {
      const fields = typeof fact === 'string' ? [fact] : fact;
      const [a, b] = [picked(one, fields), picked(other, fields)];
      if (isSame(a, b)) return [];
      const at = [...path, fields[0] as string];
      const change = changeOf(at, told(a, fields), told(b, fields));
      return [{ number: found.push(change) - 1, before: a, after: b }];
    });
    const parts = Object.entries(noun.nouns ?? {}).map(([field, inner]) => {
      const [a, b] = [one[field], other[field]] as [Item | undefined, Item | undefined];
      const at = [...path, field];
      return [
        field,
        a === undefined || b === undefined ? chosen(at, a, b) : objectPlan(inner, at, a, b),
      ] as const;
    });
    const lists = Object.entries(noun.lists ?? {}).map(
      ([field, list]) =>
        [
          field,
          listPlan(list, [...path, field], one[field] as Item[], other[field] as Item[]),
        ] as const,
    );
    const records = (noun.records ?? []).map(
      (field) =>
        [field, recordPlan([...path, field], one[field] as Item, other[field] as Item)] as const,
    );
    return { is: 'object', base: one, groups, parts: [...parts, ...lists, ...records] };
  };

  const recordPlan = (path: FactPath, one: Item, other: Item): Plan => ({
    is: 'record',
    entries: [...new Set([...Object.keys(one), ...Object.keys(other)])].map(
      (key) => [key, chosen([...path, key], valueIn(one, key), valueIn(other, key))] as const,
    ),
  });

  const listPlan = (
    { key, noun, isBackground }: ListOf,
    path: FactPath,
    one: Item[],
    other: Item[],
  ): Plan => {
    const [olds, news] = [grouped(one, key), grouped(other, key)];
    return {
      is: 'list',
      items: merged([...olds.keys()], [...news.keys()]).flatMap((name) =>
        paired(olds.get(name) ?? [], news.get(name) ?? []).map(([a, b], index) => {
          const at = [...path, index === 0 ? name : `${name} (${index + 1})`];
          if (a !== undefined && b !== undefined) return objectPlan(noun, at, a, b);
          return isBackground ? { is: 'same', value: a ?? b } : chosen(at, a, b);
        }),
      ),
    };
  };

  const plan = objectPlan(AGREEMENT, [], before, after);
  // Contributions must not depend on the order in which facts are listed, so facts are numbered by their paths.
  const names = found.map(({ path }) => path.join('\u0000'));
  const order = [...found.keys()].sort((a, b) =>
    (names[a] as string) < (names[b] as string) ? -1 : 1,
  );
  const place = new Map(order.map((number, index) => [number, index]));

  const make = (one: Plan, isMade: (number: number) => boolean): unknown => {
    switch (one.is) {
      case 'same':
        return one.value;
      case 'choice':
        return isMade(one.number) ? one.change.after : one.change.before;
      case 'list':
        return one.items.map((item) => make(item, isMade)).filter((item) => item !== undefined);
      case 'record':
        return Object.fromEntries(
          one.entries
            .map(([key, entry]) => [key, make(entry, isMade)] as const)
            .filter(([, value]) => value !== undefined),
        );
      case 'object': {
        const made: Record<string, unknown> = { ...one.base };
        for (const { number, before: old, after: now } of one.groups)
          Object.assign(made, isMade(number) ? now : old);
        for (const [field, part] of one.parts) made[field] = make(part, isMade);
        return made;
      }
    }
  };
  return {
    changes: order.map((number) => found[number] as Change),
    blend: (isMade) => make(plan, (number) => isMade(place.get(number) as number)) as Agreement,
  };
};
