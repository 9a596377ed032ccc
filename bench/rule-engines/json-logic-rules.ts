/**
 * The formula as JSON Logic: one rule a stage, written from the tables of the rubric.
 *
 * `credit`, `chain`, `conjunction`, `best` and `worst` are operators added to the engine; the rest is JSON Logic.
 */
import type { Rubric } from '../../src/model/rubric.ts';
import { parseDuration } from '../../src/time/duration.ts';
import { IN_FIGURES } from './facts.ts';
import { keptSeconds } from './formulas.ts';

/** A rule: JSON. */
export type Rule =
  | number
  | string
  | boolean
  | readonly Rule[]
  | { readonly [operator: string]: Rule };

const value = (name: string): Rule => ({ var: name });
const credit = (table: string, level: string): Rule => ({ credit: [table, value(level)] });

/** The tables that `credit` looks levels up in; a time without words has nothing to hold it back. */
export const tablesOf = ({ ladders, decision, adjudication, established, veto }: Rubric) => {
  const tables = Object.fromEntries(
    Object.entries({ ...ladders, decision, adjudication, established, veto }).map(
      ([name, { credits }]) => [name, credits],
    ),
  ) as Readonly<Record<string, Readonly<Record<string, number>>>>;
  return { ...tables, promptness: { ...tables['promptness'], [IN_FIGURES]: 1 } } as typeof tables;
};

/** The steps of notice, longest first. */
export const noticeSteps = ({ exit: { notice } }: Rubric) =>
  notice
    .map(({ atLeast, credit: worth }) => ({
      worth,
      seconds: keptSeconds(parseDuration(atLeast) ?? { months: 0, seconds: 0 }),
    }))
    .sort((a, b) => b.seconds - a.seconds);

/** The steps as the arms of one `if`. */
const exitRule = (rubric: Rubric): Rule => ({
  if: [
    { '!': [value('canLeave')] },
    rubric.exit.noExit,
    ...noticeSteps(rubric).flatMap(({ seconds, worth }): Rule[] => [
      { '>=': [value('noticeSeconds'), seconds] },
      worth,
    ]),
    rubric.exit.atWill,
  ],
});

const termRule = ({ term: { least, fullYears } }: Rubric): Rule => ({
  min: [1, { '+': [least, { '/': [{ '*': [1 - least, value('years')] }, fullYears] }] }],
});

/** No more than the word is worth, and no less than silence, or than a tripwire. */
const speedRule = ({ ladders, tripwire }: Rubric): Rule => ({
  max: [
    {
      if: [value('isTripwire'), tripwire.leastSpeed, ladders.promptness.credits.unspecified],
    },
    {
      min: [
        credit('promptness', 'word'),
        {
          if: [
            value('isOpen'),
            0,
            { '>=': [value('window'), value('latency')] },
            1,
            { '/': [value('window'), value('latency')] },
          ],
        },
      ],
    },
  ],
});

/** One rule a stage. */
export const jsonLogicRules = (rubric: Rubric) => {
  const { response, responder, timeline } = rubric.links;
  const { duty, capability, fit } = responder.weights;
  return {
    threshold: credit('threshold', 'threshold'),
    activation: credit('decision', 'activation'),
    endurance: { chain: [termRule(rubric), 1, exitRule(rubric), 1] },
    bond: credit('instrument', 'form'),
    left: { worst: [{ map: [value('conditions'), { credit: ['adjudication', value('')] }] }] },
    triad: {
      conjunction: [
        {
          conjunction: [
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
        1,
        {
          if: [
            { '===': [value('fit'), 0] },
            0,
            {
              conjunction: [
                credit('duty', 'duty'),
                duty,
                credit('capability', 'capability'),
                capability,
                value('fit'),
                fit,
              ],
            },
          ],
        },
        1,
        {
          chain: [
            speedRule(rubric),
            timeline.weights.speed,
            value('endurance'),
            timeline.weights.endurance,
          ],
        },
        1,
      ],
    },
    answer: {
      '*': [
        value('left'),
        {
          if: [
            value('canBlock'),
            rubric.veto.credits['can-block'],
            rubric.veto.credits['cannot-block'],
          ],
        },
        {
          chain: [
            { best: [value('triads')] },
            response.weights.triad,
            value('bond'),
            response.weights.bond,
          ],
        },
      ],
    },
  } satisfies Record<string, Rule>;
};

export type RuleName = keyof ReturnType<typeof jsonLogicRules>;
