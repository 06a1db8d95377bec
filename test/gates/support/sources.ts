/** Reads TypeScript sources the way the gates need it: what a file imports and how, and which words of the platform it uses. */
import ts from 'typescript';

/** `type` leaves no trace in the output; `value` is loaded with the file; `lazy` is an `import()`. */
export type ImportKind = 'type' | 'value' | 'lazy';
export interface Import {
  readonly specifier: string;
  readonly kind: ImportKind;
  readonly line: number;
}
/** A word of the platform, and its place. */
export interface Word {
  readonly word: string;
  readonly line: number;
}

const parse = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
const lineOf = (source: ts.SourceFile, node: ts.Node): number =>
  source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function kindOfImport(node: ts.ImportDeclaration): ImportKind {
  const clause = node.importClause;
  if (!clause) return 'value';
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return 'type';
  const named = clause.namedBindings;
  const onlyTypes =
    !clause.name &&
    named &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly);
  return onlyTypes ? 'type' : 'value';
}

const textOf = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

function importOf(node: ts.Node): { specifier: string | undefined; kind: ImportKind } | undefined {
  if (ts.isImportDeclaration(node))
    return { specifier: textOf(node.moduleSpecifier), kind: kindOfImport(node) };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return { specifier: textOf(node.moduleSpecifier), kind: node.isTypeOnly ? 'type' : 'value' };
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return { specifier: textOf(node.arguments[0]) ?? '(computed)', kind: 'lazy' };
  return undefined;
}

/** @returns every import and re-export of a file, with its line */
export function importsOf(file: string, text: string): Import[] {
  const source = parse(file, text);
  const found: Import[] = [];
  walk(source, (node) => {
    const one = importOf(node);
    if (one?.specifier !== undefined)
      found.push({ specifier: one.specifier, kind: one.kind, line: lineOf(source, node) });
  });
  return found;
}

/** `document` is also the name of a JSON document: only uses of the page's own document count. */
const DOM_OF_DOCUMENT =
  /^document\.(createElement|createElementNS|querySelector|querySelectorAll|getElementById|body|head|documentElement|addEventListener|adoptedStyleSheets|cookie|location|fonts|write|baseURI|activeElement)$/;
const PAGE_NAMES = new Set([
  'window',
  'HTMLElement',
  'ShadowRoot',
  'LitElement',
  'ReactiveElement',
  'localStorage',
  'sessionStorage',
  'navigator',
  'CustomEvent',
  'ElementInternals',
]);
const NETWORK_NAMES = new Set([
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'importScripts',
]);
const NODE_NAMES = new Set(['process', 'Buffer', '__dirname', '__filename', 'require']);

function wordOfCall(
  node: ts.CallExpression | ts.NewExpression,
  source: ts.SourceFile,
): string | undefined {
  const callee = node.expression.getText(source);
  if (ts.isNewExpression(node)) {
    if (callee === 'Date') return (node.arguments?.length ?? 0) === 0 ? 'clock' : 'reading a date';
    if (/^(globalThis\.)?(Shared)?Worker$/.test(callee)) return 'new Worker';
    return callee === 'Function' ? 'new Function' : undefined;
  }
  if (callee === 'Date.now') return 'clock';
  if (callee === 'Date.parse' || callee === 'Date.UTC') return 'reading a date';
  if (/(^|\.)fetch$/.test(callee)) return 'fetch(';
  if (/(^|\.)customElements\.define$/.test(callee)) return 'customElements.define';
  if (callee === 'customElement') return 'customElements.define';
  return callee === 'eval' ? 'eval' : undefined;
}

/** A name in the position of a value: no property, no type, no declaration of one's own. */
function isFreeName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  if (ts.isQualifiedName(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent))
    return false;
  return (
    !(
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isVariableDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isPropertyDeclaration(parent)
    ) || parent.name !== node
  );
}

function wordOfName(node: ts.Identifier): string | undefined {
  if (NETWORK_NAMES.has(node.text)) return 'other network';
  if (!isFreeName(node)) return undefined;
  if (PAGE_NAMES.has(node.text)) return 'the page';
  return NODE_NAMES.has(node.text) ? 'Node globals' : undefined;
}

function wordOf(node: ts.Node, source: ts.SourceFile): string | undefined {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return wordOfCall(node, source);
  if (
    ts.isTaggedTemplateExpression(node) &&
    ['html', 'svg', 'css'].includes(node.tag.getText(source))
  )
    return 'the page';
  if (ts.isPropertyAccessExpression(node)) {
    if (node.name.text === 'subtle') return 'crypto.subtle';
    if (node.name.text === 'getRandomValues' || node.name.text === 'randomUUID')
      return 'randomness';
    if (node.getText(source) === 'Math.random') return 'randomness';
    return DOM_OF_DOCUMENT.test(node.getText(source)) ? 'the page' : undefined;
  }
  return ts.isIdentifier(node) ? wordOfName(node) : undefined;
}

/** @returns the words of the platform that a file uses, without comments and strings; each once a line */
export function wordsOf(file: string, text: string): Word[] {
  const source = parse(file, text);
  const found = new Map<string, Word>();
  walk(source, (node) => {
    const word = wordOf(node, source);
    const line = word === undefined ? 0 : lineOf(source, node);
    if (word !== undefined) found.set(`${word} ${line}`, { word, line });
  });
  return [...found.values()];
}

/** @returns whether a file exports a constant of the type given by name, as every part of a shelf does with its contract */
export function exportsOneOf(file: string, text: string, types: readonly string[]): boolean {
  return parse(file, text).statements.some(
    (statement) =>
      ts.isVariableStatement(statement) &&
      statement.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) &&
      statement.declarationList.declarations.some(
        (one) => one.type !== undefined && types.includes(one.type.getText()),
      ),
  );
}
