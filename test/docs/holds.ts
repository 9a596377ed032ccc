/**
 * The examples of pages and docstrings, and whether each holds what it states.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
// A pool of workers runs only built: each of its threads loads a file of the build.
import * as workers from 'casus-foederis/workers';
import { expect } from 'vitest';
import { ROOT } from '../../scripts/docs/files.ts';
import {
  type Example,
  examplesIn,
  type SourceExample,
  sourceFiles,
} from '../../scripts/docs/source.ts';
import * as adversary from '../../src/adversary.ts';
import * as cases from '../../src/cases/index.ts';
import * as decisions from '../../src/decisions.ts';
import * as library from '../../src/index.ts';
import * as modelling from '../../src/modelling.ts';
import * as report from '../../src/report.ts';
import * as kit from '../../src/testing/index.ts';
import * as text from '../../src/text.ts';
import * as time from '../../src/time.ts';
import { type Load, run } from './examples.ts';
import { blocksOf } from './pages.ts';
import * as samples from './samples.ts';

/** The entries as an application sees them. */
const entries: Readonly<Record<string, object>> = {
  'casus-foederis': library,
  'casus-foederis/adversary': adversary,
  'casus-foederis/decisions': decisions,
  'casus-foederis/modelling': modelling,
  'casus-foederis/time': time,
  'casus-foederis/report': report,
  'casus-foederis/testing': kit,
  'casus-foederis/cases': cases,
  'casus-foederis/text': text,
  'casus-foederis/workers': workers,
};
/** All public names. */
export const everything: Readonly<Record<string, unknown>> = Object.assign(
  {},
  ...Object.values(entries),
);

const load: Load = (specifier) => Promise.resolve(entries[specifier] ?? import(specifier));

const isOfWorkers = (file: string): boolean => /[\\/]src[\\/]workers[\\/]/.test(file);

const outcomeOf = async (example: Example & Partial<SourceExample>) => {
  const { file } = example;
  const own =
    file === undefined
      ? {}
      : {
          ...everything,
          ...(isOfWorkers(file) ? {} : await import(pathToFileURL(file).href)),
        };
  return run(example, { ...samples, ...own }, load);
};

/** Runs an example and holds it to what it states. */
export const expectToHold = async (example: Example & Partial<SourceExample>) => {
  const { outcomes, printed } = await outcomeOf(example);
  // One that shows nothing proves nothing. A page may print instead, and show the output in a block of its own.
  const shown = example.file === undefined ? [...outcomes, ...printed] : outcomes;
  expect(shown.length, `${example.name} states no outcome: add \`// => value\``).toBeGreaterThan(0);
  for (const { claim, actual, expected } of outcomes) expect(actual, claim).toEqual(expected);
};

/** The examples on a page. */
export const examplesOnPage = (path: string): readonly Example[] =>
  blocksOf(readFileSync(join(ROOT, path), 'utf8'))
    .filter(({ language }) => language === 'ts')
    .map(({ text }, i) => ({ name: `${path}, ts block ${i + 1}`, code: text }));

/** The examples of all docstrings. */
export const sourceExamples = sourceFiles().flatMap((file) =>
  examplesIn(file, readFileSync(file, 'utf8')),
);

/** Whether an example takes long: it tries a model by all laws, or blends two whole drafts fact by fact. */
export const takesLong = ({ code }: Example): boolean =>
  /\b(?:assertGuaranteeModel|checkGuaranteeModel|trials|movement)\(/.test(code);
