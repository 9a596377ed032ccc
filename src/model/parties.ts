/**
 * Who is involved, and what the coding rests on: parties and sources.
 */
import * as z from 'zod';
import { RuleSchema } from './rule-schema.ts';
import { DateSchema, declaration, means, reference, TextSchema } from './terms.ts';

/** Rules that a body need not spell out: its own members, or the fifteen of the Security Council. */
export const READY_MADE_RULES = ['un-security-council', 'consensus', 'majority'] as const;
/** The name of a ready-made rule. */
export type ReadyMadeRule = (typeof READY_MADE_RULES)[number];

export const PartySchema = z
  .strictObject({
    id: declaration('party').describe('Short slug: `ua`, `ru`, `us`, `mnf-u`.'),
    name: TextSchema.describe('What it is called.').meta(means({ fact: false })),
    kind: z
      .enum(['state', 'coalition', 'organisation', 'commission', 'armed-group', 'council'])
      .describe('What sort of actor it is.'),
    members: z
      .array(reference('a party'))
      .max(300)
      .optional()
      .describe(
        'Parties named in another field too, for which it speaks where they have no seat of their own, and which speak for it.',
      ),
    decides: z
      .union([
        z
          .enum(READY_MADE_RULES)
          .describe(
            'The Security Council with its vetoes, all of the members named, or more than half of them.',
          ),
        RuleSchema,
      ])
      .optional()
      .describe('How it decides: wherever a rule names it, this rule stands in its place.')
      .meta(means({ fact: 'whole' })),
  })
  .describe('A state, coalition, organisation, commission, armed group or council.');

export const SOURCE_KINDS = [
  'text',
  'official-statement',
  'press-report',
  'scholarship',
  'analyst',
  'general-knowledge',
] as const;

/** What kind of thing a source is, strongest first. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const SourceSchema = z
  .strictObject({
    id: declaration('source').describe('Short slug, its own among sources: `declaration`.'),
    title: TextSchema.describe('What it is called.'),
    publisher: TextSchema.describe('Who put it out.'),
    date: DateSchema.describe('When it was put out.'),
    url: z.string().max(2_000).optional().describe('Where it can be read.'),
    kind: z
      .enum(SOURCE_KINDS)
      .describe(
        'The agreement itself, an official statement about it, a press report, scholarship, an analyst, or general ' +
          'knowledge that no source here confirms.',
      ),
  })
  .describe('Something that can be read, on which coded facts rest.');
