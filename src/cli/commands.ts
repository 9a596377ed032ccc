/**
 * All commands, in the order in which the help lists them.
 */
import type { Command } from './command.ts';
import { blocking } from './commands/blocking.ts';
import { cases } from './commands/cases.ts';
import { check } from './commands/check.ts';
import { codebook } from './commands/codebook.ts';
import { compare } from './commands/compare.ts';
import { diff } from './commands/diff.ts';
import { explain } from './commands/explain.ts';
import { init } from './commands/init.ts';
import { probe } from './commands/probe.ts';
import { schema } from './commands/schema.ts';
import { score } from './commands/score.ts';
import { stress } from './commands/stress.ts';
import { track } from './commands/track.ts';
import { upgrade } from './commands/upgrade.ts';

/** The commands of `casus-foederis`. */
export const COMMANDS: readonly Command[] = [
  init,
  check,
  score,
  explain,
  diff,
  track,
  compare,
  probe,
  blocking,
  stress,
  cases,
  codebook,
  schema,
  upgrade,
];
