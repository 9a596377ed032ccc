/**
 * From version 1 of the document format to version 2, as far as that can be done without reading the text again.
 */
import { SCHEMA_VERSION } from '../model/agreement.ts';
import { ANYONE } from '../model/terms.ts';
import { isFields } from '../shape/walk.ts';

/** The version before. */
export const BEFORE = 'casus-foederis/agreement@1';

const TO_READ: readonly string[] = [
  'Times: where a time is `unspecified`, does the text have a word for it (`promptly`, `at-once`, `standing`)?',
  'Thresholds: is one that is `described` narrowed by open adjectives (`qualified`)?',
  'Duties: is help owed without reserve (`shall-assist`), or is enforcing the task of a named force (`shall-respond`)?',
  'Capability: is it there and not set aside for this (`available`)?',
  'Forms: is a `ratified-treaty` a resolution under Chapter VII (`chapter-vii-resolution`)?',
  'Term and notice: do they stand in the instrument for all elements?',
  'Guarantees: do they run against some of the constrained only (`against`)?',
  'Sides: do constrained parties stand together (`sides`)?',
  'Markers: is an `unknown` a text that you have not read (`not-looked-up`)?',
];

type Change = (value: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

const inList = (value: unknown, change: Change): unknown =>
  Array.isArray(value) ? value.map((item) => (isFields(item) ? change(item) : item)) : value;

/** In version 1 an empty list said that the text names no response. */
const responder: Change = (fields) =>
  Array.isArray(fields['responses']) && fields['responses'].length === 0
    ? { ...fields, responses: 'unspecified' }
    : fields;

const guarantee: Change = (fields) =>
  'responders' in fields
    ? { ...fields, responders: inList(fields['responders'], responder) }
    : fields;

/**
 * Writes a document of version 1 as one of version 2, and lists what is left to read. Anything else comes back as it is.
 *
 * Nobody constrained by name is `anyone` now, and responses that a text does not name are `unspecified`.
 *
 * @example
 * const { document } = upgrade({ schema: 'casus-foederis/agreement@1', constrains: [] });
 * document; // => { schema: 'casus-foederis/agreement@2', constrains: ['anyone'] }
 */
export const upgrade = (
  document: unknown,
): { readonly document: unknown; readonly toRead: readonly string[] } => {
  if (!isFields(document) || document['schema'] !== BEFORE) return { document, toRead: [] };
  const { constrains, guarantees } = document;
  const isNobody = Array.isArray(constrains) && constrains.length === 0;
  return {
    document: {
      ...document,
      schema: SCHEMA_VERSION,
      ...(isNobody ? { constrains: [ANYONE] } : {}),
      ...(guarantees === undefined ? {} : { guarantees: inList(guarantees, guarantee) }),
    },
    toRead: TO_READ,
  };
};
