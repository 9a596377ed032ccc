/**
 * Measures the built package, prints one table, and writes nothing unless asked to.
 *
 * `npm run bench -- --write` also puts the figures into docs/benchmarks.md.
 */
import { blockingSets } from './blocking-sets.ts';
import { coldImport } from './cold-import.ts';
import { growth } from './growth.ts';
import { memory } from './memory.ts';
import { asText, type Section } from './report.ts';
import { ruleEngines } from './rule-engines.ts';
import { scorecard } from './scorecard.ts';
import { writeFigures } from './write-figures.ts';

const SECTIONS: Readonly<Record<string, () => Section | Promise<Section>>> = {
  scorecard,
  'rule-engines': ruleEngines,
  growth,
  'blocking-sets': blockingSets,
  'cold-import': coldImport,
  memory,
};

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const sections: Section[] = [];
for (const [name, measure] of Object.entries(SECTIONS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  sections.push(await measure());
}
console.log(asText(sections));

if (process.argv.includes('--write')) writeFigures(sections);
