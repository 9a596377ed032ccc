/**
 * Signatures as their authors wrote them: domain names stay, where the compiler would spell every type out.
 */
import ts from 'typescript';

/** Longer than this, a type that the compiler spells out tells a reader nothing. */
const LONGEST = 300;

const FORMAT =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.InTypeAlias |
  ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;

/** The text of a node without its docstring, its lines moved left as far as they go. */
const textOf = (node: ts.Node): string =>
  node
    .getText()
    .replace(/^export (?:declare )?/, '')
    .trimEnd();

/** The text from one place to another, on one line if it fits there. */
const between = (node: ts.Node, start: number, end: number): string =>
  onOneLine(node.getSourceFile().text.slice(start, end).trim());

const WIDTH = 100;

const onOneLine = (text: string): string => {
  const short = text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/([(<[{]) /g, (_, open: string) => (open === '{' ? '{ ' : open))
    .replace(/, ?([)>\]])/g, '$1');
  return short.length > WIDTH || text.includes('/**') ? text : short;
};

/** A function written as an arrow: its head, without what it does; its type says whether it has to be waited for. */
const arrow = (name: string, made: ts.ArrowFunction): string => {
  const end = made.equalsGreaterThanToken.getStart();
  return `${name}${between(made, made.getStart(), end).replace(/^async /, '')}`;
};

/** A type as the compiler spells it: of what can be called its head, of anything else its type, where that is short. */
const spelledOut = (checker: ts.TypeChecker, symbol: ts.Symbol, node: ts.Node): string => {
  const type = checker.getTypeOfSymbolAtLocation(symbol, node);
  const [call] = type.getCallSignatures();
  if (call !== undefined) return `${symbol.name}${checker.signatureToString(call, node, FORMAT)}`;
  const text = checker.typeToString(type, node, FORMAT);
  return `const ${symbol.name}${text.length > LONGEST ? '' : `: ${text}`}`;
};

/** A constant: by the type that it is given, else by the one that it has. */
const constant = (
  checker: ts.TypeChecker,
  symbol: ts.Symbol,
  node: ts.VariableDeclaration,
): string => {
  const { initializer, type } = node;
  if (
    type === undefined &&
    initializer !== undefined &&
    ts.isArrowFunction(initializer) &&
    initializer.type !== undefined
  )
    return arrow(symbol.name, initializer);
  return type === undefined
    ? spelledOut(checker, symbol, node)
    : `const ${symbol.name}: ${onOneLine(type.getText())}`;
};

/** Whether a type is read off a schema, so that its text says nothing of what is in it. */
const isInferred = (node: ts.Declaration): node is ts.TypeAliasDeclaration =>
  ts.isTypeAliasDeclaration(node) &&
  node.typeParameters === undefined &&
  /\btypeof\b/.test(node.type.getText());

/** Names by the types that they stand for, spelled out; longer ones first, as they hold the others. */
export type NamesOfTypes = readonly (readonly [spelledOut: string, name: string])[];

/** Lists the types that are read off schemas. */
export const namesOfTypes = (
  checker: ts.TypeChecker,
  symbols: readonly ts.Symbol[],
): NamesOfTypes =>
  symbols
    .flatMap((symbol) =>
      (symbol.declarations ?? []).filter(isInferred).map((node) => {
        const type = checker.getDeclaredTypeOfSymbol(symbol);
        return [checker.typeToString(type, node, FORMAT), symbol.name] as const;
      }),
    )
    .filter(([text]) => text.length > WIDTH)
    .sort(([one], [other]) => other.length - one.length);

/** A type inside another, by its name where it has one; dots where it is longer than a reader reads. */
const shortened = (text: string, known: NamesOfTypes): string => {
  const named = known.reduce((so, [spelled, name]) => so.split(spelled).join(name), text);
  return named.length > LONGEST ? '…' : named;
};

/** The fields of a type that is read off a schema, or what it is a choice of. */
const inferred = (
  checker: ts.TypeChecker,
  symbol: ts.Symbol,
  node: ts.Node,
  known: NamesOfTypes,
): string => {
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  const others = known.filter(([, name]) => name !== symbol.name);
  const shown = (one: ts.Type): string =>
    shortened(checker.typeToString(one, node, FORMAT), others);
  const head = `type ${symbol.name} =`;
  const whole = `${head} ${checker.typeToString(type, node, FORMAT)};`;
  if (whole.length <= WIDTH) return whole;
  if (type.isUnion()) return `${head}\n${type.types.map((one) => `  | ${shown(one)}`).join('\n')};`;
  const fields = checker.getPropertiesOfType(type).map((property) => {
    const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    const own = checker.getTypeOfSymbolAtLocation(property, node);
    const text = shown(isOptional ? checker.getNonNullableType(own) : own);
    return `  readonly ${property.name}${isOptional ? '?' : ''}: ${text};`;
  });
  return `${head} {\n${fields.join('\n')}\n};`;
};

/** Gives the signature of an exported name: of a function its head, of a type what it is made of. */
export const signature = (
  checker: ts.TypeChecker,
  symbol: ts.Symbol,
  known: NamesOfTypes,
): string =>
  (symbol.declarations ?? [])
    .flatMap((node) => {
      if (ts.isVariableDeclaration(node)) return [constant(checker, symbol, node)];
      if (ts.isFunctionDeclaration(node))
        return node.body === undefined ? [textOf(node).replace(/^function |;$/g, '')] : [];
      if (isInferred(node)) return [inferred(checker, symbol, node, known)];
      return ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)
        ? [textOf(node)]
        : [];
    })
    .join('\n');
