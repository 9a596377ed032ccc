/**
 * What a parser of YAML finds wrong, in plain words; for errors that no single change on their line mends.
 */
import type { ErrorCode } from 'yaml';
import type { Issue } from '../../issue/issue.ts';
import { ticked } from '../../issue/show.ts';
import type { Line } from './lines.ts';
import type { Slip } from './passage.ts';
import type { Fault } from './yaml-documents.ts';

type Words = Pick<Issue, 'expected'> & { readonly found?: string; readonly suggestion?: string };

const QUOTE_IT = 'put quotes round a text with marks in it, such as a colon, a comma or a bracket';
const INDENT = 'indent the fields of one element alike, by spaces';

const MORE_INDENTED: Words = {
  expected: 'fields of one element below each other',
  suggestion: INDENT,
};

const PLAIN: Words = { expected: 'a field as `name: value`', suggestion: QUOTE_IT };

/** What to say of each kind of error. */
const WORDS: Readonly<Record<ErrorCode, Words>> = {
  ALIAS_PROPS: PLAIN,
  BAD_ALIAS: PLAIN,
  BAD_COLLECTION_TYPE: PLAIN,
  BAD_DIRECTIVE: {
    expected: 'no directive',
    suggestion: 'leave out the line that begins with `%`',
  },
  BAD_DQ_ESCAPE: {
    expected: 'a backslash only before `"`, `\\` or `n` in double quotation marks',
    suggestion: 'write the backslash twice, or use single quotation marks',
  },
  BAD_INDENT: MORE_INDENTED,
  BAD_PROP_ORDER: PLAIN,
  BAD_SCALAR_START: PLAIN,
  BLOCK_AS_IMPLICIT_KEY: PLAIN,
  BLOCK_IN_FLOW: { expected: 'only one field between two commas', suggestion: QUOTE_IT },
  DUPLICATE_KEY: { expected: 'each field once' },
  IMPOSSIBLE: PLAIN,
  KEY_OVER_1024_CHARS: PLAIN,
  MISSING_CHAR: PLAIN,
  MULTILINE_IMPLICIT_KEY: PLAIN,
  MULTIPLE_ANCHORS: PLAIN,
  MULTIPLE_DOCS: { expected: 'one document in a text' },
  MULTIPLE_TAGS: PLAIN,
  NON_STRING_KEY: { expected: 'a text as the name of a field' },
  RESOURCE_EXHAUSTION: { expected: 'fewer levels' },
  TAB_AS_INDENT: {
    expected: 'spaces at the start of a line',
    found: 'a tab',
    suggestion: 'put spaces for the tab, as many as on the lines beside it',
  },
  TAG_RESOLVE_FAILED: PLAIN,
  UNEXPECTED_TOKEN: PLAIN,
};

/** What the parser says more closely than by a code. */
const CLOSER: readonly (readonly [RegExp, Words])[] = [
  [/Missing closing "/, { expected: 'a double quotation mark that closes a text' }],
  [/Missing closing '/, { expected: 'a single quotation mark that closes a text' }],
  [/end with a \]/, { expected: 'a closing `]`' }],
  [/end with a \}/, { expected: 'a closing `}`' }],
  [/Unexpected , in flow/, { expected: 'one comma between two parts' }],
  [
    /^Multi-line .* needs to be sufficiently indented/,
    {
      expected: 'the lines of a text further in than the name of its field',
      suggestion: 'indent them by spaces, or write the text on one line',
    },
  ],
  [
    /Implicit (?:map )?keys need to be/,
    {
      expected: 'a field as `name: value`',
      suggestion: 'put a colon and a space between a name and its value',
    },
  ],
];

/** Says of an error that cannot be mended by one change what was expected, and on which line. */
export const wordsFor = (text: string, error: Fault, line: Line): Slip => {
  const closer = CLOSER.find(([pattern]) => pattern.test(error.message))?.[1];
  const { expected, found, suggestion } = closer ?? WORDS[error.code];
  const start = Math.min(Math.max(error.pos[0], line.start), text.length);
  const end = Math.max(Math.min(error.pos[1], line.end), Math.min(start + 1, text.length));
  const written = line.text.trim();
  return {
    at: { start, end },
    issue: {
      code: 'bad-syntax',
      path: [],
      found: found ?? (written === '' ? 'the end of the text' : ticked(written)),
      expected,
      ...(suggestion === undefined ? {} : { suggestion }),
    },
  };
};
