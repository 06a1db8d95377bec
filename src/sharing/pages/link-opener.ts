import { fill } from '../../locales/fill.js';
import type { CardView, MadeFile } from '../contract.js';
import { pageText, policy, textIn, attributes } from './html.js';
import { openScript } from './open-script.js';
import { pageFoot } from './page-foot.js';
import { PAGE_STYLES } from './page-styles.js';

/**
 * Location of the bundles: a folder with `open-badge.js` and `share.js`, relative to the page or
 * absolute.
 */
export interface OpenPageOptions {
  readonly elements?: string;
}
/** The language of the page. */
export type PageWords = Pick<CardView, 'lang' | 'dir' | 'words'>;

/** Gives the folder of the bundles, always with a trailing slash. */
export const elementsFolder = (elements = 'elements/'): string =>
  elements.endsWith('/') ? elements : `${elements}/`;

/** Names the bundle of the element alone: a page with it opens no links. */
export const bundleScript = (elements: string): string =>
  `<script${attributes({ type: 'module', src: `${elements}open-badge.js` })}></script>`;

/** Writes the messages of the script into the page, so that the script contains no language. */
export function openLines(
  { words }: PageWords,
  errors: { readonly damaged: string; readonly version: string; readonly large: string },
): string {
  const { damaged, version, large } = errors;
  return (
    `<p${attributes({ id: 'note', role: 'status', 'data-none': words['open-link-none'], 'data-damaged': damaged, 'data-version': version, 'data-large': large })}></p>` +
    `<p><button${attributes({ id: 'ask', type: 'button', hidden: true, 'data-text': words['load-from'] })}></button></p>`
  );
}

/** Selects the messages for unreadable links from a locale's `errors`. */
export const linkSentences = (
  errors: Readonly<Record<'link-damaged' | 'link-version' | 'link-too-large', string>>,
): { damaged: string; version: string; large: string } => ({
  damaged: fill(errors['link-damaged']),
  version: fill(errors['link-version']),
  large: fill(errors['link-too-large']),
});

/**
 * Makes a page that opens share links and has no content of its own: three files for any static
 * host. The badge comes in the link's fragment, is read and verified in the page, and is sent
 * nowhere (A-11).
 *
 * @param words language of the page, as in a `CardView`
 * @param sentences from `linkSentences`
 * @param options location of the bundles
 * @returns `open.html`, `open.js`, `page.css`
 */
export function openPage(
  words: PageWords,
  sentences: Parameters<typeof openLines>[1],
  options: OpenPageOptions = {},
): MadeFile[] {
  const elements = elementsFolder(options.elements),
    { lang, dir, words: say } = words,
    title = say['check-a-badge'];
  const html = pageText({
    lang,
    dir,
    title,
    csp: policy({ scripts: elements }),
    head: [
      '<meta name="robots" content="noindex">',
      '<link rel="stylesheet" href="page.css">',
      '<script type="module" src="open.js"></script>',
    ],
    body: `<main class="whole">
<div id="hint"><noscript>${textIn('h1', title)}${textIn('p', say['needs-scripts'])}</noscript>${textIn('p', say['open-link-hint'], { class: 'hint' })}</div>
<section id="empty" hidden>${textIn('h1', title)}
${openLines(words, sentences)}
<div id="drop"></div></section>
<open-badge id="badge" mode="full" verify-when="auto" heading-level="1" hidden></open-badge>
</main>
${pageFoot(words, true)}`,
  });
  return [
    { name: 'open.html', mediaType: 'text/html', body: html },
    { name: 'open.js', mediaType: 'text/javascript', body: openScript(elements) },
    { name: 'page.css', mediaType: 'text/css', body: PAGE_STYLES },
  ];
}
