/**
 * Exposure: which breaches are left open to whom.
 *
 * It is asked of each party that could be the violator; parties to which the same breaches are open are reported
 * together. Where nobody is constrained by name it is asked once, of no one in particular.
 */
import { listed } from './finding.ts';

/** Breaches that are open to each of the parties, or to anyone where no party is named. */
export interface Exposure {
  readonly breaches: readonly string[];
  readonly parties: readonly string[];
}

/** Asks which breaches are open to each violator, and brings together those to whom the same ones are. */
export const exposures = (
  violators: readonly string[],
  openTo: (violator: string | undefined) => readonly string[],
): Iterable<Exposure> => {
  const groups = new Map<
    string,
    { readonly breaches: readonly string[]; readonly parties: string[] }
  >();
  for (const violator of violators.length > 0 ? violators : [undefined]) {
    const breaches = openTo(violator);
    if (breaches.length === 0) continue;
    const key = breaches.join();
    const group = groups.get(key) ?? { breaches, parties: [] };
    if (violator !== undefined) group.parties.push(violator);
    groups.set(key, group);
  }
  return groups.values();
};

/**
 * Names breaches, and who could commit them where anyone is named.
 *
 * @example
 * breachesBy({ breaches: ['blockade', 'covert-attack'], parties: ['ru'] }); // => 'blockade and covert-attack by ru'
 */
export const breachesBy = ({ breaches, parties }: Exposure): string =>
  parties.length > 0 ? `${listed(breaches)} by ${listed(parties)}` : listed(breaches);
