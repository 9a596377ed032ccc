/**
 * What is worked out when it is first asked for, and kept.
 *
 * All objects share one getter. One made anew for each object would give each a hidden class of its own, which the engine
 * holds on to until it collects the whole heap, and with it everything that the getter can see.
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

const WORK = Symbol('work');

const PROPERTY: PropertyDescriptor & ThisType<{ readonly [WORK]: () => unknown }> = {
  enumerable: true,
  configurable: true,
  get() {
    return this[WORK]();
  },
};

/** Gives an object one more property, own and enumerable like any other, that is worked out when it is first read. */
export const withLater = <Whole extends object, Name extends string, Value>(
  whole: Whole,
  name: Name,
  work: () => Value,
): Whole & Readonly<Record<Name, Value>> =>
  Object.defineProperties(whole, { [WORK]: { value: once(work) }, [name]: PROPERTY }) as Whole &
    Readonly<Record<Name, Value>>;
