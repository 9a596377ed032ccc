/**
 * The nouns of a document, in the order in which a coder meets them.
 */
import type {
  Agreement,
  Baseline,
  Condition,
  Deadline,
  Outcome,
  Party,
  Responder,
  Source,
  Verifier,
} from '../../src/model/agreement.ts';
import { AgreementSchema } from '../../src/model/agreement.ts';
import { BaselineSchema, VerifierSchema } from '../../src/model/baselines.ts';
import { RoundSchema } from '../../src/model/drafting.ts';
import {
  ConditionSchema,
  DeadlineSchema,
  GuaranteeSchema,
  ResponderSchema,
  TriggerSchema,
} from '../../src/model/guarantees.ts';
import { InstrumentSchema } from '../../src/model/instrument.ts';
import { OutcomeSchema } from '../../src/model/outcome.ts';
import { PartySchema, SourceSchema } from '../../src/model/parties.ts';
import { CiteSchema } from '../../src/model/terms.ts';
import { bullets, code, type Section, slug, table } from './markdown.ts';
import { type Field, fieldsOf, meaningOf, type Nouns, type Schema } from './schema-words.ts';

const MeasureSchema = TriggerSchema.shape.measures.unwrap().options[0].shape.all.element;

/** Every noun by its heading. */
export const NOUNS: Nouns = {
  Agreement: AgreementSchema,
  Party: PartySchema,
  Source: SourceSchema,
  Cite: CiteSchema,
  Instrument: InstrumentSchema,
  Baseline: BaselineSchema,
  Verifier: VerifierSchema,
  Guarantee: GuaranteeSchema,
  Trigger: TriggerSchema,
  Measure: MeasureSchema,
  Responder: ResponderSchema,
  Deadline: DeadlineSchema,
  Condition: ConditionSchema,
  Round: RoundSchema,
  Outcome: OutcomeSchema,
};

type Meanings<K extends string> = Readonly<Record<K, string>>;

const status: Meanings<Agreement['status']> = {
  reported: 'known only by what others say of it; there is no text to read',
  draft: 'there is a text, or all of it was read out; nobody has signed',
  signed: 'signed, and not yet in force',
  'in-force': 'it binds',
  ended: 'it bound once',
};

const purpose: Meanings<Agreement['purpose'][number]> = {
  ceasefire: 'to end a war or to stop the fighting: there must be something fixed and watched',
  guarantee: 'to promise a response if the peace is broken',
};

const undisclosed: Meanings<NonNullable<Agreement['undisclosed']>[number]> = {
  baselines: 'there may be lines, caps or limits that could not be read',
  verification: 'there may be monitors that could not be read about',
  guarantees: 'there may be promises that could not be read',
  drafting: 'there may have been rounds that nobody reported',
};

const party: Meanings<Party['kind']> = {
  state: 'a state',
  coalition: 'states that act together without an organisation of their own',
  organisation: 'an international organisation',
  commission: 'a body that an agreement sets up',
  'armed-group': 'an armed group that is no state',
};

const source: Meanings<Source['kind']> = {
  text: 'the agreement itself, or a full copy of it',
  'official-statement': 'what a party, a mediator or an organisation says of it',
  'press-report': 'what a journalist reports',
  scholarship: 'peer-reviewed or archival work',
  analyst: 'a commentary or an assessment',
  'general-knowledge': 'what the coder knows and no source listed confirms; it still needs a cite',
};

const subject: Meanings<Baseline['subject']> = {
  line: 'where one side ends and the other begins',
  withdrawal: 'forces or weapons that must leave',
  'buffer-zone': 'an area in which nobody, or only named units, may be',
  'force-cap': 'how many troops there may be, in all or in an area',
  'weapons-limit': 'kinds, numbers or ranges of weapons',
  'no-strike': 'what may not be fired at, as energy sites',
  'no-fly': 'airspace closed to aircraft',
  maritime: 'waters, ports and passage',
  conduct: 'acts that are forbidden wherever they happen: no fire, no movement, no provocation',
};

