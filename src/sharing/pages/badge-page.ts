import { sharedHead } from './social-meta.js';
import type { CardView, Draw, MadeFile, Shared } from '../contract.js';
import { otherVerifiers } from '../other-verifiers.js';
import { escapeHtml, jsonInHtml } from '../escape.js';
import { badgeFile, bakedFile } from '../downloads.js';
import { frameFiles, frameScripts } from './iframe.js';
import { linkedData } from './schema-org.js';
import { markdownHtml } from './markdown.js';
import { attributes, issuerLink, link, pageText, phraseIn, policy, textIn } from './html.js';
import { oembedOf } from './oembed.js';
import { bundleScript, elementsFolder, openLines, openScript } from './link-opener.js';
import { PAGE_STYLES, paperClass } from './page-styles.js';
import { paletteOf } from '../paper/palette.js';
import {
  drawableImage,
  isByKeyAlone,
  PREVIEW,
  previewAlt,
  previewSheet,
} from '../paper/preview.js';
import type { OptionalPart } from '../privacy-notes.js';
import { qrSvg } from '../codes/qr.js';
import { isRightToLeft } from '../paper/line-breaking.js';

/** Options for a share page. */
export interface SharePageOptions {
  /** Renders the preview; without it the page has none. */
  readonly draw?: Draw;
  /**
   * Location of the bundles: a folder with `open-badge.js` and `share.js`, relative or absolute.
   * Default: `elements/`.
   */
  readonly elements?: string;
  /** Lets search engines list the page. Default: `false`, so only people with the URL find it. */
  readonly listed?: boolean;
  /**
   * Shows this badge only. By default the page also opens any badge in the fragment of its URL
   * (`#vc=`), so another person's badge can appear under your URL. Default: `false`.
   */
  readonly ownOnly?: boolean;
  /** Parts that the page omits; they stay in the badge's file. Default: none. */
  readonly leaveOut?: readonly OptionalPart[];
  /** `data:` URI of the badge's image, for a badge that only links to one. */
  readonly picture?: string;
  /** Messages for unreadable links, from `linkSentences`. */
  readonly sentences: Parameters<typeof openLines>[1];
}

/** The options of a page, with the values derived from them. */
interface Making {
  readonly shared: Shared;
  readonly options: SharePageOptions;
  readonly files: { readonly badge: MadeFile; readonly baked?: MadeFile };
  readonly preview?: string;
  readonly picture?: string;
}

const at = ({ page }: Shared, name: string): string => new URL(name, page).href;
const shows = ({ options }: Making, part: OptionalPart): boolean =>
  !options.leaveOut?.includes(part);

const told = (text: CardView['narrative']): string =>
  text ? `<div class="told">${markdownHtml(text.markdown)}</div>` : '';

/** Writes the badge's image, or its initial. */
function art({ shared: { view }, picture }: Making): string {
  return picture
    ? `<img${attributes({ class: 'art', src: picture, alt: view.image.alt, referrerpolicy: 'no-referrer', decoding: 'async' })}>`
    : textIn('span', view.image.initial, { class: 'art initial', 'aria-hidden': 'true' });
}

/**
 * Writes the issuer's name with the host of its id, which a name cannot imitate (X-34), or states
 * that it has none.
 */
export function issuerLines(view: CardView): string {
  const {
    issuer: { name, host },
    words,
  } = view;
  const url = host.unicode ? `${host.unicode} (${host.ascii})` : host.ascii;
  return `${phraseIn('p', name, { class: 'issuer' })}<p class="host">${isByKeyAlone(view) ? textIn('bdi', words['issuer-key-only']) : textIn('bdi', url, { dir: 'ltr' })}</p>`;
}

const dateLines = ({ dates }: CardView): string =>
  dates.length > 0
    ? `<p class="date">${dates.map(({ iso, text }) => textIn('time', text, { datetime: iso })).join(' · ')}</p>`
    : '';

/** Lays out a card in the direction of its title, whatever the language of the page. */
const directionOf = ({ shared: { view } }: Making): 'ltr' | 'rtl' =>
  isRightToLeft(view.title.text) ? 'rtl' : 'ltr';

/**
 * Writes the badge's content, readable without scripts. No verdict: a static file cannot be
 * corrected later (A-13).
 */
function card(making: Making, heading = 'h1'): string {
  const { view } = making.shared;
  return `<article${attributes({ class: `card ${paperClass(paletteOf(view))}`, dir: directionOf(making) })}>${art(making)}<div class="words">${phraseIn(heading, view.title)}${issuerLines(view)}${dateLines(view)}<p class="hint">${textIn('bdi', view.words['live-check'])}</p></div></article>`;
}

const section = (title: string, inner: string): string =>
  inner ? `<section>${textIn('h2', title)}${inner}</section>` : '';
