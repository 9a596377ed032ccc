/**
 * The page that says what the scores are worth: `docs/validity.md`, every figure worked out from the library.
 */
import { page } from '../scripts/docs/markdown.ts';
import { casesUsed } from './sections/cases-used.ts';
import { conclusions } from './sections/conclusions.ts';
import { expectationsMarked } from './sections/expectations-marked.ts';
import { heldOrCollapsed } from './sections/held-or-collapsed.ts';
import { knownLimits } from './sections/known-limits.ts';
import { monthsToBreach } from './sections/months-to-breach.ts';
import { twoCoders } from './sections/two-coders.ts';
import { whatThisIs } from './sections/what-this-is.ts';
import { wrongCases } from './sections/wrong-cases.ts';

/** Sets the page; the same text on every run. */
export const validityPage = (): string =>
  page(
    'What the scores are worth',
    [
      'How the scores of the library go with what became of the agreements, and where they do not. Written by `npm run validity` from the cases; every figure is worked out, and a test fails when the page is stale.',
    ],
    [
      whatThisIs(),
      casesUsed(),
      heldOrCollapsed(),
      monthsToBreach(),
      conclusions(),
      wrongCases(),
      expectationsMarked(),
      twoCoders(),
      knownLimits(),
    ],
  );
