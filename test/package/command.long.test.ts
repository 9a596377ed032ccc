/**
 * The command as others run it: packed, installed, and started as a process of its own.
 */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read } from '../../scripts/docs/files.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { installPacked, type Project } from './packed.ts';

let project: Project;
const inProject = (...path: readonly string[]): string => join(project.folder, ...path);

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Starts a process; the caller may send it signals until it ends. */
const started = (program: string, args: readonly string[], input = '') => {
  const child = spawn(program, args, {
    cwd: project.folder,
    env: { PATH: process.env['PATH'], HOME: project.folder },
  });
  const heard = { output: '', errors: '' };
  child.stdout.on('data', (part) => {
    heard.output += part;
  });
  child.stderr.on('data', (part) => {
    heard.errors += part;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, ...heard }));
  });
  return { child, heard, ended };
};

const command = (args: readonly string[], input?: string): Promise<Ended> =>
  started(inProject('node_modules', '.bin', 'casus-foederis'), args, input).ended;

const shell = (line: string): Promise<Ended> =>
  started('bash', ['-o', 'pipefail', '-c', `PATH="node_modules/.bin:$PATH"; ${line}`]).ended;

beforeAll(async () => {
  project = await installPacked();
  const { code } = await shell('casus-foederis init > draft.yaml');
  expect(code).toBe(0);
  mkdirSync(inProject('drafts'));
  const draft = readFileSync(inProject('draft.yaml'), 'utf8');
  writeFileSync(inProject('drafts', 'one.yaml'), draft);
  writeFileSync(
    inProject('drafts', 'two.yaml'),
    draft.replace('capability: earmarked', 'capability: deployed'),
  );
  writeFileSync(inProject('wrong.yaml'), draft.replace('status: draft', 'status: drafty'));
}, 300_000);

afterAll(() => project.remove());

