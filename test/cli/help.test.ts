/**
 * Help fits a screen, says what there is, and is right about it.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../src/cli/command.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { OPTIONS } from '../../src/cli/settings.ts';
import { runIn } from './world.ts';

const [ROWS, COLUMNS] = [24, 80];

const expectToFit = (text: string) => {
  const lines = text.split('\n');
  // The last row is for the prompt.
  expect(lines.length - 1).toBeLessThanOrEqual(ROWS - 1);
  expect(lines.filter((line) => line.length > COLUMNS)).toEqual([]);
};

describe('the help', () => {
  it('of the program fits a screen and names every command', async () => {
    const { output, code } = await runIn({}, '--help');
    expect(code).toBe(0);
    expectToFit(output);
    for (const { name, summary } of COMMANDS) {
      expect(output).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
      expect(output).toContain(summary);
    }
  });

  it.each(COMMANDS.map((command) => [command.name, command] as const))(
    'of %s fits a screen, and names each option and two examples',
    async (name, command) => {
      const { output, code } = await runIn({}, name, '--help');
      expect(code).toBe(0);
      expectToFit(output);
      for (const option of optionsOf(command)) expect(output).toContain(OPTIONS[option].shown);
      for (const example of command.examples)
        expect(output).toContain(`  casus-foederis ${example}\n`);
      expect(new Set(command.examples).size).toBe(2);
      expect((await runIn({}, 'help', name)).output).toBe(output);
    },
  );

  it('says which formats there are and which is the first', async () => {
    const { output } = await runIn({}, 'check', '--help');
    expect(output).toMatch(/--format FORM +text \(default\), json, sarif, github\n/);
  });

  it('is shown, and is a mistake, where no command is given', async () => {
    const { code, errors, output } = await runIn({});
    expect([code, output]).toEqual([2, '']);
    expect(errors).toBe((await runIn({}, '--help')).output);
  });

  it('is not needed to learn the version', async () => {
    const { code, output } = await runIn({}, '--version');
    expect(code).toBe(0);
    expect(output).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('the commands', () => {
  it('each have a file of their name', () => {
    const files = readdirSync(new URL('../../src/cli/commands/', import.meta.url));
    expect(files.sort()).toEqual(COMMANDS.map(({ name }) => `${name}.ts`).sort());
  });
});

describe('a mistyped command line', () => {
  it.each([
    [['scroe', 'draft.yaml'], 'score'],
    [['score', 'draft.yaml', '--formt', 'json'], '--format'],
    [['score', 'draft.yaml', '--whoel'], '--whole'],
  ])('suggests: %j', async (words, meant) => {
    const { code, errors, output } = await runIn({}, ...words);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(`(Did you mean ${meant}?)`);
  });

  it.each([
    [['score']],
    [['diff', 'one.yaml']],
    [['diff', 'one.yaml', 'two.yaml', 'three.yaml']],
    [['score', 'draft.yaml', '--format', 'pdf']],
    [['score', 'draft.yaml', '--width', 'wide']],
    [['score', 'draft.yaml', '--width', '3']],
    [['init', 'draft.yaml']],
  ])('is refused: %j', async (words) => {
    const { code, errors, output } = await runIn({}, ...words);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toMatch(/^error: /);
  });
});
