/**
 * The small pieces that every noun is written with: ids, dates, durations, ladders, cites.
 */
import * as z from 'zod';
import { DATE_PATTERN, isCalendarDate } from '../time/calendar-date.ts';
import { DURATION_PATTERN } from '../time/duration.ts';
import { ID_PATTERN } from './id-pattern.ts';
import { type Coded, LADDERS, type LadderName, MARKERS } from './ladders.ts';

/** Stands among the constrained for outsiders whom the text does not name. */
export const ANYONE = 'anyone';

export const IdSchema = z.string().max(120).regex(ID_PATTERN);

/** What a document declares under an id of its own. */
export type Declared =
  | 'party'
  | 'source'
  | 'source of the outcome'
  | 'baseline'
  | 'verifier'
  | 'guarantee'
  | 'round';

/** Things that share one set of ids: a verifier may not be called what a baseline is called. */
export type Namespace = 'party' | 'source' | 'element';

/** The set of ids that things of a kind have theirs in. */
export const NAMESPACES: Readonly<Record<Declared, Namespace>> = {
  'party': 'party',
  'source': 'source',
  'source of the outcome': 'source',
  'baseline': 'element',
  'verifier': 'element',
  'guarantee': 'element',
  'round': 'element',
};

/** What an id can name: something that the same document declares, or a kind of the catalogue in use. */
export type Referent =
  | Exclude<Declared, 'round' | 'source of the outcome'>
  | 'source, of the text or of the outcome'
  | 'baseline, verifier or guarantee'
  | 'breach kind';

/** What an id can name that may be of several kinds, and which those are. */
export const REFERENTS = {
  'source, of the text or of the outcome': ['source', 'source of the outcome'],
  'baseline, verifier or guarantee': ['baseline', 'verifier', 'guarantee'],
} as const satisfies Readonly<
  Record<Exclude<Referent, Declared | 'breach kind'>, readonly Declared[]>
>;

const isCompound = (refers: Referent): refers is keyof typeof REFERENTS =>
  Object.hasOwn(REFERENTS, refers);

/** The kinds of things that an id can name; no document declares a breach kind. */
export const kindsOf = (refers: Referent): readonly Declared[] =>
  refers === 'breach kind' ? [] : isCompound(refers) ? REFERENTS[refers] : [refers];

/** What a schema says of the place it describes, beside what may stand there. Everything that follows a shape reads it. */
export interface Meaning {
  /** The ids here name something of this kind. */
  readonly refers?: Referent;
  /** The id here is the one by which a thing of this kind is known. */
  readonly declares?: Declared;
  /** The words here are rungs of a ladder. */
  readonly ladder?: LadderName;
  /** What stands here is a decision rule. */
  readonly rule?: true;
  /** Times here are better short, or better long. */
  readonly time?: 'wait' | 'term' | 'notice';
  /**
   * Whether drafts are compared by what stands here. Everything is a coded fact unless it says `false`; `whole` is an
   * object that is one fact, and the name of a field beside it one that makes sense only together with that field.
   */
  readonly fact?: false | 'whole' | (string & {});
  /** The field by which the items of a list are distinguished, where it is not an id. */
  readonly by?: string;
  /** Whether a score reads what stands here; a coded fact that none reads moves nothing. */
  readonly scored?: false;
  /** Items here say nothing by themselves: one that only one draft has makes no difference. */
  readonly background?: true;
}

/** What a place means, as metadata of its schema; whatever the schema says already stays. */
export const means = (meaning: Meaning): Meaning & Record<string, unknown> => ({ ...meaning });

/**
 * A schema of ids that name something. The compiler reads what from a key that no schema has, everything else from the
 * meaning.
 */
export type Reference<R extends Referent> = z.ZodString & { readonly '~refers'?: R };
/** A schema of the ids by which things of a kind are known. */
export type Declaration<D extends Declared> = z.ZodString & { readonly '~declares'?: D };

/**
 * The id of something declared elsewhere: in words for the codebook, and in its meaning for whatever follows the shape.
 *
 * @example
 * reference('a party').safeParse('mnf-u').success; // => true
 */
export const reference = <R extends Referent>(to: `a ${R}`): Reference<R> =>
  IdSchema.describe(`Id of ${to}.`).meta(means({ refers: to.slice('a '.length) as R }));

/** The id by which something is known in its document. */
export const declaration = <D extends Declared>(of: D): Declaration<D> =>
  IdSchema.describe(`Id of the ${of}.`).meta(means({ declares: of, fact: false }));

/** A text in a document may have this many characters. */
export const MOST_CHARACTERS = 4_000;

export const TextSchema = z.string().min(1).max(MOST_CHARACTERS);

export const DateSchema = z
  .string()
  .regex(DATE_PATTERN, { abort: true })
  .refine(isCalendarDate, { error: 'a date that exists' });

export const DurationSchema = z.string().regex(DURATION_PATTERN);

export const MarkerSchema = z.enum(MARKERS);

/** The levels of a ladder, and the markers. */
const choices = <L extends LadderName>(ladder: L) =>
  [...new Set([...LADDERS[ladder].map(({ level }) => level), ...MARKERS])] as [
    Coded<L>,
    ...Coded<L>[],
  ];

/** A time in figures, in words of the ladder of promptness, or a marker. */
export const CodedTimeSchema = z
  .union([z.enum(choices('promptness')), DurationSchema])
  .meta(means({ time: 'wait' }));

/** How long something lasts without renewal. */
export const TermSchema = z
  .union([z.enum(['indefinite', ...MARKERS]), DurationSchema])
  .meta(means({ time: 'term' }));

/** How long before leaving one must say so. */
export const NoticeSchema = z
  .union([z.enum(['no-exit', 'at-will', ...MARKERS]), DurationSchema])
  .meta(means({ time: 'notice' }));

/**
 * A level of a ladder, or one of the three markers.
 *
 * @example
 * coded('disclosure').options.slice(-4); // => ['published', 'unspecified', 'unknown', 'not-looked-up']
 */
export const coded = <L extends LadderName>(ladder: L) =>
  z.enum(choices(ladder)).meta(means({ ladder }));

export const CiteSchema = z
  .strictObject({
    source: reference('a source'),
    at: TextSchema.describe('Where in the source: "Art. 5(2)", "pt 10c", "p. 3".'),
    says: TextSchema.max(600)
      .optional()
      .describe('What it says there, in your own words, or at most 15 of its own.'),
  })
  .describe('A place in a source on which a coded fact rests.');

/** The places in sources on which something rests; may be left out. */
export const CitesSchema = z
  .array(CiteSchema)
  .max(50)
  .optional()
  .describe('The places in sources on which this element rests.')
  .meta(means({ fact: false }));

export const NotesSchema = TextSchema.optional()
  .describe('Choices that another coder could have made differently, and why this one.')
  .meta(means({ fact: false }));

export const TitleSchema = TextSchema.optional()
  .describe('A name that people would know it by.')
  .meta(means({ fact: false }));
