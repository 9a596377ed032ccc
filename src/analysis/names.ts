/**
 * Names in sentences: parties and elements as a person would call them.
 *
 * A label is a name as the document has it; a sentence leaves out what stands behind it in brackets, and has "the"
 * where English asks for it: the United States, the Joint Commission, but Ukraine and Hezbollah.
 */
import type { StandardBreach } from '../model/breaches.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { ANYONE } from '../model/terms.ts';
import { once } from '../score/later.ts';

/** A text with a capital at its head, as it stands at the head of a row or a sentence; a quotation keeps its own. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text without a capital at its head, as it stands inside a sentence. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What a name is of, before what it is about: the Commission of the two sides. */
const HEAD = / (?:of|for|in|on|with|under|that|chaired|outside|to) /;

/** Words that ask for the article when a name is of one. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'agency alliance army authority board body coalition command commission committee community council emirate ' +
    'federation force front government group kingdom leadership mechanism mission movement netherlands observers organ ' +
    'organisation organization party philippines rally republic taliban team union'
  ).split(' '),
);
/** The same with a capital only: the United States, but European states. */
const PROPER: ReadonlySet<string> = new Set(['Forces', 'Nations', 'States']);

/** What stands behind a name in brackets, or after a comma as a gloss. */
const GLOSS = / \(.*$|, (?=\p{Ll}).*$/u;

/** A name in a sentence can be this long; the longest title of a coded element is far shorter. */
const MOST_LETTERS = 300;

const short = (name: string): string =>
  name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1).trimEnd()}…` : name;

/** A name without its gloss; most have none. */
const bare = (name: string): string => {
  const said = short(name);
  return said.includes(' (') || said.includes(', ') ? said.replace(GLOSS, '') : said;
};

/**
 * Gives a name as it stands inside a sentence.
 *
 * @example
 * inSentence('Russian Federation'); // => 'the Russian Federation'
 * inSentence('Joint Commission of the eight participants'); // => 'the Joint Commission of the eight participants'
 * inSentence('Ukraine'); // => 'Ukraine'
 */
export const inSentence = (name: string): string => {
  if (/^the /i.test(name)) return `the ${name.slice('the '.length)}`;
  const [head = name] = bare(name).split(HEAD, 1);
  const last = head.slice(Math.max(head.lastIndexOf(' '), head.lastIndexOf('/')) + 1);
  return COMMON.has(last.toLowerCase()) || PROPER.has(last) ? `the ${name}` : name;
};

/** Names each party by its id; what two would share is no name of either. */
const partyNames = (parties: Scorecard['agreement']['parties']): ReadonlyMap<string, string> => {
  const named = parties.map(({ name }) => bare(name));
  const counts = new Map<string, number>();
  for (const name of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    parties.map(({ id, name }, index) => {
      const own = named[index] ?? name;
      return [id, (counts.get(own) ?? 0) > 1 ? short(name) : own];
    }),
  );
};

const BREACHES: Readonly<Record<StandardBreach, string>> = {
  'major-offensive': 'a major offensive',
  'limited-incursion': 'a limited incursion',
  'stand-off-strike': 'a strike from a distance',
  'force-build-up': 'a build-up of forces',
  'withdrawal-failure': 'a failure to withdraw',
  'monitor-obstruction': 'the obstruction of monitors',
  'blockade': 'a blockade',
  'covert-attack': 'a covert attack',
};

/**
 * Gives a kind of breach as it stands inside a sentence.
 *
 * @example
 * breachName('force-build-up'); // => 'a build-up of forces'
 */
export const breachName = (breach: string): string =>
  Object.hasOwn(BREACHES, breach)
    ? BREACHES[breach as StandardBreach]
    : breach.replaceAll('-', ' ');

/** Kinds of breach whose hyphen belongs to the name. */
const HYPHENATED: Readonly<Record<string, string>> = {
  'stand-off-strike': 'Stand-off strike',
  'force-build-up': 'Force build-up',
};

/** What the standard kinds are called at the head of a row; every score of a breach is. */
const LABELS: ReadonlyMap<string, string> = new Map(
  Object.keys(BREACHES).map((id) => [id, HYPHENATED[id] ?? upperFirst(id.replaceAll('-', ' '))]),
);

/**
 * Gives a kind of breach as it stands at the head of a row.
 *
 * @example
 * breachLabel('limited-incursion'); // => 'Limited incursion'
 */
export const breachLabel = (breach: string): string =>
  LABELS.get(breach) ?? upperFirst(breach.replaceAll('-', ' '));

/**
 * Calls parties, elements and kinds of breach by their names, inside sentences: elements in quotation marks, and rounds
 * by place and date.
 */
export const namesIn = ({
  parties,
  elements,
}: Pick<Scorecard['agreement'], 'parties' | 'elements'>): ((id: string) => string) => {
  const ofParties = once(() => partyNames(parties));
  const byId = once(() => new Map(elements.map((element) => [element.id, element])));
  const nameOf = (id: string): string => {
    const party = ofParties().get(id);
    if (party !== undefined) return inSentence(party);
    const element = byId().get(id);
    if (element !== undefined) {
      const { list, title } = element;
      return title === id || list === 'drafting' ? short(title) : `“${short(title)}”`;
    }
    if (id === ANYONE) return 'an outsider';
    return Object.hasOwn(BREACHES, id) ? BREACHES[id as StandardBreach] : id;
  };
  // Few are asked for in most texts, and each of them often.
  const names = new Map<string, string>();
  return (id) => {
    const name = names.get(id) ?? nameOf(id);
    names.set(id, name);
    return name;
  };
};
