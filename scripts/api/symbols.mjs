/** Describes a public name by its declaration and its doc comment. */
import ts from 'typescript';
import { cell, codeCell, fence, table } from './markdown.mjs';

const PRINTER = ts.createPrinter({ removeComments: true });
const SHOWN = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.WriteArrowStyleSignature;

/** Writes `{@link x}` as code, and keeps the rest. */
const plain = (text) => text.replace(/\{@link\s+([^}\s|]+)[^}]*\}/g, '`$1`').replace(/``+/g, '`');

const commentOf = (symbol, checker) =>
  plain(ts.displayPartsToString(symbol.getDocumentationComment(checker)));

const tagsOf = (symbol, checker, name) =>
  symbol
    .getJsDocTags(checker)
    .filter((tag) => tag.name === name)
    .map((tag) => plain(ts.displayPartsToString(tag.text)));

const print = (node) => PRINTER.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());

/** Prints a function without its body. */
function signature(node, checker) {
  const type = node.type
    ? `: ${print(node.type)}`
    : `: ${checker.typeToString(checker.getReturnTypeOfSignature(checker.getSignatureFromDeclaration(node)), node, SHOWN)}`;
  const types = node.typeParameters ? `<${node.typeParameters.map(print).join(', ')}>` : '';
  return `${node.name ? node.name.getText() : 'new'}${types}(${node.parameters.map(print).join(', ')})${type}`;
}

const isPrivate = (node) =>
  ts.isPrivateIdentifier(node.name ?? node) ||
  Boolean(
    ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected),
  );

/** Gives the type of a member as it is written, or as the compiler infers it. */
function memberType(symbol, node, checker) {
  if (ts.isMethodDeclaration(node) || ts.isMethodSignature(node)) return signature(node, checker);
  if (node.type) return print(node.type);
  return checker.typeToString(checker.getTypeOfSymbolAtLocation(symbol, node), node, SHOWN);
}

function memberRow(symbol, checker) {
  const [node] = symbol.declarations;
  const optional = symbol.flags & ts.SymbolFlags.Optional ? '?' : '';
  const throws = tagsOf(symbol, checker, 'throws').map((text) => ` Throws ${text}`);
  return [
    `\`${symbol.name}${optional}\``,
    codeCell(memberType(symbol, node, checker)),
    cell(commentOf(symbol, checker) + throws.join('')),
  ];
}

/** Lists what a class, an interface or a type literal declares itself. */
function ownMembers(node, checker) {
  const symbols = (node.members ?? [])
    .filter((member) => member.name && !isPrivate(member))
    .map((member) => checker.getSymbolAtLocation(member.name))
    .filter(Boolean);
  return [...new Set(symbols)].map((symbol) => memberRow(symbol, checker));
}

const extendsOf = (node) =>
  (node.heritageClauses ?? []).map((clause) => ` ${clause.getText()}`).join('');

const typesOf = (node) =>
  node.typeParameters ? `<${node.typeParameters.map(print).join(', ')}>` : '';

/** Breaks a long list between its items. */
function wrapped(text) {
  const [first, ...items] = text.split(/(?<=[,;|]) /),
    lines = [first];
  for (const item of items) {
    const longer = `${lines.at(-1)} ${item}`;
    if (longer.length > 100) lines.push(`  ${item}`);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\n');
}

const MEMBERS = ['member', 'type', 'description'];

/** Writes the code of a declaration, and a table of its members. */
function declaration(symbol, node, checker) {
  if (ts.isFunctionDeclaration(node)) return fence(`function ${signature(node, checker)}`);
  if (ts.isInterfaceDeclaration(node))
    return (
      fence(`interface ${symbol.name}${typesOf(node)}${extendsOf(node)}`) +
      table(MEMBERS, ownMembers(node, checker))
    );
  if (ts.isClassDeclaration(node)) {
    const made = node.members
      .filter(ts.isConstructorDeclaration)
      .map((one) => `\n${signature(one, checker).replace(/: [^:]*$/, '')}`);
    return (
      fence(`class ${symbol.name}${typesOf(node)}${extendsOf(node)}${made.join('')}`) +
      table(MEMBERS, ownMembers(node, checker))
    );
  }
  if (ts.isTypeAliasDeclaration(node)) return fence(print(node).replace(/^export /, ''));
  const type = checker.typeToString(checker.getTypeOfSymbolAtLocation(symbol, node), node, SHOWN);
  return fence(wrapped(`const ${symbol.name}: ${type}`));
}

function parameters(symbol, checker) {
  const rows = tagsOf(symbol, checker, 'param').map((text) => {
    const [name, ...rest] = text.split(' ');
    return [`\`${name}\``, cell(rest.join(' ').replace(/^- /, ''))];
  });
  return table(['parameter', 'description'], rows);
}

const sentence = (label, texts) => texts.map((text) => `${label} ${text.trim()}\n\n`).join('');

/**
 * @param {ts.Symbol} symbol of the declaration, not of an alias
 * @param {ts.TypeChecker} checker
 * @returns {string} what the page says under the heading of a name
 */
export function describeSymbol(symbol, checker) {
  const [node] = symbol.declarations;
  const overloads = symbol.declarations
    .filter(ts.isFunctionDeclaration)
    .filter(({ body }) => !body);
  const shown = overloads.length > 0 ? overloads : [node];
  return [
    ...tagsOf(symbol, checker, 'deprecated').map((text) => `**Deprecated.** ${text}\n\n`),
    `${commentOf(symbol, checker)}\n\n`,
    ...shown.map((one) => declaration(symbol, one, checker)),
    parameters(symbol, checker),
    sentence('Returns', tagsOf(symbol, checker, 'returns')),
    sentence('Throws', tagsOf(symbol, checker, 'throws')),
    ...tagsOf(symbol, checker, 'example').map((text) =>
      text.includes('```') ? `${text}\n\n` : fence(text),
    ),
  ].join('');
}

/** Tells whether a class is an element, which the page of tags describes. */
export const isElement = (symbol, checker) => tagsOf(symbol, checker, 'tagname').length > 0;

/** Gives the first sentence of a doc comment. */
export const summaryOf = (symbol, checker) =>
  commentOf(symbol, checker)
    .split(/(?<=\.)\s/)[0]
    .replace(/\s+/g, ' ');
