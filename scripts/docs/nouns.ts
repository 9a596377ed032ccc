/**
 * The nouns of a document, in the order in which a coder meets them.
 */
import { AgreementSchema } from '../../src/model/agreement.ts';
import { BaselineSchema, VerifierSchema } from '../../src/model/baselines.ts';
import { RoundSchema } from '../../src/model/drafting.ts';
import {
  ConditionSchema,
  DeadlineSchema,
  GuaranteeSchema,
  MeasureSchema,
  ResponderSchema,
  TriggerSchema,
} from '../../src/model/guarantees.ts';
import { InstrumentSchema } from '../../src/model/instrument.ts';
import { OutcomeSchema } from '../../src/model/outcome.ts';
import { PartySchema, SourceSchema } from '../../src/model/parties.ts';
import { CiteSchema } from '../../src/model/terms.ts';
import { blocks, code, slug, table } from './markdown.ts';
import {
  choicesOf,
  type Field,
  fieldsOf,
  meaningOf,
  type Nouns,
  type Schema,
} from './schema-words.ts';
import { type Slots, slotsOf } from './template.ts';

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

/** Fields whose choices the codebook explains one by one, by noun. */
const EXPLAINED = {
  Agreement: ['status', 'purpose', 'undisclosed'],
  Party: ['kind'],
  Source: ['kind'],
  Baseline: ['subject'],
  Verifier: ['means'],
  Responder: ['responses'],
  Deadline: ['stage', 'from'],
  Condition: ['kind'],
  Outcome: ['result'],
};

/** The anchor of a field, as `guarantee-exitnotice`. */
const anchorOf = (noun: string, field: string): string => `${slug(noun)}-${field.toLowerCase()}`;

/** Whether a field must be there. */
export const needed = ({ name, isRequired }: Field): string =>
  !isRequired ? 'optional' : name.includes('.') ? 'where used' : 'yes';

const nounOf = (name: string): Schema => {
  const schema = NOUNS[name];
  if (schema === undefined) throw new Error(`no noun ${name}`);
  return schema;
};

/** What a noun is, and its fields. */
const writtenUp = (noun: string): string => {
  const schema = nounOf(noun);
  return blocks(
    meaningOf(schema, noun),
    table(
      ['field', 'holds', 'needed', 'meaning'],
      fieldsOf(noun, schema, NOUNS).map((field, index, all) => [
        all.findIndex(({ name }) => name === field.name) === index
          ? `<a id="${anchorOf(noun, field.name)}"></a>${code(field.name)}`
          : code(field.name),
        field.holds,
        needed(field),
        field.means,
      ]),
    ),
  );
};
/** The choices of a field, each in code type: a new one wants a line that says what it means. */
const choiceSlots = (noun: string, field: string): Slots =>
  slotsOf(
    `${slug(noun)}-${field}`,
    Object.fromEntries(choicesOf(nounOf(noun), field).map((choice) => [choice, code(choice)])),
  );

/** Fills in every noun, with its fields and their choices. */
export const nounSlots = (): Slots => ({
  ...slotsOf(
    'noun',
    Object.fromEntries(Object.keys(NOUNS).map((noun) => [slug(noun), writtenUp(noun)])),
  ),
  ...Object.fromEntries(
    Object.entries(EXPLAINED).flatMap(([noun, fields]) =>
      fields.flatMap((field) => Object.entries(choiceSlots(noun, field))),
    ),
  ),
});
