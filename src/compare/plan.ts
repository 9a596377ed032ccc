/**
 * A plan of how to make any mixture of two drafts: what is the same in both, and where one or the other is chosen.
 *
 * An element that only one draft has is one choice; one that both have is planned field by field. Titles, notes and
 * cites are no coded facts: they are as they were before.
 */
import type { Item, ListOf, Noun } from '../shape/coded-facts.ts';

/** Where a fact stands: names of fields, ids of elements. */
type FactPath = readonly string[];

/** A coded fact in which two drafts differ; where a draft does not have it, there is no `before` or no `after`. */
export interface Change {
  readonly path: FactPath;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Whether some score may read it. */
  readonly isScored: boolean;
}

/** A value in the making: as it is in both, one of the two, or made of parts. */
export type Plan =
  | { readonly is: 'same'; readonly value: unknown }
  | { readonly is: 'choice'; readonly number: number; readonly change: Change }
  | {
      readonly is: 'object';
      readonly base: Item;
      readonly groups: readonly Group[];
      readonly parts: readonly Part[];
    }
  | { readonly is: 'list'; readonly items: readonly Plan[] }
  | { readonly is: 'record'; readonly entries: readonly Part[] };

/** Fields that make one fact, in both drafts. */
interface Group {
  readonly number: number;
  readonly before: Item;
  readonly after: Item;
}

type Part = readonly [field: string, plan: Plan];

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

/** A change as it is reported; what a draft does not have is left out. */
const changeOf = (path: FactPath, before: unknown, after: unknown, isScored = true): Change => ({
  path,
  ...(before === undefined ? {} : { before: plain(before) }),
  ...(after === undefined ? {} : { after: plain(after) }),
  isScored,
});

/** A fact of several fields is shown by its first where the others are not there. */
const told = (group: Item, fields: readonly string[]): unknown => {
  const [first = '', ...others] = fields;
  return others.every((field) => group[field] === undefined) ? group[first] : group;
};

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

const grouped = (items: readonly Item[], by: string): ReadonlyMap<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = String(item[by]);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
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

/** Plans how two values are mixed, and lists the changes that its choices are between. */
export class Planning {
  readonly changes: Change[] = [];

  /** Plans a noun that both drafts have. */
  object(noun: Noun, path: FactPath, one: Item, other: Item): Plan {
    const groups = noun.facts.flatMap((fields) =>
      this.group(fields, path, one, other, !noun.unscored.has(fields[0])),
    );
    const nouns = [...noun.nouns].map(([field, inner]): Part => {
      const [a, b] = [one[field], other[field]] as [Item | undefined, Item | undefined];
      return [field, this.either(inner, [...path, field], a, b)];
    });
    const lists = [...noun.lists].map(([field, list]): Part => {
      const [a, b] = [one[field], other[field]] as [Item[], Item[]];
      return [field, this.list(list, [...path, field], a, b)];
    });
    const records = noun.records.map((field): Part => {
      const [a, b] = [one[field], other[field]] as [Item, Item];
      return [field, this.record([...path, field], a, b)];
    });
    return { is: 'object', base: one, groups, parts: [...nouns, ...lists, ...records] };
  }

  /** Fields that are one fact: undefined if they are the same. */
  private group(
    fields: Noun['facts'][number],
    path: FactPath,
    one: Item,
    other: Item,
    isScored: boolean,
  ): Group[] {
    const [before, after] = [picked(one, fields), picked(other, fields)];
    if (isSame(before, after)) return [];
    const at = [...path, fields[0]];
    const change = changeOf(at, told(before, fields), told(after, fields), isScored);
    return [{ number: this.changes.push(change) - 1, before, after }];
  }

  /** A noun that one draft may lack; it is then one fact. */
  private either(noun: Noun, path: FactPath, one: Item | undefined, other: Item | undefined): Plan {
    return one === undefined || other === undefined
      ? this.chosen(path, one, other)
      : this.object(noun, path, one, other);
  }

  private chosen(path: FactPath, before: unknown, after: unknown): Plan {
    if (isSame(before, after)) return { is: 'same', value: before };
    const change = changeOf(path, before, after);
    return { is: 'choice', number: this.changes.push(change) - 1, change };
  }

  private record(path: FactPath, one: Item, other: Item): Plan {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    const entries = keys.map(
      (key): Part => [key, this.chosen([...path, key], valueIn(one, key), valueIn(other, key))],
    );
    return { is: 'record', entries };
  }

  private list(
    { by, noun, isBackground }: ListOf,
    path: FactPath,
    one: Item[],
    other: Item[],
  ): Plan {
    const [olds, news] = [grouped(one, by), grouped(other, by)];
    const items = merged([...olds.keys()], [...news.keys()]).flatMap((name) =>
      paired(olds.get(name) ?? [], news.get(name) ?? []).map(([a, b], index): Plan => {
        const at = [...path, index === 0 ? name : `${name} (${index + 1})`];
        const isOneSided = a === undefined || b === undefined;
        return isBackground && isOneSided
          ? { is: 'same', value: a ?? b }
          : this.either(noun, at, a, b);
      }),
    );
    return { is: 'list', items };
  }
}

/** Makes what is planned, with the changes for which `isMade` is true. */
export const made = (plan: Plan, isMade: (number: number) => boolean): unknown => {
  switch (plan.is) {
    case 'same':
      return plan.value;
    case 'choice':
      return isMade(plan.number) ? plan.change.after : plan.change.before;
    case 'list':
      return plan.items.map((item) => made(item, isMade)).filter((item) => item !== undefined);
    case 'record':
      return Object.fromEntries(
        plan.entries
          .map(([key, entry]) => [key, made(entry, isMade)] as const)
          .filter(([, value]) => value !== undefined),
      );
    case 'object': {
      const whole: Record<string, unknown> = { ...plan.base };
      for (const { number, before, after } of plan.groups)
        Object.assign(whole, isMade(number) ? after : before);
      for (const [field, part] of plan.parts) whole[field] = made(part, isMade);
      return whole;
    }
  }
};
