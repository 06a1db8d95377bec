/** Finds the types that the signatures of an entry name and that cannot be imported from it. */
import ts from 'typescript';

const isHidden = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(
    ({ kind }) => kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.ProtectedKeyword,
  );

const resolved = (symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** The names of types in a declaration: references, what it extends, `import()`. */
function namesIn(node: ts.Node, found: ts.Node[] = []): ts.Node[] {
  if (isHidden(node)) return found;
  if (ts.isTypeReferenceNode(node)) found.push(node.typeName);
  else if (ts.isExpressionWithTypeArguments(node)) found.push(node.expression);
  else if (ts.isImportTypeNode(node) && node.qualifier) found.push(node.qualifier);
  ts.forEachChild(node, (child) => void namesIn(child, found));
  return found;
}

/** A type of this package: not of the platform, of another package, or a parameter of the declaration itself. */
function isOwn(symbol: ts.Symbol, folder: string): boolean {
  const [declaration] = symbol.declarations ?? [];
  if (!declaration || symbol.flags & ts.SymbolFlags.TypeParameter) return false;
  const { fileName } = declaration.getSourceFile();
  return fileName.includes(folder) && ts.isSourceFile(topOf(declaration));
}

/** Returns the module of a declaration at its top level. */
const topOf = (declaration: ts.Node): ts.Node =>
  ts.isVariableDeclaration(declaration) ? declaration.parent.parent.parent : declaration.parent;

/** @returns `Name (in Other)` for every type that the exports name and the entry does not export */
export function missingTypes(
  exports: ReadonlyMap<string, ts.Symbol>,
  checker: ts.TypeChecker,
  folder: string,
): string[] {
  const own = new Set([...exports.values()].map((symbol) => resolved(symbol, checker)));
  const missing = new Map<string, string>();
  for (const symbol of own)
    for (const declaration of symbol.declarations ?? [])
      for (const name of namesIn(declaration)) {
        const found = checker.getSymbolAtLocation(name);
        const named = found && resolved(found, checker);
        if (!named || own.has(named) || !isOwn(named, folder)) continue;
        missing.set(named.name, `${named.name} (in ${symbol.name})`);
      }
  return [...missing.values()].sort();
}
