/**
 * `init`: the commented template, to be filled in.
 */
import type { Command } from '../command.ts';
import { fine, refused } from '../outcome.ts';

/** In the repository the template leads an editor to the schema beside it. */
const OWN_SCHEMA = /^# yaml-language-server: .*\n/;

const HOW_TO_COMPLETE = `# To have an editor complete and check the fields, run \`npx casus-foederis schema --output agreement.schema.json\` and
# make this the first line:   yaml-language-server: $schema=agreement.schema.json   (with a # before it)
`;

export const init: Command = {
  name: 'init',
  summary: 'a commented template to fill in',
  says: 'Prints a small invented agreement, complete and valid, with a comment for each field. Copy it, replace the values, keep the fields. Nothing that exists is written over.',
  operands: [],
  formats: ['yaml'],
  options: [],
  examples: ['init > draft.yaml', 'init --output draft.yaml'],
  run: async ({ outside, settings: { output } }) => {
    if (output !== undefined && (await outside.exists(output)))
      return refused(`${output} is there already; \`init\` writes over nothing`);
    const template = await outside.packaged('examples/template.yaml');
    return fine(template.replace(OWN_SCHEMA, HOW_TO_COMPLETE).trimEnd());
  },
};
