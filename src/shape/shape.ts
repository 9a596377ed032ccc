/**
 * Shapes: what a schema knows of the values it describes, in a form that can be followed.
 *
 * The schemas of `model/` are the one place where the shape of an agreement is written. A shape is read off a schema
 * once. It joins all forms that a value may have, so that a value can be followed whatever form it takes, and even where
 * it takes none: a document with one misplaced comma still gets all its dangling references reported.
 */
import * as z from 'zod';
import type { LadderName } from '../model/ladders.ts';
import type { Declared, Meaning, Referent } from '../model/terms.ts';

/** What may stand in a place: words, a name, items, fields or entries, each where some form of the value has them. */
export interface Shape {
  /** Words with a meaning of their own, which are never names. */
  readonly words: ReadonlySet<string>;
  readonly refers: Referent | undefined;
  readonly declares: Declared | undefined;
  readonly ladder: LadderName | undefined;
  readonly time: Meaning['time'];
  readonly isRule: boolean;
  readonly items: Field | undefined;
  readonly fields: ReadonlyMap<string, Field>;
  /** Names of entries, and what stands under them. */
  readonly keys: Field | undefined;
  readonly values: Field | undefined;
}

/** A place: what may stand there, whether it may be left out, and what its schema says of it. */
export interface Field {
  readonly schema: z.core.$ZodType;
  readonly shape: Shape;
  readonly isOptional: boolean;
  readonly meaning: Meaning;
}

type Growing = { -readonly [K in keyof Shape]: Shape[K] } & {
  words: Set<string>;
  fields: Map<string, Field>;
};

/** The registry holds what `means` put there; metadata of other kinds has no such keys. */
const meaningOf = (schema: z.core.$ZodType): Meaning =>
  (z.globalRegistry.get(schema) ?? {}) as Meaning;

const known = new WeakMap<z.core.$ZodType, Field>();

/** Whatever the forms of a value have, together; the first that says something is heard. */
const join = (into: Growing, from: Shape): void => {
  for (const word of from.words) into.words.add(word);
  for (const [name, field] of from.fields) {
    const before = into.fields.get(name);
    into.fields.set(name, before === undefined ? field : joined(before, field));
  }
  into.isRule ||= from.isRule;
  into.refers ??= from.refers;
  into.declares ??= from.declares;
  into.ladder ??= from.ladder;
  into.time ??= from.time;
  into.items ??= from.items;
  into.keys ??= from.keys;
  into.values ??= from.values;
};

const grow = ({ refers, declares, ladder, time, rule }: Meaning = {}): Growing => ({
  words: new Set(),
  refers,
  declares,
  ladder,
  time,
  isRule: rule === true,
  items: undefined,
  fields: new Map(),
  keys: undefined,
  values: undefined,
});

const joins = new WeakMap<Shape, WeakMap<Shape, Shape>>();

/** Both shapes in one. It is known before it is made, as a rule is made of rules. */
const bothShapes = (one: Shape, other: Shape): Shape => {
  if (one === other) return one;
  const before = joins.get(one)?.get(other);
  if (before !== undefined) return before;
  const shape = grow();
  joins.set(one, (joins.get(one) ?? new WeakMap()).set(other, shape));
  join(shape, one);
  join(shape, other);
  return shape;
};

const joined = (one: Field, other: Field): Field => ({
  ...one,
  shape: bothShapes(one.shape, other.shape),
});

/** Joining the forms of a union waits until all of them are read: a rule is one of the forms of its own parts. */
type Waiting = (() => void)[];

/** Reads into a shape what one kind of schema says of its values. */
const read = (schema: z.core.$ZodType, shape: Growing, waiting: Waiting): void => {
  if (schema instanceof z.ZodObject)
    for (const [name, field] of Object.entries(schema.shape))
      shape.fields.set(name, readField(field, waiting));
  else if (schema instanceof z.ZodArray) shape.items = readField(schema.element, waiting);
  else if (schema instanceof z.ZodRecord) {
    shape.keys = readField(schema.keyType, waiting);
    shape.values = readField(schema.valueType, waiting);
  } else if (schema instanceof z.ZodUnion) {
    const forms = schema.options.map((form) => readField(form, waiting));
    waiting.push(() => {
      for (const form of forms) join(shape, form.shape);
    });
  } else if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral)
    for (const word of schema instanceof z.ZodEnum ? schema.options : schema.values)
      if (typeof word === 'string') shape.words.add(word);
};

/** The schema of the value itself, where another one says that it may be left out or is read later. */
const inside = (schema: z.core.$ZodType): z.core.$ZodType | undefined =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodLazy ? schema.unwrap() : undefined;

const readField = (schema: z.core.$ZodType, waiting: Waiting): Field => {
  const before = known.get(schema);
  if (before !== undefined) return before;
  const inner = inside(schema);
  const meaning = meaningOf(schema);
  if (inner !== undefined) {
    const field = readField(inner, waiting);
    const whole: Field = {
      schema,
      shape: field.shape,
      isOptional: field.isOptional || schema instanceof z.ZodOptional,
      meaning: { ...field.meaning, ...meaning },
    };
    known.set(schema, whole);
    return whole;
  }
  const shape = grow(meaning);
  const field: Field = { schema, shape, isOptional: false, meaning };
  // Known before it is read, as a rule is made of rules.
  known.set(schema, field);
  read(schema, shape, waiting);
  return field;
};

/** Reads off a schema what can stand in a place that it describes. */
export const fieldOf = (schema: z.core.$ZodType): Field => {
  const waiting: Waiting = [];
  const field = readField(schema, waiting);
  for (const joinForms of waiting) joinForms();
  return field;
};
