/**
 * Differences: the places in which two documents are not the same, whatever the order of their fields.
 */
import type { Path } from '../issue/issue.ts';
import { isFields } from './places.ts';
import type { Difference } from './violation.ts';

/** What is inside a value, by the steps that lead to it; nothing where it is no list and has no fields. */
const inside = (value: unknown): ReadonlyMap<string | number, unknown> | undefined => {
  if (Array.isArray(value)) return new Map(value.entries());
  return isFields(value) ? new Map(Object.entries(value)) : undefined;
};

const isSame = (said: unknown, found: unknown): boolean =>
  Object.is(said, found) ||
  // What is neither a list nor plain fields, such as a date, is what it is written as.
  (typeof said === 'object' &&
    typeof found === 'object' &&
    JSON.stringify(said) === JSON.stringify(found));

const differing = (at: Path, said: unknown, found: unknown): Difference => ({
  at,
  ...(said === undefined ? {} : { said }),
  ...(found === undefined ? {} : { found }),
});

/** Lists where what is said differs from what is found, as deep inside as it can be told; a field that is undefined is absent. */
export const differences = (
  said: unknown,
  found: unknown,
  at: Path = [],
): readonly Difference[] => {
  const [own, other] = [inside(said), inside(found)];
  if (own === undefined || other === undefined || Array.isArray(said) !== Array.isArray(found))
    return isSame(said, found) ? [] : [differing(at, said, found)];
  return [...new Set([...own.keys(), ...other.keys()])].flatMap((step) =>
    differences(own.get(step), other.get(step), [...at, step]),
  );
};
