/**
 * YAML as it stands in its text: one document, or the first thing that is wrong with the syntax.
 */
import type { ParsedNode } from 'yaml';
import { MOST_DEPTH } from '../limits.ts';
import type { Slip, TextRead } from './passage.ts';
import { tooManyValues } from './passage-slips.ts';
import type { Positions } from './position.ts';
import { documentsIn } from './yaml-documents.ts';
import { readPassage } from './yaml-passages.ts';
import { syntaxSlip } from './yaml-syntax.ts';

const alone = (slip: Slip): TextRead => ({ slips: [slip] });

/** The dashes or dots with which a second document begins. */
const secondDocument = (text: string, offset: number): Slip => {
  const before = text.lastIndexOf('---', offset);
  const start = before < 0 ? offset : before;
  return {
    at: { start, end: Math.min(start + 3, text.length) },
    issue: {
      code: 'foreign-notation',
      path: [],
      found: 'a second document after `---`',
      expected: 'one document in a text',
      suggestion: 'put each document in a file of its own',
    },
  };
};

const isEmpty = ({ range: [start, end] }: ParsedNode): boolean => start === end;

/** Reads YAML text into passages, or finds what is wrong with it; nothing of a text that holds nothing. */
export const readYaml = (text: string, positions: Positions): TextRead => {
  const read = documentsIn(text);
  if ('tooDeep' in read)
    return alone({
      at: { start: read.tooDeep, end: read.tooDeep + 1 },
      issue: {
        code: 'too-deep',
        path: [],
        found: `more than ${MOST_DEPTH} levels`,
        expected: `at most ${MOST_DEPTH} levels`,
      },
    });
  if ('tooLarge' in read) {
    const at = { start: read.tooLarge, end: read.tooLarge + 1 };
    return alone(tooManyValues(at, [], 'the document'));
  }
  const { documents, fault } = read;
  if (fault !== undefined) return alone(syntaxSlip(text, fault));
  // What dashes open and nothing follows is no document.
  const filled = documents.filter(({ contents }) => contents !== null && !isEmpty(contents));
  const [document, second] = filled;
  if (second !== undefined) return alone(secondDocument(text, second.contents?.range[0] ?? 0));
  return document === undefined ? { slips: [] } : readPassage(text, document, positions);
};
