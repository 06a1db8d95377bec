import { sharedHead } from './social-meta.js';
import type { CardView, MadeFile, Shared } from '../contract.js';
import { jsonInHtml } from '../escape.js';
import { badgeFile, bakedFile } from '../downloads.js';
import {
  about,
  at,
  card,
  certificate,
  checking,
  type Making,
  type SharePageOptions,
} from './badge-content.js';
import { frameFiles, frameScripts } from './iframe.js';
import { linkedData } from './schema-org.js';
import { attributes, link, pageText, policy } from './html.js';
import { oembedOf } from './oembed.js';
import { bundleScript, elementsFolder, openLines } from './link-opener.js';
import { openScript } from './open-script.js';
import { pageFoot } from './page-foot.js';
import { PAGE_STYLES } from './page-styles.js';
import { drawableImage, PREVIEW, previewAlt, previewSheet } from '../paper/preview.js';
import { qrSvg } from '../codes/qr.js';

export type { SharePageOptions };

function head(making: Making): string[] {
  const { shared, options, files, preview } = making,
    { view, page } = shared;
  const description = [view.issuer.name.text, view.description?.text].filter(Boolean).join(' · ');
  return [
    ...sharedHead(
      {
        title: view.title.text,
        description,
        page,
        lang: view.lang,
        preview,
        alt: previewAlt(view),
      },
      options.listed,
    ),
    `<link${attributes({ rel: 'alternate', type: files.badge.mediaType, href: at(shared, files.badge.name), title: view.title.text })}>`,
    '<link rel="stylesheet" href="page.css">',
    options.ownOnly
      ? bundleScript(elementsFolder(options.elements))
      : '<script type="module" src="open.js"></script>',
    `<script type="application/ld+json">${jsonInHtml(linkedData(shared, preview))}</script>`,
  ];
}

const policyOf = ({ shared, options, picture }: Making): string =>
  policy({
    scripts: elementsFolder(options.elements),
    pictures: [picture, shared.view.image.waiting].filter((url) => url !== undefined),
  });
const element = (making: Making, inner: string, level: number, mode?: 'full'): string =>
  `<open-badge${attributes({ id: 'badge', src: making.files.badge.name, mode, 'verify-when': 'auto', 'heading-level': level, 'allow-loopback': making.options.allowLoopback || undefined })}>${inner}</open-badge>`;
/**
 * Chooses the mode of a page's badge: all of it, under its verdict; a card where the page omits
 * parts, which a whole badge would show.
 */
const modeOf = ({ options }: Making): 'full' | undefined =>
  options.leaveOut?.length ? undefined : 'full';

function indexHtml(making: Making): string {
  const { view } = making.shared,
    { ownOnly, sentences } = making.options,
    mode = modeOf(making);
  return pageText({
    lang: view.lang,
    dir: view.dir,
    title: `${view.title.text} — ${view.issuer.name.text}`,
    csp: policyOf(making),
    head: head(making),
    body: `<main${attributes({ class: mode && 'whole' })}>\n${ownOnly ? '' : openLines(view, sentences)}\n${element(making, card(making), 1, mode)}\n${about(making)}\n${checking(making)}\n${certificate(making)}\n</main>\n${pageFoot(view, !ownOnly)}`,
  });
}

/**
 * Writes the page for frames: it fits any size, requests only its own folder and the issuer, and
 * tells the embedding page nothing.
 */
function embedHtml(making: Making): string {
  const { view, page } = making.shared,
    elements = elementsFolder(making.options.elements);
  return pageText({
    lang: view.lang,
    dir: view.dir,
    title: view.title.text,
    csp: policyOf(making),
    head: [
      '<meta name="robots" content="noindex">',
      `<link${attributes({ rel: 'canonical', href: page })}>`,
      '<link rel="stylesheet" href="page.css">',
      ...frameScripts(elements, 'open-badge.js'),
    ],
    body: `<main>${element(making, card(making, 'h2'), 2)}<p class="hint">${link(page, view.words['verify-yourself'], { target: '_blank', rel: 'noopener' })}</p></main>`,
  }).replace('<html', '<html class="frame"');
}

/**
 * Chooses the image of a page: an embedded one comes first; a linked one is requested by the
 * reader's browser, without a referrer.
 */
export const imageOf = (view: CardView, given: string | undefined): string | undefined =>
  given ??
  drawableImage(view) ??
  view.image.candidates.find(({ src }) => src.startsWith('https:'))?.src;

/**
 * Requires a folder's URL: otherwise the files would be written beside it.
 * @throws TypeError for any other URL
 */
export function assertFolder(page: string): void {
  if (!/^https?:\/\/[^?#]*\/$/.test(page))
    throw new TypeError('page: expected the http(s) URL of a folder, with a slash at its end');
}

/**
 * Makes a share page: a folder of files for any static host, under the URL `shared.page` (A-10,
 *
 *
 * Files: `index.html` (readable without scripts, live with them, a certificate when printed),
 * `embed.html` for frames (with `frame.js` and `held.js` for frames that may load no modules), the
 * badge's own file, its baked image when it came in one, `preview.png` when `draw` is given,
 * `oembed.json`, `qr.svg`, `open.js`, `page.css`. A baked SVG is not included: opened by itself it
 * could run scripts in your site.
 *
 * @param shared the badge, its view, and the folder's URL, with a trailing slash
 * @param options how it is made
 * @throws TypeError when `shared.page` has no trailing slash: its files would be written beside it
 */
export async function sharePage(shared: Shared, options: SharePageOptions): Promise<MadeFile[]> {
  assertFolder(shared.page);
  const { view, badge } = shared,
    file = badgeFile(badge, 'badge'),
    baked = bakedFile(badge, 'badge');
  const preview =
    options.draw && (await options.draw(previewSheet(view, options.picture).svg, PREVIEW.width));
  const previewUrl = preview && at(shared, 'preview.png');
  const making: Making = {
    shared,
    options,
    preview: previewUrl,
    picture: imageOf(view, options.picture),
    files: { badge: file, baked: baked?.mediaType === 'image/png' ? baked : undefined },
  };
  const made = (name: string, mediaType: string, body: MadeFile['body']): MadeFile => ({
    name,
    mediaType,
    body,
  });
  return [
    made('index.html', 'text/html', indexHtml(making)),
    made('embed.html', 'text/html', embedHtml(making)),
    made('page.css', 'text/css', PAGE_STYLES),
    ...(options.ownOnly
      ? []
      : [made('open.js', 'text/javascript', openScript(elementsFolder(options.elements)))]),
    ...frameFiles('open-badge', 'credential', String(file.body)),
    file,
    ...(making.files.baked ? [making.files.baked] : []),
    made('oembed.json', 'application/json', `${JSON.stringify(oembedOf(shared, previewUrl))}\n`),
    made('qr.svg', 'image/svg+xml', qrSvg(shared.page)),
    ...(preview ? [made('preview.png', 'image/png', preview.png)] : []),
  ];
}