const list = (items: readonly string[], kind?: string): string =>
  items.length > 0
    ? `<ul${attributes({ class: kind })}>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
    : '';

/**
 * Writes the details of the badge: they stay when the card above becomes live, and disappear when
 * that reports an invalid badge.
 */
function about(making: Making): string {
  const { view } = making.shared,
    { words } = view;
  const skill = ({ name, link: to }: CardView['skills'][number]): string =>
    to ? issuerLink(to.href, phraseIn('bdi', name)) : phraseIn('bdi', name);
  const proof = ({ name, description, link: to }: CardView['evidence'][number]): string =>
    `${to ? issuerLink(to.href, phraseIn('bdi', name)) : phraseIn('bdi', name)} ${phraseIn('span', description)}`;
  const result = ({ name, value, status }: CardView['results'][number]): string =>
    `${phraseIn('bdi', name)} ${escapeHtml([value, status].filter(Boolean).join(' · '))}`;
  return `<div class="about">${[
    section(words.description, phraseIn('p', view.description, { class: 'lines' })),
    section(
      words.criteria,
      told(view.criteria) +
        (view.criteriaLink
          ? `<p>${issuerLink(view.criteriaLink.href, escapeHtml(`${words['criteria-page']} (${view.criteriaLink.host.ascii})`))}</p>`
          : ''),
    ),
    shows(making, 'narrative') ? section(words.narrative, told(view.narrative)) : '',
    section(words.skills, list(view.skills.map(skill), 'pills')),
    shows(making, 'results') ? section(words.results, list(view.results.map(result))) : '',
    shows(making, 'evidence') ? section(words.evidence, list(view.evidence.map(proof))) : '',
    shows(making, 'identifiers')
      ? section(
          words.identifiers,
          list(
            view.identifiers.map(
              ({ label, value }) =>
                `<span class="label">${escapeHtml(label)}</span> ${textIn('bdi', value)}`,
            ),
            'plain',
          ),
        )
      : '',
    making.options.leaveOut?.length ? textIn('p', words['left-out'], { class: 'hint' }) : '',
  ].join('')}</div>`;
}

/** Writes the downloads, and links to other verifiers (A-13). */
function checking({ shared, files }: Making): string {
  const {
    view: { words },
    badge,
  } = shared;
  const downloads = [
    files.baked && link(files.baked.name, words['file-baked'], { download: true }),
    link(files.badge.name, words[files.badge.name.endsWith('.jwt') ? 'file-jwt' : 'file-json'], {
      download: true,
    }),
  ];
  const others = otherVerifiers(badge, at(shared, files.badge.name)).map(({ name, home, href }) =>
    link(href ?? home, name, { rel: 'noopener noreferrer', target: '_blank' }),
  );
  return (
    `<section class="own">${textIn('h2', words['verify-yourself'])}${textIn('p', words['verify-yourself-hint'])}<ul class="downloads">${downloads
      .filter(Boolean)
      .map((each) => `<li>${each!}</li>`)
      .join('')}</ul>` +
    `${textIn('h2', words['other-verifiers'])}<ul class="downloads others">${others.map((each) => `<li>${each}</li>`).join('')}</ul></section>`
  );
}

/** Writes the printed form: the badge's content, and how to check it. */
function certificate(making: Making): string {
  const { view, page } = making.shared,
    { words } = view,
    picture = art(making);
  const side = `<div class="side">${picture}<div class="scan"><img${attributes({ src: 'qr.svg', alt: words['scan-to-check'] })}>${textIn('bdi', words['scan-to-check'])}</div></div>`;
  const body = `<div>${textIn('p', words.certificate, { class: 'kind' })}${phraseIn('h1', view.title)}${issuerLines(view)}${dateLines(view)}${phraseIn('p', view.description, { class: 'told' })}${textIn('p', view.skills.map(({ name }) => name.text).join(' · '), { class: 'skills', dir: 'auto' })}</div>`;
  const check = `<div class="check"><strong>${textIn('bdi', page, { dir: 'ltr' })}</strong><p class="hint">${textIn('bdi', words['verify-yourself-hint'])}</p></div>`;
  return `<section${attributes({ class: `certificate ${paperClass(paletteOf(view))}`, 'aria-label': words.certificate, dir: directionOf(making) })}>${side}<div class="award">${body}${check}</div></section>`;
}

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
const element = (making: Making, inner: string, level: number): string =>
  `<open-badge${attributes({ id: 'badge', src: making.files.badge.name, 'verify-when': 'auto', 'heading-level': level })}>${inner}</open-badge>`;

function indexHtml(making: Making): string {
  const { view } = making.shared;
  return pageText({
    lang: view.lang,
    dir: view.dir,
    title: `${view.title.text} — ${view.issuer.name.text}`,
    csp: policyOf(making),
    head: head(making),
    body: `<main>\n${making.options.ownOnly ? '' : openLines(view, making.options.sentences)}\n${element(making, card(making), 1)}\n${about(making)}\n${checking(making)}\n${certificate(making)}\n</main>`,
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
 * reader's browser, without a referrer (X-32).
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
 * A-30, A-31, A-40).
 *
 * Files: `index.html` (readable without scripts, live with them, a certificate when printed),
 * `embed.html` for frames (with `frame.js` and `held.js` for frames that may load no modules), the
 * badge's own file, its baked image when it came in one, `preview.png` when `draw` is given,
 * `oembed.json`, `qr.svg`, `open.js`, `page.css`. A baked SVG is not included: opened by itself it
 * could run scripts in your site (X-32).
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
