import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import * as E from 'fp-ts/Either';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../examples/read-document.ts';

/** Documents as people break them, and what they are told: every problem, its place in the file, what to do. */
const FOLDER = new URL('./broken/', import.meta.url);
const problems = (name: string) => {
  const read = readDocument(`${FOLDER.pathname}${name}.yaml`);
  return E.isLeft(read) ? read.left.map((line) => line.replace(FOLDER.pathname, '')) : [];
};

describe('a broken document tells what to mend, and where', () => {
  it('reads the document that all the broken ones are made from', () => {
    expect(E.isRight(readDocument(new URL('./valid.yaml', import.meta.url).pathname))).toBe(true);
  });

  it.each(readdirSync(FOLDER).map((file) => file.replace('.yaml', '')))('%s', (name) => {
    expect(problems(name)).toMatchSnapshot();
  });

  it('says so when there is no such file', () => {
    expect(readDocument('no-such-file.yaml')).toEqual(
      E.left(['no-such-file.yaml: cannot be read; is the path right?']),
    );
  });
});

describe('own-draft', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'examples/own-draft.ts', ...words], {
      encoding: 'utf8',
    });

  it('prints all problems and fails', () => {
    const { status, stderr } = run(`${FOLDER.pathname}misspelt-party.yaml`);
    expect(status).toBe(1);
    expect(stderr).toContain('did you mean `arland`?');
    expect(stderr).toContain('2 problems; nothing was scored.');
  });

  it('scores the template as it is', () => {
    const { status, stdout } = run('examples/template.yaml');
    expect(status).toBe(0);
    expect(stdout).toContain('not a forecast');
  });

  it('says how to use it when no file is given', () => {
    expect(run().status).toBe(2);
  });
});
