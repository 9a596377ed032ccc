/**
 * What the page is, what it is not, and what to hold against it before reading on.
 */

import { bullets, type Section } from '../../scripts/docs/markdown.ts';
import { CASES } from '../../src/cases/index.ts';
import { DRAFTS, KNOWN_CASES, withResult } from '../known-cases.ts';

/** Sets the opening warnings. */
export const whatThisIs = (): Section => ({
  heading: 'What this is, and what it is not',
  blocks: [
    `A score is worth something if it goes with what happened to agreements whose fate is known. The library holds ${CASES.length} cases. Of these, ${DRAFTS.length} are drafts or plans that never took effect and have no fate. That leaves ${KNOWN_CASES.length}, and ${withResult('held').length} that held stand against ${withResult('collapsed').length} that collapsed. **That is very few.** Every figure below could look quite different with other cases; the intervals say how different by the luck of the draw alone, and that is not the only luck there was.`,
    'The score measures the architecture of a text. It is no forecast, and nothing here makes it one. No credit, weight, gate or window was changed after these figures were seen. Figures that do not flatter are left in.',
    'What to hold against all of it:',
    bullets([
      '**How the cases were picked.** Nobody drew them by lot. They are here because they are well known, or because they are like the papers of the Ukraine track of 2025 and 2026. Well-known cases are those that failed with a bang or became a model; the dull ones are missing, and the intervals know nothing of that.',
      '**Hindsight.** Whoever coded a case knew how it ended, and so did whoever designed the rubric. A coder who knows that a force did not act may put its duty a rung lower without noticing. Many details rest on general knowledge without a source at hand.',
      '**The months are a judgement.** What was the first major breach, such as land seized, a large attack or the exit of a main party, was decided by the fact sheets that the cases were coded from (a sheet is a page of notes on one agreement: clauses, dates, outcome, sources; what it held is in the cases, with cites), and many days come from general knowledge. Months count 30.44 days each. For cases that go on they run to the last source, in the middle of June 2026 or earlier; some were not followed to the end, the date of a first breach was not looked up for all, and some dates of ends are approximate.',
      '**Held, mixed and collapsed are a judgement too.** A case counts as held although it was broken on the way, and as collapsed although it lasted for many years. The Budapest Memorandum, which collapsed, stood longer than some that count as held have been watched.',
      '**Months of what?** The time to the first major breach measures the text, the hatred it had to hold down, the balance of forces and luck, all in one. An alliance that nobody attacked has not been tried, and counts as held. Strong texts are often written for the hardest wars, weak ones for quarrels that had ended anyway, so that even a perfect score of architecture need not go with time.',
      '**Cases are not independent.** The two Minsk agreements are one war, and so are the two on Gaza, the two on Lebanon, and the safe areas and Dayton; the Sudan peace and Abyei are one quarrel; Budapest and the later texts on Ukraine are about one country. Several were written because the one before had failed. The tests treat them as if they had nothing to do with each other.',
    ]),
  ],
});
