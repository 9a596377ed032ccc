/**
 * Types inferred from schemas, as everything past the parser sees them: nobody writes to a document that was read.
 */

/** A type none of whose fields or lists can be written to, however deep. */
export type Frozen<T> = T extends (infer E)[]
  ? readonly Frozen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;