const means: Meanings<Verifier['means'][number]> = {
  'ground-observers': 'people who go and look',
  liaison: 'officers of the sides who talk to each other or to the body',
  aerial: 'aircraft and drones',
  satellite: 'images from orbit',
  sensors: 'devices that nobody attends: cameras, radar, seismic',
  'data-exchange': 'declarations of forces, positions and movements',
  'challenge-inspection': 'visits that a party demands',
};

const responses: Meanings<Responder['responses'][number]> = {
  'armed-force': 'own forces fight the violator',
  deployment: 'forces come or are reinforced, with no promise to fight',
  'no-fly': 'air and missile defence, or airspace closed by force',
  arms: 'weapons and ammunition, or the money for them',
  intelligence: 'what is known of the violator is shared',
  sanctions: 'trade, finance or travel is cut',
  'asset-forfeiture': 'frozen assets or a bond are lost',
  diplomacy: 'protest, condemnation, referral, recognition withdrawn',
};

const stage: Meanings<Deadline['stage']> = {
  detect: 'the breach has been seen',
  find: 'it has been ruled a breach',
  consult: 'those who decide have met',
  decide: 'the response has been ordered',
  respond: 'the response has begun',
};

const origin: Meanings<Deadline['from']> = {
  breach: 'the clock starts when the breach happens, whoever has noticed',
  previous:
    'the clock starts when the stage before is done; on a ladder, deliberation starts no sooner than the rung before is spent',
};

const condition: Meanings<Condition['kind']> = {
  precondition: 'it must happen before the guarantee holds',
  'void-if': 'it ends the guarantee when it happens',
};

const result: Meanings<Outcome['result']> = {
  held: 'it did what it set out to do while it was watched, even if it was broken on the way',
  mixed: 'neither can be said of it plainly',
  collapsed: 'it fell apart, or what it was to prevent happened, however long it had stood',
};

/** What the choices of a field mean, by noun and field. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, Meanings<string>>>>> = {
  Agreement: { status, purpose, undisclosed },
  Party: { kind: party },
  Source: { kind: source },
  Baseline: { subject },
  Verifier: { means },
  Responder: { responses },
  Deadline: { stage, from: origin },
  Condition: { kind: condition },
  Outcome: { result },
};

/** The anchor of a field, as `guarantee-exitnotice`. */
const anchorOf = (noun: string, field: string): string => `${slug(noun)}-${field.toLowerCase()}`;

/** Whether a field must be there. */
export const needed = ({ name, isRequired }: Field): string =>
  !isRequired ? 'optional' : name.includes('.') ? 'where used' : 'yes';

const nounSection = (heading: string, schema: Schema): Section => ({
  heading,
  blocks: [
    meaningOf(schema, heading),
    table(
      ['field', 'holds', 'needed', 'meaning'],
      fieldsOf(heading, schema, NOUNS).map((field, index, all) => [
        all.findIndex(({ name }) => name === field.name) === index
          ? `<a id="${anchorOf(heading, field.name)}"></a>${code(field.name)}`
          : code(field.name),
        field.holds,
        needed(field),
        field.means,
      ]),
    ),
    ...Object.entries(CHOICES[heading] ?? {}).flatMap(([field, meanings]) => [
      `The choices of ${code(field)}:`,
      bullets(Object.entries(meanings).map(([choice, meaning]) => `${code(choice)}: ${meaning}`)),
    ]),
  ],
});

/** Writes every noun up, with its fields and their choices. */
export const nounsSection = (): Section => ({
  heading: 'Nouns and fields',
  blocks: [
    'A document is one agreement. It is plain JSON, and YAML reads the same. No other fields than these are let in. Lists and texts have upper limits, far above any real agreement; the JSON Schema states them.',
  ],
  parts: Object.entries(NOUNS).map(([heading, schema]) => nounSection(heading, schema)),
});
