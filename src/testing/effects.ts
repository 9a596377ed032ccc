/**
 * Effects: which parameters of a model change what a guarantee of it amounts to.
 *
 * A parameter that is asked for and never read makes every law hold of it, and the score deaf to it. It breaks no law, so
 * it is reported.
 */
import { accepts } from '../zod-arbitrary/sieve.ts';
import { isFields } from './places.ts';
import { place, type Trial } from './trial.ts';

/** A parameter is silent once so many changes of it have changed nothing. */
const ENOUGH = 10;

/** What a guarantee amounts to, as text to compare; nothing where the model fails. */
const amountsTo = (trial: Trial, parameters: unknown): string | undefined => {
  const placed = place(trial, parameters);
  if (placed.is !== 'placed') return undefined;
  // Where a guarantee came from says what was asked for, whether it was read or not.
  return JSON.stringify(placed.rungs.map(({ origin: _, ...terms }) => terms));
};

/** Watches trials for parameters that never change anything. */
export class Effects {
  private readonly loud = new Set<string>();
  private readonly tried = new Map<string, number>();

  /** Changes each parameter that has not shown an effect to what it is in the others of the trial. */
  see(trial: Trial): void {
    const { model, parameters, others } = trial;
    if (!isFields(parameters) || !isFields(others)) return;
    const open = Object.keys(others).filter((name) => !this.loud.has(name));
    if (open.length === 0) return;
    const own = amountsTo(trial, parameters);
    if (own === undefined) return;
    for (const name of open) {
      if (JSON.stringify(parameters[name]) === JSON.stringify(others[name])) continue;
      const changed = { ...parameters, [name]: others[name] };
      if (!accepts(model.schema, changed)) continue;
      const other = amountsTo(trial, changed);
      if (other === undefined) continue;
      if (other !== own) this.loud.add(name);
      this.tried.set(name, (this.tried.get(name) ?? 0) + 1);
    }
  }

  /** The parameters that were changed often and never changed anything. */
  get silent(): readonly string[] {
    return [...this.tried]
      .filter(([name, times]) => times >= ENOUGH && !this.loud.has(name))
      .map(([name]) => name);
  }
}
