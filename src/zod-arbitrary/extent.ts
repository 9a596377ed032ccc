/**
 * How long a text, a list, a set or a map may be.
 */

/** How many characters, items or entries a value has at least and at most. */
export interface Extent {
  readonly least: number;
  readonly most: number;
}

/** Any length at all. */
export const ANY_EXTENT: Extent = { least: 0, most: Number.POSITIVE_INFINITY };

/** No length, as what no length satisfies leaves: at least infinity, or at most what is not a number. */
export const NO_EXTENT: Extent = { least: 1, most: 0 };
