/**
 * What an editor makes of the published schema: the language server that editors ask about YAML, asked without an editor.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService, type LanguageService } from 'yaml-language-server';
import { PUBLISHED } from './json-schema.ts';
import { SLIPS, VALLEY } from './slips.ts';

let service: LanguageService;

beforeAll(() => {
  service = getLanguageService({
    schemaRequestService: (uri) => Promise.reject(new Error(`${uri} is not to be fetched`)),
    workspaceContext: { resolveRelativePath: (path) => path },
  });
  // The service puts what a reference leads to in its place, in the very object that it is given.
  const schema = structuredClone(PUBLISHED);
  const schemas = [{ uri: 'agreement.schema.json', fileMatch: ['*'], schema }];
  service.configure({ validate: true, hover: true, completion: true, schemas });
});

let version = 0;
const documentOf = (text: string) => {
  version += 1;
  return TextDocument.create(`file:///valley-${version}.yaml`, 'yaml', version, text);
};

/** The lines of all complaints, counted from one, in the order in which they come. */
const complaintsAbout = async (text: string): Promise<readonly number[]> => {
  const diagnostics = await service.doValidation(documentOf(text), false);
  return diagnostics.map(({ range }) => range.start.line + 1);
};

/** What is shown over a word of the document. */
const hoverOver = async (words: string): Promise<string> => {
  const document = documentOf(VALLEY);
  const position = document.positionAt(VALLEY.indexOf(words) + 1);
  return JSON.stringify(await service.doHover(document, position));
};

/** What is offered at the cursor, written `|`, when the document has other words in a place. */
const offered = async (there: string, written: string): Promise<readonly string[]> => {
  const text = VALLEY.replace(there, written);
  const cursor = text.indexOf('|');
  const document = documentOf(text.replace('|', ''));
  const { items } = await service.doComplete(document, document.positionAt(cursor), false);
  return items.map(({ label }) => label);
};

describe('an editor', () => {
  it.each([
    ['the valley', VALLEY],
    [
      'the template',
      // Its first line leads an editor to the schema beside it.
      readFileSync(new URL('../../examples/template.yaml', import.meta.url), 'utf8').replace(
        /^# yaml-language-server.*\n/,
        '',
      ),
    ],
  ])('has nothing to say of %s', async (_, text) => {
    expect(await complaintsAbout(text)).toEqual([]);
  });

  it.each(SLIPS)('marks the line first: $slip', async ({ text, line }) => {
    const [first] = await complaintsAbout(text);
    expect(first).toBe(line);
  });

  it.each([
    ['a field of an element', 'precision: annexed', 'How exactly it is fixed.'],
    ['a rung', 'annexed', 'How exactly it is fixed.'],
    ['a shared element', 'instrument:', 'The form of the text as a whole, and who has signed it.'],
    ['a duration', 'finds: PT24H', 'Time from its being seen to the finding.'],
    ['a rule', 'finding:', 'Who must agree for it to find that a breach happened.'],
    ['a rule that is a party', 'activation:', 'Who must agree for the response to be set off.'],
    ['a word of a rule', 'atLeast: 2', 'How many of the rules in `of` must pass.'],
    ['a parameter of a model', 'assistance:', 'What each ally owes by the words of the treaty.'],
    ['a parameter that many models share', 'armedAttack:', 'The attack that counts as one on all.'],
    ['a cite', 'cites:', 'The places in sources on which this element rests.'],
  ])('describes %s', async (_, words, description) => {
    // Ticks are escaped in what is shown.
    expect((await hoverOver(words)).replaceAll('\\', '')).toContain(description);
  });

  it.each([
    [
      'the rungs of a ladder',
      'precision: annexed',
      'precision: |',
      ['named', 'measurable', 'unknown'],
    ],
    ['the models', 'model: mutual-defence', 'model: |', ['mutual-defence', 'sanctions-snapback']],
    [
      'the words of a model',
      'forces: in-the-theatre',
      'forces: |',
      ['none', 'in-the-line-of-fire'],
    ],
    ['parameters not yet given', '      term: P10Y\n', '      |\n', ['term', 'consultsWithin']],
    ['the forms of a rule', 'activation: cemark', 'activation:\n        |', ['allOf', 'quota']],
    ['reserved words of a rule', 'activation: cemark', 'activation: |', ['automatic', 'unknown']],
    ['the first words of an entry', 'drafting:\n', '  - |\ndrafting:\n', ['id', 'model']],
  ])('offers %s', async (_, there, written, expected) => {
    expect(await offered(there, written)).toEqual(expect.arrayContaining(expected));
  });
});
