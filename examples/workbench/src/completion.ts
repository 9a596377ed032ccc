/**
 * Completion from the schema of agreements: the fields that a map may still have, the levels of a ladder with what puts a
 * text on each, and the ids that the document itself declares.
 */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { BREACHES, LADDERS, type Rung } from 'casus-foederis';
import { parseDocument } from 'yaml';
import { type CursorPlace, cursorPlace } from './cursor-place.ts';
import {
  fieldsOf,
  formsAt,
  formsOf,
  refersTo,
  type SchemaNode,
  valueUnder,
  wordsOf,
} from './schema.ts';

const MARKERS: Readonly<Record<string, string>> = {
  'unspecified': 'The text has been read, and it leaves this open: the lowest level.',
  'unknown': 'Nobody outside can tell: a range over all levels.',
  'not-looked-up': 'The text is public and has not been read for this yet: as unknown, and listed.',
};

/** What a word means: on the ladder that has all words which may stand there, or as a marker. */
const meaningOf = (word: string, words: readonly string[]): string | undefined => {
  const ladder = (Object.values(LADDERS) as readonly (readonly Rung[])[]).find((rungs) =>
    rungs.every(({ level }) => words.includes(level)),
  );
  return ladder?.find(({ level }) => level === word)?.means ?? MARKERS[word];
};

/** The document as far as it can be read. */
const documentOf = (text: string): unknown => {
  try {
    return parseDocument(text, { logLevel: 'silent' }).toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
};

const LISTS: Readonly<Record<string, readonly string[]>> = {
  party: ['parties'],
  baseline: ['baselines', 'verification', 'guarantees'],
  verifier: ['verification'],
  guarantee: ['guarantees'],
  source: ['sources'],
};

const named = (document: unknown, list: string): readonly Completion[] => {
  const items = valueUnder(document, list);
  return (Array.isArray(items) ? items : []).flatMap((item) => {
    const [id, name] = [valueUnder(item, 'id'), valueUnder(item, 'name')];
    const title = name ?? valueUnder(item, 'title');
    return typeof id === 'string'
      ? [{ label: id, type: 'variable', ...(typeof title === 'string' ? { detail: title } : {}) }]
      : [];
  });
};

/** The ids that may stand where the schema asks for one. */
const idsFor = (forms: readonly SchemaNode[], document: unknown): readonly Completion[] => {
  const kinds = wordsOf(forms).includes('automatic') ? ['party'] : refersTo(forms);
  return [...new Set(kinds)].flatMap((kind): readonly Completion[] =>
    kind === 'breach kind'
      ? Object.keys(BREACHES).map((label) => ({ label, type: 'variable' }))
      : (LISTS[kind] ?? []).flatMap((list) => named(document, list)),
  );
};

const asWords = (forms: readonly SchemaNode[]): readonly Completion[] => {
  const words = wordsOf(forms);
  return words.map((label, index) => {
    const info = meaningOf(label, words);
    // Levels are offered in their order, worst to best.
    return { label, type: 'enum', boost: 50 - index, ...(info === undefined ? {} : { info }) };
  });
};

const SUFFIX = { value: ': ', list: ':', map: ':' } as const;

const fieldOptions = (
  { path }: CursorPlace,
  document: unknown,
  forms: readonly SchemaNode[],
): readonly Completion[] => {
  const map = path.reduce(valueUnder, document);
  const has = typeof map === 'object' && map !== null ? Object.keys(map) : [];
  const fields = fieldsOf(forms)
    .filter(({ name }) => !has.includes(name))
    .map(({ name, description, isRequired, opens }, index) => ({
      label: name,
      type: 'property',
      apply: `${name}${SUFFIX[opens]}`,
      detail: isRequired ? 'needed' : 'optional',
      boost: 50 - index,
      ...(description === '' ? {} : { info: description }),
    }));
  const keys = forms.flatMap(({ propertyNames }) =>
    typeof propertyNames === 'object' && propertyNames !== null
      ? formsOf(propertyNames as SchemaNode, undefined)
      : [],
  );
  const ids = idsFor(keys, document)
    .filter(({ label }) => !has.includes(label))
    .map((option) => ({ ...option, apply: `${option.label}: ` }));
  return [...fields, ...ids];
};

/** What may be written at a place of a document. */
export const optionsAt = (place: CursorPlace, text: string): readonly Completion[] => {
  const document = documentOf(text);
  const forms = formsAt(place.path, document);
  const values = [...asWords(forms), ...idsFor(forms, document)];
  if (place.awaits === 'value') return values;
  // An item of a list may be a map or a word.
  const isItem = typeof place.path.at(-1) === 'number';
  return [...fieldOptions(place, document, forms), ...(isItem ? values : [])];
};

/** Offers completions in the editor. */
export const complete = ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
  const place = cursorPlace(state.sliceDoc(0, pos));
  if (place === undefined || (place.typed === '' && place.awaits === 'field' && !explicit))
    return null;
  const options = optionsAt(place, state.doc.toString());
  if (options.length === 0) return null;
  return { from: pos - place.typed.length, options, validFor: /^[\w./-]*$/ };
};
