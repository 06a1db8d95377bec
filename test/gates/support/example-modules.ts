/** Makes a module of an example: given values are imported, and a value in a comment becomes an assertion. */
import ts from 'typescript';
import { GIVEN_NAMES } from './example-given.js';

export interface ExampleModule {
  readonly text: string;
  /** The module specifiers that the example itself names. */
  readonly imports: readonly string[];
  /** Free names that the page supplies: such a module is compiled, and not run in Node. */
  readonly needsPage: boolean;
}

const PAGE = new Set([
  'document',
  'location',
  'customElements',
  'CustomElementRegistry',
  'element',
]);

const isDeclared = (node: ts.Identifier): boolean =>
  (ts.isVariableDeclaration(node.parent) ||
    ts.isBindingElement(node.parent) ||
    ts.isParameter(node.parent) ||
    ts.isFunctionDeclaration(node.parent) ||
    ts.isImportSpecifier(node.parent) ||
    ts.isImportClause(node.parent)) &&
  node.parent.name === node;

const isMember = (node: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
  (ts.isBindingElement(node.parent) && node.parent.propertyName === node);

/** Collects the names that a module uses and does not declare. */
function freeNames(source: ts.SourceFile): ReadonlySet<string> {
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isDeclared(node)) declared.add(node.text);
    else if (ts.isIdentifier(node) && !isMember(node)) used.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return new Set([...used].filter((name) => !declared.has(name)));
}

/** Reads `// 'value'` behind an expression; a comment in words is not a value. */
function valueIn(comment: string): string | undefined {
  const parsed = ts.createSourceFile('value.ts', `(${comment})`, ts.ScriptTarget.ES2022, true);
  const [only, ...others] = parsed.statements;
  if (!only || others.length > 0 || !ts.isExpressionStatement(only)) return undefined;
  const literal = (node: ts.Node): boolean =>
    ts.isLiteralExpression(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword ||
    (ts.isParenthesizedExpression(node) && literal(node.expression)) ||
    (ts.isArrayLiteralExpression(node) && node.elements.every(literal)) ||
    (ts.isObjectLiteralExpression(node) &&
      node.properties.every((each) => ts.isPropertyAssignment(each) && literal(each.initializer)));
  return literal(only.expression) ? comment : undefined;
}

/** Turns `expression; // 'value'` into an assertion that they are equal. */
function withAssertions(source: ts.SourceFile): string {
  let text = source.text;
  for (const statement of [...source.statements].reverse()) {
    if (!ts.isExpressionStatement(statement)) continue;
    const [comment] = ts.getTrailingCommentRanges(source.text, statement.end) ?? [];
    const value = comment && valueIn(source.text.slice(comment.pos + 2, comment.end).trim());
    if (value === undefined) continue;
    const { expression } = statement;
    text = `${text.slice(0, statement.getStart())}sameAs(${expression.getText()}, ${value});${text.slice(statement.end)}`;
  }
  return text;
}

/**
 * @param code as written @param own names that the example may use without an import, and where they come from
 * @returns a module that compiles alone
 */
export function moduleOf(
  code: string,
  own: { readonly names: readonly string[]; readonly from: string },
  prelude = '',
): ExampleModule {
  const source = ts.createSourceFile('example.tsx', code, ts.ScriptTarget.ES2022, true);
  const free = freeNames(source);
  const imports = source.statements
    .filter(ts.isImportDeclaration)
    .map(({ moduleSpecifier }) => (moduleSpecifier as ts.StringLiteral).text);
  const given = GIVEN_NAMES.filter((name) => free.has(name));
  const ownNames = own.names.filter((name) => free.has(name) && !given.includes(name as never));
  const asserted = withAssertions(source);
  const lines = [
    given.length > 0 ? `import { ${given.join(', ')} } from './given.js';` : '',
    ownNames.length > 0 ? `import { ${ownNames.join(', ')} } from '${own.from}';` : '',
    asserted.includes('sameAs(') ? `import { deepEqual as sameAs } from 'node:assert/strict';` : '',
    prelude,
  ].filter(Boolean);
  return {
    text: `${lines.join(' ')} export {};\n${asserted}\n`,
    imports,
    needsPage: [...PAGE].some((name) => free.has(name)),
  };
}
