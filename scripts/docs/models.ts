/**
 * The guarantee models: each kind, why it is one, what it asks for and what can only make it better.
 */
import type { GuaranteeModel } from '../../src/modelling/guarantee-model.ts';
import { bullets, code, type Section, table } from './markdown.ts';
import { NOUNS, needed } from './nouns.ts';
import { fieldsOf } from './schema-words.ts';

/** What a model asks for, field by field; a field of a field stands behind a dot. */
const parametersTable = ({ id, schema }: GuaranteeModel): string =>
  table(
    ['field', 'holds', 'needed', 'meaning'],
    fieldsOf(id, schema, NOUNS).map((field) => [
      code(field.name),
      field.holds,
      needed(field),
      field.means,
    ]),
  );

const modelSection = (model: GuaranteeModel): Section => ({
  heading: model.id,
  blocks: [
    `${model.title}. ${model.why}`,
    bullets([
      `**Learnt from:** ${model.sources.join('; ')}`,
      `**Only better when:** ${model.improvements.map(({ says }) => says).join('; ') || 'nothing is named'}`,
    ]),
    'Parameters:',
    parametersTable(model),
  ],
});

/** Writes the guarantee models up, in the order of the catalogue. */
export const modelsSection = (models: readonly GuaranteeModel[]): Section => ({
  heading: 'Guarantee models',
  blocks: [
    'A guarantee can be written by a model, in the words of its kind: `model: sanctions-snapback` with `parameters`, beside `id`, `protects` and `breaches`. It is expanded to trigger, responders, timeline and bond when the document is read. `canonical` is the form that all of them expand to.',
  ],
  parts: models.map(modelSection),
});
