/**
 * What an id looks like, apart from its schema: whoever sets a document in its style needs the pattern and not the schema.
 */

/** Short lower-case slugs; `paper/element` once papers are combined. */
export const ID_PATTERN = /^[a-z0-9]+(?:[-./][a-z0-9]+)*$/;
