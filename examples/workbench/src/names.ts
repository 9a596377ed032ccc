/**
 * What a reader calls the places of a document: elements by their titles, steps in plain words.
 */
import type { Agreement, Path } from 'casus-foederis';
import { valueUnder } from './schema.ts';

/** A field as a person says it: `exitNotice` is an exit notice. */
export const inWords = (field: string): string =>
  field
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();

/** With a capital at its head. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const NAMING = [
  'title',
  'name',
  'party',
  'ally',
  'responder',
  'state',
  'stage',
  'place',
  'event',
  'id',
];

/** What an item of a list is called; by its number where it has no name. */
export const itemName = (item: unknown, index: number, agreement?: Agreement): string => {
  const found = NAMING.map((field) => text(valueUnder(item, field))).find(
    (one) => one !== undefined,
  );
  const party = agreement?.parties.find(({ id }) => id === found);
  return party?.name ?? found ?? String(index + 1);
};

/** The element of a document in which a path stands: its list and its name, or the part of the document. */
export const elementName = (document: unknown, path: Path, agreement?: Agreement): string => {
  const [part, index] = path;
  if (typeof index !== 'number') return 'The text as a whole';
  const items = valueUnder(document, String(part));
  return itemName(valueUnder(items, index), index, agreement);
};

/** The steps of a path inside its element, in words. */
export const factName = (document: unknown, path: Path, agreement?: Agreement): string => {
  const isInList = typeof path[1] === 'number';
  let value = isInList ? path.slice(0, 2).reduce(valueUnder, document) : document;
  const said: string[] = [];
  for (const step of isInList ? path.slice(2) : path) {
    value = valueUnder(value, step);
    if (typeof step === 'number') said.splice(-1, 1, itemName(value, step, agreement));
    else if (step !== 'parameters')
      said.push(agreement?.parties.find(({ id }) => id === step)?.name ?? inWords(step));
  }
  return said.join(': ');
};
