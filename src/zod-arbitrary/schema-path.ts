/**
 * Where in a schema something stands, and patterns of such places.
 *
 * A path is written like the path of an issue, with `[]` for every item of a list or a set, `[0]` for an item of a
 * tuple, `*` for every value of a record or a map and `(key)` for its keys: `guarantees[].responders[].party`,
 * `seats.*`, `seats.(key)`. In a pattern `[]` is any item and `*` is anything one step down; the empty pattern is the
 * whole value. The forms of a choice, and what is optional or recursive, add no step.
 */

/** One step down: the name of a field, the number of an item, any item, any value, or the keys. */
export type Step = PropertyKey | typeof ITEM | typeof VALUE | typeof KEY;

export const ITEM = { text: '[]' } as const;
export const VALUE = { text: '.*' } as const;
export const KEY = { text: '.(key)' } as const;

const stepText = (step: Step): string => {
  if (typeof step === 'object') return step.text;
  if (typeof step === 'number') return `[${step}]`;
  const name = String(step);
  return /^[^.[\]"*()]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
};

/** Writes a path as it stands in a pattern; the whole value is the empty text. */
export const pathText = (steps: readonly Step[]): string =>
  steps.map(stepText).join('').replace(/^\./, '');

/** Splits a pattern into the texts of its steps; what is no pattern is split into something that no step has. */
export const stepsOf = (pattern: string): readonly string[] =>
  pattern === ''
    ? []
    : ((/^[[.]/.test(pattern) ? pattern : `.${pattern}`).match(
        /\["(?:[^"\\]|\\.)*"\]|\[\d*\]|\.[^.[\]]*|./g,
      ) ?? []);

/** Whether the text of a step in a pattern is met by a step. */
export const meets = (pattern: string, step: Step): boolean => {
  if (pattern === VALUE.text) return step !== KEY;
  if (pattern === ITEM.text) return step === ITEM || typeof step === 'number';
  return pattern === stepText(step);
};
