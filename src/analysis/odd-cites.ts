/**
 * Elements that rest on no source, and quotes that are longer than a quote should be.
 */
import type { Issue, Path } from '../issue/issue.ts';
import type { Agreement, Cite } from '../model/agreement.ts';

/** A quote may have this many words; beyond that, say it in words of your own. */
const MOST_WORDS = 15;

/** What stands between quotation marks, straight or curly. */
const QUOTES = /"([^"]*)"|“([^”]*)”|„([^“”]*)[“”]|«([^»]*)»/g;

const longestQuote = (says: string): number => {
  let most = 0;
  for (const { 0: quote } of says.matchAll(QUOTES))
    most = Math.max(most, quote.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length);
  return most;
};

/** Every list of cites in a document, with its place, in the order of the document. */
const citesIn = (
  value: unknown,
  path: Path,
  see: (cites: readonly Cite[], path: Path) => void,
): void => {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    // What a model was given is repeated in what it made of it.
    if (key === 'origin') continue;
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'cites' && Array.isArray(item)) see(item, at);
    else citesIn(item, at, see);
  }
};

/** Lists elements whose cites are empty, quotes of too many words, and a document without any cite. */
export const oddCites = (agreement: Agreement): readonly Issue[] => {
  const issues: Issue[] = [];
  let count = 0;
  citesIn(agreement, [], (cites, path) => {
    count += cites.length;
    if (cites.length === 0)
      issues.push({
        code: 'uncited',
        path,
        found: 'an empty list',
        expected: 'the places in sources on which the element rests',
      });
    for (const [index, { says }] of cites.entries()) {
      const words = longestQuote(says ?? '');
      if (words > MOST_WORDS)
        issues.push({
          code: 'long-quote',
          path: [...path, index, 'says'],
          found: `${words} words`,
          expected: `at most ${MOST_WORDS} words in quotation marks, or words of your own`,
        });
    }
  });
  if (count > 0 || issues.length > 0) return issues;
  return [
    {
      code: 'uncited',
      path: [],
      found: 'no cites at all',
      expected: '`cites` on every element: where in which source the code comes from',
    },
  ];
};
