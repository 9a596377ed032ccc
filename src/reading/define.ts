/**
 * Agreements written in TypeScript, with references checked by the compiler.
 *
 * A party, source, baseline, verifier or guarantee that is referred to but not declared is a compile error that names
 * it. The types are read off the schema: whatever a field refers to there, it has to refer to here.
 */
import type * as z from 'zod';
import type { Rule } from '../decision/rule.ts';
import type { Agreement, AgreementSchema } from '../model/agreement.ts';
import type { Frozen } from '../model/frozen.ts';
import type { Declared, REFERENTS, Referent } from '../model/terms.ts';

/** The ids that a document declares, by what they are ids of. */
export type Ids = { readonly [D in Declared]: string };

/** The ids that can stand where something is referred to. */
type Names<R extends Referent, I extends Ids> = R extends 'breach kind'
  ? string
  : R extends keyof typeof REFERENTS
    ? I[(typeof REFERENTS)[R][number]]
    : R extends Declared
      ? I[R]
      : never;

type Shape = { readonly [name: string]: z.core.$ZodType };

/** The fields of a shape that may be left out. */
type Optional<F extends Shape> = {
  [K in keyof F]: F[K] extends z.ZodOptional ? K : never;
}[keyof F];

type Fields<F extends Shape, I extends Ids> = {
  readonly [K in Exclude<keyof F, Optional<F>>]: Written<F[K], I>;
} & { readonly [K in Optional<F>]?: Written<F[K], I> | undefined };

/** Any name may be left out; where names are not known to the compiler, none can be there without its entry. */
type Entries<Name extends string, Entry> = string extends Name
  ? Readonly<Record<string, Entry>>
  : { readonly [name in Name]?: Entry };

/** What a schema takes, with the ids that it declares or refers to taken from a document's own. */
export type Written<S, I extends Ids> = '~rule' extends keyof S
  ? Rule<NoInfer<I['party']>>
  : S extends { readonly '~declares'?: infer D extends Declared }
    ? I[D]
    : S extends { readonly '~refers'?: infer R extends Referent }
      ? NoInfer<Names<R, I>>
      : S extends z.ZodOptional<infer Inner>
        ? Written<Inner, I> | undefined
        : S extends z.ZodArray<infer Item>
          ? readonly Written<Item, I>[]
          : S extends z.ZodObject<infer F extends Shape>
            ? Fields<F, I>
            : S extends z.ZodUnion<infer Forms>
              ? Written<Forms[number], I>
              : S extends z.ZodRecord<infer Name, infer Entry>
                ? Entries<NonNullable<Written<Name, I>> & string, Written<Entry, I>>
                : S extends z.core.$ZodType
                  ? Frozen<z.output<S>>
                  : never;

/** An agreement over declared parties `P`, baselines `B`, verifiers `V`, guarantees `G` and sources `S`. */
export type DefinedAgreement<
  P extends string,
  B extends string,
  V extends string,
  G extends string,
  S extends string,
  O extends string = never,
> = Written<
  typeof AgreementSchema,
  {
    readonly 'party': P;
    readonly 'baseline': B;
    readonly 'verifier': V;
    readonly 'guarantee': G;
    readonly 'source': S;
    readonly 'source of the outcome': O;
    readonly 'round': string;
  }
>;

/**
 * Writes an agreement in TypeScript; a reference to something that is not declared does not compile.
 *
 * Returns what it was given. Dates, durations and numbers are checked by `parseAgreement`, which any such agreement
 * can be passed to.
 *
 * @example
 * const truce = defineAgreement({
 *   schema: 'casus-foederis/agreement@2',
 *   id: 'truce',
 *   title: 'Truce',
 *   date: '2030-05-17',
 *   status: 'draft',
 *   purpose: ['ceasefire'],
 *   parties: [
 *     { id: 'north', name: 'North', kind: 'state' },
 *     { id: 'south', name: 'South', kind: 'state' },
 *   ],
 *   protects: ['south'],
 *   constrains: ['north'], // 'nroth' would not compile
 *   instrument: { form: 'statement', signatories: [] },
 *   baselines: [],
 *   verification: [],
 *   guarantees: [],
 *   drafting: [],
 *   sources: [],
 * });
 * scoreAgreement(truce).verdict.best; // => 'document'
 */
export const defineAgreement = <
  const P extends string = never,
  const S extends string = never,
  const B extends string = never,
  const V extends string = never,
  const G extends string = never,
  const O extends string = never,
>(
  agreement: DefinedAgreement<P, B, V, G, S, O>,
): Agreement => agreement as Agreement;
