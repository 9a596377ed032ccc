import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contents, table, wrapped } from '../../scripts/docs/markdown.ts';
import { page } from '../../scripts/docs/page.ts';
import { RUNS } from '../runs.ts';

const words = (count: number, word = 'word'): string => Array(count).fill(word).join(' ');

describe('lines', () => {
  it('are broken anew, wherever the author broke them', () => {
    const [first = '', second] = wrapped(`one\ntwo ${words(30)}`).split('\n');
    expect(first).toMatch(/^one two word/);
    expect(first.length).toBeLessThanOrEqual(120);
    expect(second).toMatch(/^word/);
  });

  it('of a list stay items, with what follows under its text', () => {
    expect(wrapped(`- one\n  two\n- ${words(30)}\n  - part`)).toMatch(
      /^- one two\n- word [\w ]+\n {2}word[\w ]*\n {2}- part\n$/,
    );
    expect(wrapped('1. one\n   two\n2. three')).toBe('1. one two\n2. three\n');
  });

  it('never start with what would begin a list', () => {
    expect(wrapped(`${words(24, 'four')} - and on`).split('\n')[0]).toMatch(/ -$/);
  });

  it.each([
    ['tables', `| ${words(40)} |\n| --- |`],
    ['headings', `## ${words(40)}`],
    ['comments', `<!-- ${words(40)} -->`],
    ['code with empty lines', `\`\`\`yaml\n${words(40)}\n\n\na: 1\n\`\`\``],
    ['code that nothing closes', '```yaml\na: 1\n\nb: 2'],
  ])('of %s stay as they are', (_, text) => {
    expect(wrapped(text)).toBe(`${text}\n`);
  });

  it('are the same when broken twice, and lose no word', () => {
    const word = fc.stringMatching(/^[a-z`*.{}-]{1,30}$/);
    const block = fc
      .tuple(fc.constantFrom('', '- ', '1. '), fc.array(word, { minLength: 1, maxLength: 60 }))
      .map(([marker, all]) => `${marker}a ${all.join(' ')}`);
    fc.assert(
      fc.property(fc.array(block, { minLength: 1 }), (blocks) => {
        const once = wrapped(blocks.join('\n\n'));
        expect(wrapped(once)).toBe(once);
        expect(once.split(/\s+/).filter(Boolean)).toEqual(
          blocks.join(' ').split(/\s+/).filter(Boolean),
        );
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a page', () => {
  it('lists the sections below its contents, those that were filled in among them', () => {
    const template =
      '# T\n\n## Contents\n\n{{ contents }}\n\n## A b\n\n{{ parts }}\n\n## C\n\nEnd.';
    expect(page(template, { parts: '### D\n\n### E' })).toBe(
      '# T\n\n## Contents\n\n- [A b](#a-b)\n  - [D](#d) · [E](#e)\n- [C](#c)\n\n' +
        '## A b\n\n### D\n\n### E\n\n## C\n\nEnd.\n',
    );
  });

  it('takes no comment in code for a heading', () => {
    expect(contents('## A\n\n```sh\n## no heading\n```')).toBe('- [A](#a)');
  });
});

describe('a table', () => {
  it('keeps a bar inside its cell', () => {
    expect(table(['a', 'b'], [['x | y', 'z']])).toBe('| a | b |\n| --- | --- |\n| x \\| y | z |');
  });
});
