/**
 * Effects: which parameters of a model change what a guarantee of it amounts to.
 *
 * A model may ask for a parameter and never read it. No change of such a parameter breaks a law, because none changes
 * the guarantee. So the report names it.
 */
import { accepts } from '../zod-arbitrary/sieve.ts';
import { isFields } from './places.ts';
import { place, type Trial } from './trial.ts';

/** A parameter is silent after this many changes without any effect. */
const ENOUGH = 10;

/** The terms of a guarantee as text to compare; `undefined` if the model fails. */
const amountsTo = (trial: Trial, parameters: unknown): string | undefined => {
  const placed = place(trial, parameters);
  if (placed.is !== 'placed') return undefined;
  // The origin repeats the parameters, whether the model read them or not.
  return JSON.stringify(placed.rungs.map(({ origin: _, ...terms }) => terms));
};

/** Watches trials for parameters that never change the guarantee. */
export class Effects {
  private readonly loud = new Set<string>();
  private readonly tried = new Map<string, number>();

  /** Gives each parameter that has had no effect yet its value in the other parameters of the trial. */
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

  /** The parameters that were changed often without any effect. */
  get silent(): readonly string[] {
    return [...this.tried]
      .filter(([name, times]) => times >= ENOUGH && !this.loud.has(name))
      .map(([name]) => name);
  }
}
