/**
 * The formula as JSON Logic: one rule a stage, written from the tables of the rubric.
 *
 * `credit`, `chain`, `conjunction`, `best` and `worst` are operators added to the engine; the rest is JSON Logic.
 */
import type { Rubric } from '../../src/model/rubric.ts';
import { nominalSeconds, parseDuration } from '../../src/time/duration.ts';

/** A rule: JSON. */
export type Rule =
  | number
  | string
  | boolean
  | readonly Rule[]
  | { readonly [operator: string]: Rule };

const value = (name: string): Rule => ({ var: name });
const credit = (table: string, level: string): Rule => ({ credit: [table, value(level)] });

/** The tables that `credit` looks levels up in. */
export const tablesOf = ({ ladders, decision, adjudication, established }: Rubric) =>
  Object.fromEntries(
    Object.entries({ ...ladders, decision, adjudication, established }).map(
      ([name, { credits }]) => [name, credits],
    ),
  ) as Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The steps of notice, longest first, as the arms of one `if`. */
const exitRule = ({ exit: { noExit, atWill, notice } }: Rubric): Rule => {
  const steps = notice
    .map(({ atLeast, credit: worth }) => ({
      worth,
      seconds: nominalSeconds(parseDuration(atLeast) ?? { months: 0, seconds: 0 }),
    }))
    .sort((a, b) => b.seconds - a.seconds);
  return {
    if: [
      { '!': [value('canLeave')] },
      noExit,
      ...steps.flatMap(({ seconds, worth }): Rule[] => [
        { '>=': [value('noticeSeconds'), seconds] },
        worth,
      ]),
      atWill,
    ],
  };
};

const termRule = ({ term: { least, fullYears } }: Rubric): Rule => ({
  min: [1, { '+': [least, { '/': [{ '*': [1 - least, value('years')] }, fullYears] }] }],
});

const speedRule: Rule = {
  if: [
    value('isOpen'),
    0,
    { '>=': [value('window'), value('latency')] },
    1,
    { '/': [value('window'), value('latency')] },
  ],
};

/** One rule a stage; `answer` differs with the end, as it says what it means not to know who establishes a breach. */
export const jsonLogicRules = (rubric: Rubric) => {
  const { response, timeline } = rubric.links;
  const answer = (way: 'worst' | 'best'): Rule => ({
    chain: [
      { [way]: [value('triads')] },
      response.weights.triad,
      value('bond'),
      response.weights.bond,
    ],
  });
  return {
    threshold: credit('threshold', 'threshold'),
    activation: credit('decision', 'activation'),
    endurance: { chain: [termRule(rubric), 1, exitRule(rubric), 1] },
    bond: {
      chain: [
        credit('instrument', 'form'),
        1,
        { worst: [{ map: [value('conditions'), { credit: ['adjudication', value('')] }] }] },
        1,
      ],
    },
    responder: {
      chain: [credit('duty', 'duty'), 1, credit('capability', 'capability'), 1, value('fit'), 1],
    },
    way: {
      conjunction: [
        {
          chain: [
            value('threshold'),
            1,
            {
              if: [
                { '===': [value('established'), 'verifier'] },
                value('verified'),
                credit('established', 'established'),
              ],
            },
            1,
            value('activation'),
            1,
          ],
        },
        value('responder'),
        {
          chain: [
            speedRule,
            timeline.weights.speed,
            value('endurance'),
            timeline.weights.endurance,
          ],
        },
      ],
    },
    answerLow: answer('worst'),
    answerHigh: answer('best'),
  } satisfies Record<string, Rule>;
};

export type RuleName = keyof ReturnType<typeof jsonLogicRules>;
