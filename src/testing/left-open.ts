/**
 * Silence: what is left of parameters once everything is left open that the schema lets be.
 */
import { declaredIn } from '../shape/declared.ts';
import { accepts } from '../zod-arbitrary/sieve.ts';
import { isFields, type ValueAt, withoutPlace, withPlace } from './places.ts';
import type { Trial } from './trial.ts';

/** Parameters with everything left open, or left out, that may be. */
export const allLeftOpen = ({ model, context, parameters, bench }: Trial): unknown => {
  const kinds = Object.keys(bench.rubric.breaches);
  const names = new Set([...[...declaredIn(context).values()].flat(), ...kinds]);
  // Whom the text names stays named: a party called `unspecified` is nobody's.
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
