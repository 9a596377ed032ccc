/**
 * Puts figures into the documentation: between two marks, so that what is written around them stays.
 *
 * Ratios depend little on the machine; of the machine, only the version of Node and the number of cores are told.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { asMarkdown, type Section } from './report.ts';

const PAGE = new URL('../docs/benchmarks.md', import.meta.url);
const [START, END] = ['<!-- figures -->', '<!-- end of figures -->'] as const;

/** Replaces the figures on the page. */
export const writeFigures = (sections: readonly Section[]): void => {
  const page = readFileSync(PAGE, 'utf8');
  const [head, tail] = [page.split(START)[0] ?? '', page.split(END)[1] ?? ''];
  const day = new Date().toISOString().slice(0, 10);
  const where = `Measured on ${day} with Node ${process.versions.node} on ${availableParallelism()} cores.`;
  writeFileSync(PAGE, `${head}${START}\n\n${where}\n\n${asMarkdown(sections)}\n\n${END}${tail}`);
};
