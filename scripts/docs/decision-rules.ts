/**
 * Decision rules: every form that the schema lets in, with a real decision written in it.
 */
import type * as z from 'zod';
import { securityCouncil } from '../../src/decision/councils.ts';
import { INDEPENDENCE, type Independence, independence } from '../../src/decision/independence.ts';
import { partiesOf, RESERVED_WORDS, type Rule } from '../../src/decision/rule.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { RuleSchema } from '../../src/model/rule-schema.ts';
import { grounds } from './ladders.ts';
import { code, fence, type Section, table } from './markdown.ts';
import { meaningOf, type Schema } from './schema-words.ts';

interface Form {
  readonly example: Rule;
  readonly as: string;
}

/** An example of each form, by the first key of the form; a text has none. */
const FORMS: Readonly<Record<string, Form>> = {
  '': { example: 'us', as: 'One guarantor decides alone' },
  allOf: {
    example: { allOf: ['us', 'uk', 'ru'] },
    as: 'Unanimity of guarantors, the violator among them (Istanbul draft, April 2022)',
  },
  anyOf: { example: { anyOf: ['uk', 'fr'] }, as: 'Each guarantor may act by itself' },
  atLeast: {
    example: { atLeast: 2, of: ['gov', 'farc', 'un'] },
    as: 'Two of three members of a tripartite body',
  },
  quota: {
    example: { quota: 3, votes: { host: 2, north: 1, south: 1 } },
    as: 'Weighted votes, with the host counting double',
  },
  unless: {
    example: { unless: { allOf: ['us', 'uk', 'fr', 'ru', 'cn'] } },
    as: 'Sanctions return unless all permanent members agree to keep them off (the veto part of resolution 2231)',
  },
};

const COUNCIL = securityCouncil(['dk', 'dz', 'gr', 'gy', 'kr', 'pa', 'pk', 'si', 'sl', 'so']);

const RESERVED: Readonly<Record<(typeof RESERVED_WORDS)[number], string>> = {
  automatic: 'Nobody has to agree: the text itself sets it off.',
  unspecified: 'You have read the text, and it names nobody.',
  unknown: 'You cannot tell who decides.',
};

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

const formRow = (option: Schema): readonly string[] => {
  const keys = keysOf(option);
  const form = FORMS[keys[0] ?? ''];
  if (form === undefined) throw new Error(`no example of the rule form ${keys.join(', ')}`);
  const name = keys.length === 0 ? 'a party id' : keys.map(code).join(' with ');
  return [
    name,
    meaningOf(option, `Rule.${keys[0]}`),
    code(yaml(RuleSchema.parse(form.example))),
    form.as,
  ];
};

const CLASSES: Readonly<Record<Independence, string>> = {
  'violator-can-block': 'without the violator it cannot pass, whoever else agrees',
  unspecified: 'it could pass only if a consent that the text leaves open were given',
  'one-party-can-block': 'the violator cannot stop it, and some other single party can',
  'no-single-party-can-block': 'no one party can stop it',
  automatic: 'it passes with no consent at all',
};

/** What the examples are worth, worked out by the library. */
const worked = ({ decision: { credits } }: Rubric): string =>
  table(
    ['rule', 'who can stop it, if `ru` breaks the peace', 'credit'],
    Object.values(FORMS)
      .map(({ example }) => example)
      .filter((rule) => partiesOf(rule).some((party) => ['us', 'uk', 'ru'].includes(party)))
      .map((rule) => {
        const { low } = independence(rule, 'ru');
        return [code(yaml(rule)), code(low), String(credits[low])];
      }),
  );

/** Writes the decision rules up. */
export const decisionRulesSection = (rubric: Rubric): Section => ({
  heading: 'Decision rules',
  blocks: [
    'Who must agree before a breach is found, a response is set off or a condition is judged. One notation serves for all three. **Every consent is a consent to enforce**: for a finding, to say that there was a breach; for an activation, to respond; for a condition, to let the guarantee stand. Never code a veto: write down who must agree, and the library works out who can stop it, however deep the veto is hidden.',
    table(
      ['form', 'passes when', 'example', 'which says'],
      [
        ...optionsOf().map(formRow),
        ...RESERVED_WORDS.map((word) => [code(word), RESERVED[word], code(word), '']),
      ],
    ),
    'Rules nest: wherever a party id may stand, a rule may stand. A party may be named as often as the text names it. The Security Council is all five permanent members, and nine of the fifteen (`securityCouncil` and `euCouncil` write these for you):',
    fence('yaml', `finding: ${yaml(COUNCIL)}`),
    'Read the operative words, not the spirit. "The parties consult and take such measures as they agree" is `allOf` the parties. "Each party takes such action as it deems necessary" is a guarantee of each party with its own id as the rule, or `anyOf` where one entry stands for all. "The Commission decides", with nothing on how, is the commission\'s id if it is a body apart from the parties, and `unspecified` if the parties sit on it or nobody says who does.',
  ],
  parts: [
    {
      heading: 'Who can stop it',
      blocks: [
        'What a rule is worth follows from who can stop it once the violator has refused. Parts that are `unknown` give the worst and the best of these that the rule can turn out to have.',
        table(
          ['class', 'meaning', 'credit'],
          INDEPENDENCE.map((name) => [
            code(name),
            CLASSES[name],
            String(rubric.decision.credits[name]),
          ]),
        ),
        'So, for the examples above:',
        worked(rubric),
        grounds(rubric.decision),
      ],
    },
  ],
});
