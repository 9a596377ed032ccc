/**
 * Inputs that nobody would write: real documents with values replaced, removed, doubled and moved, JSON of any shape, and
 * rubrics treated the same way.
 *
 * An input is a document or a rubric given to the package once. It is frozen all the way down, so that whoever changes it
 * throws, and copied only along the way to what was changed, so that a million take minutes.
 */
import type { Lots } from './lots.ts';

/** What an input is given to. */
export type Door = 'agreement' | 'rubric';

export interface Input {
  readonly door: Door;
  readonly value: unknown;
}

/** What there is to change. */
export interface Seeds {
  readonly documents: readonly unknown[];
  readonly rubrics: readonly unknown[];
}

/** Freezes a value all the way down; what it holds of classes is left alone. */
export const frozen = <T>(value: T): T => {
  const open: unknown[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    if (ArrayBuffer.isView(next)) continue;
    Object.freeze(next);
    for (const key of Object.keys(next))
      open.push(Object.getOwnPropertyDescriptor(next, key)?.value);
  }
  return value;
};

const throwing = (): unknown =>
  Object.defineProperty({}, 'id', {
    enumerable: true,
    get: () => {
      throw new Error('not to be read');
    },
  });

const deep = (levels: number): unknown => {
  let value: unknown = 'us';
  for (let level = 0; level < levels; level++) value = { unless: value };
  return value;
};

/** Values that once brought something down, or look as if they could. */
const HOSTILE: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => true,
  () => 0,
  () => -1,
  () => -0,
  () => 0.5,
  () => 1e308,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => Number.MAX_SAFE_INTEGER,
  () => '',
  () => ' ',
  () => 'x'.repeat(5_000),
  () => '\u001b[31m\u0007\u202e',
  () => '\ud800',
  () => '__proto__',
  () => 'constructor',
  () => 'unknown',
  () => 'not-looked-up',
  () => 'unspecified',
  () => 'automatic',
  () => 'anyone',
  () => 'all',
  () => 'P0D',
  () => 'PT0S',
  () => 'P1Y',
  () => 'P99999999999D',
  () => 'P1W2D',
  () => '2024-02-30',
  () => '9999-12-31',
  () => '0001',
  () => [],
  () => [[]],
  () => new Array(3),
  () => Array.from({ length: 600 }, () => 'ua'),
  () => ({}),
  () => ({ length: { toString: 1, valueOf: 1 } }),
  () => JSON.parse('{"__proto__":{"polluted":true}}'),
  () => ({ toString: 1, valueOf: 1 }),
  () => JSON.parse('{"then":1,"constructor":1}'),
  () => ({ toJSON: () => 1 }),
  () => ({ allOf: [] }),
  () => ({ allOf: ['us', { anyOf: ['unknown', 'unspecified'] }] }),
  () => ({ atLeast: 3, of: ['us', 'us'] }),
  () => ({ quota: 2 ** 53, votes: { us: 2 ** 53 } }),
  () => ({ share: '2/3', of: ['us', 'ua'] }),
  () => ({ apartFrom: 'violator', rule: { allOf: ['ru'] } }),
  () => deep(3),
  () => deep(70),
  () => new Date(0),
  () => new Map([['ua', 1]]),
  () => new Set(['ua']),
  () => 1n,
  () => Symbol('x'),
  () => () => 1,
  () => new Uint8Array(2),
  () => new (class Treaty {})(),
  throwing,
];

const KEYS: readonly string[] = [
  'id',
  'length',
  '__proto__',
  'constructor',
  'toJSON',
  'schema',
  'parties',
  'guarantees',
  'trigger',
  'allOf',
  'of',
  'votes',
  'x',
];

type Place = readonly (string | number)[];

/** A place in a value, drawn step by step: as likely near the top as deep down. */
const placeIn = (value: unknown, lots: Lots): Place => {
  const place: (string | number)[] = [];
  let at = value;
  while (typeof at === 'object' && at !== null) {
    const isList = Array.isArray(at);
    const keys = Object.keys(at);
    if (keys.length === 0 || (place.length > 0 && lots.below(4) === 0)) break;
    const key = lots.oneOf(keys);
    place.push(isList ? Number(key) : key);
    const own = Object.getOwnPropertyDescriptor(at, key);
    at = own?.value;
  }
  return place;
};

