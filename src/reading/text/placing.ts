/**
 * The issues of a document at their places in its text, in the words of somebody who sees the text.
 *
 * A reader of values knows that a number was found where a text belongs; only the text shows that quotes are missing. And
 * where the text can be mended in one way only, the mend is handed along.
 */
import type { Issue } from '../../issue/issue.ts';
import { meantBy } from '../../issue/nearest.ts';
import { ID_PATTERN } from '../../model/id-pattern.ts';
import { restOf } from './cut-off.ts';
import { quoted } from './lines.ts';
import { oddCharacterIn } from './odd-characters.ts';
import { nameOf, type Passage, passageAt, type Stretch, stretchOf } from './passage.ts';
import type { PlacedIssue } from './placed-issue.ts';
import type { Positions } from './position.ts';

/** A document that was read, beside its text. */
export interface Written {
  readonly text: string;
  readonly passage: Passage;
  readonly positions: Positions;
  readonly isJson: boolean;
}

type Mended = Pick<PlacedIssue, 'suggestion' | 'fix' | 'found'>;

const fixed = (
  { positions }: Written,
  title: string,
  { start, end }: Stretch,
  text: string,
): Pick<PlacedIssue, 'fix'> => ({ fix: { title, position: positions(start, end), text } });

const EXPECTS_TEXT = /\ba text\b|\ba date\b|slug|duration|declared/;

/** A number, a truth value or null where a text belongs. */
const unquoted = (written: Written, issue: Issue, at: Passage): Partial<Mended> => {
  const isText = typeof at.value === 'string' || at.fields !== undefined || at.items !== undefined;
  if (isText || !EXPECTS_TEXT.test(issue.expected)) return {};
  // Before a figure, the sign of a comment stands for a number: `at: 5 #2`.
  const rest = restOf(written.text, at) ?? '';
  const end = at.end + (/^\s*#\d/.test(rest) ? rest.length : 0);
  const source = written.text.slice(at.start, end).trimStart();
  if (source === '') return { found: 'nothing after the colon' };
  const text = written.isJson ? JSON.stringify(source) : quoted(source);
  return {
    found: source,
    suggestion: `put quotes round it: \`${text}\``,
    ...fixed(written, 'Put quotes round the text', { start: end - source.length, end }, text),
  };
};

/** A number or a truth value in quotes where one without belongs. */
const overquoted = (written: Written, issue: Issue, at: Passage): Partial<Mended> => {
  const { value } = at;
  if (typeof value !== 'string' || at.isPlain === true) return {};
  const isNumber = /\bnumber\b/.test(issue.expected) && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value);
  const isTruth = /^true or false/.test(issue.expected) && /^(?:true|false)$/.test(value);
  if (!isNumber && !isTruth) return {};
  return {
    suggestion: `leave the quotes out: \`${value}\``,
    ...fixed(written, 'Leave the quotes out', at, value),
  };
};

/** The word that was probably meant, in place of the one that is written. */
const misspelt = (written: Written, issue: Issue, at: Stretch): Partial<Mended> => {
  const meant = meantBy(issue.suggestion);
  if (meant === undefined) return {};
  const text = written.isJson ? JSON.stringify(meant) : meant;
  return fixed(written, `Write \`${meant}\``, at, text);
};

/** Words that older YAML took for truth values. */
const TRUTHS: ReadonlyMap<string, string> = new Map([
  ['yes', 'true'],
  ['on', 'true'],
  ['no', 'false'],
  ['off', 'false'],
]);

/** What a suggestion says to write instead, in YAML. */
const rewritten = (written: Written, issue: Issue, at: Passage): Partial<Mended> => {
  const text = /^write `(\{.+\})`$/.exec(issue.suggestion ?? '')?.[1];
  if (text === undefined || written.isJson) return {};
  return fixed(written, 'Write the rule out', at, text);
};

/** Ids in one text where a list of them belongs: `arland, borland`. */
const unlisted = (written: Written, issue: Issue, at: Passage): Partial<Mended> => {
  if (issue.code !== 'wrong-type' || issue.expected !== 'a list') return {};
  if (at.fields !== undefined) return { suggestion: 'begin each item of a list with a dash' };
  if (typeof at.value !== 'string') return {};
  const ids = at.value.split(/\s*[,;]\s*|\s+and\s+/);
  if (!ids.every((id) => ID_PATTERN.test(id)))
    return { suggestion: 'a list stands in square brackets' };
  const items = written.isJson ? ids.map((id) => JSON.stringify(id)) : ids;
  const text = `[${items.join(', ')}]`;
  return {
    suggestion: `put it in brackets: \`${text}\``,
    ...fixed(written, 'Put it in brackets', at, text),
  };
};

const truth = (written: Written, issue: Issue, at: Passage): Partial<Mended> => {
  const meant = typeof at.value === 'string' ? TRUTHS.get(at.value.toLowerCase()) : undefined;
  if (meant === undefined || !/true/.test(issue.expected)) return {};
  return {
    suggestion: `write \`${meant}\``,
    ...fixed(written, `Write \`${meant}\``, at, meant),
  };
};

const oddCharacter = (_: Written, issue: Issue, at: Passage): Partial<Mended> => {
  const odd = typeof at.value === 'string' ? oddCharacterIn(at.value) : undefined;
  if (odd === undefined || issue.code === 'out-of-range') return {};
  const meant = issue.suggestion === undefined ? '' : `; ${issue.suggestion}`;
  return { suggestion: `it has ${odd} in it: take that out${meant}` };
};

/** A foreign field between braces that may be the rest of the text before it, cut off at a comma. */
const restOfText = (written: Written, issue: Issue): Partial<Mended> => {
  const { text, passage } = written;
  const beside = passageAt(passage, issue.path.slice(0, -1));
  const own = passageAt(passage, issue.path);
  if (beside?.isFlow !== true || own === undefined || issue.suggestion !== undefined) return {};
  const fields = [...(beside.fields ?? [])];
  const place = fields.findIndex(([word]) => word === issue.path.at(-1));
  const [word, before] = fields[place - 1] ?? [];
  if (before?.passage.isPlain !== true || typeof before.passage.value !== 'string') return {};
  const whole = quoted(text.slice(before.passage.start, own.end));
  return {
    suggestion: `if it belongs to the text before it, put quotes round the whole: \`${word}: ${whole}\``,
  };
};

/** Puts each issue of a document where it stands in the text. */
export const placed =
  (written: Written) =>
  (issue: Issue): PlacedIssue => {
    const { text, passage, positions } = written;
    const { path, code } = issue;
    const name = code === 'unknown-field' ? nameOf(passage, path) : undefined;
    const { start, end } = name ?? stretchOf(text, passage, path);
    const at = passageAt(passage, path);
    const isKey = code === 'unknown-field' || at === undefined;
    const mended = isKey
      ? name === undefined
        ? {}
        : { ...restOfText(written, issue), ...misspelt(written, issue, name) }
      : {
          ...misspelt(written, issue, at),
          ...unquoted(written, issue, at),
          ...overquoted(written, issue, at),
          ...rewritten(written, issue, at),
          ...unlisted(written, issue, at),
          ...truth(written, issue, at),
          ...oddCharacter(written, issue, at),
        };
    return { ...issue, ...mended, position: positions(start, end) };
  };
