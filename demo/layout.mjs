/** Wraps every page of the demo in its head, navigation and footer. The file of a page is the content of `<main>`, below a few lines of metadata. */
import { policyOf } from '../scripts/csp.mjs';

const NAVIGATION = [
  ['portfolio.html', 'Learners'],
  ['verify.html', 'Employers'],
  ['issue.html', 'Issuers'],
  ['journey.html', 'Journey'],
  ['docs/index.html', 'Docs'],
];
const FURTHER = [
  ['badge.html', 'One badge, in full'],
  ['blog.html', 'A page with images'],
  ['open/open.html', 'Open a share link'],
];

/** The languages of the elements, each by its own name. The pages themselves are in English. */
const LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  nl: 'Nederlands',
  'pt-BR': 'Português',
  ja: '日本語',
  ar: 'العربية',
};

const MARK =
  '<svg viewBox="0 0 96 96" aria-hidden="true"><path class="ground" d="M48 3l39 22.5v45L48 93 9 70.5V25.5z"/><path class="sign" d="M30 49l13 13 24-27" fill="none" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/></svg>';

export const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The choices of the reader, which page.js applies and keeps. */
const CHOICES = `<div class="choices" id="choices">
<select id="language" aria-label="Language of the badges" title="Language of the badges">${Object.entries(
  LANGUAGES,
)
  .map(([code, name]) => `<option value="${code}" lang="${code}">${name}</option>`)
  .join('')}</select>
<select id="theme" aria-label="Colours" title="Colours"><option value="">Auto</option><option value="light">Light</option><option value="dark">Dark</option></select>
</div>`;

/**
 * Replaces the names in double braces by values, and those in triple braces by values that are HTML.
 * @throws Error when a name has no value
 */
export function filled(text, values, file) {
  return text.replace(/\{\{\{(\w+)\}\}\}|\{\{(\w+)\}\}/g, (_, markup, plain) => {
    const name = markup ?? plain;
    if (!(name in values)) throw new Error(`${file}: there is no value for {{${name}}}`);
    return markup ? values[name] : escaped(values[name]);
  });
}

/** Splits a page into the metadata at its head (`title`, `description`, and `scripts` separated by spaces) and its content. */
function parted(text, file) {
  const [all, lines] = /^<!--\n([^]*?)\n-->\n/.exec(text) ?? [];
  if (!all)
    throw new Error(`${file}: expected a comment with title, description and scripts at its head`);
  const metadata = Object.fromEntries(
    lines
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return { ...metadata, main: text.slice(all.length) };
}

const links = (all, file) =>
  all
    .map(
      ([href, words]) =>
        `<li><a href="${href}"${href === file ? ' aria-current="page"' : ''}>${words}</a></li>`,
    )
    .join('\n');

/**
 * @param {string} text a page of `site/` @param {string} file its name @param {Record<string, string>} values for the names in double braces
 * @returns {string} the whole page; all its URLs are relative, so that it works in any folder of any host
 */
export function laidOut(text, file, values) {
  const { title, description, scripts, main } = parted(filled(text, values, file), file);
  return `<!doctype html>
<html lang="en" data-origin="${escaped(values.origin)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policyOf(file))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="site.css">
${['page.js', ...scripts.split(' ')].map((src) => `<script type="module" src="${src}"></script>`).join('\n')}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top"><div class="wide">
<a class="brand" href="index.html"${file === 'index.html' ? ' aria-current="page"' : ''}>${MARK}Open Badge Elements</a>
<nav aria-label="Main"><ul>
${links(NAVIGATION, file)}
</ul></nav>
${CHOICES}
</div></header>
<main id="main" class="wide">
${main.trim()}
</main>
<footer class="foot"><div class="wide">
<ul class="further">
${links(FURTHER, file)}
</ul>
<p>The people, schools and badges on these pages are invented. The signatures, keys and status lists are not: they were made when this site was built, and your browser checks them now.</p>
<p>${file.startsWith('journey') ? 'These pages talk to the reference server on the same machine as this site.' : 'Nothing you do here leaves your browser.'} Open source, Apache-2.0.</p>
</div></footer>
</body>
</html>
`;
}
