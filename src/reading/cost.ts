/**
 * What scoring a document costs, worked out from the document before a score tree is built.
 *
 * A few kilobytes can ask for millions of scores: every guarantee is judged for each way in which its breach may be
 * established, each kind of breach and each party that could break it. The products that grow fastest are counted here,
 * each in steps of about a microsecond, and their sum has a limit; so have the characters of the scorecard as JSON. Prices
 * were found by measuring the worst documents of each kind (`bench/worst.ts`), and are on the safe side.
 */
import type { Issue } from '../issue/issue.ts';
import type { Agreement } from '../model/agreement.ts';
import { loadOf } from './load.ts';
import { textOf } from './load-text.ts';
import type { Product, ProductId } from './product.ts';

/** Scoring may take this many steps; the dearest coded agreement takes under a tenth. */
export const MOST_STEPS = 600_000;
/** A scorecard may have about this many characters as JSON; that of the dearest coded agreement has under a tenth. */
export const MOST_CHARACTERS = 90_000_000;
/** A rule may nest this deep once the rules of bodies stand in it. */
export const MOST_RULE_DEPTH = 64;

const number = (count: number): string =>
  count < 1e15 ? Math.round(count).toLocaleString('en-GB') : count.toExponential(1);

const factorText = ([count, one, several, isMost]: Product['factors'][number]): string =>
  `${isMost === true ? 'up to ' : ''}${number(count)} ${count === 1 ? one : several}`;

/** Products by what they come to, the largest first, as long as they matter. */
const largest = (products: readonly Product[], most: number): readonly Product[] =>
  products.filter(({ total }) => total > most / 10).sort((a, b) => b.total - a.total);

const tooMuch = (
  products: readonly Product[],
  most: number,
  unit: string,
  does: string,
): Issue[] => {
  const total = products.reduce((sum, product) => sum + product.total, 0);
  if (!(total > most)) return [];
  const [first, ...others] = largest(products, most);
  if (first === undefined) return [];
  const beside = others.reduce((sum, product) => sum + product.total, 0);
  return [
    {
      code: 'too-large',
      path: first.path,
      found:
        `${first.factors.map(factorText).join(' × ')}, which takes ${number(first.total)} ${unit}` +
        (beside > 0 ? ` (and ${number(beside)} more for what else is large)` : ''),
      expected: `${does} at most ${number(most)} ${unit}`,
      suggestion: 'split the document, or leave out what does not bear on the score',
    },
  ];
};

/** The steps of about a microsecond that scoring takes, or some products of it, given how many kinds of breach can be asked about. */
export const scoringSteps = (
  agreement: Agreement,
  kinds: number,
  of?: readonly ProductId[],
): number =>
  loadOf(agreement, kinds).products.reduce(
    (sum, { id, total }) => sum + (of === undefined || of.includes(id) ? total : 0),
    0,
  );

/** Finds out whether scoring a document would take too long, or its scorecard be too large. */
export const costIssues = (agreement: Agreement, kinds: number): readonly Issue[] => {
  const { products, deepest } = loadOf(agreement, kinds);
  if (deepest !== undefined && deepest.depth > MOST_RULE_DEPTH)
    return [
      {
        code: 'too-deep',
        path: deepest.path,
        found: `a rule of ${number(deepest.depth)} levels, with the rules of the bodies that it names`,
        expected: `at most ${MOST_RULE_DEPTH} levels`,
      },
    ];
  const steps = tooMuch(products, MOST_STEPS, 'steps', 'scoring of');
  return steps.length > 0
    ? steps
    : tooMuch(textOf(agreement, products), MOST_CHARACTERS, 'characters', 'a scorecard of');
};
