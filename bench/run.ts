/**
 * Measures the built package, prints each section as it is done, and writes nothing unless asked to.
 *
 * `npm run bench -- growth memory` measures only these, `npm run bench -- --write` puts all figures into
 * docs/benchmarks.md, and `npm run bench -- --brief` only sees whether everything still runs. A section that fails is
 * told, and the others go on; the exit code then is 1.
 */
import { adversary } from './adversary.ts';
import { blockingSets } from './blocking-sets.ts';
import { coldImport } from './cold-import.ts';
import { BRIEF, type Effort, FULL } from './effort.ts';
import { growth } from './growth.ts';
import { library } from './library.ts';
import { memory } from './memory.ts';
import { betweenDrafts } from './movement.ts';
import { asText, type Section } from './report.ts';
import { ruleEngines } from './rule-engines.ts';
import { scorecard } from './scorecard.ts';
import { worst } from './worst.ts';
import { writeFigures } from './write-figures.ts';

const SECTIONS: Readonly<Record<string, (effort: Effort) => Section | Promise<Section>>> = {
  scorecard,
  'rule-engines': ruleEngines,
  growth,
  library,
  movement: betweenDrafts,
  'blocking-sets': blockingSets,
  adversary,
  'cold-import': coldImport,
  memory,
  worst,
};

const given = process.argv.slice(2);
const asked = given.filter((argument) => !argument.startsWith('-'));
const [isBrief, isWritten] = [given.includes('--brief'), given.includes('--write')];
const failed = asked.filter((name) => !Object.hasOwn(SECTIONS, name));
for (const name of failed)
  console.error(`${name} is no section; there are ${Object.keys(SECTIONS).join(', ')}`);

const sections: Section[] = [];
for (const [name, measure] of Object.entries(SECTIONS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  try {
    const section = await measure(isBrief ? BRIEF : FULL);
    sections.push(section);
    console.log(`${asText(section)}\n`);
  } catch (error) {
    failed.push(name);
    console.error(`${name} failed:`, error, '\n');
  }
}

if (isWritten && (isBrief || asked.length > 0 || failed.length > 0)) {
  console.error('nothing written: that takes all sections, measured in full and without a failure');
  process.exitCode = 1;
} else if (isWritten) writeFigures(sections);
if (failed.length > 0) {
  console.error(`failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
