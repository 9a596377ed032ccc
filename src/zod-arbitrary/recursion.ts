/**
 * Which schemas hold themselves.
 *
 * Walking down from the top, a schema that is met while it is still open closes a circle. Every circle has such a
 * schema, so that counting the entries into these alone bounds how deep values nest, and schemas that hold each other
 * share one count. A schema described anew shares its definition, by which it is recognised.
 */
import { type Def, defOf, fieldsOf, resolved, type Schema } from './site.ts';

/** Levels of schema below which a getter must be making new schemas without end; the call stack holds ten times that. */
const MOST_LEVELS = 500;

/** The schemas that a schema is directly made of. */
export const partsOf = (schema: Schema): readonly Schema[] => {
  const def = defOf(schema);
  switch (def.type) {
    case 'object':
      return [
        ...fieldsOf(def).map(([, field]) => field),
        ...(def.catchall === undefined ? [] : [def.catchall]),
      ];
    case 'array':
      return [def.element];
    case 'tuple':
      return def.rest === null ? def.items : [...def.items, def.rest];
    case 'record':
    case 'map':
      return [def.keyType, def.valueType];
    case 'set':
      return [def.valueType];
    case 'union':
      return def.options;
    case 'intersection':
      return [def.left, def.right];
    case 'pipe':
      return [def.in, def.out];
    case 'lazy':
      return [resolved(schema)];
    default:
      return 'innerType' in def ? [def.innerType] : [];
  }
};

/** Finds the definitions that are met again inside themselves; nothing if there is no end to new ones. */
export const circlesOf = (schema: Schema): ReadonlySet<Def> | undefined => {
  const circles = new Set<Def>();
  const open = new Set<Def>();
  const closed = new Set<Def>();
  const isEnding = (part: Schema): boolean => {
    const def = defOf(part);
    if (open.has(def)) circles.add(def);
    if (open.has(def) || closed.has(def)) return true;
    if (open.size >= MOST_LEVELS) return false;
    open.add(def);
    const isEndingBelow = partsOf(part).every(isEnding);
    open.delete(def);
    closed.add(def);
    return isEndingBelow;
  };
  return isEnding(schema) ? circles : undefined;
};