const at = (value: unknown, place: Place): unknown => {
  let found = value;
  for (const step of place) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.getOwnPropertyDescriptor(found, step)?.value;
  }
  return found;
};

type Change = (container: unknown, key: string | number) => unknown;

/** A shallow copy, not frozen, that keeps accessors, and fields called like a prototype. */
const copyOf = (container: object): object => {
  if (Array.isArray(container)) return [...container];
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(container)) {
    const own = Object.getOwnPropertyDescriptor(container, key);
    if (own?.get !== undefined)
      Object.defineProperty(copy, key, { get: own.get, enumerable: true, configurable: true });
    else if (key === '__proto__') put(copy, key, own?.value);
    else copy[key] = own?.value;
  }
  return copy;
};

/** The value with a change at a place; everything beside the way there is shared. */
const changed = (value: unknown, [step, ...rest]: Place, change: Change): unknown => {
  if (step === undefined || typeof value !== 'object' || value === null) return value;
  if (rest.length === 0) return change(value, step);
  const copy = copyOf(value);
  const own = Object.getOwnPropertyDescriptor(value, step);
  put(copy, step, changed(own?.value, rest, change));
  return copy;
};

const put = (container: object, key: string | number, value: unknown): void => {
  Object.defineProperty(container, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
};

const withValue =
  (value: unknown): Change =>
  (container, key) => {
    if (Array.isArray(container) && typeof key === 'string') return [...container, value];
    const copy = copyOf(container as object);
    put(copy, key, value);
    return copy;
  };

const without: Change = (container, key) => {
  if (Array.isArray(container)) return container.toSpliced(Number(key), 1);
  const copy = copyOf(container as object);
  Reflect.deleteProperty(copy, key);
  return copy;
};

const doubled =
  (times: number): Change =>
  (container, key) => {
    if (!Array.isArray(container)) return withValue(container)(container, `${key}-again`);
    return [...container, ...Array.from({ length: times }, () => container[Number(key)])];
  };

/** Anything JSON can be, small and of any shape. */
const anything = (lots: Lots, depth = 0): unknown => {
  const kind = lots.below(depth > 3 ? 2 : 4);
  if (kind < 2) return lots.oneOf(HOSTILE)();
  const length = lots.below(4);
  if (kind === 2) return Array.from({ length }, () => anything(lots, depth + 1));
  const fields: object = {};
  for (let index = 0; index < length; index++)
    put(fields, lots.oneOf(KEYS), anything(lots, depth + 1));
  return fields;
};

/** A place in another value where something of the same name stands; the first that is found, if any is. */
const namesake = (other: unknown, place: Place, lots: Lots): Place | undefined => {
  for (let turn = 0; turn < 12; turn++) {
    const found = placeIn(other, lots);
    if (found.length > 0 && found.at(-1) === place.at(-1)) return found;
  }
  return undefined;
};

const oneChange = (value: unknown, other: unknown, lots: Lots): unknown => {
  const place = placeIn(value, lots);
  const alike = lots.below(3) > 0 ? namesake(other, place, lots) : undefined;
  // What stands elsewhere under the same name is often accepted, and then it is scored.
  if (alike !== undefined) return changed(value, place, withValue(at(other, alike)));
  switch (lots.below(7)) {
    case 0:
      return changed(value, place, without);
    case 1:
      return changed(value, place, doubled(1 + lots.below(3)));
    case 2:
      // Something from elsewhere in the same document: of the right kind now and then.
      return changed(value, place, withValue(at(value, placeIn(value, lots))));
    case 3:
      return changed(value, [...place.slice(0, -1), lots.oneOf(KEYS)], withValue(anything(lots)));
    case 4:
      return changed(value, place, withValue(anything(lots)));
    default:
      return changed(value, place, withValue(lots.oneOf(HOSTILE)()));
  }
};

/** The next input: the same for the same lots. */
export const nextInput = ({ documents, rubrics }: Seeds, lots: Lots): Input => {
  const kind = lots.below(10);
  if (kind === 0)
    return { door: lots.oneOf(['agreement', 'rubric']), value: frozen(anything(lots)) };
  const door = kind < 8 ? 'agreement' : 'rubric';
  const seeds = door === 'agreement' ? documents : rubrics;
  let value = lots.oneOf(seeds);
  for (let change = 1 + lots.below(2); change > 0; change--)
    value = oneChange(value, lots.oneOf(seeds), lots);
  return { door, value: frozen(value) };
};
