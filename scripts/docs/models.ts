/**
 * The guarantee models: each kind, why it is one, what it asks for and what can only make it better.
 */
import type { GuaranteeModel } from '../../src/modelling/guarantee-model.ts';
import { blocks, bullets, code, table } from './markdown.ts';
import { NOUNS, needed } from './nouns.ts';
import { fieldsOf } from './schema-words.ts';
import type { Slots } from './template.ts';

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

const modelPart = (model: GuaranteeModel): string =>
  blocks(
    `### ${model.id}`,
    `${model.title}. ${model.why}`,
    bullets([
      `**Learnt from:** ${model.sources.join('; ')}`,
      `**Only better when:** ${model.improvements.map(({ says }) => says).join('; ') || 'nothing is named'}`,
    ]),
    'Parameters:',
    parametersTable(model),
  );

/** Fills in the guarantee models, in the order of the catalogue. */
export const guaranteeModels = (models: readonly GuaranteeModel[]): Slots => ({
  'guarantee-models': blocks(...models.map(modelPart)),
});
