/**
 * A plausible guarantee model that is wrong, and how a law finds the mistake.
 *
 * A joint commission finds the breach, and the clock of the response runs from its finding. The author believes that
 * nobody need decide again on what several have found together, so the response is automatic. But the commission finds
 * by agreement, and the violator can sit on it: it withholds its consent, and the clock never starts.
 */
import './terminal.ts';
import * as z from 'zod';

const { defineGuaranteeModel, improvementsOf, more, reference } = await import(
  'casus-foederis/modelling'
);
const { checkGuaranteeModel, violationText } = await import('casus-foederis/testing');

/** Times that a standard clause offers. */
const TimeSchema = z.enum(['PT24H', 'PT72H', 'P30D']);

const schema = z.strictObject({
  commission: z
    .array(reference('a party'))
    .min(1)
    .max(5)
    .describe('Who sits on the commission, which finds by agreement.'),
  guarantor: reference('a party').describe('Who responds.'),
  findsWithin: TimeSchema.describe('From the breach to the finding.'),
  respondsWithin: TimeSchema.describe('From the finding to the response.'),
});

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
      // The fault: a finding by agreement needs every member, as in allOf(...commission, guarantor).
      activation: commission.length > 1 ? 'automatic' : guarantor,
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
    improves('wider-commission', 'one more party stands behind the finding', 'commission', more()),
  ],
  examples: {
    valid: [
      {
        title:
          'A proposal: both sides find within three days, and a guarantor responds in one more',
        parameters: {
          commission: ['ua', 'ru'],
          guarantor: 'us',
          findsWithin: 'PT72H',
          respondsWithin: 'PT24H',
        },
        amountsTo: {
          trigger: {
            threshold: 'described',
            established: 'responders',
            activation: 'automatic',
          },
          responders: [
            {
              party: 'us',
              duty: 'shall-respond',
              responses: ['armed-force'],
              capability: 'deployed',
            },
          ],
          timeline: [
            { stage: 'find', within: 'PT72H', from: 'breach' },
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
        title: 'a commission on which nobody sits',
        parameters: {
          commission: [],
          guarantor: 'us',
          findsWithin: 'PT72H',
          respondsWithin: 'PT24H',
        },
        issues: [{ code: 'out-of-range', path: ['commission'] }],
      },
    ],
  },
});

const checked = checkGuaranteeModel(jointCommission, { timeLimit: 600_000 });
console.log(
  checked._tag === 'Right'
    ? `${jointCommission.id} keeps all laws.`
    : checked.left.map((one) => violationText(jointCommission.id, one)).join('\n\n'),
);
