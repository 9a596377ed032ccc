/**
 * Equivalence: whether a guarantee has the weight of another, link by link.
 *
 * Ukraine would give up its bid for NATO only for guarantees of equivalent deterrent weight. Two guarantees are laid side
 * by side: for each breach that the reference answers, each link from threshold to conditions, and where the one falls
 * short of the other. A link that is stronger does not make up for one that falls short.
 */
import { answersIn, overTriads, partAt, triadsOf, vetoOf } from '../score/parts.ts';
import { ONE, type Range, ZERO } from '../score/range.ts';
import type { Score } from '../score/score.ts';

/** The links that are compared, in the order in which a breach meets them. */
export const EQUIVALENCE_LINKS = [
  'threshold',
  'established',
  'activation',
  'duty',
  'capability',
  'fit',
  'speed',
  'term',
  'exit',
  'form',
  'conditions',
  'veto',
] as const;
/** One link of a guarantee. */
export type EquivalenceLink = (typeof EQUIVALENCE_LINKS)[number];

/** Whether something is below something else: whatever the unknowns turn out to be, for some of them, or for none. */
export type Shortfall = 'certainly' | 'possibly' | 'not';

/** A link of two guarantees. */
export interface LinkComparison {
  readonly link: EquivalenceLink;
  readonly own: Range;
  readonly reference: Range;
  readonly fallsShort: Shortfall;
}

/** A breach that the reference answers, and how both do. */
export interface BreachComparison {
  readonly breach: string;
  /** Whether the guarantee answers it at all; where it does not, every link falls short. */
  readonly isAnswered: boolean;
  readonly own: Range;
  readonly reference: Range;
  readonly fallsShort: Shortfall;
  readonly links: readonly LinkComparison[];
}

/** Which guarantee of which agreement is compared. */
export interface ComparedGuarantee {
  /** The title of the agreement. */
  readonly agreement: string;
  /** The title of the guarantee, or its id where it has none or is not there. */
  readonly guarantee: string;
  readonly isThere: boolean;
  /** The ids of all guarantees of the agreement. */
  readonly among: readonly string[];
}

/** A guarantee beside a reference guarantee. */
export interface Equivalence {
  readonly sides: { readonly own: ComparedGuarantee; readonly reference: ComparedGuarantee };
  /** The average over the breaches that the reference answers, by their weight. */
  readonly own: Range;
  readonly reference: Range;
  /** Whether it falls short of the reference as a whole. */
  readonly fallsShort: Shortfall;
  readonly breaches: readonly BreachComparison[];
}

const TRIAD = {
  threshold: ['trigger', 'threshold'],
  established: ['trigger', 'established'],
  activation: ['trigger', 'activation'],
  duty: ['responder', 'duty'],
  capability: ['responder', 'capability'],
  fit: ['responder', 'fit'],
  speed: ['timeline', 'speed'],
  term: ['timeline', 'endurance', 'term'],
  exit: ['timeline', 'endurance', 'exit'],
} as const satisfies Partial<Record<EquivalenceLink, readonly string[]>>;

/** The range of a link; where it is not known which of several triads holds, from the least to the most. */
const linkOf = (guarantee: Score | undefined, link: EquivalenceLink): Range => {
  if (guarantee === undefined) return ZERO;
  if (link === 'conditions') return partAt(guarantee, link)?.range ?? ONE;
  if (link === 'veto') return vetoOf(guarantee) ?? ONE;
  if (link === 'form') return partAt(answersIn(guarantee)[0], 'bond')?.range ?? ZERO;
  const [part, ...path] = TRIAD[link];
  return overTriads(triadsOf(guarantee), (triad) => {
    const whole = partAt(triad, part);
    return (partAt(whole, ...path) ?? partAt(whole, 'means', ...path))?.range;
  });
};

/** Differences below this are rounding. */
const ROUNDING = 1e-9;

/** Whether one range is below another. */
export const shortfall = (own: Range, reference: Range): Shortfall => {
  if (own.low >= reference.high - ROUNDING) return 'not';
  return own.high < reference.low - ROUNDING ? 'certainly' : 'possibly';
};

/** Compares two guarantees as answers to one breach; one that does not answer it has nothing. */
export const compareAnswers = (
  breach: string,
  own: Score | undefined,
  reference: Score,
): BreachComparison => {
  const whole = own?.range ?? ZERO;
  return {
    breach,
    isAnswered: own !== undefined,
    own: whole,
    reference: reference.range,
    fallsShort: shortfall(whole, reference.range),
    links: EQUIVALENCE_LINKS.map((link) => {
      const [a, b] = [linkOf(own, link), linkOf(reference, link)];
      return { link, own: a, reference: b, fallsShort: shortfall(a, b) };
    }),
  };
};
