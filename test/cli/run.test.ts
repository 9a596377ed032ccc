/**
 * What holds for every command: where documents come from, where answers go, colour, width and watching.
 */
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { MIAMI_2025 } from '../../src/index.ts';
import { runIn, TEMPLATE } from './world.ts';

const files = { 'draft.yaml': TEMPLATE };

describe('a document', () => {
  it.each([
    ['drat.yaml', 'drat.yaml: there is no such file or library case; did you mean draft.yaml?'],
    [
      'drafts/oen.yaml',
      'drafts/oen.yaml: there is no such file or library case; did you mean drafts/one.yaml?',
    ],
    ['drafts', 'drafts is a folder, not a file'],
    ['*.json', '*.json: no file matches this pattern'],
    ['dayton', 'dayton: there is no such file or library case; did you mean dayton-1995?'],
    [
      'minsk',
      'minsk: there is no such file or library case; did you mean minsk-protocol-2014 or minsk-package-2015?',
    ],
    ['zzz', 'zzz: there is no such file or library case'],
  ])('that is not there is asked after: %s', async (operand, complaint) => {
    const { code, output, errors } = await runIn(
      { files: { ...files, 'drafts/one.yaml': TEMPLATE } },
      ...['score', operand],
    );
    expect([code, output, errors]).toEqual([2, '', `${complaint}\n`]);
  });

  it('is each that matches a pattern, in the order of the alphabet', async () => {
    const { output } = await runIn(
      { files: { 'drafts/b.yaml': TEMPLATE, 'drafts/a.yaml': TEMPLATE, 'drafts/c.txt': '' } },
      ...['check', 'drafts/*.yaml', '-f', 'json'],
    );
    expect(JSON.parse(output).map(({ file }: { file: string }) => file)).toEqual([
      'drafts/a.yaml',
      'drafts/b.yaml',
    ]);
  });

  it('is a file rather than the case of that name', async () => {
    const { output } = await runIn({ files: { 'dayton-1995': TEMPLATE } }, 'score', 'dayton-1995');
    expect(output).toContain('Valley Agreement');
  });

  it('is standard input once only', async () => {
    const { code, errors } = await runIn({ input: TEMPLATE }, 'diff', '-', '-');
    expect(code).toBe(2);
    expect(errors).toContain('standard input (-) can stand for one document only');
  });

  it('of bytes that are no text is refused in words', async () => {
    const { code, errors } = await runIn(
      { files: { 'a.yaml': '\u0000\u0001' } },
      'score',
      'a.yaml',
    );
    expect(code).toBe(2);
    expect(errors).toMatch(/^a\.yaml:/);
  });
});

describe('--output', () => {
  it('writes what would be printed, without colour', async () => {
    const printed = await runIn({ files }, 'score', 'draft.yaml');
    const written = await runIn(
      { files, environment: { FORCE_COLOR: '1' } },
      ...['score', 'draft.yaml', '-o', 'card.txt'],
    );
    expect(written.output).toBe('');
    expect(written.files.get('card.txt')).toBe(printed.output);
  });

  it('says why it cannot', async () => {
    const { code, errors } = await runIn({ files }, 'score', 'draft.yaml', '-o', 'drafts');
    expect([code, errors]).toEqual([2, 'drafts is a folder, not a file\n']);
  });
});

describe('--rubric', () => {
  const lenient = {
    ...MIAMI_2025,
    name: 'lenient',
    gates: {
      ...MIAMI_2025.gates,
      baselines: { ...MIAMI_2025.gates.baselines, upper: 0.31 },
    },
  };

  it.each([
    ['rubric.yaml', stringify(lenient)],
    ['rubric.json', JSON.stringify(lenient)],
  ])('judges by %s', async (name, text) => {
    const { output, code } = await runIn(
      { files: { ...files, [name]: text } },
      ...['score', 'draft.yaml', '--rubric', name],
    );
    expect(code).toBe(0);
    expect(output).toContain('rubric lenient version 2');
    expect(output).toContain('0.31');
  });

  it('is refused at its lines, and where it is not there', async () => {
    const text = stringify({ ...lenient, version: 'two' });
    const wrong = await runIn(
      { files: { ...files, 'r.yaml': text } },
      ...['score', 'draft.yaml', '--rubric', 'r.yaml'],
    );
    expect([wrong.code, wrong.output]).toEqual([2, '']);
    expect(wrong.errors).toMatch(/^r\.yaml:2:10: problem: version has the wrong type/);
    const none = await runIn({ files }, 'score', 'draft.yaml', '--rubric', 'none.yaml');
    expect([none.code, none.errors]).toEqual([2, 'none.yaml does not exist\n']);
  });
});

const ESCAPE = '\u001b[';

