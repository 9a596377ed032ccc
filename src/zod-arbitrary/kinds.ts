/**
 * Every kind of zod schema and what derives its values.
 */
import * as fc from 'fast-check';
import { anything } from './anything.ts';
import { bigIntegers } from './big-integers.ts';
import { listed, unions } from './choices.ts';
import { dates } from './dates.ts';
import { maps, records } from './entries.ts';
import { nonOptionals, nullables, optionals } from './forms.ts';
import { intersections } from './intersections.ts';
import { arrays, sets, tuples } from './lists.ts';
import { numbers } from './numbers.ts';
import { objects } from './objects.ts';
import { pipes } from './pipes.ts';
import {
  type Candidates,
  type Def,
  type DefOf,
  fitting,
  fittingIfAny,
  likely,
  resolved,
  type Schema,
  type Site,
} from './site.ts';
import { templates, texts } from './texts.ts';

/** What derives the values of a kind. */
type Kind<T extends Def['type']> = (def: DefOf<T>, site: Site) => Candidates | undefined;

const always = (values: fc.Arbitrary<unknown>) => (): Candidates => fitting(values);

const inner = (def: { readonly innerType: Schema }, site: Site): Candidates | undefined =>
  fittingIfAny(site.form(def.innerType));

const unsupportedKind = ({ type }: Def, site: Site): undefined =>
  site.refuse(`a schema of kind \`${type}\``);

const nothing = fc.constant(undefined);

const KINDS: { readonly [T in Def['type']]: Kind<T> } = {
  string: texts,
  template_literal: templates,
  number: numbers,
  bigint: bigIntegers,
  date: dates,
  boolean: always(fc.boolean()),
  nan: always(fc.constant(Number.NaN)),
  null: always(fc.constant(null)),
  undefined: always(nothing),
  void: always(nothing),
  symbol: always(fc.string().map((name) => Symbol(name))),
  any: always(anything),
  unknown: always(anything),
  transform: () => likely(anything),
  enum: listed,
  literal: listed,
  union: unions,
  object: objects,
  intersection: intersections,
  array: arrays,
  tuple: tuples,
  set: sets,
  record: records,
  map: maps,
  optional: optionals,
  default: optionals,
  prefault: optionals,
  nullable: nullables,
  nonoptional: nonOptionals,
  readonly: inner,
  catch: inner,
  success: inner,
  lazy: (_, site) => fittingIfAny(site.form(resolved(site.schema))),
  pipe: pipes,
  never: (_, site) => site.barren('a `never`, which no value fits'),
  custom: unsupportedKind,
  file: unsupportedKind,
  function: unsupportedKind,
  promise: unsupportedKind,
};

/** Derives candidates for a site by the kind of schema that stands there; a later zod may bring kinds unheard of. */
export const candidatesFor = (def: Def, site: Site): Candidates | undefined => {
  const kinds: Readonly<Record<string, (def: never, site: Site) => Candidates | undefined>> = KINDS;
  const kind = kinds[def.type] ?? unsupportedKind;
  // Every kind stands under the type of the definition that it takes.
  return kind(def as never, site);
};
