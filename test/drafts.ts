/**
 * The documents that ship with the examples, read by the source under test.
 */
import { readdirSync, readFileSync } from 'node:fs';
import * as E from 'fp-ts/Either';
import { parse } from 'yaml';
import type { Agreement } from '../src/model/agreement.ts';
import { parseAgreement } from '../src/model/parse.ts';
import { STANDARD_MODELS } from '../src/standard/guarantee-models.ts';

const FOLDER = new URL('../examples/drafts/', import.meta.url);

/** The names of all coded documents. */
export const DRAFTS = readdirSync(FOLDER).map((file) => file.replace('.yaml', ''));

/** One coded document; a test that asks for one that cannot be read should fail. */
export const draft = (name: string): Agreement => {
  const document: unknown = parse(readFileSync(new URL(`${name}.yaml`, FOLDER), 'utf8'));
  const read = parseAgreement(document, { models: STANDARD_MODELS });
  if (E.isLeft(read)) throw new Error(`${name} cannot be read: ${JSON.stringify(read.left)}`);
  return read.right;
};
