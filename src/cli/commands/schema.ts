/**
 * `schema`: the JSON Schema of documents, or of scorecards.
 */
import type { Command } from '../command.ts';
import { fine } from '../outcome.ts';

export const schema: Command = {
  name: 'schema',
  summary: 'the JSON Schema of documents, for editors',
  says: 'Prints the JSON Schema of documents, by which an editor completes and checks them. A YAML document names it in its first line: # yaml-language-server: $schema=agreement.schema.json',
  operands: [],
  formats: ['json'],
  options: ['scorecard'],
  examples: ['schema --output agreement.schema.json', 'schema --scorecard > scorecard.schema.json'],
  run: async ({ outside, settings: { scorecard } }) =>
    fine(
      (
        await outside.packaged(`docs/${scorecard ? 'scorecard' : 'agreement'}.schema.json`)
      ).trimEnd(),
    ),
};
