/**
 * A plausible guarantee model that is wrong, and what the laws say of it.
 *
 * A commission finds the breach, and the clock of the response runs from its finding. The author reasons that what several
 * sides have found together needs no further decision, and calls the response automatic. But if the violator sits on
 * the commission there is no finding without it, and the clock never starts.
 */
import {
  CodedDurationSchema,
  defineGuaranteeModel,
  improvementsOf,
  reference,
  shorter,
} from 'casus-foederis';
import { checkGuaranteeModel, violationText } from 'casus-foederis/testing';
import * as E from 'fp-ts/Either';
import * as z from 'zod';

const schema = z.strictObject({
  commission: z
    .array(reference('a party'))
    .min(1)
    .max(5)
    .describe('Who sits on the commission, which finds by agreement.'),
  guarantor: reference('a party').describe('Who responds.'),
  findsWithin: CodedDurationSchema.describe('From the breach to the finding.'),
  respondsWithin: CodedDurationSchema.describe('From the finding to the response.'),
});

type Commission = z.infer<typeof schema>['commission'];

/** The mistake: several are read as nobody to ask, where each of them can keep the finding from being made. */
const decidedBy = ([only, ...others]: Commission) =>
  only === undefined || others.length > 0 ? 'automatic' : only;

const improves = improvementsOf(schema);

const jointCommission = defineGuaranteeModel({
  id: 'joint-commission',
  title: 'Response on the finding of a joint commission',
  why: 'What all sides have found together cannot be denied afterwards.',
  sources: [
    'Korean Armistice 1953, Art. II(24) to (29): a commission of both sides without an umpire',
  ],
  schema,
  toGuarantee: ({ commission, guarantor, findsWithin, respondsWithin }) => ({
    trigger: {
      threshold: 'described',
      established: 'responders',
      activation: decidedBy(commission),
    },
    responders: [
      {
        party: guarantor,
        duty: 'shall-respond',
        responses: ['armed-force'],
        capability: 'deployed',
      },
    ],
    timeline: [
      { stage: 'find', within: findsWithin, from: 'breach' },
      { stage: 'respond', within: respondsWithin, from: 'previous' },
    ],
    term: 'indefinite',
    exitNotice: 'P1Y',
    conditions: [],
  }),
  improvements: [
    improves('found-sooner', 'the breach is found sooner', 'findsWithin', shorter),
    improves('answered-sooner', 'the response comes sooner', 'respondsWithin', shorter),
  ],
  examples: {
    valid: [
      {
        title: 'one neutral finds, and the guarantor answers within a day',
        parameters: {
          commission: ['ch'],
          guarantor: 'us',
          findsWithin: 'PT48H',
          respondsWithin: 'PT24H',
        },
        amountsTo: {
          trigger: { threshold: 'described', established: 'responders', activation: 'ch' },
          responders: [
            {
              party: 'us',
              duty: 'shall-respond',
              responses: ['armed-force'],
              capability: 'deployed',
            },
          ],
          timeline: [
            { stage: 'find', within: 'PT48H', from: 'breach' },
            { stage: 'respond', within: 'PT24H', from: 'previous' },
          ],
          term: 'indefinite',
          exitNotice: 'P1Y',
          conditions: [],
        },
      },
    ],
    invalid: [
      {
        title: 'a commission of nobody',
        parameters: {
          commission: [],
          guarantor: 'us',
          findsWithin: 'PT48H',
          respondsWithin: 'PT24H',
        },
        issues: [{ code: 'out-of-range', path: ['commission'] }],
      },
    ],
  },
});

const checked = checkGuaranteeModel(jointCommission);
console.log(
  E.isRight(checked)
    ? 'It keeps all laws.'
    : checked.left.map((one) => violationText(jointCommission.id, one)).join('\n\n'),
);
