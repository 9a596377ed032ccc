/**
 * The marks between a name and its value and before an item: colons, dashes and the spaces after them.
 */
import { ticked } from '../../issue/show.ts';
import { type Line, withoutComment } from './lines.ts';
import { type Mend, syntax } from './mend.ts';

/** `name:value`, where a space is missing. */
export const spaceAfterColon = ({ start, text }: Line): readonly Mend[] => {
  const match = /^(\s*(?:- +)*)([A-Za-z][\w-]*):(?=[^\s:])/.exec(text);
  if (match === null) return [];
  const [whole, before = '', name = ''] = match;
  const colon = start + whole.length;
  return [
    syntax({
      at: { start: colon, end: colon },
      text: ' ',
      title: 'Put a space after the colon',
      shown: { start: start + before.length, end: colon },
      found: ticked(text.trim()),
      expected: `a space after ${ticked(`${name}:`)}`,
    }),
  ];
};

/** `-name: value`, where a space is missing. */
export const spaceAfterDash = ({ start, text, indent }: Line): readonly Mend[] => {
  if (!/^\s*-[A-Za-z][\w-]*:/.test(text)) return [];
  const dash = start + indent.length;
  return [
    syntax({
      at: { start: dash + 1, end: dash + 1 },
      text: ' ',
      title: 'Put a space after the dash',
      shown: { start: dash, end: dash + 1 },
      found: ticked(text.trim()),
      expected: 'a space after the dash',
    }),
  ];
};

/** The first field of an item, without the dash before it. */
export const missingDash = ({ start, text, indent }: Line): readonly Mend[] => {
  if (!/^\s*[A-Za-z][\w-]*:/.test(text)) return [];
  const at = start + indent.length;
  return [
    syntax({
      at: { start: at, end: at },
      text: '- ',
      title: 'Put a dash before the item',
      shown: { start: at, end: start + withoutComment(text).length },
      found: ticked(text.trim()),
      expected: 'a dash before the first field of an item',
    }),
  ];
};

/** The name of a field alone on its line, with what belongs to it on the lines below. */
export const missingColonAtEnd = ({ start, text, indent }: Line): readonly Mend[] => {
  const name = /^\s*([A-Za-z][\w-]*)\s*(?:#.*)?$/.exec(text)?.[1];
  if (name === undefined) return [];
  const end = start + indent.length + name.length;
  return [
    syntax({
      at: { start: end, end },
      text: ':',
      title: 'Put a colon after the name of the field',
      shown: { start: end - name.length, end },
      found: ticked(name),
      expected: `a colon after ${ticked(name)}`,
    }),
  ];
};

/** An empty list, and items on the lines below. */
export const emptyBefore = ({ start, text }: Line): readonly Mend[] => {
  const match = /^(\s*(?:- +)*[A-Za-z][\w-]*:)(\s*\[\s*\])/.exec(text);
  if (match === null) return [];
  const [, name = '', empty = ''] = match;
  const from = start + name.length;
  return [
    syntax({
      at: { start: from, end: from + empty.length },
      text: '',
      title: 'Take the empty list out',
      shown: { start: from + empty.search(/\S/), end: from + empty.length },
      found: 'an empty list and items below it',
      expected: `nothing after ${ticked(name.trim())} where items follow`,
    }),
  ];
};

/** `name value` or `name = value`, without a colon. */
export const missingColon = ({ start, text }: Line): readonly Mend[] => {
  const match = /^(\s*(?:- +)*)([A-Za-z][\w-]*)( *[=;] *| +)(?=[^\s:#])/.exec(text);
  if (match === null) return [];
  const [whole, before = '', name = '', between = ''] = match;
  const from = start + before.length;
  const to = start + whole.length;
  return [
    syntax({
      at: { start: to - between.length, end: to },
      text: ': ',
      title: 'Put a colon after the name of the field',
      shown: { start: from, end: start + withoutComment(text).length },
      found: ticked(text.trim()),
      expected: `a colon after ${ticked(name)}`,
    }),
  ];
};
