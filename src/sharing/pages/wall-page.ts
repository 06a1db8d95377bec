import { fill } from '../../locales/fill.js';
import { sharedHead } from './social-meta.js';
import type { Draw, MadeFile, Shared } from '../contract.js';
import { jsonInHtml } from '../escape.js';
import { badgeFile, bakedFile } from '../downloads.js';
import { frameFiles, frameScripts } from './iframe.js';
import { linkedData } from './schema-org.js';
import { attributes, issuerLink, link, pageText, phraseIn, policy, textIn } from './html.js';
import { oembedAnswer } from './oembed.js';
import { elementsFolder, type PageWords } from './link-opener.js';
import { PAGE_STYLES, paperClass } from './page-styles.js';
import { paletteOf } from '../paper/palette.js';
import { issuerLines } from './badge-content.js';
import { assertFolder, imageOf } from './badge-page.js';
import { PREVIEW } from '../paper/preview.js';
import { qrSvg } from '../codes/qr.js';
import { isRightToLeft } from '../paper/line-breaking.js';
import { issuersOf, wallPreviewSheet } from '../paper/wall-preview.js';

/** A collection: each badge has a page of its own, in a subfolder. */
export interface Wall extends PageWords {
  readonly title: string;
  /** URL of the folder, with a trailing slash. */
  readonly page: string;
  readonly badges: ReadonlyArray<
    Shared & {
      /** Name of the badge's folder. */ readonly folder: string;
      /** `data:` URI of the badge's image, when it only links to one. */ readonly art?: string;
    }
  >;
}
/** Options for the page of a collection. */
export interface WallPageOptions {
  readonly draw?: Draw;
  readonly elements?: string;
  readonly listed?: boolean;
  /**
   * Lets the page verify badges whose issuer is on the reader's own machine (demo and tests).
   * Default: `false`.
   */
  readonly allowLoopback?: boolean;
}

/** Size of a frame for a collection, in CSS pixels; its page scrolls inside. */
export const WALL_FRAME = { width: 720, height: 560 } as const;

type One = Wall['badges'][number];

/**
 * Names the file that the element reads: the baked image if there is one, for an image that is only
 * linked.
 */
const fileOf = ({ badge, folder }: One): string => {
  const baked = bakedFile(badge, 'badge');
  return `${folder}/${baked?.mediaType === 'image/png' ? baked.name : badgeFile(badge, 'badge').name}`;
};

/**
 * Gives the image in a page of many badges: the file beside it rather than its bytes in the page.
 */
function imageIn(one: One): string | undefined {
  const file = fileOf(one);
  return one.art ?? (file.endsWith('.png') ? file : imageOf(one.view, undefined));
}

/** Writes a badge in a few lines, with a link to its own page. No verdict (A-13). */
function card(one: One): string {
  const { view, folder } = one,
    src = imageIn(one),
    dir = isRightToLeft(view.title.text) ? 'rtl' : 'ltr';
  const art = src
    ? `<img${attributes({ class: 'art', src, alt: '', referrerpolicy: 'no-referrer', decoding: 'async', loading: 'lazy' })}>`
    : textIn('span', view.image.initial, { class: 'art initial', 'aria-hidden': 'true' });
  return `<li><article${attributes({ class: `card ${paperClass(paletteOf(view))}`, dir })}>${art}<div class="words"><h2><a${attributes({ href: `${folder}/` })}>${phraseIn('bdi', view.title)}</a></h2>${issuerLines(view)}${view.date ? `<p class="date">${textIn('time', view.date.text, { datetime: view.date.iso })}</p>` : ''}</div></article></li>`;
}

const cards = ({ badges }: Wall): string =>
  `<ul class="collection">${badges.map(card).join('')}</ul>`;
const element = (wall: Wall, { allowLoopback }: WallPageOptions): string =>
  `<open-badge-wall${attributes({ src: 'badges.json', 'heading-level': 2, 'allow-loopback': allowLoopback || undefined })}>${cards(wall)}</open-badge-wall>`;
const count = ({ badges, words, lang }: Wall): string =>
  fill(words['badges-n'], { count: badges.length }, lang);

function policyOf(wall: Wall, elements: string): string {
  const pictures = wall.badges
    .flatMap((one) => [imageIn(one), one.view.image.waiting])
    .filter((src) => src !== undefined);
  return policy({ scripts: elements, pictures });
}

/**
 * Maps a collection to schema.org: the achievements and their issuers, nothing about the person
 * (A-40).
 */
export const wallData = ({ title, page, badges }: Wall): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'CollectionPage',
  '@id': page,
  url: page,
  name: title,
  mainEntity: {
    '@type': 'ItemList',
    numberOfItems: badges.length,
    itemListElement: badges.map((one, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: { ...linkedData(one), '@context': undefined },
    })),
  },
});

