/**
 * Schemas in words: what a field holds, whether it must be there, what it means.
 *
 * A field without a description stops the generator: what cannot be explained cannot be coded alike by two people.
 */
import * as z from 'zod';
import { ID_PATTERN } from '../../src/model/id-pattern.ts';
import { RuleSchema } from '../../src/model/rule-schema.ts';
import { DATE_PATTERN } from '../../src/time/calendar-date.ts';
import { DURATION_PATTERN } from '../../src/time/duration.ts';
import { code, either, link } from './markdown.ts';

export type Schema = z.core.$ZodType;

/** Schemas that have a heading of their own in the codebook, by that heading. */
export type Nouns = Readonly<Record<string, Schema>>;

/** A field of a noun, in words. */
export interface Field {
  /** With dots where it is a field of a field: `scope.reason`. */
  readonly name: string;
  readonly holds: string;
  readonly isRequired: boolean;
  readonly means: string;
}

const defOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

/** A schema and those it was described anew from, nearest first. */
const ancestry = (schema: Schema): readonly Schema[] => {
  const { parent } = schema._zod;
  return parent === undefined ? [schema] : [schema, ...ancestry(parent)];
};

const isSame = (schema: Schema, other: Schema): boolean => ancestry(schema).includes(other);

const metaOf = (schema: Schema) => z.globalRegistry.get(schema) ?? {};

/** The description of a schema, or of what it makes optional. */
const descriptionOf = (schema: Schema): string | undefined => {
  const def = defOf(schema);
  const { description } = metaOf(schema);
  return description === undefined && def.type === 'optional'
    ? descriptionOf(def.innerType)
    : description;
};

/** The description of a schema; stops the generator where there is none. */
export const meaningOf = (schema: Schema, path: string): string => {
  const text = descriptionOf(schema);
  if (text === undefined || text === '')
    throw new Error(`${path} has no description: add one with .describe() in its schema`);
  return text;
};

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [ID_PATTERN, 'id'],
  [DATE_PATTERN, 'date'],
  [DURATION_PATTERN, 'duration'],
];

/** The heading under which the two markers are distinguished. */
const SILENCE = 'Six kinds of silence';

/** What references name, linked where it has a heading of its own. */
const LINKED: Readonly<Record<string, string>> = {
  'party': link('party'),
  'source': link('source'),
  'baseline': link('baseline'),
  'verifier': link('verifier'),
  'guarantee': link('guarantee'),
  'breach kind': link('breach kind', 'Breach kinds'),
};

const referenceWords = (schema: Schema): string | undefined => {
  const { refers } = metaOf(schema);
  return typeof refers === 'string' ? `${LINKED[refers] ?? refers} id` : undefined;
};

const textWords = (schema: Schema): string => {
  const { pattern } = z.toJSONSchema(schema);
  const known = PATTERNS.find(([{ source }]) => source === pattern)?.[1];
  return known === 'id' ? (referenceWords(schema) ?? 'id') : (known ?? 'text');
};

const numberWords = (schema: Schema): string => {
  const { type, minimum, maximum, exclusiveMinimum } = z.toJSONSchema(schema);
  const bounds = [
    ...(exclusiveMinimum === undefined ? [] : [`more than ${exclusiveMinimum}`]),
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? [] : [`at most ${maximum}`]),
  ];
  return [type === 'integer' ? 'whole number' : 'number', ...bounds].join(', ');
};

const values = (schema: Schema): readonly string[] | undefined => {
  const def = defOf(schema);
  if (def.type === 'literal') return def.values.map(String);
  if (def.type === 'boolean') return ['true', 'false'];
  return def.type === 'enum' ? Object.values(def.entries).map(String) : undefined;
};

const choices = (schema: Schema): readonly string[] | undefined => values(schema)?.map(code);

