/** Turns the Markdown of a page into HTML, with the anchors that code hosts give to headings. */
import { Marked } from 'marked';
import { anchors } from './anchors.mjs';

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A region that may scroll sideways must be reachable by keyboard. */
const scrolling = (label, html) =>
  `<div class="scroll" tabindex="0" role="region" aria-label="${label}">${html}</div>\n`;

/**
 * @param {string} text Markdown of the project, not of others: HTML in it is kept
 * @param {(href: string) => string | undefined} resolve gives the URL of a link; undefined makes it plain text
 * @returns {string} HTML
 */
export function htmlOf(text, resolve) {
  const anchorOf = anchors();
  let tables = 0;
  let blocks = 0;
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading: (html, level, raw) => `<h${level} id="${anchorOf(raw)}">${html}</h${level}>\n`,
      link(href, title, html) {
        const url = resolve(href);
        return url === undefined ? html : `<a href="${escaped(url)}">${html}</a>`;
      },
      image(href, title, alt) {
        const url = resolve(href);
        return url === undefined
          ? escaped(alt)
          : `<img src="${escaped(url)}" alt="${escaped(alt)}" loading="lazy">`;
      },
      code: (code) => scrolling(`Code ${++blocks}`, `<pre><code>${escaped(code)}\n</code></pre>`),
      table: (header, body) =>
        scrolling(
          `Table ${++tables}`,
          `<table>\n${/<th[^>]*>[^<\s]/.test(header) ? `<thead>${header}</thead>\n` : ''}<tbody>${body}</tbody></table>`,
        ),
    },
  });
  return marked.parse(text.replace(/<!--[^]*?-->\n?/g, ''));
}
