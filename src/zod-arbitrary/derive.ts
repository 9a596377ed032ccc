/**
 * One derivation: the walk from the top of a schema to all of its places.
 *
 * A place takes its override if there is one, else what its kind derives, sifted where that does not fit by
 * construction. Schemas that hold themselves are unrolled: every entry into one spends a level, and where no level is
 * left no value is derived, so that a list there is empty, an optional field left out, and a union takes another form.
 */
import type * as fc from 'fast-check';
import type { Issue } from '../issue/issue.ts';
import { hasFurtherChecks } from './checks.ts';
import { candidatesFor } from './kinds.ts';
import { type OverrideBook, type Overrides, overrideBook, pendingKey } from './overrides.ts';
import { type Matching, matchingWith, type PatternTexts } from './patterns.ts';
import { type SchemaPlace, unsupported } from './place.ts';
import { circlesOf, partsOf } from './recursion.ts';
import { ITEM, pathText, type Step } from './schema-path.ts';
import { obstacleOf, Sieve } from './sieve.ts';
import { type Candidates, type Def, defOf, type Schema, type Site } from './site.ts';

/** What a derivation is given. */
interface Derivation {
  readonly overrides: Overrides;
  readonly references: Readonly<Record<string, readonly string[]>>;
  readonly refersOf: (schema: Schema) => string | undefined;
  readonly patterns: PatternTexts;
  readonly maxDepth: number;
  readonly maxRejections: number;
}

/** What came of it: values if any, the sieves in them, and everything that stood in the way. */
export interface Derived {
  readonly values: Values;
  readonly sieves: readonly Sieve[];
  readonly issues: Issue[];
}

type Values = fc.Arbitrary<unknown> | undefined;

class Walk {
  readonly sieves: Sieve[] = [];
  /** What cannot be derived, and what no value fits; the latter matters only if it reaches the top. */
  readonly refusals: Issue[] = [];
  readonly deadEnds: Issue[] = [];
  private readonly known = new Map<string, Values>();
  private readonly numbers = new Map<Def, number>();
  private readonly options: Derivation;
  private readonly circles: ReadonlySet<Def>;
  private readonly book: OverrideBook;
  private readonly matching: Matching;

  constructor(options: Derivation, circles: ReadonlySet<Def>, book: OverrideBook) {
    this.options = options;
    this.circles = circles;
    this.book = book;
    this.matching = matchingWith(options.patterns);
  }

  /** Derives a schema at a place; once, wherever all that matters for it is the same. */
  derive(schema: Schema, place: SchemaPlace): Values {
    const overriding = this.book.take(place.pending, place.path);
    if (overriding !== undefined) return overriding;
    const described = { ...place, refers: this.options.refersOf(schema) ?? place.refers };
    const key = this.keyOf(schema, described);
    if (!this.known.has(key)) this.known.set(key, this.sifted(schema, described));
    return this.known.get(key);
  }

  /** To what has no parts it does not matter how deep it stands. */
  private keyOf(schema: Schema, { refers, depth, lists, isPresent, pending }: SchemaPlace): string {
    const def = defOf(schema);
    const number = this.numbers.get(def) ?? this.numbers.size;
    this.numbers.set(def, number);
    const around =
      partsOf(schema).length === 0 ? [] : [depth, lists, isPresent, pendingKey(pending)];
    return [number, refers, ...around].join();
  }

  private sifted(schema: Schema, place: SchemaPlace): Values {
    const def = defOf(schema);
    const isCircle = this.circles.has(def);
    if (isCircle && place.depth === 0)
      return this.barren(place, 'a schema that holds itself without end');
    const depth = place.depth - (isCircle ? 1 : 0);
    const candidates = candidatesFor(def, this.siteOf(schema, { ...place, depth }));
    if (candidates === undefined || (candidates.areValid && !hasFurtherChecks(schema)))
      return candidates?.values;
    return this.sieve(schema, candidates, place);
  }

  private sieve(schema: Schema, candidates: Candidates, { path }: SchemaPlace): Values {
    const { maxRejections } = this.options;
    const issue = (found: string, expected: string) => ({ ...unsupported(path, found), expected });
    const sifting = { schema, candidates: candidates.values, maxRejections, issue };
    const sieve = new Sieve({ ...sifting, path: pathText(path) });
    const obstacle = candidates.areDoubtful === true ? obstacleOf(sieve) : undefined;
    if (obstacle !== undefined) return void this.refusals.push(obstacle);
    this.sieves.push(sieve);
    return sieve;
  }

  /** Walks on apart, and keeps what came of it only where there are values. */
  private attempt(schema: Schema, place: SchemaPlace): Values {
    const walk = new Walk(this.options, this.circles, this.book);
    const values = walk.derive(schema, place);
    if (values === undefined || walk.refusals.length > 0) return undefined;
    this.sieves.push(...walk.sieves);
    return values;
  }

  private siteOf(schema: Schema, place: SchemaPlace): Site {
    const { lists, isPresent, refers } = place;
    return {
      schema,
      lists,
      isPresent,
      references: refers === undefined ? undefined : this.options.references[refers],
      matching: this.matching,
      part: (inner, step, isThere = false) => this.derive(inner, this.below(place, step, isThere)),
      form: (inner, isThere = isPresent) => this.derive(inner, { ...place, isPresent: isThere }),
      attempt: (inner) => this.attempt(inner, place),
      refuse: (found) => void this.refusals.push(unsupported(place.path, found)),
      barren: (found) => this.barren(place, found),
    };
  }

  private below(place: SchemaPlace, step: Step, isPresent: boolean): SchemaPlace {
    return {
      path: [...place.path, step],
      pending: this.book.below(place.pending, step),
      depth: place.depth,
      lists: place.lists + (typeof step === 'object' ? 1 : 0),
      isPresent,
      refers: step === ITEM ? place.refers : undefined,
    };
  }

  private barren({ path }: SchemaPlace, found: string): undefined {
    this.deadEnds.push(unsupported(path, found));
  }
}

/** Derives values for a schema. */
export const derive = (schema: Schema, options: Derivation): Derived => {
  const circles = circlesOf(schema);
  if (circles === undefined) {
    const issue = unsupported([], 'a schema whose getters make new schemas without end');
    return { values: undefined, sieves: [], issues: [issue] };
  }
  const book = overrideBook(options.overrides);
  const walk = new Walk(options, circles, book);
  const top = { path: [], pending: book.top, lists: 0, isPresent: false, refers: undefined };
  const values = walk.derive(schema, { ...top, depth: options.maxDepth });
  // What was drawn while deriving is not what a caller draws.
  for (const sieve of walk.sieves) sieve.startCounting();
  const isEmpty = values === undefined && walk.refusals.length === 0;
  const issues = [...walk.refusals, ...book.unused(), ...(isEmpty ? walk.deadEnds : [])];
  return { values, sieves: walk.sieves, issues };
};
