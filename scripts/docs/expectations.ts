/**
 * The expectations of the scores, as they were written before the cases were scored.
 */
import { type Compared, EXPECTATIONS } from '../../validity/expectations.ts';
import { setBlocks, table } from './markdown.ts';

const NAMES: Readonly<Record<Compared, string>> = {
  baselines: 'baselines',
  guarantees: 'guarantees',
  coDrafting: 'co-drafting',
};

/** Sets the page of expectations. */
export const expectationsPage = (): string =>
  setBlocks([
    '# Expectations',
    'Written from the fact sheets before any of these cases was scored, the six drafts of the Ukraine track aside. An expectation is *met* if both ends of the first range are no lower than those of the second and one is higher, by more than 0.01; *missed* if it is the other way round; *open* if the ranges allow neither to be said. (A fact sheet is a page of notes on one agreement: clauses, dates, outcome, sources. What it held is in the cases, with cites; the sheets are no part of the package.)',
    'How they came out: [validity](validity.md#expectations-marked).',
    table(
      ['', 'expected above', 'expected below', 'on', 'because'],
      EXPECTATIONS.map(({ above, below, on, because }, index) => [
        String(index + 1),
        above,
        below,
        NAMES[on],
        because,
      ]),
    ),
  ]);
