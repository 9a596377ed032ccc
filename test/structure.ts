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
  /** An indicator is a formula built in steps, and the steps are used elsewhere too; it is no single value. */
  readonly isFormula: boolean;
  readonly hasTest: boolean;
  /** The generated page on which the catalogue is written up, once there is one. */
  readonly codebook: string | undefined;
}

/** Lists what is wrong with a catalogue file, one sentence each. */
export const complaints = (file: CatalogueFile): string[] => {
  const { name, isFormula, hasTest, codebook } = file;
  const found = isFormula ? [] : complainOfExports(file);
  if (!hasTest) found.push(`${name} has no test`);
  if (codebook !== undefined && !mentions(codebook, name))
    found.push(`${name} is missing from the codebook`);
  return found;
};

const complainOfExports = ({ name, exports }: CatalogueFile): string[] => {
  const values = Object.values(exports);
  const [value] = values;
  if (values.length !== 1) return [`${name} exports ${values.length} values instead of one`];
  return idOf(value) === name ? [] : [`${name} exports ${idOf(value) ?? 'a value without an id'}`];
};

const idOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : undefined;

/** As a word of its own: `open-ended` is not mentioned by `open-ended-response`. */
const mentions = (text: string, id: string): boolean =>
  new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text);
