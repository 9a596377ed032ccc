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
  fitting,
  fittingIfAny,
  likely,
  resolved,
  type Site,
} from './site.ts';
import { templates, texts } from './texts.ts';

/** Derives candidates for a site by the kind of schema that stands there. */
export const candidatesFor = (def: Def, site: Site): Candidates | undefined => {
  switch (def.type) {
    case 'string':
      return texts(def, site);
    case 'template_literal':
      return templates(def, site);
    case 'number':
      return numbers(def, site);
    case 'bigint':
      return bigIntegers(def, site);
    case 'date':
      return dates(def, site);
    case 'boolean':
      return fitting(fc.boolean());
    case 'nan':
      return fitting(fc.constant(Number.NaN));
    case 'null':
      return fitting(fc.constant(null));
    case 'undefined':
    case 'void':
      return fitting(fc.constant(undefined));
    case 'symbol':
      return fitting(fc.string().map((name) => Symbol(name)));
    case 'any':
    case 'unknown':
      return fitting(anything);
    case 'transform':
      return likely(anything);
    case 'enum':
    case 'literal':
      return listed(def, site);
    case 'union':
      return unions(def, site);
    case 'object':
      return objects(def, site);
    case 'intersection':
      return intersections(def, site);
    case 'array':
      return arrays(def, site);
    case 'tuple':
      return tuples(def, site);
    case 'set':
      return sets(def, site);
    case 'record':
      return records(def, site);
    case 'map':
      return maps(def, site);
    case 'optional':
    case 'default':
    case 'prefault':
      return optionals(def, site);
    case 'nullable':
      return nullables(def, site);
    case 'nonoptional':
      return nonOptionals(def, site);
    case 'readonly':
    case 'catch':
    case 'success':
      return fittingIfAny(site.form(def.innerType));
    case 'lazy':
      return fittingIfAny(site.form(resolved(site.schema)));
    case 'pipe':
      return pipes(def, site);
    case 'never':
      return site.barren('a `never`, which no value fits');
    case 'custom':
    case 'file':
    case 'function':
    case 'promise':
      return site.refuse(`a schema of kind \`${def.type}\``);
    default:
      return unheardOf(def, site);
  }
};

/** A kind that a later zod may bring. */
const unheardOf = (def: never, site: Site): undefined =>
  site.refuse(`a schema of kind \`${(def as Def).type}\``);
