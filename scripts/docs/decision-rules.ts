/**
 * Decision rules: every form that the schema lets in, with an example, and who could stop each.
 */
import type * as z from 'zod';
import { securityCouncil } from '../../src/decision/councils.ts';
import { independence } from '../../src/decision/independence.ts';
import { RULE_WORDS, type Rule } from '../../src/decision/rule.ts';
import { partiesOf } from '../../src/decision/rule-parts.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { RuleSchema } from '../../src/model/rule-schema.ts';
import { grounds } from './ladders.ts';
import { cells, code, fence, table } from './markdown.ts';
import { meaningOf, type Schema } from './schema-words.ts';
import { type Slots, slotsOf } from './template.ts';

/** An example of each form, by the first key of the form; a text has none. */
const EXAMPLES: Readonly<Record<string, Rule>> = {
  'party': 'us',
  'allOf': { allOf: ['us', 'gb', 'ru'] },
  'anyOf': { anyOf: ['gb', 'fr'] },
  'atLeast': { atLeast: 2, of: ['gov', 'farc', 'un'] },
  'share': { share: '2/3', of: ['us', 'gb', 'fr', 'ru'] },
  'quota': { quota: 3, votes: { host: 2, north: 1, south: 1 } },
  'unless': { unless: { allOf: ['us', 'gb', 'fr', 'ru', 'cn'] } },
  'apartFrom': {
    apartFrom: 'violator',
    rule: { share: '2/3', of: ['us', 'gb', 'fr', 'ru'] },
  },
};

const COUNCIL = securityCouncil(['dk', 'dz', 'gr', 'gy', 'kr', 'pa', 'pk', 'si', 'sl', 'so']);

/** The forms with parties in them; the reserved words have rows of their own. */
const optionsOf = (): readonly Schema[] =>
  (RuleSchema as unknown as z.core.$ZodUnion)._zod.def.options.filter(
    (option) => (option as z.core.$ZodTypes)._zod.def.type !== 'enum',
  );

const keysOf = (option: Schema): readonly string[] => {
  const { def } = (option as z.core.$ZodTypes)._zod;
  return def.type === 'object' ? Object.keys(def.shape) : [];
};

/** Writes a rule as a YAML document would. */
const yaml = (rule: Rule): string =>
  JSON.stringify(rule)
    .replace(/"(\w+)"/g, '$1')
    .replace(/([:,])/g, '$1 ')
    .replace(/([{}])/g, (brace) => (brace === '{' ? '{ ' : ' }'));

/** A form with its meaning and an example: the page says what the example stands for. */
const formSlot = (option: Schema): readonly [name: string, text: string] => {
  const keys = keysOf(option);
  const [name = 'party'] = keys;
  const example = EXAMPLES[name];
  if (example === undefined) throw new Error(`no example of the rule form ${keys.join(', ')}`);
  const form = keys.length === 0 ? 'a party id' : keys.map(code).join(' with ');
  const meaning = meaningOf(option, `Rule.${keys[0]}`);
  return [name, cells([form, meaning, code(yaml(RuleSchema.parse(example)))])];
};

/** What the examples are worth, worked out by the library. */
const worked = ({ decision: { credits } }: Rubric): string =>
  table(
    ['rule', 'who can stop it, if `ru` breaks the peace', 'credit'],
    Object.values(EXAMPLES)
      .filter((rule) => partiesOf(rule).some((party) => ['us', 'gb', 'ru'].includes(party)))
      .map((rule) => {
        const { low } = independence(rule, 'ru');
        return [code(yaml(rule)), code(low), String(credits[low])];
      }),
  );

/** Fills in the decision rules. */
export const decisionRules = (rubric: Rubric): Slots => ({
  ...slotsOf('form', Object.fromEntries(optionsOf().map(formSlot))),
  ...slotsOf('word', Object.fromEntries(RULE_WORDS.map((word) => [word, code(word)]))),
  'security-council': fence('yaml', `finding: ${yaml(COUNCIL)}`),
  ...slotsOf('decision', rubric.decision.credits),
  'decisions-worked': worked(rubric),
  'decision-grounds': grounds(rubric.decision),
});
