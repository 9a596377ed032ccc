/**
 * Agreements written in TypeScript, with references checked by the compiler.
 *
 * A party, source, baseline, verifier or guarantee that is referred to but not declared is a compile error that names
 * it. The types say what the schemas say; a type test holds the two together.
 */
import type { Rule } from '../decision/rule.ts';
import type {
  Agreement,
  Baseline,
  Cite,
  Condition,
  Deadline,
  Guarantee,
  Instrument,
  Outcome,
  Party,
  Responder,
  Round,
  Source,
  Trigger,
  Verifier,
} from '../model/agreement.ts';

/** Replaces the fields of a noun that hold references. */
type With<Noun, References> = Omit<Noun, keyof References> & References;

interface Cited<S extends string> {
  readonly cites?: readonly With<Cite, { readonly source: NoInfer<S> }>[] | undefined;
}

type Named<Id extends string> = { readonly id: Id };
type PartyList<P extends string> = readonly NoInfer<P>[];

/** Any party may be left out; with names that are not known to the compiler, none can be there without a role. */
type Seats<P extends string> = string extends P
  ? Round['seats']
  : { readonly [party in P]?: Round['seats'][string] };

type DefinedInstrument<P extends string, S extends string> = With<
  Instrument,
  Cited<S> & { readonly signatories: PartyList<P>; readonly ratifiedBy?: PartyList<P> | undefined }
>;

type DefinedGuarantee<
  P extends string,
  V extends string,
  G extends string,
  S extends string,
> = With<
  Guarantee,
  Named<G> &
    Cited<S> & {
      readonly protects: PartyList<P>;
      readonly trigger: With<
        Trigger,
        Cited<S> & {
          readonly established:
            | 'unspecified'
            | 'responders'
            | 'unknown'
            | { readonly verifier: NoInfer<V> };
          readonly activation: Rule<NoInfer<P>>;
        }
      >;
      readonly responders: readonly With<Responder, Cited<S> & { readonly party: NoInfer<P> }>[];
      readonly timeline: readonly With<Deadline, Cited<S>>[];
      readonly renewal?: Rule<NoInfer<P>> | undefined;
      readonly instrument?: DefinedInstrument<P, S> | undefined;
      readonly conditions: readonly With<
        Condition,
        Cited<S> & {
          readonly adjudicator: Rule<NoInfer<P>>;
          readonly controlledBy?: 'unknown' | PartyList<P> | undefined;
        }
      >[];
      readonly follows?: NoInfer<G> | undefined;
    }
>;

/** An agreement over declared parties `P`, baselines `B`, verifiers `V`, guarantees `G` and sources `S`. */
export type DefinedAgreement<
  P extends string,
  B extends string,
  V extends string,
  G extends string,
  S extends string,
> = With<
  Agreement,
  Cited<S> & {
    readonly parties: readonly With<
      Party,
      Named<P> & { readonly members?: PartyList<P> | undefined }
    >[];
    readonly sources: readonly With<Source, Named<S>>[];
    readonly protects: PartyList<P>;
    readonly constrains: PartyList<P>;
    readonly instrument: DefinedInstrument<P, S>;
    readonly baselines: readonly With<
      Baseline,
      Named<B> & Cited<S> & { readonly binds: PartyList<P> }
    >[];
    readonly verification: readonly With<
      Verifier,
      Named<V> &
        Cited<S> & {
          readonly operators: PartyList<P>;
          readonly watches: 'all' | readonly NoInfer<B>[];
          readonly finding: Rule<NoInfer<P>>;
          readonly instrument?: DefinedInstrument<P, S> | undefined;
        }
    >[];
    readonly guarantees: readonly DefinedGuarantee<P, V, G, S>[];
    readonly outcome?:
      | With<
          Outcome,
          Cited<S> & { readonly sources?: readonly With<Source, Named<S>>[] | undefined }
        >
      | undefined;
    readonly drafting: readonly With<
      Round,
      Cited<S> & {
        readonly seats: Seats<NoInfer<P>>;
        readonly terms: 'all' | readonly NoInfer<B | V | G>[];
      }
    >[];
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
 *   schema: 'casus-foederis/agreement@1',
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
 * scoreAgreement(truce).verdict.kind; // => 'document'
 */
export const defineAgreement = <
  const P extends string = never,
  const S extends string = never,
  const B extends string = never,
  const V extends string = never,
  const G extends string = never,
>(
  agreement: DefinedAgreement<P, B, V, G, S>,
): Agreement => agreement as Agreement;
