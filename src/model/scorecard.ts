/**
 * The scorecard: everything that scoring an agreement gives, as a document of its own.
 *
 * It is plain data and stands alone: written as JSON and read back it is the same, and no text made from it needs the
 * agreement beside it. What follows from it, such as the facts that decide, is worked out by functions.
 */
import * as z from 'zod';
import { AgreementSchema, DISCLOSABLE } from './agreement.ts';
import type { Frozen } from './frozen.ts';
import { SourceSchema } from './parties.ts';
import { RubricSchema } from './rubric.ts';
import { LINKS, SCORECARD_VERSION, SEVERITIES } from './scorecard-words.ts';
import {
  CiteListSchema,
  RangeSchema,
  ReliabilitySchema,
  ScoreHeadSchema,
  ScoreNodeSchema,
} from './scores.ts';

const { id, title, date, status } = AgreementSchema.shape;

const SubjectSchema = z
  .strictObject({
    id,
    title,
    date,
    status,
    parties: z
      .array(z.strictObject({ id: z.string(), name: z.string() }))
      .describe('Everyone whom the agreement names.'),
    elements: z
      .array(
        z.strictObject({
          list: z.enum(DISCLOSABLE).describe('The list that it stands in.'),
          id: z.string(),
          title: z.string().describe('A round by place and date; what has no title by its id.'),
        }),
      )
      .describe('Its baselines, verifiers, guarantees and rounds of drafting.'),
    sources: z.array(SourceSchema).describe('Everything that cites refer to.'),
  })
  .describe('The agreement that was scored, with the names that a reader needs.');

const IndicatorsSchema = z
  .strictObject({
    baselines: ScoreHeadSchema,
    guarantees: ScoreHeadSchema,
    coDrafting: ScoreHeadSchema,
  })
  .describe('The three indicators.');

const VERDICT_KINDS = ['document', 'partial', 'architecture'] as const;
const STANDINGS = ['fails', 'partial', 'stands'] as const;

const StandsSchema = z.enum([...STANDINGS, 'open', 'not-asked']);

const VerdictSchema = z
  .strictObject({
    worst: z.enum(VERDICT_KINDS).describe('If every unknown turns out worst.'),
    best: z.enum(VERDICT_KINDS).describe('If every unknown turns out best.'),
    stands: z
      .strictObject({
        baselines: StandsSchema,
        guarantees: StandsSchema,
        coDrafting: StandsSchema,
      })
      .describe(
        'Of each indicator whether it stands (upper gate), is partial, fails (below the lower gate), is open (it depends on what is unknown) or is not asked.',
      ),
  })
  .describe('What the gates of the rubric make of the indicators, at worst and at best.');

const FirstProbeSchema = z
  .strictObject({
    breach: z.string().describe('The breach with which a line is probed first.'),
    violator: z
      .string()
      .exactOptional()
      .describe('Whose probe is answered worst; left out where several are answered alike.'),
    range: RangeSchema.describe('How well it is answered.'),
    guarantee: z.string().exactOptional().describe('The guarantee that answers it best, if any.'),
    firstBroken: z.enum(LINKS).exactOptional().describe('The first link that breaks, if one does.'),
  })
  .describe('What the first probe of the line meets.');

const MatrixRowSchema = z.strictObject({
  breach: z.string().describe('The kind of breach.'),
  guarantee: z
    .string()
    .exactOptional()
    .describe('The guarantee that answers the breach best, if any does.'),
  defined: RangeSchema.exactOptional(),
  seen: RangeSchema.exactOptional(),
  triggered: RangeSchema,
  answered: RangeSchema,
  inTime: RangeSchema,
  bound: RangeSchema,
  firstBroken: z
    .enum(LINKS)
    .exactOptional()
    .describe('The first link, of those that are asked, below the aspiration line even at best.'),
});

const DependenceSchema = z.strictObject({
  violator: z.string().describe('A party that could be the violator.'),
  falls: z
    .array(
      z.strictObject({
        element: z.string(),
        by: z.enum([
          'finding',
          'access',
          'operation',
          'activation',
          'condition',
          'responders',
          'nobody',
        ]),
      }),
    )
    .describe('Verifiers and guarantees that it can bring down alone, and by what.'),
  stands: z.array(z.string()).describe('Those that it cannot.'),
  stillAnswered: z
    .number()
    .min(0)
    .max(1)
    .describe('Share of the weight of the breaches in scope that some standing guarantee answers.'),
});

const FindingSchema = z
  .strictObject({
    id: z.string().describe('The failing state.'),
    messageId: z.string().describe('Which message of the finding it is.'),
    severity: z.enum(SEVERITIES).describe('How bad it is.'),
    element: z.string().describe('The id of the element, or of the agreement.'),
    at: z.string().describe('Where in the document it stands.'),
    message: z.string().describe('What is wrong.'),
    consequence: z.string().describe('What follows from it, when it comes to the case.'),
    repair: z.string().describe('The smallest change that would repair it.'),
    learntFrom: z.string().describe('The article it was learnt from.'),
    data: z.record(z.string(), z.unknown()).describe('What the message is made from.'),
    cites: CiteListSchema,
  })
  .meta({ id: 'Finding', description: 'A drafting fault.' });

