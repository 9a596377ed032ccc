/**
 * Which form an entry of `guarantees` has, by its model alone.
 *
 * A list of alternatives would say the same, and of a slip deep inside an entry a validator would then tell that none of
 * twelve alternatives fits. Asked by model, it names the slip.
 */
import { GuaranteeSchema } from '../model/guarantees.ts';
import type { GuaranteeModel } from '../modelling/guarantee-model.ts';
import type { Node } from './json-schema-nodes.ts';

const CANONICAL = 'canonical';

/** The canonical model differs from a canonical guarantee by its parameters. */
const asksFor = (model: string) => ({
  type: 'object',
  properties: { model: { const: model } },
  required: model === CANONICAL ? ['model', 'parameters'] : ['model'],
});

/** Entries, as an object with a field `then` would be taken for a promise. */
const where = (condition: Node, form: unknown): Node =>
  Object.fromEntries([
    ['if', condition],
    ['then', form],
  ]);

/** Has the model of an entry say which of the forms must fit; the first of them is the canonical guarantee. */
export const byModel = (node: Node, models: readonly GuaranteeModel[]): void => {
  const [canonical, ...entries]: readonly unknown[] = Array.isArray(node['anyOf'])
    ? node['anyOf']
    : [];
  const ids = models.map(({ id }) => id);
  const isWithoutModel = {
    type: 'object',
    properties: { model: { const: CANONICAL } },
    ...(ids.includes(CANONICAL) ? { not: asksFor(CANONICAL) } : {}),
  };
  delete node['anyOf'];
  Object.assign(node, {
    type: 'object',
    properties: {
      // An entry that is still empty is completed from here.
      id: { description: GuaranteeSchema.shape.id.description },
      model: {
        description: 'The guarantee model.',
        type: 'string',
        enum: ids.includes(CANONICAL) ? ids : [CANONICAL, ...ids],
      },
    },
    allOf: [
      where(isWithoutModel, canonical),
      ...entries.map((entry, index) => where(asksFor(ids[index] ?? ''), entry)),
    ],
  });
};
