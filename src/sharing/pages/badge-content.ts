import type { CardView, Draw, MadeFile, Shared } from '../contract.js';
import { otherVerifiers } from '../other-verifiers.js';
import { escapeHtml } from '../escape.js';
import { markdownHtml } from './markdown.js';
import { attributes, issuerLink, link, phraseIn, textIn } from './html.js';
import type { openLines } from './link-opener.js';
import { paperClass } from './page-styles.js';
import { paletteOf } from '../paper/palette.js';
import { isByKeyAlone } from '../paper/preview.js';
import type { OptionalPart } from '../privacy-notes.js';
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
  /**
   * Lets the page verify badges whose issuer is on the reader's own machine (demo and tests).
   * Default: `false`.
   */
  readonly allowLoopback?: boolean;
  /** Parts that the page omits; they stay in the badge's file. Default: none. */
  readonly leaveOut?: readonly OptionalPart[];
  /** `data:` URI of the badge's image, for a badge that only links to one. */
  readonly picture?: string;
  /** Messages for unreadable links, from `linkSentences`. */
  readonly sentences: Parameters<typeof openLines>[1];
}

/** The options of a page, with the values derived from them. */
export interface Making {
  readonly shared: Shared;
  readonly options: SharePageOptions;
  readonly files: { readonly badge: MadeFile; readonly baked?: MadeFile };
  readonly preview?: string;
  readonly picture?: string;
}

/** Gives the URL of a file of the page. */
export const at = ({ page }: Shared, name: string): string => new URL(name, page).href;
const shows = ({ options }: Making, part: OptionalPart): boolean =>
  !options.leaveOut?.includes(part);

const told = (text: CardView['narrative']): string =>
  text ? `<div class="told">${markdownHtml(text.markdown)}</div>` : '';

/** Writes the badge's image, or its initial. */
export function art({ shared: { view }, picture }: Making): string {
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
export function card(making: Making, heading = 'h1'): string {
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
export function about(making: Making): string {
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
export function checking({ shared, files }: Making): string {
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
export function certificate(making: Making): string {
  const { view, page } = making.shared,
    { words } = view,
    picture = art(making);
  const side = `<div class="side">${picture}<div class="scan"><img${attributes({ src: 'qr.svg', alt: words['scan-to-check'] })}>${textIn('bdi', words['scan-to-check'])}</div></div>`;
  const body = `<div>${textIn('p', words.certificate, { class: 'kind' })}${phraseIn('h1', view.title)}${issuerLines(view)}${dateLines(view)}${phraseIn('p', view.description, { class: 'told' })}${textIn('p', view.skills.map(({ name }) => name.text).join(' · '), { class: 'skills', dir: 'auto' })}</div>`;
  const check = `<div class="check"><strong>${textIn('bdi', page, { dir: 'ltr' })}</strong><p class="hint">${textIn('bdi', words['verify-yourself-hint'])}</p></div>`;
  return `<section${attributes({ class: `certificate ${paperClass(paletteOf(view))}`, 'aria-label': words.certificate, dir: directionOf(making) })}>${side}<div class="award">${body}${check}</div></section>`;
}
