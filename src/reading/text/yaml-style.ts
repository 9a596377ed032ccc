/**
 * The one style of YAML documents: cases, second codings and the template.
 *
 * Every field and every element stands on a line of its own, so that a change of a document is a change of the lines
 * that say so. Only lists of ids stand in brackets, where they fit on their line. Dates are quoted, as is whatever an
 * older reader of YAML would take for something else than a text (`'no'` for Norway). A text that does not fit on its
 * line is folded. An empty line stands before each part of a document. Comments stay where they are.
 */
import {
  Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { ID_PATTERN } from '../../model/id-pattern.ts';
import { DATE_PATTERN } from '../../time/calendar-date.ts';

/** Columns of a line, comments and words without a space apart. */
const WIDTH = 120;

const isText = (node: unknown): node is Scalar<string> =>
  isScalar(node) && typeof node.value === 'string';

const isIdOrNumber = (node: unknown): node is Scalar<string | number> =>
  isText(node) ? ID_PATTERN.test(node.value) : isScalar(node) && typeof node.value === 'number';

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

/** Sets a text that begins at a column. */
const setText = (text: Scalar<string>, column: number): void => {
  if (DATE_PATTERN.test(text.value)) text.type = 'QUOTE_SINGLE';
  else text.type = column + text.value.length > WIDTH ? 'BLOCK_FOLDED' : 'PLAIN';
};

/** Sets a list whose brackets would open at a column. */
const setList = (list: YAMLSeq, indent: number, column: number): void => {
  const ids = list.items.filter(isIdOrNumber);
  const inBrackets = ids.reduce((sum, { value }) => sum + String(value).length + 2, column);
  list.flow = ids.length === list.items.length && inBrackets <= WIDTH;
  for (const item of list.items) setNode(item, indent + 4, indent + 4);
};

const setMap = (map: YAMLMap, indent: number): void => {
  map.flow = false;
  for (const pair of map.items) {
    const inside = isMap(pair.value) ? indent + 2 : indent;
    setNode(pair.value, inside, indent + keyOf(pair).length + 2);
  }
};

/** Sets a node: fields of a map stand at an indent, and what stands on the line of its key begins at a column. */
const setNode = (node: unknown, indent: number, column: number): void => {
  if (isMap(node)) setMap(node, indent);
  else if (isSeq(node)) setList(node, indent, column);
  else if (isText(node)) setText(node, column);
};

/** Whether a field takes more than a line, as the parties do, and the instrument. */
const isPart = ({ value }: Pair): boolean => isMap(value) || (isSeq(value) && value.flow === false);

const setDocument = (document: Document): void => {
  const { contents } = document;
  setNode(contents, 0, 0);
  if (!isMap(contents)) return;
  for (const pair of contents.items)
    if (isScalar(pair.key)) pair.key.spaceBefore = pair.key.spaceBefore === true || isPart(pair);
};

const FORM = { lineWidth: WIDTH, singleQuote: true, flowCollectionPadding: false };

/** Writes a YAML text again in the one style; what it says and its comments stay as they are. */
export const inOneStyle = (text: string): string => {
  const document = parseDocument(text, { compat: 'yaml-1.1' });
  setDocument(document);
  return document.toString(FORM);
};

/**
 * Writes a document as YAML in the style of the library: a line for every field and every element, lists of ids in
 * brackets, dates quoted, long texts folded. `readAgreement` reads it back as it is.
 *
 * @example
 * documentText({ id: 'river-truce', date: '2030-05-17' }); // => "id: river-truce\ndate: '2030-05-17'\n"
 */
export const documentText = (value: unknown): string => {
  const document = new Document(value, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  setDocument(document);
  return document.toString(FORM);
};