describe('colour', () => {
  const has = async (given: Parameters<typeof runIn>[0], ...words: readonly string[]) =>
    (await runIn({ files, ...given }, ...words)).output.includes(ESCAPE);

  it('is for terminals, unless the environment says otherwise', async () => {
    const words = ['score', 'draft.yaml'];
    expect(await has({}, ...words)).toBe(false);
    expect(await has({ terminal: 80 }, ...words)).toBe(true);
    expect(await has({ terminal: 80, environment: { NO_COLOR: '1' } }, ...words)).toBe(false);
    expect(await has({ terminal: 80, environment: { NO_COLOR: '' } }, ...words)).toBe(true);
    expect(await has({ terminal: 80, environment: { TERM: 'dumb' } }, ...words)).toBe(false);
    expect(await has({ environment: { FORCE_COLOR: '1' } }, ...words)).toBe(true);
    expect(await has({ terminal: 80, environment: { FORCE_COLOR: '0' } }, ...words)).toBe(false);
    const both = { NO_COLOR: '1', FORCE_COLOR: '1' };
    expect(await has({ environment: both }, ...words)).toBe(false);
  });

  it('is for text only, and adds nothing to it', async () => {
    const environment = { FORCE_COLOR: '1' };
    expect(await has({ environment }, 'score', 'draft.yaml', '-f', 'json')).toBe(false);
    const { output } = await runIn({ files, environment }, 'check', 'draft.yaml');
    const plain = await runIn({ files }, 'check', 'draft.yaml');
    expect(output).toContain(`${ESCAPE}31mfatal${ESCAPE}0m`);
    expect(
      output
        .split(ESCAPE)
        .map((part, i) => (i === 0 ? part : part.replace(/^\d+m/, '')))
        .join(''),
    ).toBe(plain.output);
  });
});

describe('the colours of a card', () => {
  it('mark how bad each finding is, and how much of a bar is certain', async () => {
    const environment = { FORCE_COLOR: '1' };
    const { output } = await runIn({ environment }, 'score', 'miami-draft-2025-12', '--whole');
    const shown = output.replaceAll(ESCAPE, '<');
    expect(shown).toContain('- <31mFatal<0m: ');
    expect(shown).toContain('- <33mWeakens it<0m: ');
    expect(shown).toMatch(/<32m█+<0m/u);
    expect(shown).toMatch(/\n<1mFindings, worst first[^\n]*<0m\n/u);
  });
});

describe('the width', () => {
  const widest = async (given: Parameters<typeof runIn>[0], ...words: readonly string[]) => {
    const { output } = await runIn(
      { files, environment: { NO_COLOR: '1' }, ...given },
      ...['diff', 'taiwan-relations-act-1979', 'draft.yaml', ...words],
    );
    return Math.max(...output.split('\n').map(({ length }) => length));
  };

  it('is that of the terminal, within what can be read, or that which was asked for', async () => {
    const usual = await widest({});
    expect(usual).toBeLessThanOrEqual(100);
    expect(usual).toBeGreaterThan(90);
    expect(await widest({ terminal: 72 })).toBeLessThanOrEqual(72);
    expect(await widest({ terminal: 400 })).toBeLessThanOrEqual(120);
    expect(await widest({ terminal: 72 }, '--width', '100')).toBe(usual);
  });
});

describe('--watch', () => {
  it('runs again after each change, and ends as the last run did', async () => {
    const { output, errors, code } = await runIn(
      {
        files: { 'draft.yaml': TEMPLATE.replace('status: draft', 'status: drafty') },
        whileWatching: async (write, changed) => {
          write('draft.yaml', TEMPLATE);
          await changed();
        },
      },
      ...['score', 'draft.yaml', '--watch', '--fail-on', 'partial'],
    );
    expect(errors).toContain('problem: status');
    expect(errors).toContain('Watching draft.yaml; Ctrl-C ends it.');
    expect(output.match(/Valley Agreement between/g)).toHaveLength(1);
    expect(code).toBe(1);
  });

  it('looks again at each change for what is new under a pattern, and says so', async () => {
    const { output, errors } = await runIn(
      {
        files: { 'drafts/a.yaml': TEMPLATE },
        whileWatching: async (write, changed) => {
          write('drafts/b.yaml', TEMPLATE.replace('title: Valley Agreement', 'title: Hill Accord'));
          await changed();
          await changed();
        },
      },
      ...['score', 'drafts/*.yaml', '--watch'],
    );
    const watched = errors.split('\n').filter((line) => line.startsWith('Watching'));
    expect(watched).toEqual([
      'Watching drafts/a.yaml; Ctrl-C ends it.',
      'Watching 2 files, newly drafts/b.yaml; Ctrl-C ends it.',
      'Watching 2 files; Ctrl-C ends it.',
    ]);
    expect(output.match(/^Hill Accord/gm)).toHaveLength(2);
    expect(output.match(/^Valley Agreement/gm)).toHaveLength(3);
  });

  it('has nothing to watch in cases', async () => {
    const { errors, code } = await runIn({}, 'score', 'dayton-1995', '--watch', '--quiet');
    expect([code, errors]).toEqual([0, '']);
  });
});
