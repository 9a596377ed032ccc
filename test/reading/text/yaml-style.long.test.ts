/**
 * One style of documents: shown by a text in every other style, and held by all cases, second codings and the template.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../../scripts/docs/files.ts';
import { STYLED_DOCUMENTS } from '../../../scripts/documents/files.ts';
import { inOneStyle } from '../../../src/reading/text/yaml-style.ts';

const LONG =
  'a text that goes on and on until it is longer than a line can be, and then goes on for a while so that it must be folded';

const UNSTYLED = `# a word before
{
  id: "truce", date: 2030-05-17, protects: [ "no", south ], # whose security
  parties: [{ id: "no", name: "Norway" }, { id: south, name: South }],
  verification: [],
  instrument: { form: statement, cites: [{ source: text, at: "Art. 1", says: "${LONG}" }] },
  measures: ['deeper than 2 km'],
}
`;

const STYLED = `# a word before
id: truce
date: '2030-05-17'
protects: ['no', south] # whose security

parties:
  - id: 'no'
    name: Norway
  - id: south
    name: South
verification: []

instrument:
  form: statement
  cites:
    - source: text
      at: Art. 1
      says: >-
        a text that goes on and on until it is longer than a line can be, and then goes on for a while so that it must
        be folded

measures:
  - deeper than 2 km
`;

describe('the style of documents', () => {
  it('puts every field on a line of its own, ids in brackets, dates in quotes, and folds what is long', () => {
    expect(inOneStyle(UNSTYLED)).toBe(STYLED);
    expect(parse(inOneStyle(UNSTYLED))).toEqual(parse(UNSTYLED));
  });

  it('leaves a document in it as it is', () => {
    expect(inOneStyle(STYLED)).toBe(STYLED);
  });
});

describe.each(STYLED_DOCUMENTS)('%s', (path) => {
  const text = readFileSync(join(ROOT, path), 'utf8');

  it('is in the one style: `npm run format` puts it right', () => {
    expect(text).toBe(inOneStyle(text));
  });

  it('names the schema for editors in its first line', () => {
    const schema = relative(dirname(path), 'docs/agreement.schema.json');
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${schema}`);
  });
});
