/** Escapes for each language a shared thing is written in. A string of the badge goes through exactly one of them. */

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};
/** What XML 1.0 cannot hold at all, and what turns the direction of text around it. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu;

/** Text in the content or a quoted attribute of HTML, XML or SVG. */
export const escapeHtml = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"'`]/g, (mark) => HTML[mark]!);

/** JSON inside `<script type="application/ld+json">`: `<` cannot end the element, line separators cannot end a line. */
export const jsonInHtml = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Text inside Markdown, on one line: nothing in it is markup, HTML or a link. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(FORBIDDEN, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#!|~^$=]/g, '\\$&');

/** An address inside Markdown's `<…>`, which ends at `>` or a line end. */
export const escapeMarkdownUrl = (url: string): string =>
  url.replace(/[\s<>\\]/g, encodeURIComponent);

/** Text as a literal of JSX or JavaScript, harmless also when the snippet is pasted into a page. */
export const escapeScript = jsonInHtml;

/** A name for a file: letters and digits of the title's own script, dashes, nothing else. */
export function fileNameOf(title: string, fallback = 'badge'): string {
  const name = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return [...name].slice(0, 60).join('').replace(/-+$/, '') || fallback;
}

/**
 * An address that may stand in a page: http(s) without a password in it, as the platform writes it.
 * @throws TypeError for anything else: it is the host's own argument, not the badge's
 */
export function webAddress(url: string, what: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username || parsed.password)
    throw new TypeError(`${what}: not an http(s) address`);
  return parsed.href;
}

/** Whether an address is a badge's own folder; any other page shows a badge only through the link that names it. */
export const isFolder = (page: string): boolean => /^[^?#]*\/$/.test(page);
