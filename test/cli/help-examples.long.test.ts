/**
 * The examples that help shows run as they stand.
 */
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { runIn } from './world.ts';

describe('the help', () => {
  it.each(COMMANDS.flatMap(({ name, examples }) => examples.map((one) => [name, one] as const)))(
    'of %s shows examples that can be read: %s',
    async (name, example) => {
      const words = example
        .replace(/ > .*$/, '')
        .replaceAll('"', '')
        .split(' ');
      expect(words[0]).toBe(name);
      const { errors } = await runIn({}, ...words);
      expect(errors).not.toContain('error:');
    },
  );
});
