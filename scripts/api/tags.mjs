/** Writes the page of the elements from their manifest. */
import { cell, codeCell, table } from './markdown.mjs';

const isPublic = ({ privacy, static: isStatic, name }) =>
  privacy !== 'private' && privacy !== 'protected' && !isStatic && !name.startsWith('#');

const described = (items = [], prefix = '') =>
  items.map(({ name, description }) => [`\`${prefix}${name || '(default)'}\``, cell(description)]);

/** Lists the properties and methods of its own, which have a description. */
function members({ members: all = [] }, kind) {
  return all.filter((one) => one.kind === kind && isPublic(one) && one.description);
}

const parametersOf = ({ parameters = [] }) =>
  parameters.map(
    ({ name, type, optional }) => `${name}${optional ? '?' : ''}: ${type?.text ?? 'unknown'}`,
  );

function page(element) {
  const attributes = (element.attributes ?? []).map(
    ({ name, type, default: value, description }) => [
      `\`${name}\``,
      codeCell(type?.text),
      codeCell(value),
      cell(description),
    ],
  );
  const fields = members(element, 'field').map(({ name, type, description }) => [
    `\`${name}\``,
    codeCell(type?.text),
    cell(description),
  ]);
  const methods = members(element, 'method').map((method) => [
    codeCell(
      `${method.name}(${parametersOf(method).join(', ')}): ${method.return?.type?.text ?? 'void'}`,
    ),
    cell(method.description),
  ]);
  return [
    `## <${element.tagName}>\n\n${(element.description ?? element.summary ?? '').trim()}\n\n`,
    table(['attribute', 'type', 'default', 'description'], attributes),
    table(['property', 'type', 'description'], fields),
    table(['method', 'description'], methods),
    table(
      ['event', 'type', 'description'],
      (element.events ?? []).map(({ name, type, description }) => [
        `\`${name}\``,
        codeCell(type?.text),
        cell(description),
      ]),
    ),
    table(['slot', 'description'], described(element.slots)),
    table(['CSS part', 'description'], described(element.cssParts)),
    table(
      ['CSS property', 'default', 'description'],
      (element.cssProperties ?? []).map(({ name, default: value, description }) => [
        `\`${name}\``,
        codeCell(value),
        cell(description),
      ]),
    ),
  ].join('');
}

/** @param {object[]} elements of the manifest @returns {string} the page */
export const tagsPage = (elements) =>
  `# Elements\n\nEach is registered by \`open-badge-elements/define/<tag>\`; the classes are exported by \`open-badge-elements/elements\`.\n\n${elements.map(page).join('')}`;
