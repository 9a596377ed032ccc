/**
 * What is wrong with the syntax of a YAML text, in the words of somebody who wrote it by hand.
 */
import type { Document } from 'yaml';
import type { Slip } from './passage.ts';

/** The first problem of the syntax of some documents. */
export const syntaxSlip = (
  _text: string,
  documents: readonly Document.Parsed[],
): Slip | undefined => {
  const [error] = documents.flatMap(({ errors }) => errors).sort((a, b) => a.pos[0] - b.pos[0]);
  if (error === undefined) return undefined;
  const [start, end] = error.pos;
  return {
    at: { start, end: Math.max(end, start + 1) },
    issue: { code: 'bad-syntax', path: [], found: error.message, expected: 'YAML' },
  };
};
