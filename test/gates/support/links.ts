/** Finds links of Markdown pages that lead nowhere: no such file, or no such heading in it. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { anchors } from '../../../scripts/docs/anchors.mjs';
import { root } from './package.js';

const withoutCode = (text: string): string =>
  text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, (code) => 'x'.repeat(code.length));

/** Makes the anchors of a page, from its headings. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const headings = text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} (.+)$/gm);
  return new Set([...headings].map(([, heading]) => heading!).map(anchors()));
}

const LINK = /\]\((?!https?:|mailto:)([^)\s#]*)(?:#([^)\s]+))?\)/g;

/**
 * Checks the relative links of one page.
 *
 * @param page path in the repository
 * @param read gives the text of a file, `''` for a folder or an image, or `undefined` where there
 *   is none
 * @returns each link that leads nowhere, as written
 */
export function brokenLinks(
  page: string,
  text: string,
  read: (path: string) => string | undefined,
): string[] {
  const isBroken = (path: string, anchor: string | undefined): boolean => {
    const target = path === '' ? text : read(normalize(join(dirname(page), decodeURI(path))));
    if (target === undefined) return true;
    return anchor !== undefined && !anchorsOf(target).has(decodeURIComponent(anchor));
  };
  return [...withoutCode(text).matchAll(LINK)]
    .filter(([, path, anchor]) => isBroken(path!, anchor))
    .map(([link]) => `${page}: ${link.slice(2, -1)}`);
}

/** Reads a file of the repository, for {@link brokenLinks}. */
export function readTarget(path: string): string | undefined {
  const full = join(root, path);
  if (!existsSync(full)) return undefined;
  return statSync(full).isDirectory() || !path.endsWith('.md') ? '' : readFileSync(full, 'utf8');
}

/** Lists the pages that readers open: those at the root, and all of docs. */
export const pages = (): string[] => [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];
