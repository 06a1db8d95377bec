import { isUrl } from '../json/url.js';

/**
 * Escapes for each output language. Every string of the badge passes through exactly one of these
 * functions.
 */

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};
/** Characters that XML 1.0 forbids, and those that change the direction of the text around them. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu;

/** Escapes text for the content or a quoted attribute of HTML, XML or SVG. */
export const escapeHtml = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"'`]/g, (mark) => HTML[mark]!);

/**
 * Serialises JSON for `<script type="application/ld+json">`: `<` cannot end the element, line
 * separators cannot end a line.
 */
export const jsonInHtml = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Escapes text for one line of Markdown: no part of it acts as markup, HTML or a link. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(FORBIDDEN, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#!|~^$=]/g, '\\$&');

/** Escapes a URL for Markdown's `<…>`, which ends at `>` or a line end. */
export const escapeMarkdownUrl = (url: string): string =>
  url.replace(/[\s<>\\]/g, encodeURIComponent);

/**
 * Writes text as a literal of JSX or JavaScript, which is harmless also when the snippet is pasted
 * into a page.
 */
export const escapeScript = jsonInHtml;

/** Makes a file name: letters and digits of the title's own script, and dashes. */
export function fileNameOf(title: string, fallback = 'badge'): string {
  const name = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return [...name].slice(0, 60).join('').replace(/-$/, '') || fallback;
}

/**
 * Normalises a URL for use in a page: http(s) without credentials.
 * @throws TypeError for any other URL: it is an argument of the host, not part of the badge
 */
export function webUrl(url: string, what: string): string {
  const parsed = isUrl(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username || parsed.password)
    throw new TypeError(`${what}: not an http(s) URL`);
  return parsed.href;
}

/**
 * Tells whether a URL is a badge's own folder; any other page shows a badge only through a link
 * that names it.
 */
export const isFolder = (page: string): boolean => /^[^?#]*\/$/.test(page);
