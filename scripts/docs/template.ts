/**
 * A page as its author writes it: Markdown with slots, `{{ name }}`, for what is worked out.
 *
 * Prose and program hold each other to account: a slot that nobody fills stops the generator, and so does a filling
 * that no slot asks for. A rung added in `src/` therefore wants its line on the page before any page is written.
 */

/** Texts by the name of the slot they go into. */
export type Slots = Readonly<Record<string, string>>;

const SLOT = /\{\{ ([A-Za-z0-9-]+) \}\}/g;
const BRACES = /.*(?:\{\{|\}\}).*/g;

const shown = (name: string): string => `{{ ${name} }}`;

const repeated = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) < index);

/** Lists what does not fit between a template and what is to fill it. */
const complaints = (template: string, names: readonly string[]): readonly string[] => {
  const asked = new Set([...template.matchAll(SLOT)].map(([, name = '']) => name));
  const filled = new Set(names);
  return [
    ...[...asked]
      .filter((name) => !filled.has(name))
      .map((name) => `nobody fills the slot ${shown(name)}`),
    ...[...filled].filter((name) => !asked.has(name)).map((name) => `no slot ${shown(name)}`),
    ...repeated(names).map((name) => `the slot ${shown(name)} is filled twice`),
    ...[...template.replace(SLOT, '').matchAll(BRACES)].map(([line]) => `no slot at all: ${line}`),
  ];
};

/** Fills a template; throws with everything that does not fit. */
export const fill = (template: string, ...parts: readonly Slots[]): string => {
  const entries = parts.flatMap((slots) => Object.entries(slots));
  const found = complaints(
    template,
    entries.map(([name]) => name),
  );
  if (found.length > 0) throw new Error(found.join('\n'));
  const texts = new Map(entries);
  return template.replace(SLOT, (_, name: string) => texts.get(name) ?? '');
};

/** A slot for each entry of a table, by the name of the table and of the entry: `gate-document`. */
export const slotsOf = (table: string, entries: Readonly<Record<string, unknown>>): Slots =>
  Object.fromEntries(
    Object.entries(entries).map(([name, value]) => [`${table}-${name}`, String(value)]),
  );
