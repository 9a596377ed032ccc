/**
 * Real documents for tests: the first drafts of the Ukraine track that were coded, and the template that ships with the
 * examples.
 */
import { readFileSync } from 'node:fs';
import * as E from 'fp-ts/Either';
import { parse } from 'yaml';
import { agreementOf } from '../src/cases/case.ts';
import { CASES } from '../src/cases/index.ts';
import type { Agreement } from '../src/model/agreement.ts';
import { parseAgreement } from '../src/reading/parse.ts';
import { STANDARD_MODELS } from '../src/standard/guarantee-models.ts';

/** The names of the documents. */
export const DRAFTS = [
  'e3-counterproposal-2025-11',
  'miami-draft-2025-12',
  'paris-declaration-2026-01',
  'response-ladder-2026-02',
  'template',
  'twenty-point-framework-2025-12',
  'us-28-point-plan-2025-11',
] as const;

const template = (): Agreement => {
  const text = readFileSync(new URL('../examples/template.yaml', import.meta.url), 'utf8');
  const read = parseAgreement(parse(text), { models: STANDARD_MODELS });
  if (E.isLeft(read)) throw new Error(`the template cannot be read: ${JSON.stringify(read.left)}`);
  return read.right;
};

/** One of the documents, or any case of the library. */
export const draft = (name: string): Agreement => {
  if (name === 'template') return template();
  const found = CASES.find(({ id }) => id === name);
  if (found === undefined) throw new Error(`there is no case ${name}`);
  return agreementOf(found);
};