/** What a field lets one choose from, be it one or several; stops the generator where there is no choice. */
export const choicesOf = (object: Schema, field: string): readonly string[] => {
  const def = defOf(object);
  let schema = def.type === 'object' ? def.shape[field] : undefined;
  for (;;) {
    const inner = schema && defOf(schema);
    if (inner?.type === 'optional') schema = inner.innerType;
    else if (inner?.type === 'array') schema = inner.element;
    else if (inner?.type === 'union')
      schema = inner.options.find((option) => defOf(option).type === 'array');
    else break;
  }
  const found = schema && values(schema);
  if (found === undefined) throw new Error(`${field} is no choice between words`);
  return found;
};

const listWords = (schema: Schema, each: string): string => {
  const least = z.toJSONSchema(schema).minItems ?? 0;
  const list = least > 0 ? `list of at least ${least}` : 'list';
  if (each.startsWith('`')) return `${list}, each ${each}`;
  return `${least > 0 ? `${list}: ` : 'list of '}${each}${each.endsWith(' id') ? 's' : ''}`;
};

/** Says what a schema lets in. */
export const holds = (schema: Schema, nouns: Nouns): string => {
  if (isSame(schema, RuleSchema)) return link('decision rule', 'Decision rules');
  const noun = Object.keys(nouns).find((name) => isSame(schema, nouns[name] as Schema));
  if (noun !== undefined) return link(noun);
  const { ladder, time } = metaOf(schema);
  if (typeof ladder === 'string')
    return `rung of ${link(ladder, `ladder ${ladder}`)}, or a ${link('marker', SILENCE)}`;
  if (time === 'wait')
    return `duration, word of ${link('promptness', 'ladder promptness')}, or a ${link('marker', SILENCE)}`;
  const words = choices(schema);
  if (words !== undefined) return either(words);
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
      return holds(def.innerType, nouns);
    case 'lazy':
      return holds(def.getter(), nouns);
    case 'array':
      return listWords(schema, holds(def.element, nouns));
    case 'union':
      return either(def.options.flatMap((option) => choices(option) ?? [holds(option, nouns)]));
    case 'object':
      return code(`{ ${Object.keys(def.shape).join(', ')} }`);
    case 'record':
      return `by ${holds(def.keyType, nouns)}: ${holds(def.valueType, nouns)}`;
    case 'string':
      return textWords(schema);
    case 'number':
      return numberWords(schema);
    case 'unknown':
      return 'any value';
    default:
      throw new Error(`no words for a schema of type ${def.type}`);
  }
};

/** Objects without a heading of their own, inside a schema. */
const inlineObjects = (schema: Schema, nouns: Nouns): readonly z.core.$ZodObject[] => {
  if (isSame(schema, RuleSchema)) return [];
  if (Object.values(nouns).some((noun) => isSame(schema, noun))) return [];
  const def = defOf(schema);
  switch (def.type) {
    case 'object':
      return [schema as z.core.$ZodObject];
    case 'optional':
      return inlineObjects(def.innerType, nouns);
    case 'array':
      return inlineObjects(def.element, nouns);
    case 'union':
      return def.options.flatMap((option) => inlineObjects(option, nouns));
    default:
      return [];
  }
};

const fieldsOfObject = (
  object: z.core.$ZodObject,
  nouns: Nouns,
  prefix: string,
  path: string,
): readonly Field[] =>
  Object.entries(object._zod.def.shape).flatMap(([key, schema]) => [
    {
      name: `${prefix}${key}`,
      holds: holds(schema, nouns),
      isRequired: defOf(schema).type !== 'optional',
      means: meaningOf(schema, `${path}.${key}`),
    },
    ...inlineObjects(schema, nouns).flatMap((inner) =>
      fieldsOfObject(inner, nouns, `${prefix}${key}.`, `${path}.${key}`),
    ),
  ]);

/** Lists the fields of a noun: of an object, or of each object of a choice between objects. */
export const fieldsOf = (name: string, schema: Schema, nouns: Nouns): readonly Field[] => {
  const { [name]: _, ...others } = nouns;
  return inlineObjects(schema, others).flatMap((object) =>
    fieldsOfObject(object, others, '', name),
  );
};
