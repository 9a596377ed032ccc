/**
 * What makes a catalogue file: it is named after its one exported value, tested beside its neighbours, and written up.
 *
 * It takes what was read, not a folder, so that the tests can show it files that break each rule.
 */

/** A file of a catalogue folder, as loaded. */
export interface CatalogueFile {
  /** Without its extension: `violator-holds-veto`. */
  readonly name: string;
  /** What it exports at run time; types leave no trace. */
  readonly exports: Readonly<Record<string, unknown>>;
  readonly hasTest: boolean;
  /** The generated codebook, once there is one. */
  readonly codebook: string | undefined;
}

/** Lists what is wrong with a catalogue file, one sentence each. */
export const complaints = ({ name, exports, hasTest, codebook }: CatalogueFile): string[] => {
  const found: string[] = [];
  const values = Object.entries(exports);
  const [only] = values;
  if (only === undefined || values.length > 1)
    found.push(`${name} exports ${values.length} values instead of one`);
  for (const [key, value] of values) {
    const id = idOf(value) ?? slug(key);
    if (id !== name) found.push(`${name} exports ${id}`);
  }
  if (!hasTest) found.push(`${name} has no test`);
  if (codebook !== undefined && !mentions(codebook, name))
    found.push(`${name} is missing from the codebook`);
  return found;
};

const idOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : undefined;

/** `coDrafting` is `co-drafting`: an indicator is a function, and its name is its id. */
const slug = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** As a word of its own: `open-ended` is not mentioned by `open-ended-response`. */
const mentions = (text: string, id: string): boolean =>
  new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text);
