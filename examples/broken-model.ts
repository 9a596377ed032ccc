/**
 * A plausible guarantee model that is wrong, and what the laws say of it.
 *
 * A joint commission finds the breach, and the clock of the response runs from its finding. The author holds that a
 * wider commission is a better one. But one of those who could sit on it is the violator, and it finds by agreement:
 * the deadline never begins.
 */
import {
  allOf,
  CodedDurationSchema,
  defineGuaranteeModel,
  improvementsOf,
  more,
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
    .describe('Who must agree on the finding.'),
  guarantor: reference('a party').describe('Who responds.'),
  findsWithin: CodedDurationSchema.describe('From the breach to the finding.'),
  respondsWithin: CodedDurationSchema.describe('From the finding to the response.'),
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
      activation: allOf(...commission),
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
    improves('sooner', 'the response comes sooner', 'respondsWithin', shorter),
    improves('wider-commission', 'one more party stands behind the finding', 'commission', more()),
  ],
  examples: { valid: [], invalid: [] },
});

const checked = checkGuaranteeModel(jointCommission);
console.log(
  E.isRight(checked)
    ? 'It keeps all laws.'
    : checked.left.map((one) => violationText(jointCommission.id, one)).join('\n\n'),
);
