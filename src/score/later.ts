/**
 * What is worked out when it is first asked for, and kept.
 *
 * For scoring alone: results are plain data, and nothing in them is worked out later.
 */

/** Works something out when it is first asked for, and keeps it. */
export const once = <Value>(work: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
};

/** Works something out for each that is asked of, once each. */
export const onceEach = <Asked, Value extends object>(
  work: (asked: Asked) => Value,
): ((asked: Asked) => Value) => {
  const made = new Map<Asked, Value>();
  return (asked) => {
    const before = made.get(asked);
    if (before !== undefined) return before;
    const value = work(asked);
    made.set(asked, value);
    return value;
  };
};
