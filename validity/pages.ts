/**
 * The pages that say what the scores are worth: what was expected, and what was found.
 */
import { read } from '../scripts/docs/files.ts';
import { table } from '../scripts/docs/markdown.ts';
import { page } from '../scripts/docs/page.ts';
import { EXPECTATIONS } from './expectations.ts';
import { SCORE_LABELS } from './known-cases.ts';
import { LEAST_DIFFERENCE } from './marks.ts';
import { casesUsed } from './sections/cases-used.ts';
import { coderEffects } from './sections/coder-effects.ts';
import { conclusions } from './sections/conclusions.ts';
import { expectationsMarked } from './sections/expectations-marked.ts';
import { heldOrCollapsed } from './sections/held-or-collapsed.ts';
import { knownGroupsMarked } from './sections/known-groups-marked.ts';
import { knownLimits } from './sections/known-limits.ts';
import { monthsToBreach } from './sections/months-to-breach.ts';
import { surprisesNamed } from './sections/surprises.ts';
import { twoCoders } from './sections/two-coders.ts';
import { versionsCompared } from './sections/versions.ts';
import { wordingsTogether } from './sections/wordings-together.ts';
import { wrongCases } from './sections/wrong-cases.ts';

/** Sets the page of what was found, every figure worked out from the library; the same text on every run. */
export const validityPage = (): string =>
  page(
    read('validity/pages/validity.md'),
    casesUsed(),
    versionsCompared(),
    heldOrCollapsed(),
    monthsToBreach(),
    conclusions(),
    wrongCases(),
    knownGroupsMarked(),
    surprisesNamed(),
    expectationsMarked(),
    twoCoders(),
    wordingsTogether(),
    coderEffects(),
    knownLimits(),
  );

/** Sets the page of what was expected. */
const expectationsPage = (): string =>
  page(read('validity/pages/expectations.md'), {
    'least-difference': String(LEAST_DIFFERENCE),
    'expectations': table(
      ['', 'expected above', 'expected below', 'on', 'because'],
      EXPECTATIONS.map(({ above, below, score, because }, index) => [
        String(index + 1),
        above,
        below,
        SCORE_LABELS[score],
        because,
      ]),
    ),
  });

/** Sets both, by path from the root of the repository. */
export const validityPages = (): Readonly<Record<string, string>> => ({
  'docs/expectations.md': expectationsPage(),
  'docs/validity.md': validityPage(),
});
