/**
 * A document and slips in it, each with the line of the first complaint: the same for whatever reads the published
 * schema, so that `scripts/check-schema.py` reads the table as well.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const FOLDER = new URL('slips/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

interface Row {
  readonly slip: string;
  readonly there: string;
  readonly written: string;
  readonly complaint?: string;
}

/** A broken document, and the line on which the first complaint belongs, counted from one. */
export interface Slip {
  readonly slip: string;
  readonly text: string;
  readonly line: number;
}

/** The document without a slip. */
export const VALLEY = read('valley.yaml');

/** The line of a place in a text, counted from one. */
export const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split('\n').length;

/** Every slip, in a document of its own. */
export const SLIPS: readonly Slip[] = parse(read('slips.yaml')).map(
  ({ slip, there, written, complaint = there }: Row): Slip => ({
    slip,
    text: VALLEY.replace(there, written),
    line: lineAt(VALLEY, VALLEY.indexOf(complaint)),
  }),
);
