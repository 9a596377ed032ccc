/**
 * The types that signatures of public names are written with: a reader can only look up those that are public as well.
 */
import ts from 'typescript';
import { originalOf, type PublicName } from '../../scripts/docs/source.ts';

/** What an application sees of a declaration: of a function its head, of anything else all of it. */
const seenOf = (node: ts.Declaration): readonly ts.Node[] => {
  if (!ts.isVariableDeclaration(node)) return [node];
  const { type, initializer } = node;
  const head =
    initializer !== undefined && ts.isArrowFunction(initializer)
      ? [...initializer.parameters, ...(initializer.typeParameters ?? []), initializer.type]
      : [];
  return [type, ...head].filter((part) => part !== undefined);
};

/** The names of types in a declaration, without those in the body of a function. */
const typeNamesIn = (node: ts.Node): readonly ts.Node[] => {
  const found: ts.Node[] = [];
  const visit = (part: ts.Node): void => {
    if (ts.isBlock(part)) return;
    if (ts.isTypeReferenceNode(part)) found.push(part.typeName);
    if (ts.isExpressionWithTypeArguments(part)) found.push(part.expression);
    ts.forEachChild(part, visit);
  };
  visit(node);
  return found;
};

/** Types of our own that signatures of public names mention and that no entry exports, each with who mentions it. */
export const unlistedTypes = (
  program: ts.Program,
  names: readonly PublicName[],
): ReadonlyMap<string, readonly string[]> => {
  const checker = program.getTypeChecker();
  const isPublic = new Set(names.map(({ symbol }) => symbol));
  const unlisted = new Map<string, string[]>();
  for (const { name, symbol } of names)
    for (const node of (symbol.declarations ?? []).flatMap(seenOf).flatMap(typeNamesIn)) {
      const mentioned = checker.getSymbolAtLocation(node);
      if (mentioned === undefined) continue;
      const type = originalOf(program, mentioned);
      const file = type.declarations?.[0]?.getSourceFile().fileName ?? '';
      const isOurs = file.includes('/src/') && !file.includes('/node_modules/');
      if (!isOurs || isPublic.has(type) || type.flags & ts.SymbolFlags.TypeParameter) continue;
      unlisted.set(type.name, [...(unlisted.get(type.name) ?? []), name]);
    }
  return unlisted;
};
