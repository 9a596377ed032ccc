/**
 * A guarantee of a new kind: frozen assets that pay out per violation, up to a cap, by order of an arbiter.
 *
 * The model has parameters of its own, is scored beside the others on the 20-point draft, and is checked against the
 * laws. The amounts score nothing, because no model can say which price deters.
 */
import './terminal.ts';
import * as z from 'zod';

const { issueText, parseAgreement, scoreAgreement, showRange } = await import('casus-foederis');
const { agreementOf, twentyPointFramework202512 } = await import('casus-foederis/cases');
const {
  CodedTimeSchema,
  coded,
  defineGuaranteeModel,
  easier,
  higher,
  improvementsOf,
  larger,
  RuleSchema,
  reference,
  shorter,
} = await import('casus-foederis/modelling');
const { checkGuaranteeModel, reportText, violationText } = await import('casus-foederis/testing');

const schema = z
  .strictObject({
    holder: reference('a party').describe('Who holds the assets and pays.'),
    standing: coded('capability').describe('Whether they are there to be paid out.'),
    verifier: reference('a verifier').describe('Who finds a violation.'),
    arbiter: RuleSchema.describe('Who orders payment for it.'),
    perViolation: z.number().positive().describe('Paid for each violation, in millions.'),
    cap: z.number().positive().describe('Paid at most, in millions.'),
    paysWithin: CodedTimeSchema.describe('From the violation to payment.'),
    years: z.int().min(1).max(99).describe('How long the assets are held.'),
  })
  .refine(({ perViolation, cap }) => cap >= perViolation, {
    path: ['cap'],
    error: 'no less than one violation costs',
  });

const improves = improvementsOf(schema);

/** The bond as it could be put to the table. */
const proposed: z.input<typeof schema> = {
  holder: 'europe',
  standing: 'earmarked',
  verifier: 'line-monitoring',
  arbiter: 'claims-tribunal',
  perViolation: 500,
  cap: 10_000,
  paysWithin: 'P14D',
  years: 15,
};

export const perViolationBond = defineGuaranteeModel({
  id: 'per-violation-bond',
  title: 'Bond that pays per violation',
  why: 'The price of each violation is known in advance, and paid from what is already held.',
  sources: [
    'A proposal; compare the Algiers Accords, 19 January 1981, General Declaration, para. 7',
  ],
  schema,
  toGuarantee: ({ holder, standing, verifier, arbiter, paysWithin, years }) => ({
    trigger: { threshold: 'described', established: { verifier }, activation: arbiter },
    responders: [
      {
        party: holder,
        duty: 'shall-respond',
        responses: ['asset-forfeiture'],
        capability: standing,
      },
    ],
    timeline: [{ stage: 'respond', within: paysWithin, from: 'breach' }],
    term: `P${years}Y`,
    exitNotice: 'no-exit',
    conditions: [],
  }),
  improvements: [
    improves('sooner', 'payment comes sooner', 'paysWithin', shorter),
    improves(
      'readier',
      'the assets are nearer to being paid out',
      'standing',
      higher('capability'),
    ),
    improves('larger-cap', 'more is held', 'cap', larger),
    improves('dearer', 'each violation costs more', 'perViolation', larger),
    improves('held-longer', 'the assets are held longer', 'years', larger),
    improves('easier-order', 'payment needs fewer consents', 'arbiter', easier),
  ],
  examples: {
    valid: [
      {
        title: 'A proposal: frozen assets, paid out within a fortnight by order of a tribunal',
        parameters: proposed,
        amountsTo: {
          trigger: {
            threshold: 'described',
            established: { verifier: 'line-monitoring' },
            activation: 'claims-tribunal',
          },
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
        title: 'a cap below the price of one violation',
        parameters: { ...proposed, cap: 100 },
        issues: [{ code: 'bad-format', path: ['cap'] }],
      },
    ],
  },
});

const bond = {
  id: 'bond',
  model: perViolationBond.id,
  protects: ['ua'],
  breaches: ['limited-incursion', 'stand-off-strike', 'monitor-obstruction'],
  parameters: proposed,
};
const tribunal = { id: 'claims-tribunal', name: 'Claims Tribunal', kind: 'commission' };

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

console.log('The 20-point draft as it was read out: its score for guarantees');
console.log(`  as it is       ${showRange(scoreAgreement(asReadOut).indicators.guarantees.range)}`);
console.log(
  withBond._tag === 'Right'
    ? `  with the bond  ${showRange(scoreAgreement(withBond.right).indicators.guarantees.range)}`
    : withBond.left.map(issueText).join('\n'),
);

console.log(`\n“${perViolationBond.title}” and the laws`);
// It takes some twenty seconds; a busy machine may need minutes.
const checked = checkGuaranteeModel(perViolationBond, { timeLimit: 600_000 });
console.log(
  checked._tag === 'Right'
    ? reportText(checked.right)
    : checked.left.map((one) => violationText(perViolationBond.id, one)).join('\n\n'),
);
console.log(
  '\nThe amounts are meant to score nothing: no model can say which price deters. So `perViolation`\n' +
    'and `cap`, and the improvements that raise them, are listed above.',
);
