/**
 * A page for each entry of the package, made from the docstrings of its names.
 *
 * Examples are shown as an application would write them: with the imports that a docstring leaves out.
 */
import type ts from 'typescript';
import { ENTRIES, type Entry } from './entries.ts';
import { read, readTemplate } from './files.ts';
import { blocks, code, fence, table } from './markdown.ts';
import { page } from './page.ts';
import { namesOfTypes, signature } from './signature.ts';
import { examplesOf, type PublicName, programOf, publicNames, usedIn } from './source.ts';

/** More constants of one type than this stand in a table. */
const MOST_ALIKE = 3;
const WIDTH = 100;

const importOf = (entry: string, names: readonly string[]): string => {
  const line = `import { ${names.join(', ')} } from '${entry}';`;
  return line.length <= WIDTH
    ? line
    : `import {\n${names.map((name) => `  ${name},\n`).join('')}} from '${entry}';`;
};

/** An example with the imports of the public names that it uses. */
export const whole = (text: string, all: readonly PublicName[]): string => {
  const used = usedIn(text);
  const imports = ENTRIES.flatMap(({ name: entry }) => {
    const names = all.filter((one) => one.entry === entry && one.isValue && used.has(one.name));
    return names.length === 0
      ? []
      : [
          importOf(
            entry,
            names.map(({ name }) => name),
          ),
        ];
  });
  const isFollowed = /^import /.test(text) || imports.length === 0;
  return [...imports, ...(isFollowed ? [] : ['']), text].join('\n');
};

const declarationsOf = ({ symbol }: PublicName): readonly ts.Declaration[] =>
  symbol.declarations ?? [];

/** A name of an entry with what is said of it. */
interface Told extends PublicName {
  readonly signature: string;
  readonly examples: readonly string[];
}

const isFunction = ({ signature: head }: Told): boolean => !/^(?:const|type|interface) /.test(head);

const section = ({ name, signature: head, docstring, examples, isValue }: Told): string =>
  blocks(
    `### ${isValue ? '' : 'type '}${name}`,
    fence('ts', head),
    docstring,
    ...examples.map((text) => fence('ts', text)),
  );

/** The type of a constant, as far as its signature shows it. */
const typeOf = ({ signature: head }: Told): string => head.split(': ').slice(1).join(': ');

/** Constants: alike ones in a table, the others each in a section. */
const constants = (all: readonly Told[]): readonly string[] => {
  const isAlike = (one: Told): boolean =>
    one.examples.length === 0 &&
    typeOf(one) !== '' &&
    all.filter((other) => typeOf(other) === typeOf(one)).length > MOST_ALIKE;
  const alike = all.filter(isAlike);
  const types = [...new Set(alike.map(typeOf))];
  return [
    ...all.filter((one) => !isAlike(one)).map(section),
    ...types.map((type) =>
      table(
        [`of type ${code(type)}`, 'what it is'],
        alike
          .filter((one) => typeOf(one) === type)
          .map(({ name, docstring }) => [code(name), docstring.replace(/\s+/g, ' ')]),
      ),
    ),
  ];
};

const part = (heading: string, sections: readonly string[]): readonly string[] =>
  sections.length === 0 ? [] : [`## ${heading}`, ...sections];

/** The comment that opens a list of names: what the entry is, and more about it. */
const aboutOf = ({ name, source }: Entry): string => {
  const [comment = ''] = /^\/\*\*[\s\S]*?\*\//.exec(read(source)) ?? [];
  const text = comment
    .replace(/^(?:\/\*\*| \*\/?) ?/gm, '')
    .trim()
    .replace(`${name}: `, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const apiPage = (entry: Entry, all: readonly Told[]): string => {
  const own = all.filter((one) => one.entry === entry.name);
  const values = own.filter(({ isValue }) => isValue);
  return page(readTemplate('api'), {
    entry: entry.name,
    source: code(entry.source),
    about: aboutOf(entry),
    names: blocks(
      ...part('Functions', values.filter(isFunction).map(section)),
      ...part('Values', constants(values.filter((one) => !isFunction(one)))),
      ...part('Types', own.filter(({ isValue }) => !isValue).map(section)),
    ),
  });
};

/** Everything that the pages tell, read off the source. */
const readNames = (): readonly Told[] => {
  const program = programOf(new Map());
  const checker = program.getTypeChecker();
  const all = publicNames(program);
  const known = namesOfTypes(
    checker,
    all.map(({ symbol }) => symbol),
  );
  return all.map((one) => ({
    ...one,
    signature: signature(checker, one.symbol, known),
    examples: declarationsOf(one)
      .flatMap(examplesOf)
      .map((text) => whole(text, all)),
  }));
};

let pages: Readonly<Record<string, string>> | undefined;

/** Sets the pages of all entries, by path; the source is read once, which takes seconds. */
export const apiPages = (): Readonly<Record<string, string>> => {
  pages ??= ((all) =>
    Object.fromEntries(ENTRIES.map((entry) => [`docs/api/${entry.file}.md`, apiPage(entry, all)])))(
    readNames(),
  );
  return pages;
};
