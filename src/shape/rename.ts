/**
 * The same agreement under other names.
 *
 * Names are nothing: no score depends on what a party or an element is called. Papers are joined, and drafts compared,
 * by giving elements names that do not clash, or that are the same where the elements are.
 */
import { type Agreement, AgreementSchema } from '../model/agreement.ts';
import { kindsOf, NAMESPACES, type Namespace } from '../model/terms.ts';
import { type Field, fieldOf, type Shape } from './shape.ts';
import { isFields } from './walk.ts';

type Name = (id: string) => string;

/** What is renamed together. */
type Kinds = ReadonlySet<Namespace>;

const PARTIES: Kinds = new Set<Namespace>(['party']);
const ELEMENTS: Kinds = new Set<Namespace>(['element', 'source']);

const isNamed = ({ refers, declares }: Shape, kinds: Kinds): boolean =>
  [
    ...(refers === undefined ? [] : kindsOf(refers)),
    ...(declares === undefined ? [] : [declares]),
  ].some((kind) => kinds.has(NAMESPACES[kind]));

/** Whether anything in a shape is a name of some kinds; shapes that are open are not looked into again. */
const namesIn = (shape: Shape, kinds: Kinds, open: Set<Shape> = new Set()): boolean => {
  if (isNamed(shape, kinds)) return true;
  if (open.has(shape)) return false;
  open.add(shape);
  const { items, fields, keys, values } = shape;
  return [items, keys, values, ...fields.values()].some(
    (part) => part !== undefined && namesIn(part.shape, kinds, open),
  );
};

const told = new WeakMap<Kinds, Map<Shape, boolean>>();

/** The same, worked out once: nothing inside a shape without names need be looked at. */
const holdsNames = (shape: Shape, kinds: Kinds): boolean => {
  const known = told.get(kinds) ?? new Map<Shape, boolean>();
  told.set(kinds, known);
  const holds = known.get(shape) ?? namesIn(shape, kinds);
  known.set(shape, holds);
  return holds;
};

/** Gives other names to everything of some kinds in a value of a shape, wherever it is named. */
export const renamedIn = (field: Field, value: unknown, kinds: Kinds, name: Name): unknown => {
  const { shape } = field;
  if (!holdsNames(shape, kinds)) return value;
  if (typeof value === 'string')
    return isNamed(shape, kinds) && !shape.words.has(value) ? name(value) : value;
  const { items, fields, keys, values } = shape;
  if (Array.isArray(value))
    return items === undefined ? value : value.map((item) => renamedIn(items, item, kinds, name));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const own = fields.get(key);
      if (own !== undefined) return [key, renamedIn(own, item, kinds, name)];
      const entry = keys !== undefined && isNamed(keys.shape, kinds) ? name(key) : key;
      return [entry, values === undefined ? item : renamedIn(values, item, kinds, name)];
    }),
  );
};

const AGREEMENT = fieldOf(AgreementSchema);

/** Names are all that is changed, so an agreement remains one. */
const renamed = (agreement: Agreement, kinds: Kinds, name: Name): Agreement =>
  renamedIn(AGREEMENT, agreement, kinds, name) as Agreement;

/** Gives every party another name, wherever it is named. */
export const withPartiesRenamed = (agreement: Agreement, name: Name): Agreement =>
  renamed(agreement, PARTIES, name);

/** Gives every baseline, verifier, guarantee, round and source another name, wherever it is named. */
export const withElementsRenamed = (agreement: Agreement, name: Name): Agreement =>
  renamed(agreement, ELEMENTS, name);