const checking = ({ words, page }: Wall): string =>
  `<footer class="wall-check"><img${attributes({ src: 'qr.svg', alt: words['scan-to-check'], width: 128, height: 128 })}><div>${textIn('strong', words['verify-yourself'])}<p>${link(page, page, { dir: 'ltr' })}</p>${textIn('p', words['live-check'], { class: 'hint' })}</div></footer>`;

function indexHtml(
  wall: Wall,
  elements: string,
  options: WallPageOptions,
  preview: string | undefined,
): string {
  const { lang, dir, title, page, badges } = wall,
    description = [count(wall), ...issuersOf(badges.map(({ view }) => view))].join(' · ');
  return pageText({
    lang,
    dir,
    title,
    csp: policyOf(wall, elements),
    head: [
      ...sharedHead(
        { title, description, page, lang, preview, alt: `${title} — ${count(wall)}` },
        options.listed,
      ),
      '<link rel="stylesheet" href="page.css">',
      `<script${attributes({ type: 'module', src: `${elements}open-badge-wall.js` })}></script>`,
      `<script type="application/ld+json">${jsonInHtml(wallData(wall))}</script>`,
    ],
    body: `<main class="wide">\n<header>${textIn('h1', title, { dir: 'auto' })}${textIn('p', count(wall), { class: 'hint' })}</header>\n${element(wall, options)}\n${checking(wall)}\n</main>`,
  });
}

function embedHtml(wall: Wall, elements: string, options: WallPageOptions): string {
  const { lang, dir, title, page, words } = wall;
  return pageText({
    lang,
    dir,
    title,
    csp: policyOf(wall, elements),
    head: [
      '<meta name="robots" content="noindex">',
      `<link${attributes({ rel: 'canonical', href: page })}>`,
      '<link rel="stylesheet" href="page.css">',
      ...frameScripts(elements, 'open-badge-wall.js'),
    ],
    body: `<main>${textIn('h1', title, { dir: 'auto' })}${element(wall, options)}<p class="hint">${issuerLink(page, textIn('bdi', words['verify-yourself']))}</p></main>`,
  }).replace('<html', '<html class="frame"');
}

/**
 * Makes the page of a collection: a folder of files for any static host, under the URL `wall.page`;
 * the pages of its badges are subfolders.
 *
 * Files: `index.html` (every badge readable without scripts, `<open-badge-wall>` with them, a list
 * with QR code when printed), `embed.html` for frames (with `frame.js` and `held.js` for frames
 * that may load no modules), `badges.json` (read by the element), `oembed.json`, `qr.svg`,
 * `page.css`, and `preview.png` when `draw` is given (A-10, A-30, A-31, A-40).
 *
 * @param wall the badges and the folder's URL
 * @param options how it is made
 * @throws TypeError when `wall.page` has no trailing slash, or there is no badge
 */
export async function wallPage(wall: Wall, options: WallPageOptions = {}): Promise<MadeFile[]> {
  assertFolder(wall.page);
  if (wall.badges.length === 0) throw new TypeError('badges: expected at least one');
  const { title, page, badges, words, lang } = wall,
    elements = elementsFolder(options.elements),
    views = badges.map(({ view }) => view);
  const drawn =
    options.draw &&
    (await options.draw(
      wallPreviewSheet({ title, views, pictures: badges.map(({ art }) => art), words, lang }).svg,
      PREVIEW.width,
    ));
  const preview = drawn && new URL('preview.png', page).href;
  const answer = oembedAnswer({
    title,
    author: issuersOf(views).join(', '),
    page,
    frameTitle: title,
    ...WALL_FRAME,
    thumbnail: preview,
  });
  const made = (name: string, mediaType: string, body: MadeFile['body']): MadeFile => ({
    name,
    mediaType,
    body,
  });
  return [
    made('index.html', 'text/html', indexHtml(wall, elements, options, preview)),
    made('embed.html', 'text/html', embedHtml(wall, elements, options)),
    made('page.css', 'text/css', PAGE_STYLES),
    made('badges.json', 'application/json', `${JSON.stringify(badges.map(fileOf), null, 2)}\n`),
    made('oembed.json', 'application/json', `${JSON.stringify(answer)}\n`),
    made('qr.svg', 'image/svg+xml', qrSvg(page)),
    ...frameFiles(
      'open-badge-wall',
      'badges',
      badges.map(({ badge }) => String(badgeFile(badge).body)),
    ),
    ...(drawn ? [made('preview.png', 'image/png', drawn.png)] : []),
  ];
}
