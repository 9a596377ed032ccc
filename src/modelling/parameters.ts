/**
 * Parameters that several kinds of guarantee ask for in the same words.
 *
 * What sets a guarantee off, who establishes it, how soon it is answered and how long it lasts is asked alike, whether
 * the answer is an army or an escrow. What is left open stays open: nothing here fills in what a text does not say.
 */
import * as z from 'zod';
import { isUnknown, type Rule } from '../decision/rule.ts';
import type { Deadline, Trigger } from '../model/agreement.ts';
import {
  DeadlineSchema,
  GuaranteeSchema,
  ResponderSchema,
  TriggerSchema,
} from '../model/guarantees.ts';
import { type Coded, type LadderName, type Level, MARKERS, type Marker } from '../model/ladders.ts';
import { elapsedOf, isContradiction, latency, type Stage } from '../time/latency.ts';
import type { Improvement } from './guarantee-model.ts';
import { type Better, easier, higher, inField, longer, more, shorter } from './improvements.ts';

const { measures, adjectives, established, cites } = TriggerSchema.shape;

/** What sets a guarantee off. */
export const EventSchema = z.strictObject({
  threshold: z
    .union([z.enum(['qualified', 'described', ...MARKERS]), ...measures.unwrap().options])
    .describe(
      'In words, which open adjectives narrow or not, or the quantities that decide: all of them, or any.',
    ),
  adjectives,
  cites,
});

/** What sets a guarantee off. */
export type Event = z.infer<typeof EventSchema>;

/** Who establishes that it happened. */
export const EstablishedSchema = established;

/** The trigger of an event, given who establishes it and who decides. */
export const triggerOf = (
  { threshold, ...event }: Event,
  establishedBy: z.infer<typeof EstablishedSchema>,
  activation: Rule,
): Trigger =>
  typeof threshold === 'string'
    ? { ...event, threshold, established: establishedBy, activation }
    : {
        ...event,
        threshold: 'measurable',
        measures: threshold,
        established: establishedBy,
        activation,
      };

/** Any one of them; of one alone, that one. */
export const anyOneOf = (parties: readonly string[]): Rule => {
  const [first, ...others] = parties;
  return first !== undefined && others.length === 0 ? first : { anyOf: parties };
};

/** A deadline, for a stage that the model knows. */
export const WithinSchema = DeadlineSchema.omit({ stage: true });

/** A deadline, for a stage that the model knows. */
export type Within = z.infer<typeof WithinSchema>;

/** The timeline of deadlines by stage; a stage without a deadline is none. */
export const timelineOf = (
  deadlines: {
    readonly [stage in Stage]?: Within | undefined;
  },
): Deadline[] =>
  Object.entries(deadlines).flatMap(([stage, within]) =>
    within === undefined ? [] : [{ stage: stage as Stage, ...within }],
  );

/**
 * Whether a timeline lets every stage have its time before the response is due. A text that does not contradicts itself;
 * it can be coded as it stands, and is of no kind.
 */
export const isInOrder = (timeline: readonly Deadline[]): boolean => {
  const limits = timeline.map(({ stage, within, from }) => ({
    stage,
    limit: { within: elapsedOf(within), from },
  }));
  const { total, slacks } = latency(
    Object.fromEntries(limits.map(({ stage, limit }) => [stage, limit])),
  );
  return (
    !slacks.some(isContradiction) &&
    limits.every(({ limit: { within } }) => within.soonest.seconds <= total.latest.seconds)
  );
};

const { term, renewal, exitNotice } = GuaranteeSchema.shape;

/** How long a guarantee lasts. */
export const lasting = { term, renewal, exitNotice };

/** How long a guarantee lasts. */
export type Lasting = z.infer<z.ZodObject<typeof lasting>>;

/** The parameters that say how long a guarantee lasts, apart from the others. */
export const lastingOf = (parameters: Lasting): Lasting => ({
  term: parameters.term,
  exitNotice: parameters.exitNotice,
  ...(parameters.renewal === undefined ? {} : { renewal: parameters.renewal }),
});

/** Whether the violator bears the cost of a response already. */
export const AbsorbedSchema = ResponderSchema.shape.absorbed;

/** Words of a kind of guarantee that stand for the levels of a ladder. */
export interface Wording<L extends LadderName, W extends string> {
  readonly schema: z.ZodType<W | Marker, W | Marker>;
  readonly levelOf: (word: W | Marker) => Coded<L>;
  readonly better: Better<W | Marker>;
}

