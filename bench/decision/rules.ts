/**
 * What the benchmark of blocking sets needs of the sources: the councils, the question, and the size of a diagram.
 */
export { minimalBlockingSets } from '../../src/decision/blocking-sets.ts';
export { euCouncil, securityCouncil } from '../../src/decision/councils.ts';
export { EU_POPULATIONS } from '../../src/standard/eu-members.ts';

import { diagram } from '../../src/decision/diagram.ts';
import { STEP_LIMIT } from '../../src/decision/limits.ts';
import { canBlock } from '../../src/decision/passing.ts';
import { type Rule, unless } from '../../src/decision/rule.ts';
import { drawRule } from '../../src/decision/rule-diagram.ts';
import { partiesOf } from '../../src/decision/rule-parts.ts';
import { minimalSets } from '../../src/decision/set-family.ts';

/** The nodes of a rule's diagram, of the family of its blocking sets, and the steps that both took. */
export const sizesOf = (
  rule: Rule,
): { readonly rule: number; readonly family: number; readonly steps: number } => {
  const on = diagram(STEP_LIMIT);
  const { node } = drawRule(on, unless(rule), 'withheld');
  const family = minimalSets(on, node);
  const count = (root: number): number => [...on.below(root)].length;
  return { rule: count(node), family: count(family), steps: on.steps() };
};

/** Counts minimal blocking sets by trying every group of parties: what the diagram saves. */
export const countByTrying = (rule: Rule): number => {
  const parties = partiesOf(rule);
  const blocks = new Uint8Array(2 ** parties.length);
  let count = 0;
  for (let group = 0; group < blocks.length; group++) {
    const inGroup = parties.filter((_, i) => (group >> i) & 1);
    // A group that holds a smaller blocking one blocks as well, and is not minimal.
    const holdsOne = inGroup.some((party) => blocks[group & ~(1 << parties.indexOf(party))]);
    const isMinimal = !holdsOne && canBlock(rule, inGroup);
    if (isMinimal) count++;
    blocks[group] = holdsOne || isMinimal ? 1 : 0;
  }
  return count;
};
