/**
 * A guarantee of a new kind: frozen assets that pay out per violation, up to a cap, by order of an arbiter.
 *
 * It is written down in its own words, scored beside the others on the 20-point draft, and held to the laws.
 */
import {
  CodedDurationSchema,
  defineGuaranteeModel,
  easier,
  improvementsOf,
  issueText,
  larger,
  parseAgreement,
  RuleSchema,
  reference,
  scoreAgreement,
  shorter,
  showRange,
} from 'casus-foederis';
import { agreementOf, twentyPointFramework202512 } from 'casus-foederis/cases';
import { checkGuaranteeModel, reportText, violationText } from 'casus-foederis/testing';
import * as E from 'fp-ts/Either';
import * as z from 'zod';

/** What stands ready, from a promise to a deposit that the agent can pay out. */
const STANDING = {
  promised: 'to-be-determined',
  frozen: 'earmarked',
  deposited: 'deployed',
} as const;

const schema = z
  .strictObject({
    holder: reference('a party').describe('Who holds the assets and pays.'),
    standing: z.enum(['promised', 'frozen', 'deposited']).describe('How ready the assets are.'),
    arbiter: RuleSchema.describe('Who finds a violation and orders payment.'),
    perViolation: z.number().positive().describe('Paid for each violation, in millions.'),
    cap: z.number().positive().describe('Paid at most, in millions.'),
    paysWithin: CodedDurationSchema.describe('From the violation to payment.'),
    years: z.int().min(1).max(99).describe('How long the assets are held.'),
  })
  .refine(({ cap, perViolation }) => cap >= perViolation, {
    path: ['cap'],
    error: 'enough for one violation',
  });

const improves = improvementsOf(schema);

export const perViolationBond = defineGuaranteeModel({
  id: 'per-violation-bond',
  title: 'Bond that pays per violation',
  why: 'The price of each violation is known in advance, and paid from what is already held.',
  sources: [
    'A proposal; compare the Algiers Accords, 19 January 1981, General Declaration, para. 7',
  ],
  schema,
  // The price and the cap are on record; the rubric has no credit for how much a response costs.
  toGuarantee: ({ holder, standing, arbiter, paysWithin, years }) => ({
    trigger: { threshold: 'described', established: 'responders', activation: arbiter },
    responders: [
      {
        party: holder,
        duty: 'shall-respond',
        responses: ['asset-forfeiture'],
        capability: STANDING[standing],
      },
    ],
    timeline: [{ stage: 'respond', within: paysWithin, from: 'breach' }],
    term: `P${years}Y`,
    exitNotice: 'no-exit',
    conditions: [],
  }),
  improvements: [
    improves('sooner', 'payment comes sooner', 'paysWithin', shorter),
    improves('larger-cap', 'more is held', 'cap', larger),
    improves('held-longer', 'the assets are held longer', 'years', larger),
    improves('easier-order', 'payment needs fewer consents', 'arbiter', easier),
  ],
  examples: {
    valid: [
      {
        title: 'frozen assets, a tribunal, a fortnight',
        parameters: {
          holder: 'europe',
          standing: 'frozen',
          arbiter: 'tribunal',
          perViolation: 500,
          cap: 10_000,
          paysWithin: 'P14D',
          years: 15,
        },
        amountsTo: {
          trigger: { threshold: 'described', established: 'responders', activation: 'tribunal' },
          responders: [
            {
              party: 'europe',
              duty: 'shall-respond',
              responses: ['asset-forfeiture'],
              capability: 'earmarked',
            },
          ],
          timeline: [{ stage: 'respond', within: 'P14D', from: 'breach' }],
          term: 'P15Y',
          exitNotice: 'no-exit',
          conditions: [],
        },
      },
    ],
    invalid: [
      {
        title: 'a cap that does not pay for one violation',
        parameters: {
          holder: 'europe',
          standing: 'frozen',
          arbiter: 'tribunal',
          perViolation: 500,
          cap: 100,
          paysWithin: 'P14D',
          years: 15,
        },
        issues: [{ code: 'bad-format', path: ['cap'] }],
      },
    ],
  },
});

/** The bond as a document would have it: an arbitral tribunal orders payment from frozen assets. */
const bond = {
  id: 'bond',
  model: perViolationBond.id,
  protects: ['ua'],
  breaches: ['limited-incursion', 'stand-off-strike', 'monitor-obstruction'],
  parameters: perViolationBond.examples.valid[0]?.parameters,
};
const tribunal = { id: 'tribunal', name: 'Arbitral tribunal for the bond', kind: 'commission' };

/** The 20-point draft as it was read out, so that only what it says counts. */
const { undisclosed: _, ...asReadOut } = agreementOf(twentyPointFramework202512);
const withBond = parseAgreement(
  {
    ...asReadOut,
    parties: [...asReadOut.parties, tribunal],
    guarantees: [...asReadOut.guarantees, bond],
  },
  { models: [perViolationBond] },
);

console.log('The 20-point draft as read out, guarantees');
console.log(`  as it is       ${showRange(scoreAgreement(asReadOut).indicators.guarantees.range)}`);
console.log(
  E.isRight(withBond)
    ? `  with the bond  ${showRange(scoreAgreement(withBond.right).indicators.guarantees.range)}`
    : withBond.left.map(issueText).join('\n'),
);

console.log('\nThe laws');
const checked = checkGuaranteeModel(perViolationBond);
console.log(
  E.isRight(checked)
    ? reportText(checked.right)
    : checked.left.map((one) => violationText(perViolationBond.id, one)).join('\n\n'),
);
