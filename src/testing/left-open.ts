/**
 * Silence: the parameters of a text that leaves open everything that may be left open.
 */
import { declaredIn } from '../shape/declared.ts';
import { accepts } from '../zod-arbitrary/sieve.ts';
import { isFields, type ValueAt, withoutPlace, withPlace } from './places.ts';
import type { Trial } from './trial.ts';

/** Leaves open, or leaves out, every parameter that the schema allows to be. */
export const allLeftOpen = ({ model, context, parameters, bench }: Trial): unknown => {
  const kinds = Object.keys(bench.rubric.breaches);
  const names = new Set([...[...declaredIn(context).values()].flat(), ...kinds]);
  // Names stay: no party is called `unspecified`.
  const mayBeOpen = (value: unknown) =>
    !Array.isArray(value) && value !== 'unspecified' && !names.has(value as string);
  let open = parameters;
  const visit = (path: ValueAt['path'], value: unknown): void => {
    if (path.length > 0 && mayBeOpen(value)) {
      const opened = withPlace(open, path, 'unspecified');
      if (accepts(model.schema, opened)) {
        open = opened;
        return;
      }
      const dropped = withoutPlace(open, path);
      if (typeof path.at(-1) === 'string' && accepts(model.schema, dropped)) {
        open = dropped;
        return;
      }
    }
    if (!Array.isArray(value) && !isFields(value)) return;
    for (const [key, item] of Object.entries(value))
      visit([...path, Array.isArray(value) ? Number(key) : key], item);
  };
  visit([], parameters);
  return open;
};
