import type { Page } from 'playwright-core';

interface Value {
  readonly value?: unknown;
}
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly value?: Value;
  readonly properties?: ReadonlyArray<{ readonly name: string; readonly value: Value }>;
  readonly childIds?: readonly string[];
}

/** Nodes without a text of their own: their content takes their place. */
const SILENT = new Set([
  'generic',
  'none',
  'LineBreak',
  'InlineTextBox',
  'ListMarker',
  'RootWebArea',
  'main',
  'Pre',
  'rowgroup',
  'LayoutTable',
]);
/** States that are announced beside the name of a node. */
const STATES = ['pressed', 'checked', 'selected', 'disabled', 'busy', 'invalid', 'modal'] as const;

const text = (value: Value | undefined): string =>
  String(value?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** A link that carries a badge is longer than anybody wants to read here. */
const short = (words: string): string => (words.length > 160 ? `${words.slice(0, 60)}…` : words);

/** Words for the role and the states of a node, as a screen reader announces them. */
function told(node: Node): string {
  const properties = new Map((node.properties ?? []).map(({ name, value }) => [name, value.value])),
    level = properties.get('level'),
    role = text(node.role);
  const expanded = properties.get('expanded'),
    states = STATES.filter(
      (name) => properties.get(name) === true || properties.get(name) === 'true',
    ).map(String);
  if (expanded !== undefined) states.push(expanded ? 'expanded' : 'collapsed');
  if (properties.get('hasPopup') && properties.get('hasPopup') !== 'false' && role !== 'combobox')
    states.push(`opens a ${String(properties.get('hasPopup'))}`);
  if (properties.get('live') && properties.get('live') !== 'off')
    states.push(`live ${String(properties.get('live'))}`);
  const name = text(node.name),
    description = text(node.description),
    value = text(node.value);
  return [
    `${role}${role === 'heading' ? ` ${String(level)}` : ''}`,
    name && `"${name}"`,
    value && value !== name && `= "${short(value)}"`,
    description && description !== name && `described "${description}"`,
    states.length > 0 && `(${states.join(', ')})`,
  ]
    .filter(Boolean)
    .join(' ');
}

function lines(
  node: Node,
  nodes: ReadonlyMap<string, Node>,
  depth: number,
  above: string,
): string[] {
  const children = (below: number, name: string): string[] =>
    (node.childIds ?? []).flatMap((id) =>
      nodes.has(id) ? lines(nodes.get(id)!, nodes, below, name) : [],
    );
  const role = text(node.role),
    name = text(node.name);
  if (node.ignored || SILENT.has(role)) return children(depth, above);
  // words that make up the name of the node around them were announced with it
  if (role === 'StaticText')
    return above.includes(name)
      ? []
      : [`${'  '.repeat(depth)}"${/^https?:/.test(name) ? short(name) : name}"`];
  return [`${'  '.repeat(depth)}${told(node)}`, ...children(depth + 1, name)];
}

/** Chromium's accessibility tree of a page, as lines in the order in which it is read aloud. */
export async function treeOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly Node[];
  };
  await session.detach();
  return `${lines(nodes[0]!, new Map(nodes.map((node) => [node.nodeId, node])), 0, '').join('\n')}\n`;
}