describe('the way of a draft', () => {
  it('leads from init through check and score to diff', async () => {
    expect(await command(['check', 'draft.yaml'])).toMatchObject({ code: 1, errors: '' });
    const { output, code } = await command(['score', 'draft.yaml']);
    expect(code).toBe(0);
    expect(output).toContain('not a forecast');
    const moved = await command(['diff', 'draft.yaml', 'drafts/two.yaml']);
    expect(moved.code).toBe(0);
    expect(moved.output).toContain('earmarked → deployed');
  });

  it.each([
    ['html', /^<!doctype html>/i],
    ['json', /^\{\n {2}"schema": "casus-foederis\/scorecard@2"/],
    ['markdown', /Valley Agreement/],
    ['sarif', /^\{\n {2}"\$schema"/],
    ['github', /^::(?:error|warning|notice) file=draft\.yaml,line=\d+,/],
  ])('is written as %s', async (format, form) => {
    const { output, code, errors } = await command(['score', 'draft.yaml', '--format', format]);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toMatch(form);
  });

  it('can be a pattern, standard input, or a case', async () => {
    const { output } = await command(['score', 'drafts/*.yaml', '--format', 'json']);
    expect(JSON.parse(output)).toHaveLength(2);
    const draft = readFileSync(inProject('draft.yaml'), 'utf8');
    const piped = await command(['score', '-'], draft);
    expect(piped.output).toBe((await command(['score', 'draft.yaml'])).output);
    expect((await command(['score', 'dayton-1995', '-q'])).code).toBe(0);
  });
});

describe('what an adversary would find', () => {
  it('is probed, asked and stressed, on several cores with the answer of one', async () => {
    const page = await command(['probe', 'draft.yaml', '--format', 'html']);
    expect([page.code, page.errors]).toEqual([0, '']);
    expect(page.output).toMatch(/^<!doctype html>/i);
    expect((await command(['blocking', 'draft.yaml'])).output).toContain('unanswered');
    const words = ['stress', 'dayton-1995', '--breach', 'limited-incursion', '-f', 'json'];
    const sampled = [...words, '--pace', 'often-late', '--samples', '5000'];
    const alone = await command(sampled);
    expect(JSON.parse(alone.output).rows).not.toEqual([]);
    expect(await command([...sampled, '--workers', '2'])).toEqual(alone);
  });
});

describe('the exit code', () => {
  it.each([
    [0, ['score', 'draft.yaml']],
    [0, ['--help']],
    [0, ['--version']],
    [1, ['check', 'draft.yaml']],
    [1, ['score', 'draft.yaml', '--fail-on', 'partial']],
    [2, ['score', 'wrong.yaml']],
    [2, ['score', 'nowhere.yaml']],
    [2, ['scroe', 'draft.yaml']],
  ])('is %i of %j', async (code, words) => {
    expect((await command(words)).code).toBe(code);
  });

  it('is 3 for a fault of its own, and prints one line', async () => {
    const page = inProject('node_modules', 'casus-foederis', 'docs', 'codebook.md');
    const text = readFileSync(page, 'utf8');
    rmSync(page);
    const { code, output, errors } = await command(['codebook']);
    const traced = await shell('CASUS_FOEDERIS_TRACE=1 casus-foederis codebook');
    writeFileSync(page, text);
    expect([code, output]).toEqual([3, '']);
    expect(errors).toMatch(
      /^casus-foederis has a fault of its own: [^\n]+ Please report it [^\n]+\n$/,
    );
    expect(traced.code).toBe(3);
    expect(traced.errors).toContain('\n    at ');
  });
});

describe('what is in the way', () => {
  it.each([
    [['score', 'drafts'], 'drafts is a folder, not a file\n'],
    [
      ['score', 'draft.yaml/one.yaml'],
      'draft.yaml/one.yaml: there is no such file or library case\n',
    ],
    [
      ['score', 'drft.yaml'],
      'drft.yaml: there is no such file or library case; did you mean draft.yaml?\n',
    ],
    [['score', 'none/*.yaml'], 'none/*.yaml: no file matches this pattern\n'],
    [
      ['score', 'draft.yaml', '-o', 'none/card.txt'],
      'none/card.txt cannot be written: its folder does not exist\n',
    ],
    [['score', 'draft.yaml', '-o', 'drafts'], 'drafts is a folder, not a file\n'],
  ])('is reported in plain words: %j', async (words, complaint) => {
    expect(await command(words)).toEqual({ code: 2, output: '', errors: complaint });
  });

  it('is reported of a file that may not be read', async () => {
    const path = inProject('locked.yaml');
    writeFileSync(path, 'id: locked\n');
    chmodSync(path, 0o000);
    const { code, errors } = await command(['score', 'locked.yaml']);
    rmSync(path);
    expect(code).toBe(2);
    // The superuser may read every file, and meets the document itself.
    const isAllPowerful = process.getuid?.() === 0;
    expect(errors).toContain(
      isAllPowerful ? 'locked.yaml:1:1: problem:' : 'may not be opened by you',
    );
  });

  it('is reported of what never ends', async () => {
    const { code, output, errors } = await command(['score', '/dev/zero']);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toMatch(/^\/dev\/zero:1:1: problem: /);
  });

  it('is no process in the place of a file', async () => {
    const { output, code } = await shell('casus-foederis score <(cat draft.yaml)');
    expect(code).toBe(0);
    expect(output).toContain('Valley Agreement');
  });

  it('is no reader who has read enough', async () => {
    for (const line of [
      'casus-foederis score dayton-1995 --whole | head -n 1',
      'casus-foederis score dayton-1995 --format json | head -c 10',
      'casus-foederis codebook | true',
    ])
      expect(await shell(line)).toMatchObject({ code: 0, errors: '' });
  });

  it('is named with what was probably meant', async () => {
    const { errors } = await command(['scroe']);
    expect(errors).toContain('(Did you mean score?)');
    expect((await command(['score', '--wohle'])).errors).toContain('(Did you mean --whole?)');
  });
});

describe('watching', () => {
  it('runs again when a file is saved, in place or by another one, until it is interrupted', async () => {
    const path = inProject('watched.yaml');
    const draft = readFileSync(inProject('draft.yaml'), 'utf8');
    writeFileSync(path, draft.replace('status: draft', 'status: drafty'));
    const { child, heard, ended } = started(inProject('node_modules', '.bin', 'casus-foederis'), [
      ...['score', 'watched.yaml', '--watch', '--fail-on', 'partial'],
    ]);
    const runs = (count: number) =>
      expect
        .poll(() => heard.errors.split('Watching watched.yaml').length - 1, { timeout: 100_000 })
        .toBe(count);
    await runs(1);
    expect(heard.output).toBe('');
    writeFileSync(path, draft);
    await runs(2);
    expect(heard.output).toContain('Valley Agreement');
    child.kill('SIGINT');
    expect((await ended).code).toBe(1);
  }, 240_000);
});

describe('watching a pattern', () => {
  it('sees a file that is new under it, and nothing that is written beside it', async () => {
    const draft = readFileSync(inProject('draft.yaml'), 'utf8');
    mkdirSync(inProject('watched'), { recursive: true });
    writeFileSync(inProject('watched/a.yaml'), draft);
    const { child, heard, ended } = started(inProject('node_modules', '.bin', 'casus-foederis'), [
      ...['score', 'watched/*.yaml', '--watch', '--output', 'watched/card.txt'],
    ]);
    const says = (text: string) =>
      expect.poll(() => heard.errors, { timeout: 100_000 }).toContain(text);
    await says('Watching watched/a.yaml;');
    writeFileSync(inProject('watched/b.yaml'), draft);
    await says('Watching 2 files, newly watched/b.yaml;');
    // The card is written in the folder that is watched. Time to run again for it, were it not left out.
    const settled = async (times: number) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(heard.errors.match(/^Watching/gm)).toHaveLength(times);
    };
    await settled(2);
    rmSync(inProject('watched/a.yaml'));
    await says('Watching watched/b.yaml;');
    await settled(3);
    child.kill('SIGINT');
    await ended;
  }, 240_000);
});

describe('the file of the command', () => {
  it('loads the library when a command asks for it, and never for help', async () => {
    const file = inProject('node_modules/casus-foederis/dist/cli.js');
    const { metafile } = await build({
      ...{ entryPoints: [file], bundle: true, packages: 'external', platform: 'node' },
      ...{ format: 'esm', metafile: true, write: false },
    });
    const imports = Object.values(metafile.inputs).flatMap((one) => one.imports);
    const loaded = (kind: string) => [
      ...new Set(imports.filter((one) => one.kind === kind).map(({ path }) => path)),
    ];
    expect(loaded('dynamic-import')).toEqual(
      expect.arrayContaining(['casus-foederis', 'casus-foederis/text']),
    );
    const atOnce = loaded('import-statement').map((path) => path.replace('node:', ''));
    expect(atOnce.filter((path) => !builtinModules.includes(path))).toEqual([]);
  });

  it('needs nothing that is not installed with the package', () => {
    const { dependencies } = JSON.parse(read('package.json'));
    expect(Object.keys(dependencies)).toEqual(['fp-ts', 'zod']);
    expect(existsSync(inProject('node_modules', 'commander'))).toBe(false);
    const licences = readFileSync(
      inProject('node_modules/casus-foederis/dist/THIRD-PARTY-LICENCES.txt'),
      'utf8',
    );
    for (const name of ['commander', 'fdir', 'picomatch', 'tinyglobby'])
      expect(licences).toContain(`Parts of ${name} `);
  });

  it.each(COMMANDS.map(({ name }) => name))('has the help of %s', async (name) => {
    const { output, code } = await command([name, '--help']);
    expect(code).toBe(0);
    expect(output).toContain(`Usage: casus-foederis ${name} `);
  });
});
