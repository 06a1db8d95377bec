/** The files of a share page, and their elements as a parser of HTML reads them. */
import assert from 'node:assert/strict';
import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5';
import { en } from '../../../src/locales/en.js';
import { linkSentences } from '../../../src/sharing/pages/link-opener.js';
import { sharePage, type SharePageOptions } from '../../../src/sharing/pages/badge-page.js';
import { credential, shared } from '../samples.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
export const sentences = linkSentences(en.errors);

export const elements = (node: Node): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
];
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;
export const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
export const named = (html: string, tag: string): Element[] =>
  elements(parse(html)).filter(({ tagName }) => tagName === tag);

export async function files(
  document: object | Uint8Array = credential(),
  options: Partial<SharePageOptions> = {},
): Promise<Record<string, string>> {
  const made = await sharePage(await shared(document), { sentences, ...options });
  return Object.fromEntries(
    made.map(({ name, body }) => [
      name,
      typeof body === 'string' ? body : Buffer.from(body).toString('latin1'),
    ]),
  );
}

export const jsonLd = (html: string): Record<string, any> =>
  JSON.parse(
    textOf(named(html, 'script').find((one) => attribute(one, 'type') === 'application/ld+json')!),
  ) as Record<string, any>;

/** Checks everything in a page that could run: no handler, no inline script or style, no javascript: URL. */
export function assertInert(html: string, what: string, scripts: readonly string[]): void {
  for (const element of elements(
    html.startsWith('<!doctype') ? parse(html) : parseFragment(html),
  )) {
    for (const { name, value } of element.attrs) {
      assert.doesNotMatch(name, /^on/, `${what}: ${element.tagName} ${name}`);
      if (/^(href|src|action|formaction|srcdoc|data)$/.test(name))
        assert.doesNotMatch(
          value,
          /^\s*(?:javascript|vbscript|data:(?!image\/))/i,
          `${what}: ${name}=${value}`,
        );
    }
    if (element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json') {
      assert.ok(
        scripts.includes(attribute(element, 'src') ?? ''),
        `${what}: a script ${attribute(element, 'src')}`,
      );
      assert.equal(textOf(element), '', what);
    }
    assert.ok(
      !['object', 'embed', 'base', 'form', 'style'].includes(element.tagName),
      `${what}: ${element.tagName}`,
    );
    if (['svg', 'iframe', 'img'].includes(element.tagName))
      assert.match(
        attribute(element, 'src') ?? '',
        /^(https:\/\/badges\.example\/|qr\.svg$)/,
        `${what}: ${element.tagName}`,
      );
  }
}