const WarningSchema = z
  .strictObject({
    code: z.literal('left-out'),
    path: z.array(z.union([z.string(), z.int()])).describe('Where in the document it stands.'),
    found: z.string().describe('What stands there.'),
    expected: z.string().describe('What would count.'),
  })
  .meta({ id: 'Warning', description: 'Something odd that the score leaves out.' });

/** The zod schema of a scorecard: its shape, and that every part stands before its whole. */
export const ScorecardSchema = z
  .strictObject({
    schema: z.literal(SCORECARD_VERSION).describe('The version of this format.'),
    agreement: SubjectSchema,
    rubric: z
      .strictObject({
        name: z.string(),
        version: z.int(),
        gates: RubricSchema.shape.gates,
      })
      .describe('The tables that judged.'),
    verdict: VerdictSchema,
    firstProbe: FirstProbeSchema.exactOptional(),
    overall: ScoreHeadSchema.describe('The mean of the indicators that are asked, by weight.'),
    indicators: IndicatorsSchema,
    reliability: ReliabilitySchema.describe('That of the overall score.'),
    reliabilityBy: z
      .strictObject({
        baselines: ReliabilitySchema,
        guarantees: ReliabilitySchema,
        coDrafting: ReliabilitySchema,
      })
      .describe('That of each indicator.'),
    worstCase: z
      .strictObject({
        baselines: z.string().exactOptional(),
        guarantees: z.string().exactOptional(),
      })
      .describe('Whose breach is the worst case; left out where no party is constrained.'),
    weakest: z
      .string()
      .exactOptional()
      .describe(
        'The breach an adversary would choose: the one answered least, of equals the heaviest.',
      ),
    matrix: z
      .array(MatrixRowSchema)
      .describe('The coverage matrix, breach by breach, in the worst case of the guarantees.'),
    violatorDependence: z
      .array(DependenceSchema)
      .describe('What falls and what stands if one party refuses every consent.'),
    findings: z.array(FindingSchema).describe('Worst first.'),
    warnings: z
      .array(WarningSchema)
      .describe('What the score leaves out although it is written there.'),
    notRead: z
      .array(
        z.strictObject({
          at: z.string().describe('Where in the document it stands.'),
          element: z.string().exactOptional().describe('The id of the element, if it is in one.'),
        }),
      )
      .describe(
        'Facts in texts that the coder has not read: scored as unknown, and work left to do.',
      ),
    nodes: z.array(ScoreNodeSchema).describe('Every score once, parts before wholes.'),
  })
  .superRefine(({ nodes, overall, indicators }, { addIssue }) => {
    const complain = (path: (string | number)[]) =>
      addIssue({ code: 'custom', path, message: 'no score stands there' });
    nodes.forEach(({ parts }, place) => {
      parts.forEach((part, index) => {
        if (part >= place) complain(['nodes', place, 'parts', index]);
      });
    });
    if (overall.node >= nodes.length) complain(['overall', 'node']);
    for (const [name, { node }] of Object.entries(indicators))
      if (node >= nodes.length) complain(['indicators', name, 'node']);
  })
  .describe('What scoring an agreement gives: ranges, verdict, reasons and findings.');

/** What scoring an agreement gives: plain data. */
export type Scorecard = Frozen<z.infer<typeof ScorecardSchema>>;
/** The three indicators. */
export type Indicators = Frozen<z.infer<typeof IndicatorsSchema>>;
/** A verdict at both ends, and which indicators stand. */
export type Verdict = Frozen<z.infer<typeof VerdictSchema>>;
/** The three verdicts, worst to best. */
export type VerdictKind = (typeof VERDICT_KINDS)[number];
/** How an indicator stands at one end. */
export type Standing = (typeof STANDINGS)[number];
/** What the first probe of the line meets. */
export type FirstProbe = Frozen<z.infer<typeof FirstProbeSchema>>;
/** One breach: the range of each link that must hold, and the first that is broken. */
export type MatrixRow = Frozen<z.infer<typeof MatrixRowSchema>>;
/** What falls and what stands if one party that could be the violator refuses every consent. */
export type ViolatorDependence = Frozen<z.infer<typeof DependenceSchema>>;
/** By what a mechanism falls; by `nobody` where it never stood, as no one must act. */
export type FallsBy = ViolatorDependence['falls'][number]['by'];
/** A finding as it stands in a scorecard, with its sentences. */
export type Finding = Frozen<z.infer<typeof FindingSchema>>;
/** Something odd about an agreement that the score leaves out: an issue that stops nothing. */
export type Warning = Frozen<z.infer<typeof WarningSchema>>;
