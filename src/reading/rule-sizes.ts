/**
 * How large the rules of a document are, as written and with the rules of bodies in the place of their names.
 *
 * Thirty bodies, each of which asks the next one twice, stand in a page of text and come to a thousand million parts.
 */
import { PART_LIMIT } from '../decision/limits.ts';
import type { Issue, Path } from '../issue/issue.ts';
import { isTooLarge } from '../model/rule-schema.ts';
import { isFields, nameAt, type Site } from '../shape/walk.ts';

/** A rule that stands in a document on its own and not inside of another. */
export interface WrittenRule {
  readonly path: Path;
  /** The id of the body that decides by it, where it is the rule of one. */
  readonly decides: string | undefined;
  /** How many parts it has, each party of a quota among them. */
  readonly parts: number;
  /** Whose consent it asks, as often as it does: in whose place the rule of a body stands. */
  readonly asks: readonly string[];
  /** Everybody whom it names, those who have votes in a quota among them. */
  readonly names: readonly string[];
}

const isWithin = (path: Path, outer: Path | undefined): boolean =>
  outer !== undefined &&
  path.length > outer.length &&
  outer.every((step, index) => step === path[index]);

/** Whether a place holds a rule that is too large, which is reported of the rule and not of what is inside. */
export const isLargeRule = ({ value, field }: Site): boolean =>
  field.shape.isRule && isFields(value) && isTooLarge(value);

type Growing = { -readonly [K in keyof WrittenRule]: WrittenRule[K] } & {
  asks: string[];
  names: string[];
};

/** Lists the rules of a document by its places, which stand in its order. */
export const writtenRules = (sites: readonly Site[]): readonly WrittenRule[] => {
  const rules: Growing[] = [];
  let body: { readonly path: Path; readonly id: string } | undefined;
  for (const site of sites) {
    const { path, value, field, as } = site;
    if (field.shape.fields.has('decides') && isFields(value))
      body = typeof value['id'] === 'string' ? { path, id: value['id'] } : undefined;
    let rule = rules.at(-1);
    if (!isWithin(path, rule?.path)) {
      if (!field.shape.isRule) continue;
      const isOfBody = path.at(-1) === 'decides' && isWithin(path, body?.path);
      rule = { path, decides: isOfBody ? body?.id : undefined, parts: 0, asks: [], names: [] };
      rules.push(rule);
    }
    const name = field.shape.refers === 'party' ? nameAt(site) : undefined;
    if (rule === undefined || (name === undefined && !field.shape.isRule)) continue;
    rule.parts++;
    if (name === undefined) continue;
    rule.names.push(name);
    if (as !== 'name') rule.asks.push(name);
  }
  return rules;
};

/** How many parts a rule comes to with the rules of bodies in the place of their names, counted while they are few. */
const spelledOutParts = (rule: WrittenRule, ruleOf: ReadonlyMap<string, WrittenRule>): number => {
  const open: WrittenRule[] = [rule];
  let parts = 0;
  for (let one = open.pop(); one !== undefined && parts <= PART_LIMIT; one = open.pop()) {
    parts += one.parts;
    for (const name of one.asks) {
      const own = ruleOf.get(name);
      if (own !== undefined) open.push(own);
    }
  }
  return parts;
};

/** Rules that are too large with the rules of the bodies they name; those that lead back to themselves stay names. */
export const spelledOutIssues = (
  rules: readonly WrittenRule[],
  loops: ReadonlySet<string>,
): readonly Issue[] => {
  const ruleOf = new Map<string, WrittenRule>();
  for (const rule of rules)
    if (rule.decides !== undefined && !loops.has(rule.decides)) ruleOf.set(rule.decides, rule);
  return rules
    .filter((rule) => rule.parts <= PART_LIMIT && spelledOutParts(rule, ruleOf) > PART_LIMIT)
    .map(({ path }) => ({
      code: 'too-large',
      path,
      found: `more than ${PART_LIMIT} parts, with the rules of the bodies that it names`,
      expected: `at most ${PART_LIMIT} parts`,
    }));
};
