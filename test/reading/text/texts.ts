/**
 * Texts of documents as they are written by hand: the template and the cases.
 */
import { readdirSync, readFileSync } from 'node:fs';

const CASES = new URL('../../../src/cases/', import.meta.url);

/** The template, a document without a problem. */
export const TEMPLATE = readFileSync(
  new URL('../../../examples/template.yaml', import.meta.url),
  'utf8',
);

/** Every case of the library. */
export const CASE_TEXTS: readonly string[] = readdirSync(CASES)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => readFileSync(new URL(file, CASES), 'utf8'));
