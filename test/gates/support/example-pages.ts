/** Checks HTML of an example against the manifest: tags, attributes, their values, and the bundles that it loads. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;
type Element = DefaultTreeAdapterTypes.Element;

/** The part of the editors' data that is needed. */
interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyArray<{
    readonly name: string;
    readonly values?: ReadonlyArray<{ readonly name: string }>;
  }>;
}

const GLOBAL = /^(id|class|slot|lang|dir|title|style|hidden)$|^(aria|data)-/;

function elementsIn(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...own, ...children.flatMap((child) => elementsIn(child))];
}

function attributeFaults(tag: Tag, { attrs }: Element): string[] {
  return attrs
    .filter(({ name }) => !GLOBAL.test(name))
    .flatMap(({ name, value }) => {
      const known = tag.attributes.find((each) => each.name === name);
      if (!known) return [`<${tag.name}> has no attribute ${name}`];
      const values = known.values ?? [];
      return values.length === 0 || values.some((each) => each.name === value)
        ? []
        : [`<${tag.name} ${name}> has no value ${value}`];
    });
}

/** @returns the faults of the HTML, and the inline module scripts in it */
export function checkPage(
  html: string,
  folder: string,
): { readonly faults: readonly string[]; readonly scripts: readonly string[] } {
  const { tags } = JSON.parse(
    readFileSync(join(folder, 'dist', 'vscode.html-custom-data.json'), 'utf8'),
  ) as { readonly tags: readonly Tag[] };
  const elements = elementsIn(parseFragment(html));
  const ofTags = elements
    .filter(({ tagName }) => tagName.startsWith('open-badge'))
    .flatMap((element) => {
      const tag = tags.find(({ name }) => name === element.tagName);
      return tag ? attributeFaults(tag, element) : [`there is no element <${element.tagName}>`];
    });
  const bundles = [...html.matchAll(/\bopen-badge(?:s|-elements)\/([\w.-]+\.js)\b/g)]
    .map(([, name]) => `dist/cdn/${name!}`)
    .filter((path) => !existsSync(join(folder, path)))
    .map((path) => `the package has no ${path}`);
  const scripts = elements
    .filter(({ tagName, attrs }) => tagName === 'script' && isInlineModule(attrs))
    .map(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : '')).join(''))
    .filter((script) => !bundleImport(script));
  return { faults: [...ofTags, ...bundles], scripts };
}

const isInlineModule = (attrs: Element['attrs']): boolean =>
  attrs.some(({ name, value }) => name === 'type' && value === 'module') &&
  attrs.every(({ name }) => name !== 'src');

/** An import of a bundle by way of an import map, which is looked up among the bundles instead. */
const bundleImport = (script: string): boolean =>
  /^\s*import 'open-badge-elements\/[\w-]+\.js';\s*$/.test(script);