/** Says levels of a ladder in the words of a kind of guarantee; one that is left open or unknown is so on the ladder. */
export const worded = <L extends LadderName, const W extends string>(
  ladder: L,
  words: Readonly<Record<W, Level<L>>>,
): Wording<L, W> => {
  const own = Object.keys(words) as W[];
  const marked = Object.fromEntries(MARKERS.map((marker) => [marker, marker]));
  const levels = { ...words, ...marked } as Readonly<Record<W | Marker, Coded<L>>>;
  const levelOf = (word: W | Marker): Coded<L> => levels[word];
  return {
    schema: z.enum([...own, ...MARKERS]),
    levelOf,
    better: (current, other) =>
      higher(ladder)(levelOf(current), levelOf(other)) === undefined ? undefined : other,
  };
};

/** Where forces stand, as far as they are there at all. */
export const FORCES = worded('capability', {
  'none': 'none',
  'to-be-agreed': 'to-be-determined',
  'not-set-aside': 'available',
  'ready-elsewhere': 'earmarked',
  'in-the-theatre': 'deployed',
  'in-the-line-of-fire': 'integrated',
});

/** Whether the laws that a response needs are there. */
export const LEGISLATION = worded('capability', {
  'none': 'none',
  'to-be-made': 'to-be-determined',
  'general-powers': 'available',
  'stand-ready': 'earmarked',
});

/** Whether an act of a stated kind is owed. */
export const OWED = worded('duty', { 'may': 'may', 'shall': 'shall-respond' });

/** An event said more exactly. */
export const clearer: Better<Event> = (current, other) => {
  const exact = ({ threshold }: Event) =>
    typeof threshold === 'string' ? threshold : 'measurable';
  const isClearer = higher('threshold')(exact(current), exact(other)) !== undefined;
  return isClearer ? { ...current, threshold: other.threshold } : undefined;
};

/** A deadline that is shorter, counted from the same moment. */
export const sooner: Better<Within> = (current, other) =>
  current.from === other.from
    ? inField<Within, 'within'>('within', shorter)(current, other)
    : undefined;

/** Which costs the violator bears already. */
export type Absorbed = z.infer<typeof AbsorbedSchema>;

/** A cost that the violator does not bear already: fewer responses, where it is known which. */
export const notAbsorbed: Better<Absorbed> = (current = false, other = false) => {
  const relief = (absorbed: Absorbed) =>
    absorbed === true ? 0 : absorbed === false ? 3 : Array.isArray(absorbed) ? 2 : 1;
  if (Array.isArray(current) && Array.isArray(other))
    return other.length < current.length ? current.filter((one) => other.includes(one)) : undefined;
  return relief(other) > relief(current) && !(isUnknown(current) && other !== false)
    ? other
    : undefined;
};

/** What a responder would do, as far as the text names it. */
export type Responses = z.infer<typeof ResponderSchema.shape.responses>;

/** One more response, or those that are named where none was. */
export const moreResponses: Better<Responses> = (current, other) => {
  if (!Array.isArray(other)) return undefined;
  if (Array.isArray(current)) return more<(typeof other)[number]>()(current, other);
  return undefined;
};

/** Improvements of what says how long a guarantee lasts. */
export const longerLasting = <P extends Lasting>(): readonly Improvement<P>[] => [
  {
    id: 'longer-term',
    says: 'the promise lasts longer',
    improve: (parameters, others) => {
      const better = longer(parameters.term, others.term);
      return better === undefined ? undefined : { ...parameters, term: better };
    },
  },
  {
    id: 'longer-notice',
    says: 'a party that wants to leave must say so earlier, or cannot leave',
    improve: (parameters, others) => {
      const better = longer(parameters.exitNotice, others.exitNotice);
      return better === undefined ? undefined : { ...parameters, exitNotice: better };
    },
  },
  {
    id: 'automatic-renewal',
    says: 'the promise renews itself, with nobody to be asked',
    improve: (parameters, others) =>
      others.renewal === 'automatic' && parameters.renewal !== 'automatic'
        ? { ...parameters, renewal: others.renewal }
        : undefined,
  },
];

interface Judged {
  readonly establishedBy: z.infer<typeof EstablishedSchema>;
  readonly decidedBy: Rule;
}

/** Improvements of who establishes a breach and who decides on the response. */
export const betterJudged = <P extends Judged>(): readonly Improvement<P>[] => [
  {
    id: 'somebody-establishes',
    says: 'the responders establish the breach for themselves, where nobody was named to do so',
    improve: (parameters, others) =>
      parameters.establishedBy === 'unspecified' && others.establishedBy === 'responders'
        ? { ...parameters, establishedBy: others.establishedBy }
        : undefined,
  },
  {
    id: 'fewer-consents',
    says: 'fewer consents are needed to set the response off',
    improve: (parameters, others) => {
      const better = easier(parameters.decidedBy, others.decidedBy);
      return better === undefined ? undefined : { ...parameters, decidedBy: better };
    },
  },
];
