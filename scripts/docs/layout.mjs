/** Puts a page of the documentation into its head, navigation and footer. All URLs are relative: the site works in any folder of any host. */
import { STRICT_CSP } from '../csp.mjs';
import { urlTo } from './pages.mjs';

export const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const MARK =
  '<svg viewBox="0 0 96 96" aria-hidden="true"><path class="ground" d="M48 3l39 22.5v45L48 93 9 70.5V25.5z"/><path class="sign" d="M30 49l13 13 24-27" fill="none" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/></svg>';

const link = (path, page) =>
  `<li><a href="${urlTo(path, page.path)}"${page.path === path ? ' aria-current="page"' : ''}>${escaped(page.name)}</a></li>`;

function navigation(path, pages) {
  const groups = [...new Set(pages.map(({ group }) => group))];
  return groups
    .map((group) => {
      const own = pages.filter((page) => page.group === group);
      const more = own.filter(({ listed }) => !listed);
      const rest =
        more.length === 0
          ? ''
          : `<li><details${more.some((page) => page.path === path) ? ' open' : ''}><summary>Decisions</summary><ul>${more.map((page) => link(path, page)).join('')}</ul></details></li>`;
      return `<h2>${group}</h2>\n<ul>\n${own
        .filter(({ listed }) => listed)
        .map((page) => link(path, page))
        .join('\n')}${rest}\n</ul>`;
    })
    .join('\n');
}

/**
 * @param {object} page
 * @param {string} page.path of the page in the site
 * @param {string} page.title
 * @param {string} page.main HTML
 * @param {readonly string[]} [page.scripts] paths in the site
 * @param {ReadonlyArray<{ path: string, name: string, group: string, listed: boolean }>} pages of the navigation
 * @param {string | undefined} demo URL of the demo, from the root of the site
 * @returns {string} the whole page
 */
export function laidOut({ path, title, main, scripts = [] }, pages, demo) {
  const up = '../'.repeat(path.split('/').length - 1);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(STRICT_CSP)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} · Open Badge Elements</title>
<link rel="icon" href="${up}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${up}docs.css">
${['docs.js', ...scripts].map((src) => `<script type="module" src="${up}${src}"></script>`).join('\n')}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<a class="brand" href="${up}index.html">${MARK}Open Badge Elements</a>
<div class="choices">${demo ? `<a href="${up}${demo}">Demo</a>` : ''}<select id="theme" aria-label="Colours" title="Colours"><option value="">Auto</option><option value="light">Light</option><option value="dark">Dark</option></select></div>
</header>
<div class="frame">
<nav aria-label="Documentation"><details id="menu"><summary>Contents</summary>
${navigation(path, pages)}
</details></nav>
<main id="main">
${main.trim()}
</main>
</div>
</body>
</html>
`;
}
