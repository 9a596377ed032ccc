/**
 * The page of the command: its own help, word for word, between prose.
 */
import { COMMANDS } from '../../src/cli/commands.ts';
import { commandHelp, mainHelp } from '../../src/cli/help.ts';
import { readTemplate } from './files.ts';
import { blocks, fence } from './markdown.ts';
import { page } from './page.ts';

/** Sets the page of the command. */
export const commandPage = (): string =>
  page(readTemplate('command'), {
    help: fence('text', mainHelp(COMMANDS)),
    commands: blocks(
      ...COMMANDS.flatMap((command) => [
        `### ${command.name}`,
        fence('text', commandHelp(command)),
      ]),
    ),
  });
