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

/** Works something out for each that is asked of, once each; a map is made only where several are. */
export const onceEach = <Asked, Value extends object>(
  work: (asked: Asked) => Value,
): ((asked: Asked) => Value) => {
  let first: Asked | undefined;
  let ofFirst: Value | undefined;
  let others: Map<Asked, Value> | undefined;
  return (asked) => {
    if (ofFirst !== undefined && asked === first) return ofFirst;
    const before = others?.get(asked);
    if (before !== undefined) return before;
    const value = work(asked);
    if (ofFirst === undefined) {
      first = asked;
      ofFirst = value;
    } else {
      others ??= new Map();
      others.set(asked, value);
    }
    return value;
  };
};
