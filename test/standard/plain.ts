/**
 * What is not plain data: whatever JSON would drop, change or refuse.
 */

/** Lists everything in a value that is not plain data, each with its place. */
export const notPlain = (value: unknown, at = 'it'): readonly string[] => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return [`${at} is ${value}`];
    return Object.is(value, -0) ? [`${at} is -0`] : [];
  }
  if (typeof value !== 'object') return [`${at} is ${typeof value}`];
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype)
    return [`${at} is of a class: ${prototype?.constructor?.name}`];
  return Reflect.ownKeys(value).flatMap((key) => {
    if (Array.isArray(value) && key === 'length') return [];
    if (typeof key === 'symbol') return [`${at} has a symbol`];
    const property = Object.getOwnPropertyDescriptor(value, key);
    if (property === undefined || !('value' in property)) return [`${at}.${key} is worked out`];
    return property.enumerable === true
      ? notPlain(property.value, `${at}.${key}`)
      : [`${at}.${key} is hidden`];
  });
};

/** A value written as JSON and read back. */
export const readBack = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));
