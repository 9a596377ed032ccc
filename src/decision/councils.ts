/**
 * The councils whose votes agreements rely on, as ready-made rules.
 *
 * A consent is a vote for the decision, or, of those who can veto or object, that they do not. Percentages become the
 * smallest whole number of votes that reaches them, so that nothing is lost to rounding.
 */
import { allOf, anyOf, atLeast, quota, type Rule } from './rule.ts';

/** Five parties, all of them named. */
export type Five<P extends string> = readonly [P, P, P, P, P];

/** Ten parties, all of them named. */
export type Ten<P extends string> = readonly [...Five<P>, ...Five<P>];

/** The permanent members of the Security Council (UN Charter, Art. 23(1)). */
export const PERMANENT_MEMBERS = ['cn', 'fr', 'gb', 'ru', 'us'] as const;

/**
 * The UN Security Council on anything but procedure: nine of fifteen votes, and no permanent member against
 * (UN Charter, Art. 27(3)).
 *
 * @example
 * const council = securityCouncil(['dk', 'dz', 'gr', 'gy', 'kr', 'pa', 'pk', 'sl', 'si', 'so']);
 * canBlock(council, ['ru']); // => true
 * canBlock(council, ['dk', 'gr', 'kr']); // => false
 */
export function securityCouncil<E extends string>(
  elected: Ten<E>,
): Rule<E | (typeof PERMANENT_MEMBERS)[number]>;
export function securityCouncil<E extends string, P extends string>(
  elected: Ten<E>,
  permanent: Five<P>,
): Rule<E | P>;
export function securityCouncil(
  elected: Ten<string>,
  permanent: Five<string> = PERMANENT_MEMBERS,
): Rule {
  return allOf(...permanent, atLeast(9, ...permanent, ...elected));
}

/** Who proposed what the Council of the European Union votes on; it asks for more where neither office did. */
export interface EuProposal {
  readonly proposal: 'commission' | 'high-representative' | 'other';
}

/**
 * The Council of the European Union by qualified majority, over members by their populations in whole numbers.
 *
 * On a proposal of the Commission or the High Representative: 55 % of the members, fifteen at least, with 65 % of the
 * population; all but three members suffice whatever their populations, since a blocking minority must include four
 * (Treaty on European Union, Art. 16(4)). On any other: 72 % of the members with 65 % of the population (Treaty on the
 * Functioning of the European Union, Art. 238(2)).
 *
 * @example
 * const benelux = euCouncil({ be: 11832, nl: 17943, lu: 672 }, { proposal: 'other' });
 * canBlock(benelux, ['lu']); // => true
 */
export const euCouncil = <P extends string>(
  populations: { readonly [member in P]: number },
  { proposal }: EuProposal,
): Rule<P> => {
  const members: P[] = [];
  let population = 0;
  for (const member in populations) {
    members.push(member);
    population += populations[member];
  }
  const byPopulation = quota<P>(percent(65, population), populations);
  if (proposal === 'other')
    return allOf(atLeast(percent(72, members.length), ...members), byPopulation);
  const enough = Math.max(15, percent(55, members.length));
  return anyOf(
    allOf(atLeast(enough, ...members), byPopulation),
    atLeast(members.length - 3, ...members),
  );
};

/**
 * Unanimity: nobody objects, as in the North Atlantic Council and, in its foreign and security policy, the Council of
 * the European Union, where an abstention is no objection.
 *
 * @example
 * consensus(['pl', 'us']); // => { allOf: ['pl', 'us'] }
 */
export const consensus = <P extends string>(members: readonly P[]): Rule<P> => allOf(...members);

/** The smallest whole number that is at least so many per cent of a whole number. */
const percent = (share: number, whole: number): number => Math.ceil((share * whole) / 100);
